import type { Express } from 'express';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { aRealEdition, aSite } from '../factories/site.ts';

let site: Express;
beforeAll(async () => {
  site = await aSite();
});

async function text(address: string): Promise<string> {
  const answer = await request(site).get(address).buffer(true).expect(200);
  return answer.text;
}

describe('one text or provision', () => {
  test('is a reference in RIS, BibTeX and CSL-JSON at its address with an ending', async () => {
    expect(await text('/instruments/opac/art-4-1.ris')).toContain('\r\nSE  - Art. 4(1)\r\n');
    expect(await text('/instruments/opac.bib')).toContain('howpublished = {2173 UNTS 222}');
    const [item] = JSON.parse(await text('/instruments/unsc-1612.csl.json')) as object[];
    expect(item).toMatchObject({ type: 'report', number: 'S/RES/1612' });
  });

  test.each([
    '/instruments/opac/art-99.ris',
    '/instruments/nope.bib',
    '/instruments/opac/x.csl.json',
  ])('%s is not there', async (address) => {
    await request(site).get(address).expect(404);
  });
});

describe('a whole search', () => {
  test('is saved in the order of its pages, as many as it counts', async () => {
    const { body } = await request(site).get('/api/v1/search?q=release&country=in');
    const answer = await request(site)
      .get('/api/v1/export.csl.json?q=release&country=in')
      .buffer(true);
    const items = JSON.parse(answer.text) as { id: string }[];
    expect(items.length).toBe(body.total);
    expect(answer.headers['x-total-count']).toBe(String(body.total));
    expect(items.slice(0, body.provisions.length).map(({ id }) => id)).toEqual(
      body.provisions.map(({ id }: { id: string }) => id),
    );
  });

  test('has a row for each of at most a thousand provisions, with its address', async () => {
    const rows = (await text('/api/v1/export.csv')).trimEnd().split('\r\n');
    expect(rows.length).toBe(1001);
    expect(
      rows
        .slice(1)
        .filter((row) => !/"https:\/\/law\.example\.org\/instruments\/[^"]+"$/.test(row)),
    ).toEqual([]);
    const page = parseHTML(await text('/search?q=')).document;
    expect(page.querySelector('.save-as')?.textContent).toMatch(/^Save the first 1,000 of 1,\d{3}/);
  });

  test('that is malformed is told what is wrong, and is kept nowhere', async () => {
    const answer = await request(site).get('/api/v1/export.ris?page=0').expect(400);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    const saved = await request(site).get('/api/v1/export.ris?q=opac');
    expect(saved.headers['cache-control']).toBe('private, no-store');
  });

  test('costs as much as many searches, and is limited like ten of them', async () => {
    const limited = await aSite({ rateLimit: 20 });
    const statuses: number[] = [];
    for (let n = 0; n < 3; n += 1) {
      statuses.push((await request(limited).get('/api/v1/export.csv?q=opac')).status);
    }
    expect(statuses).toEqual([200, 200, 429]);
    await request(limited).get('/api/v1/search?q=opac').expect(200);
  });
});

test('a list is saved with its filters', async () => {
  const { library } = await aRealEdition();
  const treaties = library.catalogue.filter(({ kind }) => kind === 'treaty').length;
  const saved = await text('/instruments.ris?kind=treaty');
  expect(saved.match(/^TY {2}- STAT\r$/gm)?.length).toBe(treaties);
});

describe('the citator', () => {
  test('is no provision of its instrument', async () => {
    const page = parseHTML(await text('/instruments/opac/cited-by')).document;
    expect(page.querySelector('h1')?.textContent).toContain('What cites OPAC');
  });

  test('has for every link its other end: what one cites, the other is cited by', async () => {
    interface Line {
      direction: string;
      relation: string;
      place: string;
      id: string;
    }
    const linesOf = async (id: string): Promise<Line[]> => {
      const { body } = await request(site).get(`/instruments/${id}/cited-by.json`).expect(200);
      return body.references;
    };
    for (const line of await linesOf('in-jj-act-2015')) {
      const [other = '', anchor] = line.id.split('#');
      if (other.includes(':')) continue;
      const back = (await linesOf(other)).filter(({ id }) => id.startsWith('in-jj-act-2015'));
      const turned = line.direction === 'in' ? 'out' : 'in';
      expect(back).toContainEqual(
        expect.objectContaining({
          direction: turned,
          relation: line.relation,
          place: anchor === undefined ? other : line.id,
          id: line.place,
        }),
      );
    }
  });
});
