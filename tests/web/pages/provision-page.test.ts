import { describe, expect, test } from 'vitest';
import { provisionPage } from '../../../src/web/pages/provision-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { aReference, anInstrument, jjAct, knuDeed, opac } from '../../factories/documents.ts';
import { aProvision, aTreaty } from '../../factories/instrument.ts';
import { aContext } from '../../factories/library.ts';
import { readHtml } from '../../factories/html.ts';

const on = aContext();
const page = (anchor: string) => provisionPage(on, opac, anchor)!;

function strip(anchor: string) {
  return page(anchor).strip.map(({ term, value, stated }) => [term, value, stated]);
}

test('a reader sees who is bound, from what age, with what force and status', () => {
  expect(strip('art-4-1')).toEqual([
    ['Binds', 'Armed groups', true],
    ['From age', '18', true],
    ['Force', 'Should', true],
    ['Status', 'In force', true],
  ]);
  expect(page('art-4-1').strip[3]?.detail).toBe('since 12\u00A0February\u00A02002, as of 2023');
});

test('an age and a force that the text does not set are said to be not stated', () => {
  expect(strip('art-4-2').slice(1, 3)).toEqual([
    ['From age', 'Not stated', false],
    ['Force', 'Not stated', false],
  ]);
});

test('where nobody is named as bound, the page says that it is not stated', () => {
  const document = anInstrument({
    body: [{ type: 'provision', provision: aProvision({ binding_on: [] }) }],
  });
  expect(provisionPage(on, document, 'art-4-1')?.strip[0]).toMatchObject({
    value: 'Not stated',
    stated: false,
  });
});

test('the heading is the full citation on one line, never the pin alone', () => {
  expect(page('art-4-1').citation.full).toBe('OPAC\u00A0Art.\u00A04(1)');
  const document = readHtml(renderPage('pages/provision', page('art-4-1')));
  expect(document.querySelector('h1')?.textContent).toBe('OPAC\u00A0Art.\u00A04(1)');
  expect(document.title).toBe(
    'OPAC Art. 4(1): No recruitment or use of anyone under 18 · Servanda',
  );
});

test('the name of a long work may break, its pin may not', () => {
  const { citation } = provisionPage(on, knuDeed, 'clause-release')!;
  expect(citation).toMatchObject({
    work: 'KNU/KNLA Deed of Commitment on children (2013),\u00A0',
    pin: '“Release”',
    long: true,
  });
});

test('the sources stand with the best kind first, under their numbers, and the grade says the best', () => {
  const { sources, evidence } = page('art-4-1');
  expect(sources.map(({ number, kind }) => [number, kind])).toEqual([
    [2, on.library.manifest.vocabulary.source_kinds.official.label],
    [1, 'account'],
  ]);
  expect(evidence.grade).toBe('official');
  expect(page('art-4-2').evidence.label).toBe('Copy of the text read');
});

test('a provision without a source says so', () => {
  const document = anInstrument({
    body: [{ type: 'provision', provision: aProvision({ sources: [] }) }],
  });
  expect(provisionPage(on, document, 'art-4-1')?.evidence.label).toBe('No source named');
});

test('a reader can go on, back, up and down', () => {
  expect(page('art-4-1')).toMatchObject({
    parent: {
      label: 'OPAC\u00A0Art.\u00A04',
      heading: 'Armed groups',
      path: '/instruments/opac/art-4',
    },
    previous: { path: '/instruments/opac/art-4' },
    next: { path: '/instruments/opac/art-4-2' },
  });
  expect(page('art-4').parts.map(({ path }) => path)).toEqual([
    '/instruments/opac/art-4-1',
    '/instruments/opac/art-4-2',
  ]);
  expect(page('art-4').previous).toBeNull();
  expect(page('art-4-2').next).toBeNull();
});

test('a heading that only holds its parts shows them and claims nothing', () => {
  const document = readHtml(renderPage('pages/provision', page('art-4')));
  expect(document.querySelectorAll('.strip, .norm, .sources').length).toBe(0);
  expect(document.querySelectorAll('.sheet-face li').length).toBe(2);
});

test('what cites it is said in words, with a link', () => {
  expect(page('art-4-1').references).toMatchObject([
    { words: 'Cited by', references: [{ path: '/instruments/additional-protocol-2/art-4-3-c' }] },
  ]);
});

test('of many that cite it a dozen stand in the open', () => {
  const references = Array.from({ length: 15 }, (_, n) =>
    aReference({ anchor: 'art-4-1', other: `x-${n}`, label: `X ${n}` }),
  );
  const [group] = provisionPage(on, anInstrument({ references }), 'art-4-1')!.references;
  expect([group?.references.length, group?.rest.length]).toEqual([12, 3]);
});

test('a law that is no longer in force says so above its text', () => {
  const document = readHtml(
    renderPage('pages/provision', provisionPage(on, knuDeed, 'clause-release')!),
  );
  expect(document.querySelector('.status.warning')?.textContent).toBe('Superseded · as of 2014');
});

test('a summary is never taken for the official text', () => {
  const document = readHtml(renderPage('pages/provision', page('art-4-1')));
  const line = document.querySelector('.official');
  expect(line?.textContent).toContain('Summary, not the official text.');
  expect(line?.querySelector('a')?.getAttribute('href')).toBe('https://www.ohchr.org/en/opac');
  const without = renderPage('pages/provision', provisionPage(on, jjAct, 's-83-1')!);
  expect(readHtml(without).querySelector('.official')?.textContent).toContain(
    'Official text: address not stated.',
  );
});

describe('for machines', () => {
  const data = (document: typeof opac, anchor: string) =>
    provisionPage(on, document, anchor)!.frame.dataHtml.map(
      (json) => JSON.parse(json) as Record<string, unknown>,
    );

  test('a provision of a treaty is legislation, of a deed it is not', () => {
    expect(data(opac, 'art-4-1')[1]).toMatchObject({
      '@type': 'Legislation',
      url: 'https://law.example.org/instruments/opac/art-4-1',
      isPartOf: { '@type': 'Legislation', legislationLegalForce: 'https://schema.org/InForce' },
    });
    expect(data(knuDeed, 'clause-release')[1]).toMatchObject({
      '@type': 'CreativeWork',
      isPartOf: { '@type': 'CreativeWork', additionalType: 'deed-of-commitment' },
    });
  });

  test('the way to the page is given as a list', () => {
    expect(data(opac, 'art-4-1')[0]).toMatchObject({
      '@type': 'BreadcrumbList',
      itemListElement: [
        { position: 1 },
        { name: 'Law' },
        { name: 'OPAC' },
        { name: 'OPAC Art. 4(1)' },
      ],
    });
  });

  test('a reference manager takes a statute as a statute, a judgment as a case and a deed as a report', () => {
    const meta = (document: typeof opac, anchor: string) =>
      provisionPage(on, document, anchor)!.frame.meta.map(
        ({ name, content }) => `${name}=${content}`,
      );
    const judgment = anInstrument({
      instrument: aTreaty({ kind: 'judgment', adopted: '2012-03-14' }),
    });
    expect(meta(jjAct, 's-83-1')).toEqual(
      expect.arrayContaining(['z:itemType=statute', 'z:section=s. 83(1)']),
    );
    expect(meta(judgment, 'art-4-1')).toEqual(
      expect.arrayContaining(['z:itemType=case', 'z:dateDecided=2012-03-14']),
    );
    expect(meta(knuDeed, 'clause-release')).toEqual(
      expect.arrayContaining([
        'z:itemType=report',
        'z:date=2013-07-21',
        'z:extra=section: “Release”',
      ]),
    );
  });

  test('a treaty is a statute for Zotero and a treaty for its styles, with its series in fields', () => {
    const { meta } = provisionPage(on, opac, 'art-4-1')!.frame;
    expect(Object.fromEntries(meta.map(({ name, content }) => [name, content]))).toEqual({
      'z:itemType': 'statute',
      'dcterms:title': 'Optional Protocol on the involvement of children in armed conflict',
      'dcterms:identifier': 'https://law.example.org/instruments/opac/art-4-1',
      'z:nameOfAct': 'Optional Protocol on the involvement of children in armed conflict',
      'z:dateEnacted': '2000-05-25',
      'z:code': 'UNTS',
      'z:codeNumber': '2173',
      'z:pages': '222',
      'z:section': 'Art. 4(1)',
      'z:shortTitle': 'OPAC',
      'z:url': 'https://www.ohchr.org/en/opac',
      'z:extra': 'type: treaty',
    });
  });
});

test('a pin that the instrument does not have has no page', () => {
  expect(provisionPage(on, opac, 'art-99')).toBeUndefined();
});
