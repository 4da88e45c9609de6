import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/citations/find.ts';
import type { Citation, FindContext } from '../../src/citations/find.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';
import { names } from '../factories/works.ts';
import { goldWindows } from './gold.ts';

function cited(text: string, context?: FindContext): readonly string[] {
  return findCitations(text, names, context).map(written);
}

function written({ works, open, pin }: Citation): string {
  const place = pin === undefined ? '' : ` ${printPinpoint(pin)}`;
  return `${works.join('|') || 'unknown'}${place}${open ? ' open' : ''}`;
}

/** Pieces of which citations are made, and of which they are not. */
const pieces = fc.constantFrom(
  ...[
    'Article ',
    'Arts ',
    's. ',
    'para. ',
    'of ',
    'of the ',
    'OPAC',
    'CRC ',
    'Rome Statute',
    'JJ Act',
    '4',
    '83(1)',
  ],
  ...[
    '(a)',
    '(',
    ')',
    ', ',
    ' and ',
    '. ',
    '\n\n',
    'resolution ',
    '1612 ',
    '(2005)',
    'S/RES/',
    'Rule ',
    '136',
    'ICRC ',
  ],
  ...[
    'Prosecutor v. ',
    'Lubanga',
    'the Convention',
    '“',
    '”',
    'Ibid. ',
    'action plan ',
    'MILF ',
    'المادة ',
    '٤',
    'é',
    '🙂',
    '–',
  ],
);
const texts = fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join(''));

describe('whatever the text', () => {
  test('a citation is what stands between its offsets, in order, and none overlaps another', () => {
    fc.assert(
      fc.property(fc.oneof(texts, fc.string({ unit: 'grapheme' })), (text) => {
        let last = 0;
        for (const { surface, start, end } of findCitations(text, names)) {
          expect(text.slice(start, end)).toBe(surface);
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
      }),
      { numRuns: 500 },
    );
  });

  test('the same text gives the same citations, and what follows it changes none of them', () => {
    fc.assert(
      fc.property(texts, texts, (text, more) => {
        const alone = findCitations(text, names);
        const together = findCitations(`${text}\n\n${more}`, names);
        expect(findCitations(text, names)).toEqual(alone);
        expect(together.slice(0, alone.length)).toEqual(alone);
      }),
    );
  });

  test('words before it in another paragraph only move it', () => {
    const before = 'Nothing here cites anything.\n\n';
    fc.assert(
      fc.property(fc.constantFrom(...goldWindows), ({ text }) => {
        const moved = findCitations(before + text, names).map((citation) => ({
          ...citation,
          start: citation.start - before.length,
          end: citation.end - before.length,
        }));
        expect(moved).toEqual(findCitations(text, names));
      }),
    );
  });

  test('offsets count UTF-16 code units, as JavaScript and the interface do', () => {
    const [citation] = findCitations('🙂🙂 OPAC art 4(1)', names);
    expect(citation).toMatchObject({ start: 5, end: 18, surface: 'OPAC art 4(1)' });
  });
});

describe('a text decides for itself what its short names mean', () => {
  test.each([
    [
      'a name that it defines',
      'The Convention on the Rights of the Child (“the Convention”), and Article 38 of the Convention',
      ['crc', 'crc Art. 38'],
    ],
    [
      'an acronym that it defines',
      'Child Rights Law of Myanmar (MCRL); MCRL art. 2',
      ['mm-child-rights-law-2019', 'mm-child-rights-law-2019 Art. 2'],
    ],
    [
      'the only text of the kind that it names',
      'The Rome Statute. Article 26 of the Statute.',
      ['rome-statute', 'rome-statute Art. 26'],
    ],
    [
      'the full name before',
      'Optional Protocol on the involvement of children in armed conflict. Article 2 of the Optional Protocol.',
      ['opac', 'opac Art. 2'],
    ],
    [
      'that Act, the last named',
      'JJ Act 2015 s. 83(1); s. 84 of that Act',
      ['in-jj-act-2015 s. 83(1)', 'in-jj-act-2015 s. 84'],
    ],
  ])('by %s', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test('and leaves it open where it names two texts of the kind', () => {
    expect(cited('The Kampala Convention and the CRC. Article 38 of the Convention')).toEqual([
      'kampala-convention',
      'crc',
      'kampala-convention|crc Art. 38 open',
    ]);
  });

  test('a definition holds only from where it stands', () => {
    expect(cited('Article 38 of the Convention. The CRC (“the Convention”).')).toEqual(['crc']);
  });
});

describe('what is known of the text', () => {
  test('«this Protocol» is the text whose page it is', () => {
    expect(cited('Article 4 of this Protocol', { self: 'opac' })).toEqual(['opac Art. 4']);
    expect(cited('Article 4 of this Act', { self: 'opac' })).toEqual([]);
    expect(cited('Article 4 of this Protocol')).toEqual([]);
  });

  test('in our own text the name that we give a text means that text', () => {
    expect(cited('Paris Principles, Ch. 4')).toEqual(['paris-principles Ch. 4 open']);
    expect(cited('Paris Principles, Ch. 4', { own: true })).toEqual(['paris-principles Ch. 4']);
  });

  test('on the page of a country its Penal Code is meant', () => {
    expect(cited('artículo 162 del Código Penal', { places: ['Colombia'] })).toEqual([
      'co-penal-code-162 Art. 162',
    ]);
    expect(cited('artículo 162 del Código Penal', { self: 'co-penal-code-162' })).toEqual([
      'co-penal-code-162 Art. 162',
    ]);
  });
});

describe('a place belongs to the text that it is said of', () => {
  test.each([
    ['before the text', 'Unlike the CRC, Article 4 of OPAC binds groups.', ['crc', 'opac Art. 4']],
    ['behind the text', 'the CRC, Article 38, OPAC, Article 4', ['crc Art. 38', 'opac Art. 4']],
    ['in brackets', 'the CRC (articles 37 and 38)', ['crc Art. 37', 'crc Art. 38']],
    ['the text in brackets', 'Article 4 (OPAC)', ['opac Art. 4']],
    [
      'of the last text of a list',
      'resolutions 1539 (2004) and 1612 (2005), para. 2',
      ['unsc-1539', 'unsc-1612 para. 2'],
    ],
    [
      'behind the text once more',
      'Article 8 of the Rome Statute, paragraph 2 (e) (vii)',
      ['rome-statute Art. 8(2)(e)(vii)'],
    ],
    ['never over the end of a sentence', 'So says Article 4. OPAC is short.', ['opac']],
    ['never over the end of a paragraph', 'Article 4\n\nOPAC', ['opac']],
    ['never over «, the»', 'Under Article 4, the Rome Statute applies.', ['rome-statute']],
  ])('%s: «%s»', (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });
});
