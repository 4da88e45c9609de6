import { describe, expect, test } from 'vitest';
import { resolveCitation } from '../../src/citations/resolve.ts';
import type { PlacedPin } from '../../src/citations/resolve.ts';
import { anchorOf } from '../../src/law/pinpoint.ts';
import { pin } from '../factories/pinpoints.ts';

function placed(...texts: readonly string[]): readonly PlacedPin[] {
  return texts.map((text) => ({ anchor: anchorOf(pin(text)), pin: pin(text) }));
}

const provisions: Readonly<Record<string, readonly PlacedPin[]>> = {
  opac: placed(
    'Preamble',
    'Art. 3',
    'Art. 3(1)',
    'Art. 3(4)–(5)',
    'Art. 4',
    'Art. 4(1)',
    'Art. 4(2)',
  ),
  acrwc: placed('Art. 2', 'Art. 22(2)', 'Art. 22(3)'),
  principles: placed('para. 2.1', 'para. 3.11–3.13', 'Ch. 4'),
  vancouver: placed('Principle 1–3', 'Principle 6'),
  act: placed('s. 2(12)', 's. 83', 's. 83(1)'),
  geneva: placed('Common Art. 3', 'GC IV Art. 3', 'GC IV Art. 14'),
  deed: placed('Clause: Release', 'Clause: Care'),
  constitution: placed('Art. 16'),
};

function resolved(work: string, place?: string): string {
  const citation = { works: [work], open: false, ...(place !== undefined && { pin: pin(place) }) };
  const resolution = resolveCitation(citation, (id) => provisions[id] ?? []);
  if (resolution.status !== 'found') return resolution.status;
  return `${resolution.anchor ?? 'the whole'}${resolution.exact ? '' : ', near'}`;
}

describe('a citation of one text of ours is led to', () => {
  test.each([
    ['the text, where it names no place', 'opac', undefined, 'the whole'],
    ['the place itself', 'opac', 'Art. 4(1)', 'art-4-1'],
    ['the range that holds it', 'opac', 'Art. 3(5)', 'art-3-4-to-5, near'],
    ['the range itself', 'opac', 'Art. 3(4)–(5)', 'art-3-4-to-5'],
    ['the place that holds it', 'opac', 'Art. 4(1)(a)', 'art-4-1, near'],
    ['the narrowest place that holds it', 'opac', 'Art. 3(2)', 'art-3, near'],
    ['the first place that it holds', 'acrwc', 'Art. 22', 'art-22-2, near'],
    ['the first place of a range cited', 'opac', 'Art. 3–4', 'art-3, near'],
    ['the preamble, for a recital', 'opac', 'Preambular para. 3', 'preamble, near'],
    ['paragraphs written with dots', 'opac', 'Art. 4.1', 'art-4-1'],
    ['paragraphs written with a letter', 'act', 's. 83(1)', 's-83-1'],
    ['a dotted number written with brackets', 'principles', 'para. 2(1)', 'para-2-1'],
    ['a place inside a dotted range', 'principles', 'para. 3.12', 'para-3-11-to-3-13, near'],
    ['the paragraph, cited as a principle', 'principles', 'Principle 2.1', 'para-2-1'],
    ['the principle, cited as a paragraph', 'vancouver', 'para. 2', 'principle-1-to-3, near'],
    ['the section, cited as an article', 'act', 'Art. 83', 's-83'],
    ['the article in Arabic figures, cited in Roman', 'constitution', 'Art. XVI', 'art-16'],
    ['the article common to the Conventions', 'geneva', 'Common Art. 3', 'common-art-3'],
    ['the article of the Fourth Convention', 'geneva', 'GC IV Art. 3', 'gc-iv-art-3'],
    ['the clause of that name', 'deed', 'Clause: Release', 'clause-release'],
    ['the text, for a quotation where it has no clauses', 'opac', 'Clause: Children', 'the whole'],
  ])('%s: %s %s', (_, work, place, expected) => {
    expect(resolved(work, place)).toBe(expected);
  });

  test.each([
    ['an article that it lacks', 'opac', 'Art. 99'],
    ['a paragraph of nothing', 'opac', 'para. 4'],
    ['an article, cited as a paragraph', 'act', 'para. 83'],
    ['an article without its Convention', 'geneva', 'Art. 14'],
    ['a clause that it lacks', 'deed', 'Clause: Relase'],
    ['any place of a text without provisions', 'empty', 'Art. 1'],
  ])('no provision for %s: %s %s', (_, work, place) => {
    expect(resolved(work, place)).toBe('no-such-provision');
  });
});

describe('nothing is guessed', () => {
  const lookup = (id: string): readonly PlacedPin[] => provisions[id] ?? [];

  test('of several texts all are offered, each at its place where it has it', () => {
    const resolution = resolveCitation(
      { works: ['opac', 'acrwc'], open: false, pin: pin('Art. 4') },
      lookup,
    );
    expect(resolution).toEqual({ status: 'ambiguous', candidates: ['opac#art-4', 'acrwc'] });
  });

  test('one text of ours is no more than offered where another may be meant', () => {
    const resolution = resolveCitation(
      { works: ['opac'], open: true, pin: pin('Art. 4(1)') },
      lookup,
    );
    expect(resolution).toEqual({ status: 'ambiguous', candidates: ['opac#art-4-1'] });
  });

  test('law that is not ours leads nowhere', () => {
    expect(resolveCitation({ works: [], open: false, pin: pin('s. 83') }, lookup)).toEqual({
      status: 'unknown',
    });
  });
});
