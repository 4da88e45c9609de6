import type { Reference } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { pathOf } from '../../paths.ts';
import { citationLine } from './citation-view.ts';
import { citatorPath } from './citator/citator-address.ts';
import { capitalised } from './labels.ts';
import type { LinkView } from './link-view.ts';

/** One link between two texts, seen from this page. */
export interface ReferenceView extends LinkView {
  /** The place on this page that it concerns; `null`: the page as a whole. */
  readonly own: LinkView | null;
  readonly heading: string;
  readonly note: string;
}

/** All links of one kind in words: «Implements», «Implemented by», «Cited by». */
export interface ReferenceGroupView {
  readonly words: string;
  readonly id: string;
  readonly references: readonly ReferenceView[];
  /** Those behind «more», where there are many. */
  readonly rest: readonly ReferenceView[];
  /** Where all of them stand in a table; `null` for pages without a citator. */
  readonly allPath: string | null;
}

/** Finds what a place on this page is called; `undefined` where there is none of that anchor. */
type PlaceOf = (anchor: string) => LinkView | undefined;

export interface ReferenceOptions {
  readonly placeOf?: PlaceOf;
  /** How many of a kind stand in the open. */
  readonly shown?: number;
  /** The citator of the page or of the place. */
  readonly citator?: string;
}

/** The references of a page in words, in the vocabulary's order: what it does first, what is done to it second. */
export function referenceGroups(
  library: Library,
  references: readonly Reference[],
  { placeOf = () => undefined, shown = 12, citator }: ReferenceOptions = {},
): readonly ReferenceGroupView[] {
  const types = Object.keys(library.manifest.vocabulary.relations);
  const known = types.flatMap((type) => [
    { type, direction: 'out' as const },
    { type, direction: 'in' as const },
  ]);
  return known
    .map(({ type, direction }) => {
      const views = references
        .filter((reference) => reference.type === type && reference.direction === direction)
        .map((reference) => referenceView(reference, placeOf));
      return {
        words: capitalised(relationWords(library, type, direction)),
        id: `${type}-${direction}`,
        references: views.slice(0, shown),
        rest: views.slice(shown),
        allPath: citator === undefined ? null : citatorPath(citator, { direction, type }),
      };
    })
    .filter((group) => group.references.length > 0);
}

/** «implements» seen from one end, «implemented by» from the other. */
export function relationWords(library: Library, type: string, direction: 'out' | 'in'): string {
  const relation = library.manifest.vocabulary.relations[type];
  if (relation === undefined) return type;
  return direction === 'out' ? relation.verb : relation.reverse;
}

/** How many other places cite or carry out the place with this anchor. */
export function citedByCount(references: readonly Reference[], anchor: string): number {
  const citing = references.filter(
    (reference) => reference.direction === 'in' && reference.anchor === anchor,
  );
  return new Set(citing.map(({ other }) => other)).size;
}

function referenceView(reference: Reference, placeOf: PlaceOf): ReferenceView {
  const { anchor, other, label, heading, note = '' } = reference;
  const own = anchor === null ? undefined : placeOf(anchor);
  const said = heading === label ? '' : heading;
  return { own: own ?? null, label: citationLine(label), path: pathOf(other), heading: said, note };
}
