import type { CheckedCitation, CheckedPlace } from '../../src/web/pages/checked-citation.ts';

/** OPAC Art. 4(1), in force as of 2023. */
export function aCheckedPlace(over: Partial<CheckedPlace> = {}): CheckedPlace {
  return {
    id: 'opac#art-4-1',
    label: 'OPAC Art. 4(1)',
    heading: 'No recruitment or use of anyone under 18',
    law: { status: 'in-force', asOf: '2023' },
    ...over,
  };
}

/** A citation of a draft that was found where `surface` stands in it. */
export function aCheckedCitation(
  text: string,
  surface: string,
  over: Partial<CheckedCitation> = {},
): CheckedCitation {
  const start = text.indexOf(surface);
  if (start < 0) throw new Error(`“${surface}” does not stand in the draft`);
  return {
    surface,
    start,
    end: start + surface.length,
    status: 'found',
    place: aCheckedPlace(),
    choices: [],
    nearest: false,
    ...over,
  };
}

const text = [
  'Under OPAC art 4(1), and Article 99 of OPAC,',
  'the KNU deed and art 4 of',
  'the Protocol; section 83 of the Companies Act. <b>Not bold</b>',
].join('\n');

const found = aCheckedCitation(text, 'OPAC art 4(1)');
const missing = aCheckedCitation(text, 'Article 99 of OPAC', {
  status: 'no-such-provision',
  place: aCheckedPlace({ id: 'opac', label: 'OPAC', heading: 'Optional Protocol' }),
});
const superseded = aCheckedCitation(text, 'the KNU deed', {
  place: aCheckedPlace({
    id: 'mm-knu-deed-children-2013',
    label: 'KNU/KNLA Deed of Commitment on children (2013)',
    heading: '',
    law: { status: 'superseded', asOf: '2020-05' },
  }),
  nearest: true,
});
const ambiguous = aCheckedCitation(text, 'art 4 of\nthe Protocol', {
  status: 'ambiguous',
  place: null,
  choices: [
    aCheckedPlace({ id: 'opac#art-4', label: 'OPAC Art. 4' }),
    aCheckedPlace({
      id: 'additional-protocol-2',
      label: 'AP II',
      law: { status: 'not-in-force', asOf: '2001' },
    }),
  ],
});
const unknown = aCheckedCitation(text, 'section 83 of the Companies Act', {
  status: 'unknown',
  place: null,
});
const all: readonly CheckedCitation[] = [found, missing, superseded, ambiguous, unknown];

/** A draft with a citation of each status, one of them of a text that is superseded. */
export const aCheckedDraft = { text, found, ambiguous, all } as const;
