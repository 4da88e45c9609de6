import { parsePageId } from '../../../law/page-id.ts';
import type { InstrumentDocument, Reference, ReferenceOrigin } from '../../../library/documents.ts';
import type { Library } from '../../../library/library.ts';
import { provisionsOf } from '../../../library/library.ts';
import { capitalised, kindLabel } from '../labels.ts';
import { relationWords } from '../reference-view.ts';

/** One link between two texts with everything that the citator's table, its filters and its twins say of it. */
export interface CitatorLine {
  readonly direction: Reference['direction'];
  /** A relation of the vocabulary. */
  readonly type: string;
  /** «implemented by». */
  readonly words: string;
  /** «implements / implemented by»: the relation, whichever way it is looked at. */
  readonly bothWords: string;
  readonly origin: ReferenceOrigin;
  /** The end here: `opac#art-4-1`, or `opac` for the text as a whole. */
  readonly place: { readonly id: string; readonly citation: string };
  /** The other end. */
  readonly other: { readonly id: string; readonly citation: string; readonly heading: string };
  /** The kind of the other end: a kind of instrument, else its type of page. */
  readonly kind: { readonly value: string; readonly label: string };
  readonly note: string;
}

/**
 * The lines of a text or of one provision: what cites it first, then what it cites; by relation in the
 * vocabulary's order, stated before found, then by kind and name. What a text says of itself is left out
 * of its own list and stands in those of its provisions.
 */
export function citatorLines(
  library: Library,
  document: InstrumentDocument,
  anchor?: string,
): readonly CitatorLine[] {
  const { instrument, references } = document;
  const places = new Map(provisionsOf(document).map((each) => [each.anchor, each.citation]));
  const whole = library.entry('instrument', instrument.id)?.cite_as ?? instrument.short_title;
  return references
    .filter((reference) =>
      anchor === undefined
        ? parsePageId(reference.other).id !== instrument.id
        : reference.anchor === anchor,
    )
    .map((reference) =>
      lineOf(library, reference, placeOf(instrument.id, reference, places, whole)),
    )
    .toSorted(inOrder(library));
}

function placeOf(
  id: string,
  { anchor }: Reference,
  places: ReadonlyMap<string, string>,
  whole: string,
): CitatorLine['place'] {
  const citation = anchor === null ? undefined : places.get(anchor);
  return anchor === null || citation === undefined
    ? { id, citation: whole }
    : { id: `${id}#${anchor}`, citation };
}

function lineOf(library: Library, reference: Reference, place: CitatorLine['place']): CitatorLine {
  const { direction, type, origin, other, label, heading, note = '' } = reference;
  return {
    direction,
    type,
    words: relationWords(library, type, direction),
    bothWords: `${relationWords(library, type, 'out')} / ${relationWords(library, type, 'in')}`,
    origin,
    place,
    other: { id: other, citation: label, heading: heading === label ? '' : heading },
    kind: kindOf(library, other),
    note,
  };
}

function kindOf(library: Library, pageId: string): CitatorLine['kind'] {
  const { type, id } = parsePageId(pageId);
  if (type !== 'instrument' && type !== 'provision')
    return { value: type, label: capitalised(type) };
  const kind = library.entry('instrument', id)?.kind ?? null;
  return kind === null
    ? { value: 'instrument', label: 'Instrument' }
    : { value: kind, label: kindLabel(library, kind) };
}

function inOrder(library: Library): (a: CitatorLine, b: CitatorLine) => number {
  const { relations, kinds } = library.manifest.vocabulary;
  const types = Object.keys(relations);
  const ranks = new Map<string, number>(
    Object.entries(kinds).map(([kind, { authority }]) => [kind, authority]),
  );
  const rank = ({ kind }: CitatorLine) => ranks.get(kind.value) ?? ranks.size;
  return (a, b) =>
    a.direction.localeCompare(b.direction) ||
    types.indexOf(a.type) - types.indexOf(b.type) ||
    a.origin.localeCompare(b.origin) ||
    rank(a) - rank(b) ||
    a.other.id.localeCompare(b.other.id, 'en');
}
