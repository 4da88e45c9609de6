import type { PinpointDivision, PinpointUnit } from '../law/pinpoint.ts';
import type { LawFamily } from './law-words.ts';
import type { Mention } from './mention.ts';
import type { NameTable } from './names.ts';
import { WordTrie } from './word-trie.ts';

/** A name that a text defines for itself: «(“the Convention”)», «(hereinafter JJ Act)». */
export interface DefinedName {
  readonly works: readonly string[];
  readonly within?: PinpointDivision;
}

/** Of more texts of a kind than this it no longer matters which they are. */
const enough = 8;

/** What a text has said so far and later citations in it lean on. */
export class Memory {
  readonly defined = new WordTrie<DefinedName>();
  /** The texts named in full. */
  readonly full = new Set<string>();
  /** The texts of each kind that were named, ours by id, others by their names. */
  readonly #byFamily = new Map<LawFamily, Set<string>>();
  readonly #names: NameTable;
  /** The last citation, and the token after it. */
  last:
    { readonly mention: Mention; readonly end: number; readonly unit?: PinpointUnit } | undefined;
  /** Whether the Security Council was named. */
  council = false;
  /** Whether a rule of the study of customary law was cited as one. */
  study = false;

  constructor(names: NameTable) {
    this.#names = names;
  }

  /** Take note of a citation; `name` tells texts apart that are not ours. */
  note(mention: Mention, name: string): void {
    const [only] = mention.works;
    if (mention.open || mention.works.length > 1) return;
    if (only === undefined) {
      if (mention.family !== undefined) this.#add(mention.family, `other:${name}`);
      return;
    }
    if (mention.full === true) this.full.add(only);
    for (const family of this.#names.families.get(only) ?? []) this.#add(family, only);
  }

  /** The texts of a kind that were named: ids of ours, `other:…` for those that are not. */
  named(family: LawFamily): readonly string[] {
    return [...(this.#byFamily.get(family) ?? [])];
  }

  #add(family: LawFamily, key: string): void {
    const keys = this.#byFamily.get(family) ?? new Set();
    if (keys.size < enough) this.#byFamily.set(family, keys.add(key));
  }
}
