import { describe, expect, test } from 'vitest';
import { findCitations } from '../../src/citations/find.ts';
import { buildNames, workOf } from '../../src/citations/names.ts';
import type { NameTable } from '../../src/citations/names.ts';
import { titleForms } from '../../src/citations/name-variants.ts';
import { symbolsOf } from '../../src/citations/symbols.ts';
import { aText, names, namesOf, works } from '../factories/works.ts';

function found(text: string, table: NameTable): readonly string[] {
  return findCitations(text, table).map(
    ({ works: cited, open }) => cited.join('|') + (open ? ' open' : ''),
  );
}

describe('what a text is cited by', () => {
  test('comes from its front matter in every language, and its country in four', () => {
    const work = workOf(
      aText({
        id: 'mm-law',
        jurisdiction: 'MM',
        title: 'Child Rights Law (Myanmar, 2019)',
        short_title: 'Myanmar Child Rights Law 2019',
        abbreviations: ['CRL'],
        aliases: ['law on child rights'],
        adopted: '2019-07-23',
        names: {
          fr: {
            title: 'Loi sur les droits de l’enfant',
            short: ['loi de 2019'],
            abbreviations: ['LDE'],
          },
        },
      }),
      { countries: [{ id: 'mm', name: 'Myanmar', aliases: ['Burma'], region: 'asia-pacific' }] },
    );
    expect(work).toMatchObject({
      name: 'CRL',
      titles: [
        'Child Rights Law (Myanmar, 2019)',
        'Myanmar Child Rights Law 2019',
        'Loi sur les droits de l’enfant',
        'loi de 2019',
      ],
      foreign_abbreviations: ['LDE'],
      years: [2019],
    });
    expect(work.places).toEqual(
      expect.arrayContaining(['Myanmar', 'Burma', 'Birmanie', 'ميانمار']),
    );
  });

  test('is also the group that made it, by all the group’s names', () => {
    const knu = works.find(({ id }) => id === 'mm-knu-deed-children-2013');
    expect(knu?.makers).toEqual([
      'Karen National Union',
      'KNU',
      'KNLA',
      'Karen National Liberation Army',
    ]);
  });

  test.each([
    [
      'The Juvenile Justice (Care and Protection of Children) Act, 2015',
      'Juvenile Justice (Care and Protection of Children) Act',
    ],
    ['Geneva Conventions of 12 August 1949', 'Geneva Conventions'],
    ['African Union Convention for Displaced Persons (Kampala Convention)', 'Kampala Convention'],
    [
      'Republic Act No. 11188, Special Protection of Children in Armed Conflict Act',
      'Republic Act No. 11188',
    ],
    [
      'The Paris Principles: Principles and Guidelines on Children and Armed Groups',
      'Paris Principles',
    ],
    ['Norwegian Penal Code § 103', 'Norwegian Penal Code'],
    ['Loi n° 09/001 du 10 janvier 2009 portant protection de l’enfant', 'Loi n° 09/001'],
    ['Ley 2272 de 2022 por la cual se define la política de paz', 'Law 2272 de 2022'],
    ['1977 Additional Protocol I', 'Additional Protocol I'],
  ])('«%s» is cited as «%s» too', (title, form) => {
    expect(titleForms(title)).toContain(form);
  });

  test('a title that needs its pinpoint keeps it, and is not cited by its article alone', () => {
    expect(titleForms('General Comment on Article 22')).toEqual(['General Comment on Article 22']);
    expect(titleForms('Act No. 2 of 2016')).not.toContain('Act No.');
  });

  test.each([
    ['unsc-1612', ['s/res/1612']],
    ['unga-51-77', ['a/res/51/77']],
    ['opac', ['unts/2173/222']],
    ['ilo-c182', ['ilo/c/182']],
    ['customary-rule-136', ['rule/136']],
    ['scsl-norman', ['docket/scsl-2004-14-ar72']],
    ['us-child-soldiers-accountability-act-2008', ['usc/18/2442']],
    ['crc-general-comment-24', ['comment/crc/24', 'doc/crc/c/gc/24']],
  ])('the official number of %s is known', (id, symbols) => {
    const work = works.find((one) => one.id === id);
    expect(work === undefined ? [] : symbolsOf(work)).toEqual(expect.arrayContaining(symbols));
  });

  test('an annex of a resolution is not the resolution', () => {
    expect(found('A/RES/54/263', names)).toEqual(['']);
  });
});

describe('a name', () => {
  test('of two texts means either', () => {
    const table = namesOf(
      {
        id: 'aa-pact',
        kind: 'treaty',
        title: 'Pact of the Two Rivers',
        short_title: 'Rivers Pact',
      },
      { id: 'bb-pact', kind: 'treaty', title: 'Pact on Water', short_title: 'Rivers Pact' },
    );
    expect(found('Article 1 of the Rivers Pact', table)).toEqual(['aa-pact|bb-pact']);
  });

  test('of two laws means the one of the year that follows', () => {
    const table = namesOf(
      {
        id: 'sd-act',
        title: 'Child Act, 2010 (Sudan)',
        short_title: 'Sudan Child Act 2010',
        adopted: '2010',
      },
      {
        id: 'ss-act',
        title: 'The Child Act, 2008',
        short_title: 'South Sudan Child Act 2008',
        adopted: '2008',
      },
    );
    expect(found('section 1 of the Child Act, 2008', table)).toEqual(['ss-act']);
    expect(found('section 1 of the Child Act', table)).toEqual(['sd-act|ss-act open']);
    expect(found('section 1 of the Child Act, 1999', table)).toEqual(['']);
  });

  test('that the law of many countries bears waits for the country', () => {
    const table = namesOf({
      id: 'xx-code',
      jurisdiction: 'ML',
      title: 'Code pénal du Mali',
      short_title: 'Mali Penal Code',
    });
    expect(found('article 9 du Code pénal', table)).toEqual(['xx-code open']);
    expect(found('article 9 du Code pénal malien, au Mali', table)).toEqual(['xx-code']);
    expect(found('article 9 du Code pénal du Niger', table)).toEqual(['']);
  });

  test('in capitals is matched letter by letter', () => {
    const table = namesOf({
      id: 'oath',
      kind: 'treaty',
      title: 'Treaty on Oaths of Office',
      short_title: 'Oaths Treaty',
      abbreviations: ['OATH'],
    });
    expect(found('OATH', table)).toEqual(['oath']);
    expect(found('an oath of office', table)).toEqual([]);
  });

  test('of two or three letters that means other things too needs a place beside it', () => {
    expect(found('The API answers; the LPE too.', names)).toEqual([]);
    expect(found('LPE art. 71', names)).toEqual(['cd-law-09-001-2009']);
  });

  test('that only describes a text names none', () => {
    const table = namesOf({
      id: 'rule',
      kind: 'soft-law',
      title: 'Standard on Command',
      short_title: 'Command Standard',
      aliases: ['command responsibility'],
    });
    expect(found('command responsibility', table)).toEqual([]);
  });
});

test('the order of the works changes nothing', () => {
  const text =
    'Article 4 OPAC, section 3 of the Child Rights Act, Penal Code art. 1, General Comment No. 6';
  const turned = buildNames(works.toReversed());
  expect(findCitations(text, turned)).toEqual(findCitations(text, names));
});
