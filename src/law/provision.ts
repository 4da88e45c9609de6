import type { Source, SourceKind } from './fields.ts';
import type { Addressee, Instrument } from './instrument.ts';

/** The smallest citable part of an instrument that Servanda summarises. */
export interface Provision {
  /** `opac#art-4-1` */
  readonly id: string;
  /** The id of its instrument. */
  readonly instrument: string;
  /** `art-4-1`: its place in addresses, for ever. */
  readonly anchor: string;
  /** «Art. 4(1)», the canonical form of `printPinpoint`. */
  readonly pin: string;
  /** «OPAC Art. 4(1)»: a pin never stands without its instrument. */
  readonly citation: string;
  /** The caption of its heading; empty where it has none. */
  readonly heading: string;
  /** 2 for the outermost headings, as in the file. */
  readonly level: number;
  /** The anchor of the provision that it is part of. */
  readonly parent: string | null;
  /** Its place in its instrument, from 1. */
  readonly position: number;
  /** What it requires, in plain text; empty for a heading that only holds its parts. */
  readonly text: string;
  /** The same as safe HTML with citations linked. */
  readonly html: string;
  /** Its own addressees, else its instrument's; empty means «not stated». */
  readonly binding_on: readonly Addressee[];
  /** The age below which it rules out recruitment or use; only where it sets one itself. */
  readonly minimum_age: number | null;
  /** A force of the vocabulary; `null` means «not stated». */
  readonly force: string | null;
  /** Its own topics, else its instrument's. */
  readonly topics: readonly string[];
  /** Numbers in its instrument's list of sources. */
  readonly sources: readonly number[];
}

const grades: readonly SourceKind[] = ['official', 'copy', 'account'];

/** The best kind of source among those named; `null` when there is none. */
export function bestEvidence(sources: readonly Source[]): SourceKind | null {
  return grades.find((grade) => sources.some((source) => source.kind === grade)) ?? null;
}

/** The sources behind the numbers, in the order given; a number without a source is left out. */
export function sourcesByNumber(
  sources: readonly Source[],
  numbers: readonly number[],
): readonly Source[] {
  return numbers.flatMap((number) => sources[number - 1] ?? []);
}

/**
 * The ages that a text sets, each once, the lowest first: the one that its front matter says leads,
 * and those of its provisions. The rule «age-contradicts» holds the two together.
 */
export function agesOf(
  { minimum_age: leading }: Pick<Instrument, 'minimum_age'>,
  provisions: readonly { readonly minimum_age?: number | null }[],
): readonly number[] {
  if (leading === undefined) return [];
  const ages = provisions.flatMap(({ minimum_age }) => minimum_age ?? []);
  return [...new Set([leading, ...ages])].sort((a, b) => a - b);
}

/** Whether a provision only holds its parts and says nothing itself. */
export function isContainer(provision: Pick<Provision, 'text'>): boolean {
  return provision.text === '';
}
