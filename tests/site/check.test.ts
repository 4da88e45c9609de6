import type { Express } from 'express';
import { parseHTML } from 'linkedom';
import request from 'supertest';
import { beforeAll, describe, expect, test } from 'vitest';
import { aDocx, paragraph, run } from '../factories/docx.ts';
import { readHtml, textOf } from '../factories/html.ts';
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

describe('the form', () => {
  test('answers with the counts, the list and the draft, without any script', async () => {
    const { text, headers } = await request(site).post('/check').field('text', draft).expect(200);
    const page = readHtml(text);
    expect(textOf(page.querySelector('[role=status]'))).toBe(
      '5 citations: 2 found, 1 no such provision here, 1 ambiguous, 1 unknown.',
    );
    expect(page.querySelectorAll('tbody tr').length).toBe(5);
    expect([...page.querySelectorAll('.draft a')].map(({ id }) => id)).toEqual([
      'm1',
      'm2',
      'm3',
      'm4',
      'm5',
    ]);
    expect(headers['cache-control']).toBe('private, no-store');
  });

  test('says of a text that is superseded that it is, and as of when', async () => {
    const { text } = await request(site)
      .post('/check')
      .field('text', 'Kenya Children Act 2001, s. 10');
    const row = textOf(readHtml(text).querySelector('#c1'));
    expect(row).toMatch(/Superseded, as of (?:\d+ )?\w* ?\d{4}$/);
    expect(textOf(readHtml(text).querySelector('.notice'))).toContain('1 superseded');
  });

  test.each([
    ['memo.txt', Buffer.from(draft)],
    ['memo.md', Buffer.from(draft.replaceAll('\n', '\r\n'))],
    [
      'memo.docx',
      aDocx(
        draft
          .split('\n')
          .map((line) => paragraph(run(line)))
          .join(''),
      ),
    ],
  ])('takes a file: %s', async (name, bytes) => {
    const { text } = await request(site)
      .post('/check')
      .field('text', '')
      .attach('file', bytes, name);
    const page = readHtml(text);
    expect(page.querySelectorAll('tbody tr').length).toBe(5);
    expect(textOf(page.querySelector('.report'))).toContain(`Checked: ${name},`);
    expect(parseHTML(text).document.querySelector('textarea')?.textContent).toContain(
      'OPAC art 4(1)',
    );
  });

  test('gives the list as CSV and as JSON, from the same text sent again', async () => {
    const csv = await request(site).post('/check').field('text', draft).field('format', 'csv');
    expect(csv.headers['content-type']).toBe('text/csv; charset=utf-8; header=present');
    expect(csv.headers['content-disposition']).toBe('attachment; filename=citations.csv');
    expect(csv.text.split('\r\n')).toHaveLength(7);
    const json = await request(site).post('/check').field('text', draft).field('format', 'json');
    expect(json.headers['content-disposition']).toBe('attachment; filename=citations.json');
    expect(
      (json.body as { citations: { status: string }[] }).citations.map(({ status }) => status),
    ).toEqual(statuses);
    for (const { headers } of [csv, json]) {
      expect(headers['cache-control']).toBe('private, no-store');
    }
  });

  test('no cell of the CSV is a formula, whatever the draft says', async () => {
    const { text } = await request(site)
      .post('/check')
      .field(
        'text',
        '=HYPERLINK("x") +1 OPAC Art. 4; @SUM(OPAC Art. 1) -section 83 of the Companies Act',
      )
      .field('format', 'csv');
    const cells = [...text.matchAll(/"((?:[^"]|"")*)"/g)].map(([, cell]) => cell ?? '');
    expect(cells.length).toBeGreaterThan(20);
    expect(cells.filter((cell) => /^\s*[=+\-@]/.test(cell))).toEqual([]);
  });

  test('counts the ends of lines as the box does', async () => {
    const { body } = await request(site)
      .post('/check')
      .field('text', 'one\r\ntwo\r\nOPAC art 4(1)')
      .field('format', 'json');
    expect(body.citations[0]).toMatchObject({ start: 8, end: 21 });
  });

  test('shows a draft with markup in it as text', async () => {
    const hostile = '</textarea><img src=x onerror=alert(1)>"\'& OPAC Art. 4';
    const { text } = await request(site)
      .post('/check')
      .attach('file', Buffer.from(hostile), '"><img src=x>.txt');
    expect(readHtml(text).querySelectorAll('img').length).toBe(0);
    expect(textOf(readHtml(text).querySelector('.draft'))).toContain(
      '<img src=x onerror=alert(1)>',
    );
  });
});

test('checks are counted with the searches', async () => {
  const limited = await aSite({ rateLimit: 2 });
  await request(limited).post('/check').field('text', 'OPAC').expect(200);
  await request(limited).post('/api/v1/check').send({ text: 'OPAC' }).expect(200);
  const { headers } = await request(limited).post('/check').field('text', 'OPAC').expect(429);
  expect(headers['retry-after']).toBeDefined();
  await request(limited).get('/instruments/opac').expect(200);
});

test('citations are completed while they are typed', async () => {
  const { body } = await request(site).get('/api/v1/suggest?q=opac+4').expect(200);
  expect(body.suggestions.slice(0, 2)).toEqual([
    { label: 'OPAC Art. 4', detail: 'Armed groups', url: '/instruments/opac/art-4' },
    {
      label: 'OPAC Art. 4(1)',
      detail: 'No recruitment or use of anyone under 18',
      url: '/instruments/opac/art-4-1',
    },
  ]);
  const all = await request(site).get('/api/v1/suggest?q=ap+ii+4').expect(200);
  expect(all.body.suggestions.length).toBeLessThanOrEqual(8);
});
