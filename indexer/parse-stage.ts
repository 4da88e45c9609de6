import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Drafted } from './draft.ts';
import { unreadDraft } from './draft-file.ts';
import type { Fault } from './fault.ts';
import { compareText } from './fault.ts';
import { nameOf } from './file-type.ts';
import type { Workplace } from './workplace.ts';
import { parseFiles } from './parse-files.ts';
import type { CorpusFile } from './read.ts';

/** A page of the corpus, parsed now or by an earlier build. */
export interface ParsedPage {
  readonly path: string;
  /** Of the bytes of its file; absent when it could not be read. */
  readonly hash: string | undefined;
  readonly drafted: Drafted;
  /** Whether it was parsed now: nothing that is remembered of it holds. */
  readonly isFresh: boolean;
}

export interface ParsedPages {
  /** Sorted by path. */
  readonly files: readonly ParsedPage[];
  /** The hash of the vocabulary by which they were parsed. */
  readonly vocabulary: string;
  /** How many were parsed now. */
  readonly count: number;
}

interface Input {
  readonly files: readonly CorpusFile[];
  readonly unread: readonly Fault[];
  readonly vocabulary: Vocabulary;
}

/** Parse every page, but for those that an earlier build has parsed from the same bytes by the same vocabulary. */
export async function parseStage(
  { files, unread, vocabulary }: Input,
  { threads, memory, progress }: Workplace,
): Promise<ParsedPages> {
  const hash = files.find(({ path }) => path === 'vocabulary.yaml')?.hash ?? '';
  const remembered = hash === memory.vocabulary ? memory.files : new Map<string, never>();
  const known: ParsedPage[] = [];
  const fresh: CorpusFile[] = [];
  for (const file of pagesOf(files)) {
    const old = remembered.get(file.path);
    if (old?.hash !== file.hash) fresh.push(file);
    else known.push({ path: file.path, hash: file.hash, drafted: old.drafted, isFresh: false });
  }
  const done = progress.stage('Parsing files', fresh.length);
  const drafted = await parseFiles({ files: fresh, vocabulary }, threads, done);
  const parsed = fresh.map((file, index) => parsedPage(file, drafted[index]));
  const missing = pagesOf(unread).map(({ path }) =>
    parsedPage({ path, hash: undefined }, undefined),
  );
  return {
    files: [...known, ...parsed, ...missing].sort((a, b) => compareText(a.path, b.path)),
    vocabulary: hash,
    count: fresh.length,
  };
}

function parsedPage(
  { path, hash }: Pick<ParsedPage, 'path' | 'hash'>,
  drafted: Drafted = unreadDraft(path, []),
): ParsedPage {
  return { path, hash, drafted, isFresh: true };
}

/** A README speaks to editors and is no page. */
function pagesOf<F extends Pick<CorpusFile, 'path'>>(files: readonly F[]): readonly F[] {
  return files.filter(({ path }) => path.endsWith('.md') && nameOf(path) !== 'README');
}
