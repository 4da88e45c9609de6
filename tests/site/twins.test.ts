import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Express } from 'express';
import { parseHTML } from 'linkedom';
import { aSite } from '../factories/site.ts';

let site: Express;
beforeAll(async () => {
  site = await aSite();
});

describe('a page and its twins say the same', () => {
  test('a provision as JSON has who is bound, from what age, with what force, on what source', async () => {
    const { body } = await request(site).get('/instruments/opac/art-4-1.json').expect(200);
    expect(body).toMatchObject({
      id: 'opac#art-4-1',
      citation: 'OPAC Art. 4(1)',
      pin: 'Art. 4(1)',
      anchor: 'art-4-1',
      binding_on: ['armed-groups'],
      minimum_age: 18,
      force: 'should',
      topics: ['recruitment', 'use-in-hostilities'],
      status: 'in-force',
      as_of: '2023',
    });
    expect(body.text).toContain('18');
    expect(body.html).toContain('<p>');
    expect(body.sources.length).toBeGreaterThan(0);
    expect(Object.keys(body.sources[0]).sort()).toEqual(
      expect.arrayContaining(['kind', 'title', 'url']),
    );
    expect(Array.isArray(body.cites) && Array.isArray(body.cited_by)).toBe(true);
  });

  test('what the page says stands in the twins too', async () => {
    const page = parseHTML((await request(site).get('/instruments/opac/art-4-1')).text).document;
    const { body } = await request(site).get('/instruments/opac/art-4-1.json');
    const { text: markdown } = await request(site).get('/instruments/opac/art-4-1.md');
    const plain = (text: string | null | undefined) => (text ?? '').replaceAll(/\s+/g, ' ');
    expect(plain(page.querySelector('h1')?.textContent)).toContain('OPAC Art. 4(1)');
    expect(plain(page.querySelector('main')?.textContent)).toContain(plain(body.text));
    expect(markdown).toContain('OPAC Art. 4(1)');
    expect(markdown).toMatch(/summary, not the official text/i);
  });

  test('every «cites» has its «cited by»', async () => {
    const { body: instruments } = await request(site).get('/instruments/opac.json');
    for (const provision of instruments.provisions as { id: string; cites: { id: string }[] }[]) {
      for (const { id } of provision.cites) {
        const [instrument, anchor] = id.split('#');
        const { body } = await request(site).get(
          anchor ? `/instruments/${instrument}/${anchor}.json` : `/instruments/${instrument}.json`,
        );
        expect(body.cited_by.map((each: { id: string }) => each.id)).toContain(provision.id);
      }
    }
  });

  test('groups, countries and topics have twins', async () => {
    const group = await request(site).get('/groups/mm-knu.json').expect(200);
    expect(group.body.commitments.map((each: { id: string }) => each.id)).toContain(
      'mm-knu-deed-children-2013',
    );
    await request(site).get('/countries/in.json').expect(200);
    const topic = await request(site).get('/topics/recruitment.json').expect(200);
    const ages = topic.body.provisions.map(
      (each: { minimum_age: number | null }) => each.minimum_age ?? 0,
    );
    expect(ages).toEqual([...ages].sort((a: number, b: number) => b - a));
  });
});

describe('practice and coverage', () => {
  test('a practice has a page and a JSON twin, and leads to what it is about', async () => {
    const { body } = await request(site).get('/practice/geneva-call-method.json').expect(200);
    expect(body).toMatchObject({ id: 'geneva-call-method', kind: 'guidance' });
    const { body: knu } = await request(site).get('/groups/mm-knu.json').expect(200);
    expect(knu.practice.map((each: { id: string }) => each.id)).toContain('geneva-call-method');
    const sitemap = await request(site).get('/sitemap.xml').expect(200);
    expect(sitemap.text).toContain('<loc>https://law.example.org/practice/ph-zones-of-peace</loc>');
    const suggested = await request(site).get('/api/v1/suggest?q=zones of pe').expect(200);
    expect(suggested.body.suggestions.map((each: { url: string }) => each.url)).toContain(
      '/practice/ph-zones-of-peace',
    );
  });

  test('the figures of coverage are on the page and in its CSV', async () => {
    const page = parseHTML((await request(site).get('/about/coverage').expect(200)).text).document;
    const total = [...page.querySelectorAll('table')][0]?.querySelector('tbody tr:last-child');
    const provisions = total?.querySelectorAll('td')[1]?.textContent ?? '';
    const csv = await request(site).get('/about/coverage.csv').expect(200);
    expect(csv.headers['content-type']).toContain('text/csv');
    expect(csv.text).toContain(`"by-kind","All","","Provisions","${provisions.replace(',', '')}"`);
    for (const address of ['/', '/about', '/about/method']) {
      const { text } = await request(site).get(address).expect(200);
      expect(
        parseHTML(text).document.querySelector('main a[href="/about/coverage"]'),
      ).not.toBeNull();
    }
  });
});

describe('addresses are for ever', () => {
  test('a place inside a range leads to the range', async () => {
    const answer = await request(site).get('/instruments/opac/art-3-5').expect(302);
    expect(answer.headers['location']).toBe('/instruments/opac/art-3-4-to-5');
  });

  test('what was never there is said, and what resembles it is offered', async () => {
    const page = await request(site).get('/groups/moro').expect(404);
    expect(parseHTML(page.text).document.querySelector('a[href="/groups/ph-milf"]')).not.toBeNull();
    const provision = await request(site).get('/instruments/opac/art-99').expect(404);
    expect(
      parseHTML(provision.text).document.querySelector('main a[href="/instruments/opac"]'),
    ).not.toBeNull();
    const twin = await request(site).get('/instruments/nope.json').expect(404);
    expect(twin.headers['content-type']).toContain('application/problem+json');
  });
});

describe('for machines', () => {
  test('the feed, the sitemap and the search description are well-formed and complete', async () => {
    const feed = await request(site).get('/feed.atom').expect(200);
    expect(feed.headers['content-type']).toContain('application/atom+xml');
    expect(feed.text).toMatch(/<entry>[^]*<title>[^]*<\/feed>$/);
    const sitemap = await request(site).get('/sitemap.xml').expect(200);
    expect(sitemap.text).toContain('<loc>https://law.example.org/instruments/opac/art-4-1</loc>');
    const description = await request(site).get('/opensearch.xml').expect(200);
    expect(description.text).toContain('https://law.example.org/search?q={searchTerms}');
    const robots = await request(site).get('/robots.txt').expect(200);
    expect(robots.text).toContain('Disallow: /search');
  });

  test('every path of the API description answers as described', async () => {
    const { body } = await request(site).get('/api/v1/openapi.json').expect(200);
    const values: Record<string, string> = { id: 'opac', anchor: 'art-4-1' };
    const ids: Record<string, string> = {
      groups: 'mm-knu',
      countries: 'in',
      topics: 'release',
      practice: 'ph-zones-of-peace',
    };
    interface Operation {
      responses: { 200: { content: Record<string, { schema: { required?: string[] } }> } };
    }
    for (const [path, { get, post }] of Object.entries(
      body.paths as Record<string, { get?: Operation; post?: Operation }>,
    )) {
      const id = ids[path.split('/')[1] ?? ''] ?? 'opac';
      const address = path.replace('{id}', id).replace('{anchor}', values['anchor']!);
      const question = path.startsWith('/api') ? `${address}?q=opac` : address;
      const answer = await (
        post === undefined
          ? request(site).get(question)
          : request(site).post(path).send({ text: 'OPAC Art. 4(1)' })
      ).expect(200);
      const [type, { schema }] = Object.entries((get ?? post)!.responses[200].content)[0]!;
      expect(`${path} ${answer.headers['content-type']}`).toContain(`${path} ${type}`);
      expect(Object.keys(answer.body ?? {})).toEqual(expect.arrayContaining(schema.required ?? []));
    }
  });
});
