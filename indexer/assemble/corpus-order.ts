import type { Vocabulary } from '../../src/law/vocabulary.ts';
import type { Draft } from '../draft.ts';
import { compareText } from '../fault.ts';
import type { FileType, PageData } from '../parsed-file.ts';

/** A draft whose front matter is right. */
export type WholeDraft = Draft & { readonly page: PageData };

const typeOrder: readonly FileType[] = ['instrument', 'group', 'country', 'topic', 'practice'];

/**
 * The corpus' own order: instruments by authority, then date of adoption, then id; then groups,
 * countries, topics and practice by id. Every list without a better order, and every tie between hits, follows it.
 */
export function inCorpusOrder(
  drafts: readonly Draft[],
  vocabulary: Vocabulary,
): readonly WholeDraft[] {
  return drafts
    .filter(isWhole)
    .sort(
      (a, b) =>
        typeOrder.indexOf(a.type) - typeOrder.indexOf(b.type) ||
        authorityOf(a, vocabulary) - authorityOf(b, vocabulary) ||
        compareText(dateOf(a), dateOf(b)) ||
        compareText(a.name, b.name),
    );
}

export function isWhole(draft: Draft): draft is WholeDraft {
  return draft.page !== undefined;
}

function authorityOf({ page }: WholeDraft, vocabulary: Vocabulary): number {
  return page.type === 'instrument' ? vocabulary.kinds[page.instrument.kind].authority : 0;
}

/** Undated texts stand last. */
function dateOf({ page }: WholeDraft): string {
  if (page.type !== 'instrument') return '';
  return page.instrument.adopted ?? page.instrument.signed ?? '9999';
}
