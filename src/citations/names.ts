import type { CitableWork } from './citable-work.ts';
import { partiesOf } from './case-parties.ts';
import { commonLawNames } from './common-law-names.ts';
import { genericNames } from './generic-names.ts';
import type { Cues } from './cues.ts';
import { cuesOf } from './cues.ts';
import { familyOfName } from './law-words.ts';
import type { LawFamily } from './law-words.ts';
import type { NameEntry } from './name-entries.ts';
import { entriesOf, lettersOf } from './name-entries.ts';
import { symbolsOf } from './symbols.ts';
import { wordsOf } from './tokens.ts';
import { WordTrie } from './word-trie.ts';

export { workOf } from './citable-work.ts';
export type { CitableWork } from './citable-work.ts';

/** The name of an armed group, pointing at one of the commitments that it made. */
export interface MakerEntry {
  readonly work: string;
  /** An abbreviation is matched letter by letter. */
  readonly letters?: string;
}

/** Everything by which texts are recognised: made once for a corpus, asked for every word of a text. */
export interface NameTable {
  readonly works: ReadonlyMap<string, CitableWork>;
  readonly names: WordTrie<NameEntry>;
  /** Official numbers; see `symbols.ts`. */
  readonly symbols: ReadonlyMap<string, readonly string[]>;
  readonly makers: WordTrie<MakerEntry>;
  /** Judgments by the folded names of their parties and the words before «case». */
  readonly parties: ReadonlyMap<string, readonly string[]>;
  /** The words of the titles of each text: what carries a name on says nothing new where it is of these. */
  readonly titleWords: ReadonlyMap<string, ReadonlySet<string>>;
  /** What kind of text each is, for «the Protocol» and «this Act». */
  readonly families: ReadonlyMap<string, ReadonlySet<LawFamily>>;
}

/** Make the table of names of a corpus. The order of the works does not matter to what is found. */
export function buildNames(works: readonly CitableWork[]): NameTable {
  const sorted = works.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const names = new WordTrie<NameEntry>();
  for (const work of sorted) {
    for (const { words, entry } of entriesOf(work)) names.add(words, entry);
  }
  addGenericNames(names, sorted);
  addCommonLawNames(names, sorted);
  return {
    works: new Map(sorted.map((work) => [work.id, work])),
    names,
    symbols: multimap(sorted, symbolsOf),
    makers: makersOf(sorted),
    parties: multimap(sorted, partiesOf),
    titleWords: new Map(sorted.map(({ id, titles }) => [id, new Set(titles.flatMap(wordsOf))])),
    families: new Map(sorted.map((work) => [work.id, familiesOf(work)])),
  };
}

function multimap(
  works: readonly CitableWork[],
  keysOf: (work: CitableWork) => readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const map = new Map<string, string[]>();
  for (const work of works) {
    for (const key of new Set(keysOf(work))) map.set(key, [...(map.get(key) ?? []), work.id]);
  }
  return map;
}

/** Names that none of the texts lists for itself and that may still mean it: «Additional Protocols». */
function addGenericNames(names: WordTrie<NameEntry>, works: readonly CitableWork[]): void {
  const called = multimap(works, ({ name, titles }) => [name, ...titles].map(phraseOf));
  for (const generic of genericNames) {
    const cues: Cues = cuesOf(generic);
    const meant = new Set(generic.of.flatMap((name) => called.get(phraseOf(name)) ?? []));
    for (const { id } of works.filter((work) => meant.has(work.id))) {
      for (const name of generic.names) {
        const common = generic.common === true;
        names.add(wordsOf(name), { work: id, standing: 'generic', capital: true, cues, common });
      }
    }
  }
}

/** «Código Penal» of a text that calls itself «Código Penal de Colombia»: the country decides. */
function addCommonLawNames(names: WordTrie<NameEntry>, works: readonly CitableWork[]): void {
  for (const work of works.filter(({ kind }) => kind === 'statute')) {
    const titles = [work.name, ...work.titles, ...work.aliases].map(phraseOf);
    const cues = cuesOf({ cues: work.places, against: [] });
    for (const words of commonLawNames) {
      const phrase = words.join(' ');
      if (!titles.some((title) => title !== phrase && ` ${title} `.includes(` ${phrase} `)))
        continue;
      names.add(words, { work: work.id, standing: 'generic', capital: true, cues, common: true });
    }
  }
}

function phraseOf(name: string): string {
  return wordsOf(name).join(' ');
}

function makersOf(works: readonly CitableWork[]): WordTrie<MakerEntry> {
  const makers = new WordTrie<MakerEntry>();
  for (const work of works) {
    for (const maker of work.makers) {
      const short = /^[\p{Lu}\p{Nd}/()-]+$/u.test(maker);
      makers.add(wordsOf(maker), {
        work: work.id,
        ...(short && { letters: lettersOf(maker) }),
      });
    }
  }
  return makers;
}

function familiesOf(work: CitableWork): ReadonlySet<LawFamily> {
  const english = [work.name, ...work.titles.slice(0, 2)];
  const named = english.flatMap((name) => familyOfName(wordsOf(name)) ?? []);
  return new Set(named);
}
