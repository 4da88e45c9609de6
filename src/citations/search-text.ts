import type {
  NumberedPinpoint,
  Pinpoint,
  PinpointDivision,
  PinpointUnit,
} from '../law/pinpoint.ts';
import type { Citation } from './citation.ts';
import { findCitations } from './find.ts';
import type { LooseWork } from './loose-works.ts';
import { looseWorks } from './loose-works.ts';
import type { NameTable } from './names.ts';
import { readNumber } from './pins/read-number.ts';
import { readPins } from './pins/read-pins.ts';
import type { PinLookup, Resolution } from './resolve.ts';
import { resolveCitation, resolveIn } from './resolve.ts';
import type { Token } from './tokens.ts';
import { tokenise } from './tokens.ts';

/** Longer queries are no citations; the limit keeps the looser reading cheap. */
const longestQuery = 200;

/**
 * What a whole query cites, read more loosely than running text: small letters, places without their
 * unit, numbers of resolutions alone. `null` where it is no citation, or says more than one.
 *
 * @example
 * opac 4(1) → opac#art-4-1
 * opac 4 1 → opac#art-4-1
 * art 4 opac → opac#art-4
 * s 83 jj act → in-jj-act-2015#s-83
 * unsc 1612 2a → unsc-1612#para-2-a
 * 1612 para 2 → unsc-1612#para-2
 * rule 136 → customary-rule-136
 * gc iv 50 → geneva-conventions-1949#gc-iv-art-50
 * c182 3a → ilo-c182#art-3-a
 * optional protocol 4 → ambiguous opac#art-4
 * child recruitment → null
 */
export function citationInQuery(
  text: string,
  names: NameTable,
  pins: PinLookup,
): Resolution | null {
  const query = text.trim();
  if (query === '' || query.length > longestQuery) return null;
  const strict = [query, inCapitals(query)].map((spelt) => strictly(spelt, names, pins));
  const known = strict.find((one) => one !== null && one.status !== 'unknown');
  const unknown = strict.find((one) => one !== null) ?? null;
  return known ?? loosely(query, names, pins) ?? unknown;
}

/** Short words as the acronyms that they may be: «milf action plan» → «MILF action plan», «c182» → «C182». */
function inCapitals(query: string): string {
  return query.replace(/(?<!\p{L})\p{Ll}{1,5}(?!\p{L})/gu, (word) =>
    smallWords.test(word) ? word : word.toUpperCase(),
  );
}

const smallWords =
  /^(?:the|of|on|to|in|and|for|art|arts|s|ss|sec|para|paras|rule|rules|act|law|code|plan|deed|case|du|de|la|le|les|del|los|las|d|l|v|no|res)$/;

/** The query is one citation as running text has them, in our own names. */
function strictly(query: string, names: NameTable, pins: PinLookup): Resolution | null {
  const [citation, ...others] = findCitations(query, names, { own: true });
  if (citation === undefined || others.length > 0 || !covers(citation, query)) return null;
  // Who types a number here asks for ours: «rule 136», «resolution 1612».
  const isNumber = citation.form === 'customary-rule' || citation.form === 'council-resolution';
  return resolveCitation({ ...citation, open: citation.open && !isNumber }, pins);
}

const fillers = /^(?:the|of|in|see|le|la|les|el|l|'|"|\.|,|\?|article)$/;

function covers({ start, end }: Pick<Citation, 'start' | 'end'>, query: string): boolean {
  const rest = `${query.slice(0, start)} ${query.slice(end)}`;
  return tokenise(rest).every((token) => fillers.test(token.norm));
}

/** The query is a text and a place, in either order, however they are written. */
function loosely(query: string, names: NameTable, pins: PinLookup): Resolution | null {
  const tokens = tokenise(query).filter((token) => !/^(?:the|of|in|,|')$/.test(token.norm));
  for (const named of looseWorks(tokens, names)) {
    const rest = [...tokens.slice(0, named.start), ...tokens.slice(named.end)];
    const resolution = withPlace(named, rest, pins);
    if (resolution !== null) return resolution;
  }
  return null;
}

function withPlace(
  { works, open, within }: LooseWork,
  rest: readonly Token[],
  pins: PinLookup,
): Resolution | null {
  const resolutions = works.flatMap((work): readonly Resolution[] => {
    if (rest.length === 0) return [resolveIn(work, undefined, pins)];
    const [place] = placesIn(work, { rest, within }, pins);
    return place === undefined ? [] : [resolveIn(work, place, pins)];
  });
  const [only, ...others] = resolutions;
  if (only === undefined || (others.length === 0 && !open)) return only ?? null;
  return { status: 'ambiguous', candidates: resolutions.flatMap(idOf) };
}

function idOf(resolution: Resolution): readonly string[] {
  if (resolution.status === 'no-such-provision') return [resolution.instrument];
  if (resolution.status !== 'found') return [];
  const { instrument, anchor } = resolution;
  return [anchor === null ? instrument : `${instrument}#${anchor}`];
}

interface Rest {
  readonly rest: readonly Token[];
  readonly within: PinpointDivision | undefined;
}

/** The places that the rest of a query may mean in a work: those that it has before those that it lacks. */
function placesIn(work: string, { rest, within }: Rest, pins: PinLookup): readonly Pinpoint[] {
  const places = readRest(work, rest, pins).map((pin) =>
    pin.kind === 'numbered' && within !== undefined ? { ...pin, within } : pin,
  );
  const known = places.filter((pin) => resolveIn(work, pin, pins).status === 'found');
  return known.length > 0 ? known : places;
}

function readRest(work: string, rest: readonly Token[], pins: PinLookup): readonly Pinpoint[] {
  const read = readPins(rest, 0);
  if (read?.end === rest.length)
    return read.pins.length === 1 ? read.pins.map(({ pin }) => pin) : [];
  const bare = readBare(rest);
  return bare === undefined ? [] : unitsOf(work, pins).map((unit) => ({ ...bare, unit }));
}

/** «4(1)», «4 1», «4.1», «2a», «8 2 e vii»: a place whose unit the text itself tells. */
function readBare(rest: readonly Token[]): NumberedPinpoint | undefined {
  const number = readNumber(rest, 0);
  if (number === undefined || rest.length > 12) return undefined;
  const steps = rest.slice(number.end).filter((token) => !/^[().]$/.test(token.norm));
  if (!steps.every((token) => /^(?:\d{1,3}|[a-z]|[ivx]{2,6})$/.test(token.norm))) return undefined;
  const subs = [...number.subs, ...steps.map((token) => token.norm)];
  return { kind: 'numbered', unit: 'article', number: number.number, subs };
}

/** The units by which a work counts, the commonest first. */
function unitsOf(work: string, pins: PinLookup): readonly PinpointUnit[] {
  const counts = new Map<PinpointUnit, number>();
  for (const { pin } of pins(work)) {
    if (pin.kind === 'numbered') counts.set(pin.unit, (counts.get(pin.unit) ?? 0) + 1);
  }
  const units = [...counts].toSorted(([, a], [, b]) => b - a).map(([unit]) => unit);
  return units.length > 0 ? units : ['article'];
}
