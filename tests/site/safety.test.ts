import { Writable } from 'node:stream';
import { parseHTML } from 'linkedom';
import { pino } from 'pino';
import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Express } from 'express';
import type { Library } from '../../src/library/library.ts';
import { paths } from '../../src/paths.ts';
import { machineAddresses, oneOfEachKind } from '../factories/addresses.ts';
import { aRealEdition, aSite } from '../factories/site.ts';

const everyRoute = [...oneOfEachKind, ...machineAddresses];
let site: Express;
beforeAll(async () => {
  site = await aSite();
});

describe.each(everyRoute)('%s', (address) => {
  test('sets no cookie and hands its address to nobody', async () => {
    const { headers } = await request(site).get(address);
    expect(headers['set-cookie']).toBeUndefined();
    expect(headers['referrer-policy']).toBe('no-referrer');
    expect(headers['x-powered-by']).toBeUndefined();
    expect(headers['x-content-type-options']).toBe('nosniff');
  });

  test('allows nothing from another host and nothing inline', async () => {
    const { headers } = await request(site).get(address);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("frame-ancestors 'none'");
    const sources = policy.split(';').flatMap((directive) => directive.split(' ').slice(1));
    expect([...new Set(sources)].sort()).toEqual(["'none'", "'self'"]);
  });

  // A draft to check is sent, so that it stands in no address: see below.
  const changing = ['post', 'put', 'patch', 'delete'] as const;
  const isCheck = address === paths.check;
  test.each(isCheck ? changing.slice(1) : changing)('refuses %s', async (method) => {
    const answer = await request(site)[method](address);
    expect(answer.status).toBe(405);
    expect(answer.headers['allow']).toBe(isCheck ? 'GET, HEAD, POST' : 'GET, HEAD');
  });

  test('answers HEAD as it answers GET', async () => {
    const [head, get] = [await request(site).head(address), await request(site).get(address)];
    expect(head.status).toBe(get.status);
    expect(head.headers['content-type']).toBe(get.headers['content-type']);
  });
});

describe('a draft is posted to the check and its twin, and nowhere else', () => {
  test.each([
    [paths.check, 200],
    [paths.api.check, 200],
    [`${paths.check}/`, 405],
    [`${paths.api.check}/`, 405],
    [`${paths.check}/opac`, 405],
    ['/CHECK', 405],
    ['/check.json', 405],
    [paths.api.search, 405],
    [paths.api.openapi, 405],
    ['/no-such-page', 405],
  ])('POST %s is answered with %d', async (address, status) => {
    const post = request(site).post(address);
    const answer = await (address.startsWith('/api')
      ? post.send({ text: 'OPAC Art. 4(1)' })
      : post.field('text', 'OPAC Art. 4(1)'));
    expect(answer.status).toBe(status);
    if (status === 405) expect(answer.headers['allow']).toBe('GET, HEAD');
    else expect(answer.headers['set-cookie']).toBeUndefined();
  });

  test.each(['get', 'head', 'put', 'patch', 'delete', 'options'] as const)(
    'the twin refuses %s',
    async (method) => {
      const answer = await request(site)[method](paths.api.check);
      expect(answer.status).toBe(405);
      expect(answer.headers['allow']).toBe('POST');
    },
  );
});

test.each(oneOfEachKind)(
  '%s asks no other host for anything and has nothing inline',
  async (address) => {
    const { text } = await request(site).get(address);
    const { document } = parseHTML(text);
    const asked = [
      ...document.querySelectorAll('link[rel~=stylesheet], link[rel~=icon], link[rel~=search]'),
    ].map((element) => element.getAttribute('href'));
    const loaded = [...document.querySelectorAll('[src]')].map((each) => each.getAttribute('src'));
    expect([...asked, ...loaded].filter((url) => !/^\/(?!\/)/.test(url ?? ''))).toEqual([]);
    expect(document.querySelectorAll('style, [style]').length).toBe(0);
    const scripts = [...document.querySelectorAll('script:not([src])')];
    expect(scripts.every((each) => each.getAttribute('type') === 'application/ld+json')).toBe(true);
    const handlers = [...document.querySelectorAll('*')].flatMap((element) =>
      [...element.attributes].filter(({ name }) => name.startsWith('on')),
    );
    expect(handlers).toEqual([]);
  },
);

test('no line of the log holds what a reader typed or read', async () => {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  const logged = await aSite({ log: pino({ level: 'trace' }, stream) });
  const secret = 'very-secret-question';
  for (const path of ['/search?q=', '/cite?q=', '/api/v1/search?q=', '/api/v1/suggest?q=', '/']) {
    await request(logged).get(path + secret);
  }
  await request(logged).get(`/search?q=${secret}&page=0`);
  await request(logged).get(`/search?country=${secret}`);
  await request(logged).get('/groups/mm-knu').set('Referer', `https://example.org/${secret}`);
  await request(logged).get('/instruments/opac/art-4-1').set('User-Agent', secret);
  expect(lines.length).toBeGreaterThanOrEqual(9);
  const log = lines.join('');
  for (const trace of [secret, 'mm-knu', 'opac', '127.0.0.1', '::1', 'ffff']) {
    expect(log).not.toContain(trace);
  }
});

test.each([
  '/instruments/..%2f..%2fmanifest',
  '/instruments/%2e%2e/%2e%2e/manifest.json',
  '/instruments/..%5c..%5cpackage.json',
  '/groups/%00',
  '/assets/../package.json',
  '/assets/x/..%2f..%2fpackage.json',
  '/topics/....//....//etc/passwd',
  '/instruments/__proto__',
  '/instruments/opac/constructor',
  '/instruments/http:%2f%2fexample.org',
  '//example.org/',
  '/%c0%ae%c0%ae/etc/passwd',
])('%s reaches neither a file nor another host', async (address) => {
  const answer = await request(site).get(address);
  expect([400, 404]).toContain(answer.status);
  expect(answer.headers['location']).toBeUndefined();
  expect(answer.text).not.toMatch(/"format":|devDependencies|root:x/);
});

test('a search that is too long or malformed is told what is wrong', async () => {
  const long = await request(site).get(`/search?q=${'a'.repeat(5000)}`);
  expect(long.status).toBe(400);
  expect(long.text).toMatch(/at most 200/);
  const page = await request(site).get('/search?q=release&page=zero');
  expect(page.status).toBe(400);
  expect(parseHTML(page.text).document.querySelector('input[name=q]')?.getAttribute('value')).toBe(
    'release',
  );
  const api = await request(site).get('/api/v1/search?page=0');
  expect(api.status).toBe(400);
  expect(api.headers['content-type']).toContain('application/problem+json');
  expect(api.body).toMatchObject({ status: 400, detail: expect.stringContaining('page') });
});

test('what somebody typed is shown as text', async () => {
  const { text } = await request(site).get(
    '/search?q=' + encodeURIComponent('<img src=x onerror=1>"\''),
  );
  const { document } = parseHTML(text);
  expect(document.querySelectorAll('img[src=x]').length).toBe(0);
});

test('searches are limited for each address, and the limit is told', async () => {
  const limited = await aSite({ rateLimit: 3 });
  const statuses: number[] = [];
  for (let n = 0; n < 5; n += 1) {
    statuses.push((await request(limited).get('/search?q=release')).status);
  }
  expect(statuses).toEqual([200, 200, 200, 429, 429]);
  const refused = await request(limited).get('/api/v1/search?q=release');
  expect(refused.status).toBe(429);
  expect(refused.headers['retry-after']).toBeDefined();
  expect((await request(limited).get('/instruments/opac')).status).toBe(200);
});

test('what was searched is kept by no cache, what was read may be', async () => {
  const search = await request(site).get('/search?q=release');
  expect(search.headers['cache-control']).toBe('private, no-store');
  const page = await request(site).get('/instruments/opac');
  expect(page.headers['cache-control']).toContain('public');
  const again = await request(site)
    .get('/instruments/opac')
    .set('If-None-Match', page.headers['etag']!);
  expect(again.status).toBe(304);
});

test('a fault of the program shows nothing of the program', async () => {
  const edition = await aRealEdition();
  const library: Library = {
    ...edition.library,
    document: () => Promise.reject(new Error('the disk is gone')),
  };
  const broken = await aSite({ editions: { current: () => ({ ...edition, library }) } });
  const answer = await request(broken).get('/instruments/opac');
  expect(answer.status).toBe(500);
  expect(answer.text).not.toMatch(/the disk is gone|\.ts:|node_modules/);
  expect(answer.text).toMatch(/Nothing was lost/);
});
