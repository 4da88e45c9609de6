import { expect, test } from 'vitest';
import { aContext, someDocuments } from '../factories/library.ts';
import { anInstrument } from '../factories/documents.ts';
import { aProvision, aTreaty } from '../factories/instrument.ts';
import { instrumentPage } from '../../src/web/pages/instrument-page.ts';
import { provisionPage } from '../../src/web/pages/provision-page.ts';
import { searchPage } from '../../src/web/pages/search-page.ts';
import { renderPage } from '../../src/web/render.ts';
import { anAnswer } from '../factories/answer.ts';
import { templates } from './templates.ts';
import { readHtml } from '../factories/html.ts';

/** What may stand after `<%-`: an include, or a name that says that it is HTML. */
const unescaped = /<%-\s*(.*?)\s*-?%>/gs;
const allowed = /^include\('\/[a-z/-]+', \{ it: .* \}\)$|^(?:[\w.]+\.)?(?:html|\w+Html)$/s;

test.each([...templates()])('%s prints unescaped nothing but includes and HTML', (_, text) => {
  const outputs = [...text.matchAll(unescaped)].map(([, output]) => output ?? '');
  expect(outputs.filter((output) => !allowed.test(output))).toEqual([]);
});

test.each([...templates()])(
  '%s is short and has no style, script or handler in it',
  (name, text) => {
    expect(text.split('\n').length).toBeLessThanOrEqual(90);
    expect(text).not.toMatch(/\sstyle=|\son[a-z]+=|<style/);
    if (name !== 'partials/head') expect(text).not.toContain('<script');
  },
);

const hostile = '<img src=x onerror=alert(1)>"\'&';

test('names with markup in them are shown as text', () => {
  const instrument = aTreaty({ title: hostile, short_title: hostile, abbreviations: [hostile] });
  const provision = aProvision({ heading: hostile, citation: `${hostile} Art. 4(1)` });
  const document = anInstrument({ instrument, body: [{ type: 'provision', provision }] });
  const on = aContext([...someDocuments.filter(({ id }) => id !== 'opac'), document]);
  const pages = [
    renderPage('pages/instrument', instrumentPage(on, document)),
    renderPage('pages/provision', provisionPage(on, document, 'art-4-1')!),
  ];
  for (const html of pages) {
    const page = readHtml(html);
    expect(page.querySelectorAll('img').length).toBe(0);
    expect(page.querySelector('h1')?.textContent).toContain(hostile);
  }
});

test('a search for markup is shown as text, and so is a passage with markup in it', () => {
  const answer = anAnswer({ text: hostile, snippet: `${hostile}\uE000war\uE001` });
  const page = readHtml(renderPage('pages/search', searchPage(aContext(), answer)));
  expect(page.querySelectorAll('img').length).toBe(0);
  expect(page.querySelector('input[name=q]')?.getAttribute('value')).toBe(hostile);
  expect(page.querySelector('.hit mark')?.textContent).toBe('war');
});

test('data for machines cannot end its script', () => {
  const instrument = aTreaty({ title: '</script><img src=x>' });
  const html = renderPage(
    'pages/instrument',
    instrumentPage(aContext(), anInstrument({ instrument })),
  );
  const page = readHtml(html);
  expect(page.querySelectorAll('img').length).toBe(0);
  const data = [...page.querySelectorAll('script[type="application/ld+json"]')].map(
    (script) => JSON.parse(script.textContent ?? '') as { name?: string },
  );
  expect(data.map(({ name }) => name)).toContain('</script><img src=x>');
});
