import { noBreakSpace, unbreakable } from '../../law/citation-text.ts';

/** A citation in two voices: the name of the work, quietly, then the place in it. */
export interface CitationView {
  /** The whole, for titles, headings and copying: «OPAC Art. 4(1)». */
  readonly full: string;
  /** «OPAC » with its space; empty where the place names the work itself («GC IV Art. 14»). */
  readonly work: string;
  /** «Art. 4(1)», «“Release”». */
  readonly pin: string;
  /** Whether the name takes a line of its own in a margin. */
  readonly long: boolean;
}

/** A name longer than this may break at its own spaces: on a phone it would run off the page. */
const longName = 24;

/** Take a citation apart at its pinpoint. A pin never stands without its instrument: print both. */
export function citationView(citation: string, pin: string): CitationView {
  const [work, place] = divided(citation, pin);
  const name = work.length > longName ? lastSpaceKept(work) : unbreakable(work);
  const tail = place.length > longName ? place : unbreakable(place);
  return { full: name + tail, work: name, pin: tail, long: work.length > longName };
}

/** A citation of which only the text is known: one line where it is short. */
export function citationLine(citation: string): string {
  const clause = citation.indexOf(', “');
  if (clause !== -1) return citationView(citation, citation.slice(clause + 2)).full;
  return citation.length > longName + 12 ? citation : unbreakable(citation);
}

function divided(citation: string, pin: string): readonly [work: string, pin: string] {
  const name = pin.replace(/^Clause: (.*)$/, '“$1”');
  const start = citation.length - name.length;
  const ends = start >= 0 && citation.slice(start).toLowerCase() === name.toLowerCase();
  return ends ? [citation.slice(0, start), citation.slice(start)] : ['', citation];
}

/** The pin stays with the last word of a name that may break elsewhere. */
function lastSpaceKept(work: string): string {
  return work.replace(/ $/, noBreakSpace);
}
