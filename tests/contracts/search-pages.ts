import { expect } from 'vitest';
import { hitsPerPage, maxPage } from '../../src/search/query.ts';
import { aPage, aProvision } from '../factories/records.ts';
import type { Tools } from './search-contract.ts';
import { idsOf } from './search-contract.ts';

const many = Array.from({ length: 2 * hitsPerPage + 5 }, (_, index) =>
  aProvision({ id: `crc#art-${index}`, order: index, text: 'Rights of the child.' }),
);

const article = aProvision({
  id: 'opac#art-1',
  title: 'Optional Protocol',
  text: 'Direct part in hostilities, in India and elsewhere.',
  facets: { country: ['in'] },
});
const pages = [
  aPage('instrument', {
    id: 'opac',
    names: 'OPAC; Optional Protocol',
    facets: { kind: ['treaty'] },
  }),
  aPage('country', { id: 'country:in', names: 'India', facets: { country: ['in'] } }),
  aPage('topic', { id: 'topic:use', names: 'Use in hostilities', facets: { topic: ['use'] } }),
];
const site = [article, ...pages];

/** Pages of results, and the pages of the site among them. */
export function describePages({ check, ask }: Tools): void {
  async function pageIds(text: string, filters = {}, page = 1): Promise<string[]> {
    const result = await ask(site, { text, filters, page });
    return result.pages.map((hit) => hit.record.id);
  }

  check('a page has twenty provisions and the total of all (K 2, K 4)', async () => {
    const result = await ask(many, { text: 'rights' });
    expect(result.total).toBe(45);
    expect(idsOf(result)).toEqual(many.slice(0, 20).map((record) => record.id));
  });

  check('the last page has the rest', async () => {
    const result = await ask(many, { text: 'rights', page: 3 });
    expect(result.total).toBe(45);
    expect(idsOf(result)).toEqual(many.slice(40).map((record) => record.id));
  });

  check('a page after the last is empty and keeps total and facets (K 3, K 5)', async () => {
    const result = await ask(many, { text: 'rights', page: 4 });
    expect(result.hits).toEqual([]);
    expect(result.total).toBe(45);
    expect(result.facets.kind).toEqual([{ value: 'treaty', count: 45 }]);
  });

  check('the total is not cut where pages end (K 6)', async () => {
    const all = Array.from({ length: maxPage * hitsPerPage + 200 }, (_, order) =>
      aProvision({ id: `p-${order}`, order, text: 'Rights of the child.' }),
    );
    const result = await ask(all, { text: 'rights', page: maxPage });
    expect(result.total).toBe(1200);
    expect(idsOf(result)).toEqual(all.slice(980, 1000).map((record) => record.id));
  });

  check('pages of the site with all words stand beside the provisions', async () => {
    expect(await pageIds('optional protocol ')).toEqual(['opac']);
    expect(await pageIds('hostilities ')).toEqual(['topic:use']);
  });

  check('pages are not counted among the provisions, nor their values', async () => {
    const result = await ask(site, { text: 'india ' });
    expect(result.pages.map((hit) => hit.record.id)).toEqual(['country:in']);
    expect(result.total).toBe(1);
    expect(idsOf(result)).toEqual(['opac#art-1']);
    expect(result.facets.country).toEqual([{ value: 'in', count: 1 }]);
  });

  check(
    'practice stands among the hits, after law that matches alike, and is counted',
    async () => {
      const campaign = aPage('practice', {
        id: 'practice:campaign',
        order: 0,
        authority: 7,
        text: 'Direct part in hostilities, in India and elsewhere.',
        facets: { type: ['practice'], kind: ['study'], country: ['in'] },
      });
      const result = await ask([campaign, ...site], { text: 'elsewhere ' });
      expect(idsOf(result)).toEqual(['opac#art-1', 'practice:campaign']);
      expect(result.total).toBe(2);
      expect(result.pages).toEqual([]);
      expect(result.facets.type).toEqual([
        { value: 'law', count: 1 },
        { value: 'practice', count: 1 },
      ]);
      expect(result.facets.country).toEqual([{ value: 'in', count: 2 }]);
    },
  );

  check('practice can be asked for alone, and left out', async () => {
    const campaign = aPage('practice', {
      id: 'practice:campaign',
      text: 'Hostilities in India.',
      facets: { type: ['practice'] },
    });
    const asked = async (type: string) =>
      idsOf(await ask([campaign, ...site], { text: 'hostilities', filters: { type: [type] } }));
    expect(await asked('practice')).toEqual(['practice:campaign']);
    expect(await asked('law')).toEqual(['opac#art-1']);
    expect(await asked('commitment')).toEqual([]);
  });

  check('there are at most three pages, on the first page of results only', async () => {
    const topics = Array.from({ length: 5 }, (_, index) =>
      aPage('topic', { id: `topic:${index}`, order: index, names: 'Schools' }),
    );
    const first = await ask([...topics, ...many], { text: 'schools ' });
    expect(first.pages.map((hit) => hit.record.id)).toEqual(['topic:0', 'topic:1', 'topic:2']);
    const second = await ask([...topics, ...many], { text: 'schools ', page: 2 });
    expect(second.pages).toEqual([]);
  });

  check('without words there are no pages', async () => {
    expect(await pageIds('')).toEqual([]);
  });

  check(
    'a filter takes out pages that carry another value, not pages that carry none',
    async () => {
      expect(await pageIds('india ', { country: ['ph'] })).toEqual([]);
      expect(await pageIds('india ', { country: ['in'] })).toEqual(['country:in']);
      expect(await pageIds('india ', { kind: ['statute'] })).toEqual(['country:in']);
    },
  );

  check('a page with a word that was taken out does not stand among them', async () => {
    expect(await pageIds('india -india')).toEqual([]);
    expect(await pageIds('use -hostilities')).toEqual([]);
  });

  check('when words were left out, pages are found by those that are left', async () => {
    const result = await ask(site, { text: 'xyzzy hostilities ' });
    expect(result.dropped).toEqual(['xyzzy']);
    expect(result.pages.map((hit) => hit.record.id)).toEqual(['topic:use']);
  });
}
