import type { Vocabulary } from '../src/law/vocabulary.ts';
import type { Draft, DraftProse, Drafted } from './draft.ts';
import type { OwnDocument } from './document-body.ts';
import type { LinkedFile } from './link.ts';
import { Packed } from './packed.ts';
import type { CorpusFile } from './read.ts';

/** What threads send each other: plain data, the large parts as text, which is quick to copy. */
export type CrewOrder =
  | {
      readonly task: 'parse';
      readonly files: readonly CorpusFile[];
      readonly vocabulary: Vocabulary;
    }
  | { readonly task: 'world'; readonly drafts: readonly Draft[] }
  | { readonly task: 'link'; readonly files: readonly SentDraft[] };

export type CrewAnswer =
  | { readonly task: 'parse'; readonly files: readonly SentDraft[] }
  | { readonly task: 'world' }
  | { readonly task: 'link'; readonly files: readonly SentLinked[] };

export interface SentDraft {
  readonly draft: Draft;
  readonly prose: string;
}

export type SentLinked = Omit<LinkedFile, 'document'> & { readonly document: string | null };

export function packDrafted({ draft, prose }: Drafted): SentDraft {
  return { draft, prose: prose.text };
}

export function unpackDrafted({ draft, prose }: SentDraft): Drafted {
  return { draft, prose: Packed.from<DraftProse>(prose) };
}

export function packLinked({ document, ...rest }: LinkedFile): SentLinked {
  return { ...rest, document: document?.text ?? null };
}

export function unpackLinked({ document, ...rest }: SentLinked): LinkedFile {
  return { ...rest, document: document === null ? undefined : Packed.from<OwnDocument>(document) };
}
