import type { Addressee, Instrument, InstrumentKind } from '../law/instrument.ts';
import { citationName } from '../law/instrument.ts';
import { parsePinpoint } from '../law/parse-pinpoint.ts';
import { unitForms } from '../law/pinpoint.ts';
import type { PracticeKind } from '../law/practice.ts';
import type { Provision } from '../law/provision.ts';
import type { Vocabulary } from '../law/vocabulary.ts';
import type { CatalogueEntry } from '../library/documents.ts';
import { withoutPrivateUse } from './snippet.ts';

/** The words by which a record is found beside its own: names, and what its values are called. */

/** One text of many names: each once, kept apart so that no phrase runs from one into the next. */
export function joinNames(names: readonly (string | undefined)[]): string {
  const given = names.filter((name) => name !== undefined && name !== '');
  return withoutPrivateUse([...new Set(given)].join('; '));
}

/** Plain text as the engines take it. */
export function plainText(text: string): string {
  return withoutPrivateUse(text);
}

/**
 * The ways to write the citation of a provision: «OPAC Art. 4(1)», «OPAC article 4(1)», and «Art. 4(1)»
 * with each other abbreviation. The full stop after «Art» goes, since no engine sees «art 4» across it.
 */
export function citationNames(instrument: Instrument, provision: Provision): readonly string[] {
  const { citation, pin } = provision;
  const name = citationName(instrument);
  const abbreviations = instrument.abbreviations?.filter((other) => other !== name) ?? [];
  return [
    withoutStop(citation),
    withoutStop(writtenOut(citation, pin)),
    ...abbreviations.map((other) => withoutStop(`${other} ${pin}`)),
  ];
}

function withoutStop(text: string): string {
  return text.replaceAll('. ', ' ');
}

/** «JJ Act section 83(1)» for «JJ Act s. 83(1)»: the citation with the name of its unit in full. */
function writtenOut(citation: string, pin: string): string {
  const parsed = parsePinpoint(pin);
  if (parsed?.kind !== 'numbered') return citation;
  const { print } = unitForms[parsed.unit];
  const at = citation.lastIndexOf(`${print} `);
  if (at === -1) return citation;
  return citation.slice(0, at) + parsed.unit.replace('-', ' ') + citation.slice(at + print.length);
}

/** Titles, short titles and other names of an instrument in all its languages, and its legal citation. */
export function titlesOf(instrument: Instrument): readonly (string | undefined)[] {
  const foreign = Object.values(instrument.names ?? {}).flatMap(
    ({ title, short, abbreviations }) => [title, ...(short ?? []), ...(abbreviations ?? [])],
  );
  return [
    instrument.title,
    instrument.short_title,
    ...(instrument.aliases ?? []),
    ...foreign,
    instrument.citation,
  ];
}

/** Every name of a page in the catalogue. */
export function namesOf(entry: CatalogueEntry | undefined): readonly string[] {
  if (entry === undefined) return [];
  return [entry.title, entry.short_title, ...entry.abbreviations, ...entry.aliases];
}

/** What a value of the vocabulary is called, with the words that people type for it. */
export interface Called {
  readonly label: string;
  readonly plural?: string;
  readonly synonyms: readonly string[];
}

export function kindWords(vocabulary: Vocabulary, kind: InstrumentKind): readonly string[] {
  return calledWords(vocabulary.kinds[kind]);
}

export function practiceKindWords(vocabulary: Vocabulary, kind: PracticeKind): readonly string[] {
  return calledWords(vocabulary.practice_kinds[kind]);
}

export function topicWords(vocabulary: Vocabulary, topics: readonly string[]): readonly string[] {
  return topics.flatMap((topic) => calledWords(vocabulary.topics[topic]));
}

export function addresseeWords(
  vocabulary: Vocabulary,
  addressees: readonly Addressee[],
): readonly string[] {
  return addressees.flatMap((addressee) => calledWords(vocabulary.addressees[addressee]));
}

function calledWords(called: Called | undefined): readonly string[] {
  if (called === undefined) return [];
  return [
    called.label,
    ...(called.plural === undefined ? [] : [called.plural]),
    ...called.synonyms,
  ];
}
