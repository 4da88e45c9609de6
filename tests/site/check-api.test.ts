import type { Express } from 'express';
import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { aSite } from '../factories/site.ts';

let site: Express;
beforeAll(async () => {
  site = await aSite();
});

const draft = [
  'Under OPAC art 4(1) and AP II, Art 4(3)(c), “no one” under 15 may be recruited.',
  'OPAC Art. 99 is not there; section 83 of the Companies Act is other law.',
  'The Penal Code, art. 162, may be of many countries.',
].join('\n');

const statuses = ['found', 'found', 'no-such-provision', 'unknown', 'ambiguous'];

function check(text: unknown) {
  return request(site).post('/api/v1/check').send({ text });
}

describe('POST /api/v1/check', () => {
  test('finds every citation, with its place in the text and what it leads to', async () => {
    const { body } = await check(draft).expect(200);
    const { citations } = body as {
      citations: { surface: string; start: number; end: number; status: string }[];
    };
    expect(citations.map(({ status }) => status)).toEqual(statuses);
    expect(citations.map(({ start, end }) => draft.slice(start, end))).toEqual(
      citations.map(({ surface }) => surface),
    );
    expect(citations[0]).toEqual({
      surface: 'OPAC art 4(1)',
      start: 6,
      end: 19,
      status: 'found',
      instrument: 'opac',
      anchor: 'art-4-1',
      candidates: [],
      url: '/instruments/opac/art-4-1',
    });
    expect(citations[2]).toMatchObject({ instrument: 'opac', anchor: null });
    expect(citations[3]).toMatchObject({ instrument: null, url: null, candidates: [] });
    expect(citations[4]).toMatchObject({ instrument: null, url: null });
  });

  test('offers the texts that an ambiguous citation may mean, each of which is there', async () => {
    const { body } = await check(draft);
    const { candidates } = body.citations[4] as { candidates: { id: string; url: string }[] };
    expect(candidates.length).toBeGreaterThan(1);
    expect(candidates).toContainEqual({
      id: 'co-penal-code-162#art-162',
      citation: 'Colombian Penal Code Art. 162',
      url: '/instruments/co-penal-code-162/art-162',
    });
    for (const { url } of candidates) await request(site).get(url).expect(200);
  });

  test('counts offsets in UTF-16 code units, with line ends as they came', async () => {
    const text = '𐍈 é\r\nOPAC art 4(1)';
    const { body } = await check(text);
    expect(body.citations[0]).toMatchObject({ start: 6, end: 19 });
  });

  test('takes the text itself as well', async () => {
    const { body } = await request(site).post('/api/v1/check').type('text/plain').send(draft);
    expect(body).toEqual((await check(draft)).body);
  });

  test('answers a text without citations, or of nothing, with an empty list', async () => {
    expect((await check('Good morning.').expect(200)).body).toEqual({ citations: [] });
    expect((await check('').expect(200)).body).toEqual({ citations: [] });
  });

  test('takes 64 K and refuses one more', async () => {
    await check('«'.repeat(65_536)).expect(200);
    await check('\u0001'.repeat(65_536)).expect(200);
    const { body } = await check('x'.repeat(65_537)).expect(413);
    expect(body.detail).toBe(
      'The text has 65,537 characters: at most 65,536 are checked at once. Divide it and check the parts.',
    );
  });

  test.each([
    ['a body that is no JSON', 400, 'application/json', '{"text": "secret'],
    ['JSON without a text', 400, 'application/json', '{"draft": "OPAC"}'],
    ['a text that is none', 400, 'application/json', '{"text": ["OPAC"]}'],
    ['a list', 400, 'application/json', '["OPAC"]'],
    ['a form', 415, 'application/x-www-form-urlencoded', 'text=OPAC'],
    ['a type that is not known', 415, 'application/pdf', '%PDF'],
    ['an encoding that is not known', 415, 'text/plain; charset=x-secret', 'OPAC'],
    ['a megabyte', 413, 'application/json', `{"text": "${'x'.repeat(1_000_000)}"}`],
    ['a megabyte of text', 413, 'text/plain', 'x'.repeat(1_000_000)],
  ])('%s is answered with %d, a problem and the way to mend it', async (_, status, type, sent) => {
    const answer = await request(site).post('/api/v1/check').type(type).send(sent).expect(status);
    expect(answer.headers['content-type']).toContain('application/problem+json');
    expect(answer.body).toMatchObject({ status, title: expect.stringMatching(/./) });
    expect(answer.body.detail).toMatch(/Send|Divide/);
    expect(answer.text).not.toContain('secret');
  });

  test('nothing that is packed is unpacked', async () => {
    await request(site)
      .post('/api/v1/check')
      .type('json')
      .set('Content-Encoding', 'gzip')
      .send('{}')
      .expect(415);
  });
});

test('a long draft is answered in moderate time', async () => {
  const long = draft.repeat(300).slice(0, 65_000);
  await check(long);
  const start = performance.now();
  await check(long).expect(200);
  expect(performance.now() - start).toBeLessThan(2000);
});
