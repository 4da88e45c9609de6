import type { NumberedPinpoint, Pinpoint, PinpointUnit } from '../../law/pinpoint.ts';

/** How a style writes a place in a text. */
export interface PinWords {
  readonly units: Readonly<Record<PinpointUnit, readonly [one: string, many: string]>>;
  readonly preamble: string;
}

const spelledOut = {
  principle: ['principle', 'principles'],
  commitment: ['commitment', 'commitments'],
  guideline: ['guideline', 'guidelines'],
  module: ['module', 'modules'],
  element: ['element', 'elements'],
  count: ['count', 'counts'],
  point: ['point', 'points'],
} as const;

/** OSCOLA and AGLC: no full stops. */
export const unpointed: PinWords = {
  units: {
    ...spelledOut,
    article: ['art', 'arts'],
    section: ['s', 'ss'],
    rule: ['r', 'rr'],
    paragraph: ['para', 'paras'],
    'preambular-paragraph': ['preambular para', 'preambular paras'],
    chapter: ['ch', 'chs'],
    part: ['pt', 'pts'],
    annex: ['annex', 'annexes'],
  },
  preamble: 'preamble',
};

const american = {
  ...spelledOut,
  article: ['art.', 'arts.'],
  section: ['§', '§§'],
  rule: ['r.', 'rr.'],
  chapter: ['ch.', 'chs.'],
  part: ['pt.', 'pts.'],
  annex: ['annex', 'annexes'],
} as const;

/** The Bluebook and Chicago: sections and paragraphs by their signs. */
export const signs: PinWords = {
  units: {
    ...american,
    paragraph: ['¶', '¶¶'],
    'preambular-paragraph': ['pmbl. ¶', 'pmbl. ¶¶'],
  },
  preamble: 'pmbl.',
};

/** APA: paragraphs as «para.». */
export const pointed: PinWords = {
  units: {
    ...american,
    paragraph: ['para.', 'paras.'],
    'preambular-paragraph': ['preamble, para.', 'preamble, paras.'],
  },
  preamble: 'preamble',
};

/**
 * A place in the words of a style: «art 4(1)», «§ 83(1)», «¶¶ 2–4»; '' for none. A named clause is none:
 * its name is Servanda's, and nobody finds it in the text.
 */
export function printPin(pin: Pinpoint | null, words: PinWords): string {
  if (pin === null || pin.kind === 'clause') return '';
  if (pin.kind === 'preamble') return words.preamble;
  const [one, many] = words.units[pin.unit];
  const word = pin.to !== undefined && pin.subs.length === 0 ? many : one;
  const within =
    pin.within === undefined ? '' : `${pin.within === 'Common' ? 'common' : pin.within} `;
  return `${within}${word} ${figures(pin)}`;
}

/** Courts number their paragraphs: «[618]» in OSCOLA and AGLC; any other place as elsewhere. */
export function printJudgmentPin(pin: Pinpoint | null): string {
  const isParagraph = pin?.kind === 'numbered' && pin.unit === 'paragraph';
  if (!isParagraph) return printPin(pin, unpointed);
  const { to, ...first } = pin;
  const last = to === undefined ? '' : `–[${to}]`;
  return `[${figures(first)}]${last}`;
}

function figures({ number, subs, to }: NumberedPinpoint): string {
  const steps = subs.map((step) => `(${step})`).join('');
  if (to === undefined) return number + steps;
  return subs.length === 0 ? `${number}–${to}` : `${number}${steps}–(${to})`;
}
