import { describe, expect, test } from 'vitest';
import { checkCsv } from '../../../src/web/pages/check-csv.ts';
import { checkJson, checkReportJson } from '../../../src/web/pages/json/check-json.ts';
import { aCheckedDraft } from '../../factories/checked.ts';
import { aContext } from '../../factories/library.ts';

const on = aContext();
const { all } = aCheckedDraft;

describe('the list of citations to keep', () => {
  test('has the shape of the agreement, and no more', () => {
    expect(checkJson(all).citations).toEqual([
      {
        surface: 'OPAC art 4(1)',
        start: 6,
        end: 19,
        status: 'found',
        instrument: 'opac',
        anchor: 'art-4-1',
        candidates: [],
        url: '/instruments/opac/art-4-1',
      },
      expect.objectContaining({
        status: 'no-such-provision',
        instrument: 'opac',
        anchor: null,
        url: '/instruments/opac',
      }),
      expect.objectContaining({ instrument: 'mm-knu-deed-children-2013', anchor: null }),
      expect.objectContaining({
        status: 'ambiguous',
        instrument: null,
        anchor: null,
        candidates: [
          { id: 'opac#art-4', citation: 'OPAC Art. 4', url: '/instruments/opac/art-4' },
          {
            id: 'additional-protocol-2',
            citation: 'AP II',
            url: '/instruments/additional-protocol-2',
          },
        ],
        url: null,
      }),
      expect.objectContaining({ status: 'unknown', instrument: null, candidates: [], url: null }),
    ]);
  });

  test('the file to keep says besides what it was checked against, and the state of the law', () => {
    const { snapshot, as_of, citations } = checkReportJson(on.library, all);
    expect([snapshot, as_of]).toEqual([on.library.hash, '2026-11-26']);
    expect(citations[2]).toMatchObject({
      citation: 'KNU/KNLA Deed of Commitment on children (2013)',
      law_status: 'superseded',
      law_as_of: '2020-05',
    });
    expect(citations[4]).toMatchObject({ citation: null, law_status: null, law_as_of: null });
  });

  test('the table to keep has a line for each citation, with full addresses', () => {
    const lines = checkCsv(on.site, all).split('\r\n');
    expect(lines[0]).toBe(
      '"number","surface","start","end","status","citation","law_status","law_as_of","candidates","url"',
    );
    expect(lines[1]).toBe(
      '"1","OPAC art 4(1)","6","19","found","OPAC Art. 4(1)","in-force","2023","","https://law.example.org/instruments/opac/art-4-1"',
    );
    expect(lines[4]).toContain('"art 4 of\nthe Protocol"');
    expect(lines[4]).toContain('"OPAC Art. 4; AP II",""');
    expect(lines).toHaveLength(7);
  });
});
