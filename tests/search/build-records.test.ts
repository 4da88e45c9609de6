import { describe, expect, test } from 'vitest';
import type { AnyDocument, InstrumentDocument } from '../../src/library/documents.ts';
import type { RecordContext } from '../../src/search/page-record.ts';
import { pageRecord, provisionRecords } from '../../src/search/build-records.ts';
import type { SearchRecord } from '../../src/search/record.ts';
import { isHit } from '../../src/search/record.ts';
import { anInstrument, aReference, jjAct, knuDeed, opac } from '../factories/documents.ts';
import { aProvision, aTreaty } from '../factories/instrument.ts';
import { aLibrary, someDocuments, vocabulary } from '../factories/library.ts';
import { deedCampaign, handbook, india, knu, recruitment } from '../factories/profiles.ts';

const library = aLibrary([...someDocuments, deedCampaign]);
const entry: RecordContext['entry'] = (type, id) => library.entry(type, id);

function recordsOf(document: InstrumentDocument, order = 0): readonly SearchRecord[] {
  return provisionRecords(document, { vocabulary, entry, order });
}

function recordOf(document: InstrumentDocument): SearchRecord {
  const [record] = recordsOf(document);
  if (record === undefined) throw new Error('no record');
  return record;
}

function pageOf(document: AnyDocument): SearchRecord {
  return pageRecord(document, { vocabulary, entry, order: 7 });
}

/** An instrument with this one provision. */
function withProvision(over: Parameters<typeof aProvision>[0]): InstrumentDocument {
  return anInstrument({ body: [{ type: 'provision', provision: aProvision(over) }] });
}

describe('the record of a provision', () => {
  test('is made for each that says something, in the order of the text', () => {
    const records = recordsOf(opac, 40);
    expect(records.map(({ id, order }) => [id, order])).toEqual([
      ['opac#art-4-1', 40],
      ['opac#art-4-2', 41],
    ]);
  });

  test('is found by its citation in every usual form', () => {
    const treaty = aTreaty({ abbreviations: ['OPAC', 'OP-CRC-AC'] });
    const document = anInstrument({ instrument: treaty });
    expect(recordOf(document).fields.names.split('; ')).toEqual([
      'OPAC Art 4(1)',
      'OPAC article 4(1)',
      'OP-CRC-AC Art 4(1)',
    ]);
  });

  test.each([
    ['s. 83(1)', 'JJ Act s. 83(1)', 'JJ Act section 83(1)'],
    ['para. 5(a)', 'OPAC para. 5(a)', 'OPAC paragraph 5(a)'],
    ['Preambular para. 3', 'UNSC 1612 Preambular para. 3', 'UNSC 1612 preambular paragraph 3'],
    ['Art. VII', 'OPAC Art. VII', 'OPAC article VII'],
    ['GC IV Art. 14', 'GC IV Art. 14', 'GC IV article 14'],
  ])('is found by the written-out unit of «%s»', (pin, citation, name) => {
    expect(recordOf(withProvision({ pin, citation })).fields.names).toContain(name);
  });

  test('is found by the name of its clause where the text has no numbers', () => {
    expect(recordOf(knuDeed).fields.names).toBe(
      'KNU/KNLA Deed of Commitment on children (2013), “Release”',
    );
  });

  test('is found by every title of its instrument, in all languages', () => {
    const { title } = recordOf(opac).fields;
    expect(title).toContain('Optional Protocol on the involvement of children in armed conflict');
    expect(title).toContain('البروتوكول الاختياري');
    expect(title).toContain('2173 UNTS 222');
  });

  test('is found by the names of its country and group, ranked below its own words', () => {
    expect(recordOf(jjAct).fields.context).toMatch(/\bIndia\b/);
    expect(recordOf(knuDeed).fields.context).toContain('Karen National Union');
    expect(recordOf(knuDeed).fields.context).toContain('KNU');
  });

  test('is found by the labels and synonyms of its kind, topics and addressees', () => {
    const { context } = recordOf(jjAct).fields;
    for (const words of [
      'Statute',
      'legislation',
      'recruitment',
      'child soldiers',
      'militant groups',
    ]) {
      expect(context).toContain(words);
    }
    expect(context).not.toContain('demobilisation');
  });

  test('keeps heading and text as they stand, but for private-use characters', () => {
    const { fields, shown } = recordOf(
      withProvision({ text: 'No\uE000ne.', heading: 'A\uE001ge' }),
    );
    expect([fields.text, fields.heading, shown.heading]).toEqual(['None.', 'Age', 'Age']);
  });

  test('carries its own values and those of its instrument', () => {
    expect(recordOf(opac).facets).toEqual({
      type: ['law'],
      kind: ['treaty'],
      binding_on: ['armed-groups'],
      minimum_age: ['18'],
      country: [],
      group: [],
      topic: ['recruitment'],
      status: ['in-force'],
      region: ['global'],
      year: ['2000'],
    });
    expect(recordOf(knuDeed).facets).toMatchObject({
      type: ['commitment'],
      country: ['mm'],
      group: ['mm-knu'],
      minimum_age: [],
      year: ['2013'],
    });
  });

  test('takes its authority from the vocabulary', () => {
    expect(recordOf(opac).authority).toBe(1);
    expect(recordOf(jjAct).authority).toBe(2);
    expect(recordOf(knuDeed).authority).toBe(6);
  });

  test('shows its citation, force and how many places cite it', () => {
    const references = [
      aReference({ anchor: 'art-4-1', other: 'crc#art-38' }),
      aReference({ anchor: 'art-4-1', other: 'crc#art-38', type: 'interprets' }),
      aReference({ anchor: 'art-4-1', other: 'unsc-1612' }),
      aReference({ anchor: 'art-4-1', other: 'opac', direction: 'out' }),
      aReference({ anchor: 'art-4-2' }),
    ];
    expect(recordOf(anInstrument({ references })).shown).toEqual({
      label: 'OPAC Art. 4(1)',
      title: 'Optional Protocol on the involvement of children in armed conflict',
      heading: 'No recruitment or use of anyone under 18',
      force: 'should',
      cited_by: 2,
    });
  });
});

describe('the record of a page', () => {
  test('of an instrument is found by its names and carries its values', () => {
    const record = pageOf(opac);
    expect([record.type, record.id, record.order, record.authority]).toEqual([
      'instrument',
      'opac',
      7,
      1,
    ]);
    expect(record.fields.names).toBe('OPAC; Optional Protocol on children in armed conflict');
    expect(record.fields.text).toBe(opac.summary_text);
    expect(record.facets).toMatchObject({ kind: ['treaty'], minimum_age: ['18'], year: ['2000'] });
    expect(record.shown).toMatchObject({
      label: 'Optional Protocol on children in armed conflict',
      heading: 'Optional Protocol on the involvement of children in armed conflict',
    });
  });

  test('of a group is found by its abbreviations and its country', () => {
    const { id, fields, facets } = pageOf(knu);
    expect(id).toBe('group:mm-knu');
    expect(fields.names).toContain('KNU');
    expect(facets).toMatchObject({ group: ['mm-knu'], country: ['mm'], kind: [] });
  });

  test('of a country is found by its name', () => {
    const { id, fields, facets, shown } = pageOf(india);
    expect([id, fields.names]).toEqual(['country:in', 'India']);
    expect(facets).toMatchObject({ country: ['in'], topic: [], status: [] });
    expect(shown.heading).toBe('');
  });

  test('of a topic is found by the synonyms of the vocabulary', () => {
    const { id, fields, facets } = pageOf(recruitment);
    expect(id).toBe('topic:recruitment');
    expect(fields.title).toContain('conscription');
    expect(facets).toMatchObject({ topic: ['recruitment'], binding_on: [] });
  });
});

describe('the record of a practice', () => {
  test('stands among the hits, after all law that matches alike', () => {
    const record = pageOf(deedCampaign);
    expect([record.type, record.id]).toEqual(['practice', 'practice:mm-deed-campaign']);
    expect([pageOf(deedCampaign), recordOf(opac), pageOf(opac), pageOf(knu)].map(isHit)).toEqual([
      true,
      true,
      false,
      false,
    ]);
    const authorities = Object.values(vocabulary.kinds).map(({ authority }) => authority);
    expect(record.authority).toBeGreaterThan(Math.max(...authorities));
  });

  test('is found by its titles, which are no citation', () => {
    const { names, title } = pageOf(deedCampaign).fields;
    expect([names, title]).toEqual([
      '',
      'Deed explained to commanders (Myanmar); Explaining a deed of commitment to commanders in Myanmar',
    ]);
  });

  test('is found by what its sections say, but not by what is open', () => {
    const { text, context } = pageOf(deedCampaign).fields;
    expect(text).toBe(
      'An organisation explained the deed to commanders.\n\nBy its own account, commanders released 12 children.',
    );
    expect(context).toContain('What came of it');
    expect(context).not.toContain('Open questions');
  });

  test('is found by its groups, its countries, its topics, its kind and by who did it', () => {
    const { context } = pageOf(deedCampaign).fields;
    for (const words of ['KNU', 'India', 'demobilisation', 'case study', 'An organisation']) {
      expect(context).toContain(words);
    }
  });

  test('carries its values, and the regions of its countries', () => {
    expect(pageOf(deedCampaign).facets).toEqual({
      type: ['practice'],
      kind: ['practice'],
      binding_on: [],
      minimum_age: [],
      country: ['mm', 'in'],
      group: ['mm-knu'],
      topic: ['release', 'recruitment'],
      status: [],
      region: ['asia-pacific'],
      year: [],
    });
    expect(pageOf(handbook).facets).toMatchObject({ country: [], region: [] });
  });
});

test('a text that sets several ages carries each of them, a provision only its own', () => {
  const from16 = aProvision({ id: 'opac#art-3-1', anchor: 'art-3-1', minimum_age: 16 });
  const document = anInstrument({
    instrument: aTreaty({ minimum_age: 18 }),
    body: [
      { type: 'provision', provision: from16 },
      { type: 'provision', provision: aProvision() },
    ],
  });
  expect(pageOf(document).facets.minimum_age).toEqual(['16', '18']);
  expect(recordsOf(document).map(({ facets }) => facets.minimum_age)).toEqual([['16'], ['18']]);
});
