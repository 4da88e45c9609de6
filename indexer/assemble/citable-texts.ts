import { citationText } from '../../src/law/citation-text.ts';
import type { CitableText } from '../../src/library/documents.ts';
import type { Draft } from '../draft.ts';
import { compareText } from '../fault.ts';
import { citableWorks } from '../names.ts';

/** What the site needs to follow a citation: the names of every text, and its provisions. */
export function citableTexts(drafts: readonly Draft[]): readonly CitableText[] {
  const byId = new Map(drafts.map((draft) => [draft.name, draft]));
  return citableWorks(drafts)
    .map((work) => ({ work, places: placesOf(byId.get(work.id)) }))
    .toSorted((a, b) => compareText(a.work.id, b.work.id));
}

function placesOf(draft: Draft | undefined): CitableText['places'] {
  if (draft?.page?.type !== 'instrument') return [];
  const { instrument } = draft.page;
  return draft.parts.flatMap(({ anchor, pin, caption: heading }) =>
    pin === undefined ? [] : { anchor, pin, citation: citationText(instrument, pin), heading },
  );
}
