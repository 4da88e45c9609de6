import type { NumberedPinpoint, Pinpoint, PinpointDivision, PinpointUnit } from './pinpoint.ts';
import { compareStep } from './pinpoint-order.ts';

/**
 * The words by which English texts name a unit, longest first within a unit. Matched without regard
 * to case; a final full stop is free. Plural forms announce a range («Arts 8–10»).
 */
export const unitWords: Readonly<Record<PinpointUnit, readonly string[]>> = {
  article: ['articles', 'article', 'arts', 'art'],
  section: ['sections', 'section', 'secs', 'sec', 'sect', 'ss', 's', '§§', '§'],
  rule: ['rules', 'rule'],
  principle: ['principles', 'principle'],
  'preambular-paragraph': [
    'preambular paragraphs',
    'preambular paragraph',
    'preambular para',
    'pp',
  ],
  paragraph: [
    'operative paragraphs',
    'operative paragraph',
    'op paras',
    'op. paras',
    'op para',
    'op. para',
    'op',
    'paragraphs',
    'paragraph',
    'paras',
    'para',
    'pars',
    'par',
    '¶',
  ],
  chapter: ['chapters', 'chapter', 'chs', 'ch', 'chap'],
  part: ['parts', 'part', 'pt'],
  commitment: ['commitments', 'commitment'],
  guideline: ['guidelines', 'guideline'],
  module: ['modules', 'module'],
  element: ['elements', 'element'],
  count: ['counts', 'count'],
  point: ['points', 'point'],
  annex: ['annexes', 'annex', 'appendix', 'schedule'],
};

const unitByWord = new Map<string, PinpointUnit>(
  Object.entries(unitWords).flatMap(([unit, words]) =>
    words.map((word) => [word, unit as PinpointUnit] as const),
  ),
);

const words = [...unitByWord.keys()]
  .sort((a, b) => b.length - a.length)
  .map((word) => word.replaceAll('.', String.raw`\.`).replaceAll(' ', String.raw`\s+`));

const divisionForm = String.raw`(?<within>common|gc\s+(?:iv|iii|ii|i))\s+`;
const unitForm = String.raw`(?<unit>${words.join('|')})\.?\s*`;
/** «4», «188D», «3.6», «91.3», «461-7», «12-D», «XVI», «4 bis»; also «8-10», which {@link numbered} takes for a range. */
const figureForm = String.raw`\d+(?:\.\d+)*(?:[a-z](?![a-z]))?(?:-(?:\d+|[a-z](?![a-z])))?(?:\s?(?:bis|ter|quater)(?![a-z]))?`;
const numberForm = String.raw`(?:${figureForm}|[ivxlc]+(?![a-z])|[a-z](?![a-z]))`;
const stepForm = String.raw`\s*\(\s*(?:\d+[a-z]?|[a-z]{1,6})[°º]?\s*\)`;
const dash = String.raw`\s*(?:[-–—]|to)\s*`;

const pinpointForm = new RegExp(
  String.raw`^(?:${divisionForm})?${unitForm}(?<number>${numberForm})(?<subs>(?:${stepForm})*)(?:${dash}(?:(?<toStep>${stepForm})|(?<toNumber>${numberForm})))?$`,
  'iu',
);

/**
 * Read a pinpoint that stands alone: «Art. 4(1)», «article 4 (1)», «§ 83», «op. para. 5(a)», «OP5»,
 * «Arts 8-10», «Common Art. 3», «Art. 461-7», «Preamble», «Clause: Release». `undefined` when it is none.
 */
export function parsePinpoint(text: string): Pinpoint | undefined {
  const trimmed = text.trim().replaceAll(/\s+/g, ' ');
  if (/^preamble$/i.test(trimmed)) return { kind: 'preamble' };
  const clause = /^clause: (.+)$/i.exec(trimmed);
  if (clause?.[1] !== undefined) return { kind: 'clause', name: clause[1] };
  const groups = pinpointForm.exec(trimmed)?.groups;
  return groups === undefined ? undefined : numbered(groups);
}

type Groups = Readonly<Record<string, string | undefined>>;

function numbered(groups: Groups): NumberedPinpoint | undefined {
  const { unit: unitWord = '', number = '', subs: steps = '' } = groups;
  const unit = unitByWord.get(unitWord.toLowerCase());
  const subs = stepsOf(steps);
  const [from, joined] = hyphenRange(number);
  const to = rangeEnd({ ...groups, ...(joined !== undefined && { toNumber: joined }) }, subs);
  if (unit === undefined || to === undefined) return undefined;
  const within = divisionOf(groups['within']);
  return {
    kind: 'numbered',
    ...(within !== undefined && { within }),
    unit,
    number: tidyNumber(from),
    subs,
    ...(to !== '' && { to }),
  };
}

/** «8-10» counts up and is a range; «461-7», «12-D» and «2370c-1» are one number each. */
function hyphenRange(number: string): [from: string, to?: string] {
  const [, from, to] = /^([^-]+)-(\d+)$/.exec(number) ?? [];
  return from === undefined || to === undefined || compareStep(to, from) <= 0
    ? [number]
    : [from, to];
}

/** The last of a range, '' where there is none; `undefined` for «Art. 3(4)–5» and «Art. 3–(5)», which mix levels. */
function rangeEnd({ toStep, toNumber }: Groups, subs: readonly string[]): string | undefined {
  if (toStep === undefined && toNumber === undefined) return '';
  if (subs.length === 0) return toNumber === undefined ? undefined : tidyNumber(toNumber);
  return toStep === undefined ? undefined : stepsOf(toStep)[0];
}

function stepsOf(text: string): string[] {
  return [...text.matchAll(/\(\s*([\da-z]+)[°º]?\s*\)/giu)].map((match) => match[1] ?? '');
}

/** One spelling a number: «4bis» → «4 bis», «188d» → «188D», «xvi» → «XVI». */
function tidyNumber(text: string): string {
  const [, figure, suffix] = /^(.*?)\s?(bis|ter|quater)?$/i.exec(text) ?? [];
  const base = (figure ?? text).toUpperCase();
  return suffix === undefined ? base : `${base} ${suffix.toLowerCase()}`;
}

function divisionOf(text: string | undefined): PinpointDivision | undefined {
  if (text === undefined) return undefined;
  if (/^common$/i.test(text)) return 'Common';
  return `GC ${text.slice(2).trim().toUpperCase()}` as PinpointDivision;
}
