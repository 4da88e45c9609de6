import { parseHTML } from 'linkedom';
import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Express } from 'express';
import { pathOf } from '../../src/paths.ts';
import { answerSearch } from '../../src/web/answer-search.ts';
import { aRealEdition, aSite } from '../factories/site.ts';

let site: Express;
beforeAll(async () => {
  site = await aSite();
});

async function search(query: string) {
  const { body } = await request(site).get(`/api/v1/search?${query}`).expect(200);
  return body as {
    total: number;
    answered_by: string;
    citation: { status: string; id: string; url: string } | null;
    pages: { id: string }[];
    provisions: { id: string; citation: string; url: string; snippet: string }[];
    facets: Record<string, { value: string; label: string; count: number; selected: boolean }[]>;
  };
}

describe('what people look for is found first', () => {
  test.each([
    ['militant groups India', 'in-jj-act-2015#s-83-1'],
    ['action plans further delay', 'unsc-1612#para-7'],
  ])('%s → %s', async (words, id) => {
    const { provisions } = await search(`q=${encodeURIComponent(words)}`);
    expect(provisions[0]?.id).toBe(id);
  });

  test.each([
    ['Moro Islamic Liberation Front', 'group:ph-milf'],
    ['MILF', 'group:ph-milf'],
    ['KNU', 'group:mm-knu'],
    ['OPAC', 'opac'],
    ['India', 'country:in'],
    ['Juvenile Justice Act', 'in-jj-act-2015'],
  ])('the page of %s stands above the provisions', async (words, id) => {
    const { pages } = await search(`q=${encodeURIComponent(words)}`);
    expect(pages.map((page) => page.id)).toContain(id);
  });
});

test('every name, alias and abbreviation of every group finds its page first', async () => {
  const edition = await aRealEdition();
  const groups = edition.library.catalogue.filter(({ type }) => type === 'group');
  const missed: string[] = [];
  for (const group of groups) {
    for (const text of [group.title, ...group.abbreviations, ...group.aliases]) {
      const { pages } = await answerSearch(edition, { text, filters: {}, page: 1 });
      // Two groups may bear one name: then they stand first together.
      const namesakes = edition.named(text).length;
      const found = pages.slice(0, Math.max(1, namesakes)).includes(group);
      if (!found) missed.push(`${text} (${group.id}): ${pages.map(({ id }) => id).join(', ')}`);
    }
  }
  expect(groups.length).toBeGreaterThan(150);
  expect(missed).toEqual([]);
});

describe('a citation goes first', () => {
  test.each([
    ['OPAC 4(1)', 'opac#art-4-1'],
    ['article 4(1) of OPAC', 'opac#art-4-1'],
    ['opac art 3(5)', 'opac#art-3-4-to-5'],
    ['s. 83(1) JJ Act', 'in-jj-act-2015#s-83-1'],
    ['resolution 1612 (2005), para. 2(a)', 'unsc-1612#para-2-a'],
    ['CIHL Rule 136', 'customary-rule-136'],
    ['common article 3', 'geneva-conventions-1949#common-art-3'],
    ['AP II Art 4(3)(c)', 'additional-protocol-2#art-4-3-c'],
  ])('%s → %s, in the search and at /cite', async (text, id) => {
    const { citation } = await search(`q=${encodeURIComponent(text)}`);
    expect(citation).toMatchObject({ status: 'found', id });
    const cited = await request(site).get(`/cite?q=${encodeURIComponent(text)}`);
    expect(cited.status).toBe(303);
    expect(cited.headers['location']).toBe(pathOf(id));
  });

  test('a citation of a provision that is not there says so', async () => {
    expect((await search('q=OPAC+art+99')).citation?.status).toBe('no-such-provision');
    await request(site).get('/cite?q=OPAC+art+99').expect(404);
  });

  test('what is no citation of ours goes nowhere', async () => {
    for (const text of ['Article 4', 'section 83 of the Companies Act', 'resolution 1325']) {
      expect((await search(`q=${encodeURIComponent(text)}`)).citation?.status).not.toBe('found');
      await request(site)
        .get(`/cite?q=${encodeURIComponent(text)}`)
        .expect(/./);
    }
  });
});

describe('law, commitments and practice', () => {
  test('are counted apart and can each be asked for', async () => {
    const all = await search('q=release');
    const counts = Object.fromEntries(
      (all.facets['type'] ?? []).map(({ value, count }) => [value, count]),
    );
    expect(Object.keys(counts)).toEqual(['law', 'commitment', 'practice']);
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(all.total);
    for (const [type, count] of Object.entries(counts)) {
      expect((await search(`q=release&type=${type}`)).total).toBe(count);
    }
  });

  test('a file of references holds the provisions, and no practice', async () => {
    const provisions = (await search('q=release&type=law&type=commitment')).total;
    const all = await request(site).get('/api/v1/export.csv?q=release').expect(200);
    expect(Number(all.headers['x-total-count'])).toBe(provisions);
    const practice = await request(site).get('/api/v1/export.csv?q=release&type=practice');
    expect([practice.status, practice.headers['x-total-count']]).toEqual([200, '0']);
    const list = await request(site).get('/practice.csv?kind=study').expect(200);
    expect(list.text).toContain('practice:unu-cradled-by-conflict-2018');
    expect(list.text).not.toContain('practice:ph-zones-of-peace');
  });

  test('practice is found by what it says', async () => {
    const { provisions } = await search('q=zones+of+peace&type=practice');
    expect(provisions[0]).toMatchObject({
      id: 'practice:ph-zones-of-peace',
      url: '/practice/ph-zones-of-peace',
    });
    const india = await search('q=Jharkhand&type=practice');
    expect(india.provisions.map(({ id }) => id)).toContain(
      'practice:in-csi-haq-jharkhand-2013-2016',
    );
  });
});

describe('the page of results', () => {
  test('shows hits, facets with counts, and the count to screen readers', async () => {
    const { text } = await request(site).get('/search?q=recruitment').expect(200);
    const { document } = parseHTML(text);
    expect(document.querySelector('[role=status]')?.textContent).toMatch(/\d+ provisions/);
    expect(document.querySelectorAll('fieldset legend').length).toBeGreaterThanOrEqual(6);
    const labels = [...document.querySelectorAll('fieldset label')].map((each) => each.textContent);
    expect(labels.some((label) => /Treaty\s*\d+/.test(label))).toBe(true);
    const methods = [...document.querySelectorAll('form')].map((form) =>
      form.getAttribute('method'),
    );
    expect(methods.every((method) => method === null || method === 'get')).toBe(true);
  });

  test('values of one facet are alternatives, and facets combine', async () => {
    const treaty = await search('q=recruitment&kind=treaty');
    const statute = await search('q=recruitment&kind=statute');
    const both = await search('q=recruitment&kind=treaty&kind=statute');
    expect(both.total).toBe(treaty.total + statute.total);
    const india = await search('q=recruitment&kind=statute&country=in');
    expect(india.total).toBeGreaterThan(0);
    expect(india.total).toBeLessThan(statute.total);
    expect(india.facets['country']?.find(({ value }) => value === 'in')?.selected).toBe(true);
  });

  test('when nothing is found, each step back is offered with its count', async () => {
    const { text } = await request(site)
      .get('/search?q=recruitment&country=in&kind=treaty')
      .expect(200);
    const { document } = parseHTML(text);
    const offered = [...document.querySelectorAll('main a[href^="/search?"]')].map((link) =>
      link.getAttribute('href'),
    );
    expect(offered).toContain('/search?q=recruitment&kind=treaty');
    expect(offered).toContain('/search?q=recruitment&country=in');
  });

  test('names are offered while typing', async () => {
    const milf = await request(site).get('/api/v1/suggest?q=MIL').expect(200);
    expect(milf.body.suggestions[0]).toMatchObject({ url: '/groups/ph-milf' });
    const opac = await request(site).get('/api/v1/suggest?q=OPAC').expect(200);
    expect(opac.body.suggestions[0]).toMatchObject({ url: '/instruments/opac' });
  });
});
