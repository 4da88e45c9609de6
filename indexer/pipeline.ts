import { noCitations } from './cite.ts';
import type { Corpus } from './corpus.ts';
import type { Drafted } from './draft.ts';
import { draftOf, unreadDraft } from './draft.ts';
import type { Fault } from './fault.ts';
import { compareFaults, compareText } from './fault.ts';
import { nameOf } from './file-type.ts';
import { linkFile } from './link.ts';
import { indexPages } from './page-index.ts';
import { Places } from './places.ts';
import type { CorpusFile } from './read.ts';
import { readCorpus } from './read.ts';
import { checkTogether } from './rules/corpus-rules.ts';
import type { CorpusSettings } from './settings.ts';
import { readCorpusSettings } from './settings.ts';

/** A corpus as far as it could be read, with everything that is wrong with it. */
export interface CheckedCorpus {
  /** Absent when the corpus has no usable vocabulary: nothing can be said without one. */
  readonly corpus?: Corpus;
  readonly faults: readonly Fault[];
  /** How many files were read. */
  readonly files: number;
}

/** From files to a corpus, linked and checked: the stages of a build up to its assembly. */
export function checkCorpus(folder: string): CheckedCorpus {
  const { files, faults: unread } = readCorpus(folder);
  const { settings, faults: wrongSettings } = readCorpusSettings(files);
  if (settings === undefined) return { faults: wrongSettings, files: files.length };
  const drafted = [
    ...pagesOf(files).map((file) => draftOf(file, settings.vocabulary)),
    ...pagesOf(unread).map(({ path }) => unreadDraft(path, [])),
  ].sort((a, b) => compareText(a.draft.path, b.draft.path));
  // All files are read: what one says of another can now be looked up.
  const corpus = linkCorpus(drafted, settings);
  const faults = [
    ...unread,
    ...wrongSettings,
    ...corpus.drafts.flatMap((draft) => draft.faults),
    ...checkTogether(corpus, new Places(files)),
  ];
  return { corpus, faults: faults.toSorted(compareFaults), files: files.length };
}

function linkCorpus(drafted: readonly Drafted[], settings: CorpusSettings): Corpus {
  const drafts = drafted.map(({ draft }) => draft);
  const index = indexPages(drafts);
  const linked = new Map(
    drafted.map(({ draft, prose }) => [
      draft.path,
      linkFile(draft, prose.value, index, noCitations),
    ]),
  );
  return { ...settings, drafts, index, linked };
}

/** A README speaks to editors and is no page. */
function pagesOf<F extends Pick<CorpusFile, 'path'>>(files: readonly F[]): readonly F[] {
  return files.filter(({ path }) => path.endsWith('.md') && nameOf(path) !== 'README');
}
