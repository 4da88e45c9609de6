/**
 * A pinpoint: the place in an instrument that a citation points at, as data.
 * The forms follow the practice of OSCOLA and of UN documents; `parse-pinpoint.ts` reads them.
 */

/** The unit by which a text is numbered. */
export type PinpointUnit =
  | 'article'
  | 'section'
  | 'rule'
  | 'principle'
  | 'paragraph'
  | 'preambular-paragraph'
  | 'chapter'
  | 'part'
  | 'commitment'
  | 'guideline'
  | 'module'
  | 'element'
  | 'count'
  | 'point'
  | 'annex';

/** A text inside the instrument that has its own numbering: «Common Art. 3», «GC IV Art. 14». */
export type PinpointDivision = 'Common' | 'GC I' | 'GC II' | 'GC III' | 'GC IV';

/** «Art. 8(2)(e)(vii)», «s. 83(1)», «Principle 3.6», «para. 16(a)–(d)». */
export interface NumberedPinpoint {
  readonly kind: 'numbered';
  readonly within?: PinpointDivision;
  readonly unit: PinpointUnit;
  /** As written, letters in place: «4», «188D», «3.6», «XVI», «4 bis». */
  readonly number: string;
  /** Paragraphs and letters, outermost first: «(2)(e)(vii)» is `['2', 'e', 'vii']`. */
  readonly subs: readonly string[];
  /** The last of a range, in the place of the last step: «Art. 3(4)–(5)» has `subs: ['4'], to: '5'`. */
  readonly to?: string;
}

/** A named clause of a text without numbers: «Clause: Release». */
export interface ClausePinpoint {
  readonly kind: 'clause';
  readonly name: string;
}

/** The preamble as a whole. */
export interface PreamblePinpoint {
  readonly kind: 'preamble';
}

export type Pinpoint = NumberedPinpoint | ClausePinpoint | PreamblePinpoint;

interface UnitForm {
  readonly print: string;
  readonly anchor: string;
}

/** How each unit is written, in print and in an address. Anchors are for ever. */
export const unitForms: Readonly<Record<PinpointUnit, UnitForm>> = {
  article: { print: 'Art.', anchor: 'art' },
  section: { print: 's.', anchor: 's' },
  rule: { print: 'Rule', anchor: 'rule' },
  principle: { print: 'Principle', anchor: 'principle' },
  paragraph: { print: 'para.', anchor: 'para' },
  'preambular-paragraph': { print: 'Preambular para.', anchor: 'preambular-para' },
  chapter: { print: 'Ch.', anchor: 'ch' },
  part: { print: 'Part', anchor: 'part' },
  commitment: { print: 'Commitment', anchor: 'commitment' },
  guideline: { print: 'Guideline', anchor: 'guideline' },
  module: { print: 'Module', anchor: 'module' },
  element: { print: 'Element', anchor: 'element' },
  count: { print: 'Count', anchor: 'count' },
  point: { print: 'Point', anchor: 'point' },
  annex: { print: 'Annex', anchor: 'annex' },
};

/** Write a pinpoint in its one canonical form, which `parsePinpoint` reads back to the same data. */
export function printPinpoint(pin: Pinpoint): string {
  switch (pin.kind) {
    case 'preamble':
      return 'Preamble';
    case 'clause':
      return `Clause: ${pin.name}`;
    case 'numbered': {
      const within = pin.within === undefined ? '' : `${pin.within} `;
      return `${within}${unitForms[pin.unit].print} ${pin.number}${printSubs(pin)}`;
    }
  }
}

function printSubs({ subs, to }: NumberedPinpoint): string {
  const steps = subs.map((step) => `(${step})`).join('');
  if (to === undefined) return steps;
  return subs.length === 0 ? `–${to}` : `${steps}–(${to})`;
}

/**
 * The part of an address that names a pinpoint: «Art. 4(1)» → `art-4-1`, «s. 83(1)» → `s-83-1`,
 * «Art. 3(4)–(5)» → `art-3-4-to-5`, «Clause: Release» → `clause-release`.
 */
export function anchorOf(pin: Pinpoint): string {
  switch (pin.kind) {
    case 'preamble':
      return 'preamble';
    case 'clause':
      return `clause-${slug(pin.name)}`;
    case 'numbered': {
      const parts = [pin.within ?? '', unitForms[pin.unit].anchor, pin.number, ...pin.subs];
      if (pin.to !== undefined) parts.push('to', pin.to);
      return slug(parts.join(' '));
    }
  }
}

/** Letters, figures and single hyphens, in lower case; letters keep their base form («Forêt» → `foret`). */
export function slug(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');
}
