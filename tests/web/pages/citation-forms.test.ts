import { describe, expect, test } from 'vitest';
import { provisionPage } from '../../../src/web/pages/provision-page.ts';
import { renderPage } from '../../../src/web/render.ts';
import { additionalProtocol2, knuDeed, opac } from '../../factories/documents.ts';
import { readHtml } from '../../factories/html.ts';
import { aContext } from '../../factories/library.ts';

const on = aContext();

describe('cite this', () => {
  const cite = (document: typeof opac, anchor: string) => provisionPage(on, document, anchor)!.cite;
  const forms = (document: typeof opac, anchor: string) =>
    Object.fromEntries(
      cite(document, anchor).forms.map(({ name, runs }) => [
        name,
        runs.map(({ text }) => text).join(''),
      ]),
    );

  test('gives a treaty in the form of each style', () => {
    expect(forms(opac, 'art-4-1')).toEqual({
      Short: 'OPAC Art. 4(1)',
      'In full':
        'Optional Protocol on the involvement of children in armed conflict, 2173 UNTS 222, 25 May 2000, Art. 4(1)',
      OSCOLA:
        'Optional Protocol on the involvement of children in armed conflict (adopted 25 May 2000, entered into force 12 February 2002) 2173 UNTS 222 (OPAC) art 4(1)',
      Bluebook:
        'Optional Protocol on the involvement of children in armed conflict art. 4(1), adopted May 25, 2000, 2173 U.N.T.S. 222.',
      Chicago:
        'Optional Protocol on the involvement of children in armed conflict, art. 4(1), adopted May 25, 2000, 2173 UNTS 222.',
      APA: 'Optional Protocol on the involvement of children in armed conflict, May 25, 2000, https://www.ohchr.org/en/opac',
      'APA, in the text': '(OPAC, 2000, art. 4(1))',
      AGLC: 'Optional Protocol on the involvement of children in armed conflict, adopted 25 May 2000, 2173 UNTS 222 (entered into force 12 February 2002) art 4(1).',
      'This page':
        'Servanda, summary of OPAC Art. 4(1), https://law.example.org/instruments/opac/art-4-1',
    });
  });

  test('fills nothing in that is not stated, and says what is missing', () => {
    const oscola = cite(additionalProtocol2, 'art-4-3-c').forms.find(
      ({ name }) => name === 'OSCOLA',
    );
    expect(oscola?.missing).toBe('Not stated: date of entry into force and treaty series.');
    expect(forms(knuDeed, 'clause-release')['In full']).toBe(
      'Deed of Commitment for the Protection of Children (KNU/KNLA), 21 July 2013, “Release”',
    );
  });

  test('can be read and selected without script, with its italics and one remark for all forms', () => {
    const page = readHtml(
      renderPage('pages/provision', provisionPage(on, knuDeed, 'clause-release')!),
    );
    const cited = page.querySelector('.cite-this')!;
    expect([...cited.querySelectorAll('dt')].map(({ textContent }) => textContent)).toContain(
      'AGLC',
    );
    expect(cited.querySelector('dd i')?.textContent).toContain('Deed of Commitment');
    expect(cited.querySelectorAll('dd [data-component="copy-citation"]').length).toBe(9);
    expect(cited.textContent?.match(/Servanda’s name for a part that has no number/g)).toHaveLength(
      1,
    );
  });

  test('offers the same for reference managers', () => {
    expect(cite(opac, 'art-4-1').files).toEqual([
      { label: 'RIS', path: '/instruments/opac/art-4-1.ris' },
      { label: 'BibTeX', path: '/instruments/opac/art-4-1.bib' },
      { label: 'CSL-JSON', path: '/instruments/opac/art-4-1.csl.json' },
    ]);
  });
});
