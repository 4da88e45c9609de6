import { Writable } from 'node:stream';
import type { Express } from 'express';
import { pino } from 'pino';
import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { readHtml, textOf } from '../factories/html.ts';
import { aRealEdition, aSite } from '../factories/site.ts';

let site: Express;
beforeAll(async () => {
  site = await aSite();
});

describe('what cannot be checked is refused with the form, and says what to do', () => {
  const large = Buffer.alloc(4 * 1024 * 1024 + 1, 'x');
  const files: readonly [name: string, bytes: Buffer, status: number, words: RegExp][] = [
    ['memo.pdf', Buffer.from('%PDF'), 415, /\.txt, \.md, \.docx/],
    ['memo.doc', Buffer.from('\xD0\xCF'), 415, /Save it as one of these/],
    ['in-latin-1.txt', Buffer.from('§', 'latin1'), 415, /UTF-8/],
    ['broken.docx', Buffer.from('PK broken'), 400, /damaged/],
    ['empty.txt', Buffer.alloc(0), 400, /no text in it/],
    ['large.docx', large, 413, /larger than 4 MB/],
    ['long.txt', Buffer.alloc(70_000, 'x'), 413, /70,000 characters/],
  ];
  test.each(files)('%s', async (name, bytes, status, words) => {
    const answer = await request(site).post('/check').attach('file', bytes, name).expect(status);
    const page = readHtml(answer.text);
    expect(textOf(page.querySelector('[role=alert]'))).toMatch(words);
    expect(page.querySelector('main form textarea')).not.toBeNull();
    expect(answer.headers['cache-control']).toBe('private, no-store');
  });

  test('nothing at all: 400', async () => {
    const { text } = await request(site).post('/check').field('text', ' \n ').expect(400);
    expect(textOf(readHtml(text).querySelector('[role=alert]'))).toMatch(
      /There is no text to check/,
    );
  });

  test('a text that is too long is kept in the box', async () => {
    const long = 'x'.repeat(65_537);
    const { text } = await request(site).post('/check').field('text', long).expect(413);
    expect(textOf(readHtml(text).querySelector('[role=alert]'))).toContain(
      'Your text is still in the box.',
    );
    expect(text).toContain(`\n${long}</textarea>`);
  });

  test.each([
    ['a text of megabytes', 413, 'text', 'x'.repeat(2_000_000)],
    ['another field than those of the form', 400, 'a'.repeat(50), 'x'],
  ])('%s: %d', async (_, status, name, value) => {
    await request(site).post('/check').field(name, value).expect(status);
  });

  test.each([
    ['what is no form of this kind', 415, 'application/x-www-form-urlencoded', 'text=OPAC'],
    ['a form without its end', 400, 'multipart/form-data; boundary=x', '--x\r\nContent-Disp'],
    ['a form without a boundary', 400, 'multipart/form-data', 'OPAC'],
  ])('%s: %d', async (_, status, type, body) => {
    await request(site).post('/check').set('Content-Type', type).send(body).expect(status);
  });

  test('more fields, files or parts than the form has: 400', async () => {
    let fields = request(site).post('/check');
    for (let n = 0; n < 50; n += 1) fields = fields.field(`f${n}`, 'x');
    await fields.expect(400);
    const file = Buffer.from('x');
    await request(site)
      .post('/check')
      .attach('file', file, 'a.txt')
      .attach('file', file, 'b.txt')
      .expect(400);
    await request(site).post('/check').attach('other', file, 'a.txt').expect(400);
  });
});

/** A log that says everything it can, and what was written to it. */
function aLog() {
  const lines: string[] = [];
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      lines.push(chunk.toString());
      done();
    },
  });
  return { lines, log: pino({ level: 'trace' }, stream) };
}

test('a draft leaves no trace in the log, whatever becomes of it', async () => {
  const { lines, log } = aLog();
  const logged = await aSite({ log });
  const secret = 'very-secret-draft';
  const post = (path: string) => request(logged).post(path);
  await post('/check').field('text', `${secret} OPAC Art. 4`);
  await post('/check').field('text', secret).field('format', 'csv');
  await post('/check').attach('file', Buffer.from(secret), `${secret}.txt`);
  await post('/check').attach('file', Buffer.from(secret), `${secret}.docx`);
  await post('/check').attach('file', Buffer.from(secret), `${secret}.pdf`);
  await post('/check').field(secret, 'x'.repeat(2_000_000));
  await post('/check').set('Content-Type', `multipart/form-data; boundary=${secret}`).send(secret);
  await post('/api/v1/check').send({ text: secret });
  await post('/api/v1/check').type('json').send(`{"${secret}`);
  await post('/api/v1/check').type('text/plain').send(secret.repeat(50_000));
  await post(`/${secret}`).send(secret);
  expect(lines).toHaveLength(11);
  const written = lines.join('');
  for (const trace of [secret, 'opac', 'OPAC', '127.0.0.1', 'stack', 'multipart']) {
    expect(written).not.toContain(trace);
  }
});

test('a fault of the program tells neither the reader nor the log what was checked', async () => {
  const { lines, log } = aLog();
  const edition = await aRealEdition();
  const checkDraft = () => {
    throw new Error('the table of names is gone');
  };
  const broken = await aSite({
    editions: { current: () => ({ ...edition, checkDraft }) },
    log,
  });
  const answer = await request(broken)
    .post('/check')
    .field('text', 'very-secret-draft')
    .expect(500);
  expect(answer.text).not.toMatch(/very-secret-draft|table of names/);
  expect(lines.join('')).toContain('table of names');
  expect(lines.join('')).not.toContain('very-secret-draft');
});
