import type { Corpus } from './corpus.ts';
import type { Fault } from './fault.ts';
import { compareFaults } from './fault.ts';
import { linkStage } from './link-stage.ts';
import type { Memory } from './memory.ts';
import { remember } from './remember.ts';
import { indexPages } from './page-index.ts';
import { parseStage } from './parse-stage.ts';
import { Places } from './places.ts';
import { readCorpus } from './read.ts';
import { checkTogether } from './rules/corpus-rules.ts';
import { readCorpusSettings } from './settings.ts';
import type { Workplace } from './workplace.ts';

/** A corpus as far as it could be read, with everything that is wrong with it. */
export interface CheckedCorpus {
  /** Absent when the corpus has no usable vocabulary: nothing can be said without one. */
  readonly corpus?: Corpus;
  readonly faults: readonly Fault[];
  readonly work: Work;
  /** For the next build. */
  readonly memory: Memory;
}

/** How many files a build had to read, parse and link. */
export interface Work {
  readonly read: number;
  readonly parsed: number;
  readonly linked: number;
}

/** From files to a corpus, linked and checked: every stage of a build up to its assembly. */
export async function checkCorpus(folder: string, place: Workplace): Promise<CheckedCorpus> {
  const { files, faults: unread } = readCorpus(folder);
  const { settings, faults: wrongSettings } = readCorpusSettings(files);
  if (settings === undefined) {
    const work = { read: files.length, parsed: 0, linked: 0 };
    return { faults: wrongSettings, work, memory: place.memory };
  }
  const parsed = await parseStage({ files, unread, vocabulary: settings.vocabulary }, place);
  // All files are read: what one says of another can now be looked up.
  const drafts = parsed.files.map(({ drafted }) => drafted.draft);
  const { linked, count } = linkStage(parsed.files, place);
  const corpus: Corpus = { ...settings, drafts, index: indexPages(drafts), linked };
  const faults = [
    ...unread,
    ...wrongSettings,
    ...drafts.flatMap((draft) => draft.faults),
    ...[...linked.values()].flatMap(({ fault }) => fault ?? []),
    ...checkTogether(corpus, new Places(files), place.isCurious),
  ];
  return {
    corpus,
    faults: faults.toSorted(compareFaults),
    work: { read: files.length, parsed: parsed.count, linked: count },
    memory: remember(parsed, linked, place.memory),
  };
}
