import type { PinpointDivision } from '../law/pinpoint.ts';
import type { CitableWork } from './citable-work.ts';
import type { Cues } from './cues.ts';
import { cuesOf } from './cues.ts';
import type { GenericName } from './generic-names.ts';
import { commonLawNames, homonyms } from './common-law-names.ts';
import { genericNames } from './generic-names.ts';
import { lawFamily } from './law-words.ts';
import { isName, titleForms } from './name-variants.ts';
import { isNumbered, isNumberedLaw } from './numbered-names.ts';
import { wordsOf } from './tokens.ts';

/**
 * How much a name says by itself. `full`: it is a citation. `weak`: only with a pinpoint, or where the
 * full name stands in the same text. `person`: a party’s name, only with a word for a case or a
 * pinpoint. `generic`: others are called so too.
 */
export type Standing = 'full' | 'weak' | 'person' | 'generic';

export interface NameEntry {
  readonly work: string;
  readonly standing: Standing;
  /** Where letters count: the name with nothing but its letters and figures. */
  readonly letters?: string;
  /** Whether its first word must have a capital. */
  readonly capital: boolean;
  /** For common names: what decides for this text. */
  readonly cues?: Cues;
  /** A year behind a common name does not tell the texts apart. */
  readonly sameYear?: boolean;
  /** Numbers that only the places of this text have. */
  readonly numbering?: RegExp;
  /** The number of a law that its year belongs to: «Act No. 2» of 2016. */
  readonly yearly?: boolean;
  /** Too common to be a citation without a pinpoint. */
  readonly common?: boolean;
  /** A text inside the instrument that has its own numbering. */
  readonly within?: PinpointDivision;
}

export interface NamedEntry {
  readonly words: readonly string[];
  readonly entry: NameEntry;
}

/** The names of a work with what each says; each name once. */
export function entriesOf(work: CitableWork): readonly NamedEntry[] {
  if (work.kind === 'customary-rule') return [];
  const forms = [
    ...[work.name, ...work.titles, ...lawByNumber(work)].flatMap((title) => longForms(title, work)),
    ...work.aliases.filter(isName).flatMap((alias) => longForms(alias, work)),
  ].filter((form) => !isShort(form));
  const shorts = [...[work.name, ...work.titles].filter(isShort), ...work.abbreviations];
  return unique([
    ...forms.flatMap((form) => longEntry(form, work)),
    ...shorts.flatMap((short) => shortEntry(short, work, isWeak(short, work))),
    ...work.foreign_abbreviations.flatMap((short) =>
      shortEntry(short, work, isWeakAbroad(short, work)),
    ),
  ]);
}

/** The number of a law stands in its citation: «Act No. 2 of 2016 (India)». */
function lawByNumber({ kind, citation }: CitableWork): readonly string[] {
  return kind === 'statute' && isName(citation) ? [citation.split(/[;,] /)[0] ?? citation] : [];
}

function unique(named: readonly NamedEntry[]): readonly NamedEntry[] {
  const byKey = new Map<string, NamedEntry>();
  for (const one of named) {
    const key = `${one.words.join(' ')} ${one.entry.letters ?? ''}`;
    if (!byKey.has(key)) byKey.set(key, one);
  }
  return [...byKey.values()];
}

const commitments = new Set([
  'deed-of-commitment',
  'action-plan',
  'declaration',
  'agreement',
  'command-order',
]);

/** Commitments share their titles but for what stands in brackets; that is not left out. */
function longForms(title: string, work: CitableWork): readonly string[] {
  if (/commune?\b|common|común|comun\b|المشتركة/i.test(title)) return [];
  return commitments.has(work.kind) ? [title] : titleForms(title);
}

/** One word, or letters and figures such as «AP II» and «UNSCR 1612». */
function isShort(name: string): boolean {
  const words = wordsOf(name);
  return words.length === 1 || /^[\p{Lu}\p{Nd}./ -]+$/u.test(name);
}

/** Spanish and French write these with small letters: «la ley 599 de 2000», «código penal colombiano». */
const writtenSmall =
  /^(?:ley|loi|codigo|decreto|decret|ordonnance|convenio|estatuto|statut|protocolo|protocole|charte|convencion)$/;

function longEntry(form: string, work: CitableWork): readonly NamedEntry[] {
  const words = wordsOf(form);
  if (isNumbered(words) || words.length < 2) return [];
  const within = divisionOf(words, work);
  return [
    {
      words,
      entry: {
        work: work.id,
        capital:
          words.length < 5 && /^\p{Lu}\D*$/u.test(form) && !writtenSmall.test(words[0] ?? ''),
        ...standingOf(form, words, work),
        ...(isHalfNumber(words) && { yearly: true }),
        ...(within !== undefined && { within }),
      },
    },
  ];
}

/** «Act No. 2», «Ley 599»: the number of a law without its year. */
function isHalfNumber(words: readonly string[]): boolean {
  return isNumberedLaw(words) && words.filter((word) => /\d/.test(word)).length < 2;
}

const homonymCues = new Map<string, Cues>(
  Object.entries(homonyms).map(([name, against]) => [name, cuesOf({ cues: [], against })]),
);

interface Generic {
  readonly generic: GenericName;
  readonly cues: Cues;
}

const generics = new Map<string, Generic>(
  genericNames.flatMap((generic) => {
    const cues = cuesOf(generic);
    return generic.names.map((name) => [wordsOf(name).join(' '), { generic, cues }] as const);
  }),
);
const lawNames = new Set(commonLawNames.map((words) => words.join(' ')));

type StandingAndCues = Pick<NameEntry, 'standing' | 'cues' | 'common' | 'numbering' | 'sameYear'>;

function standingOf(form: string, words: readonly string[], work: CitableWork): StandingAndCues {
  const known = generics.get(words.join(' '));
  if (known !== undefined) return genericStanding(known);
  if (work.kind === 'judgment') return { standing: isCaseName(words) ? 'full' : 'person' };
  if (work.kind !== 'statute') return { standing: words.every(isCommon) ? 'weak' : 'full' };
  if (lawNames.has(words.join(' '))) return { ...national(work), common: true };
  const isOfOthersToo = isPlainNumber(words) || saysLittle(form, words, work);
  return isOfOthersToo ? national(work) : { standing: 'full' };
}

function genericStanding({ cues, generic }: Generic): StandingAndCues {
  const { numbering, common = false, sameYear = false } = generic;
  return { standing: 'generic', cues, common, sameYear, ...(numbering && { numbering }) };
}

/** A law by its number alone; «Ley 599 de 2000» is Colombia’s way, and hardly another’s. */
function isPlainNumber(words: readonly string[]): boolean {
  const isColombian = words[0] === 'ley' && (words.length > 3 || isHalfNumber(words));
  return isNumberedLaw(words) && !isColombian;
}

/** A name that laws of other countries bear too: the country decides. */
function national(work: CitableWork): StandingAndCues {
  return { standing: 'generic', cues: cuesOf({ cues: work.places, against: [] }) };
}

/**
 * «Child Rights Law», «Armed Forces Act»: three words or fewer, without a year, the country or an
 * acronym. «JJ Act» and «Spanish Penal Code» say enough.
 */
function saysLittle(form: string, words: readonly string[], work: CitableWork): boolean {
  if (/\d|\p{Lu}{2}/u.test(form) || words.length > 3) return false;
  const places = new Set(work.places.flatMap(wordsOf));
  const key = ` ${words.join(' ')} `;
  const isQualified = [...lawNames].some((name) => key.includes(` ${name} `));
  return !isQualified && !words.some((word) => places.has(word));
}

/** «Acuerdo Final», «Agreement 11»: words and numbers that any text may bear. */
function isCommon(word: string): boolean {
  return lawFamily(word) !== undefined || /^(?:\d+|final|joint|special|additional)$/.test(word);
}

function isCaseName(words: readonly string[]): boolean {
  return (
    words.length > 3 ||
    words.some((word) =>
      /^(?:v|vs|c|case|judgment|decision|affaire|arret|jugement|caso|sentencia|قضيه)$/.test(word),
    )
  );
}

function shortEntry(name: string, work: CitableWork, weak: boolean): readonly NamedEntry[] {
  const words = wordsOf(name);
  if (isNumbered(words) || words.length === 0 || name === 'DoC') return [];
  const within = divisionOf(words, work);
  const standing = work.kind === 'judgment' ? 'person' : weak ? 'weak' : 'full';
  const entry: NameEntry = {
    work: work.id,
    standing,
    letters: lettersOf(name),
    capital: true,
    ...(within !== undefined && { within }),
  };
  const homonym = homonymCues.get(lettersOf(name));
  if (homonym !== undefined) return [{ words, entry: { ...entry, cues: homonym } }];
  const known = generics.get(words.join(' '));
  if (known === undefined) return [{ words, entry }];
  return [{ words, entry: { ...entry, standing: 'generic', cues: known.cues, common: true } }];
}

/** A name with nothing but its letters and figures, by which abbreviations are compared. */
export function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{Nd}]/gu, '');
}

/**
 * Abbreviations that mean other things too: of a statute up to four letters, of a treaty up to two or
 * where it reads like a word of another trade («API», «ATT»).
 */
function isWeak(name: string, work: CitableWork): boolean {
  const letters = lettersOf(name);
  if (/\d/.test(letters) && letters.length > 3) return false;
  if (work.kind !== 'treaty') return letters.length <= 5 || !/\p{Lu}{3}/u.test(letters);
  return letters.length < 3 || /^(?:API|APII|AP1|AP2|ATT)$/.test(name);
}

/** «CDN», «CIDE», «PA I»: weak unless it is long or the English one too. */
function isWeakAbroad(name: string, work: CitableWork): boolean {
  const same = work.abbreviations.some((other) => lettersOf(other) === lettersOf(name));
  return same ? isWeak(name, work) : lettersOf(name).length <= 5;
}

const genevaNames = new Set([
  'geneva conventions',
  'conventions de geneve',
  'convenios de ginebra',
]);
const fourth =
  /\b(?:iv|ive|fourth|quatrieme|cuarto|gciv|cgiv)\b|الرابعه|civilian persons|personnes civiles|personas civiles/;

/** The Fourth Geneva Convention is one of four texts, each with an Article 1. */
function divisionOf(words: readonly string[], work: CitableWork): PinpointDivision | undefined {
  if (work.kind !== 'treaty' || !fourth.test(words.join(' '))) return undefined;
  return isGeneva(work) ? 'GC IV' : undefined;
}

function isGeneva(work: CitableWork): boolean {
  const names = [...work.titles, ...work.aliases];
  return names.some((name) =>
    genevaNames.has(wordsOf(name).slice(0, 3).join(' ').replace(/ of$/, '')),
  );
}
