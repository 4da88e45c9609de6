import { containsPinpoint } from '../../src/law/pinpoint-order.ts';
import type { Pinpoint } from '../../src/law/pinpoint.ts';
import { printPinpoint } from '../../src/law/pinpoint.ts';
import { placesInRange } from '../../src/law/range.ts';
import { readFactPin } from './fact-pins.ts';
import type { PagePart } from './pages.ts';
import type { ProvisionFact } from './sheet-schemas.ts';
import { likeness, overlap, stemsOf } from './words.ts';

/** A fact with the parts of its page that answer it; none where nothing does. */
export interface Pair {
  readonly fact: ProvisionFact;
  readonly parts: readonly PagePart[];
  /** Provisions that answer no other fact and are most like this one: it was divided among them. */
  readonly more: readonly PagePart[];
  /** Places that the pin cites and the page has not. */
  readonly missing: readonly Pinpoint[];
}

/** Find for each fact the provisions and sections that answer it. */
export function pairUp(
  facts: readonly ProvisionFact[],
  parts: readonly PagePart[],
): readonly Pair[] {
  const stating = parts.filter(({ facts: { sources } }) => sources !== undefined);
  const pairs = facts.map((fact) => pairOf(fact, stating));
  const used = new Set(pairs.flatMap((pair) => pair.parts));
  const rest = stating.filter((part) => part.pin !== undefined && !used.has(part));
  const nearest = rest.map(
    (part) => [part, best(facts, (fact) => likenessOf(fact, part))] as const,
  );
  return pairs.map((pair) => {
    const more = nearest.filter(([, fact]) => fact === pair.fact).map(([part]) => part);
    return { ...pair, more };
  });
}

function pairOf(fact: ProvisionFact, parts: readonly PagePart[]): Omit<Pair, 'more'> {
  const { places, form } = readFactPin(fact.pin);
  const found = places
    .flatMap((place) => placesInRange(place))
    .map((place) => [place, answersAt(place, parts, form === 'exact')] as const);
  const answers = [...new Set(found.flatMap(([, some]) => some))];
  const missing = found.filter(([, some]) => some.length === 0).map(([place]) => place);
  const reported = form === 'exact' || form === 'captioned' ? missing : [];
  if (form === 'exact' && answers.length > 0) return { fact, parts: answers, missing };
  // A caption tells which of the parts at a place is meant, and whether it is that place at all.
  const isOne = places.length === 1 || answers.length === 0;
  if (!isOne && answers.some((part) => sharesSource(fact, part)))
    return { fact, parts: answers, missing: reported };
  const likest = likestOf(fact, answers) ?? likestOf(fact, parts);
  return { fact, parts: likest === undefined ? [] : [likest], missing: reported };
}

function likestOf(fact: ProvisionFact, parts: readonly PagePart[]): PagePart | undefined {
  return best(parts, (part) => likenessOf(fact, part));
}

/** The parts at a place: that very one if `isExact`, else all in it; where there are none, the narrowest around it. */
function answersAt(
  place: Pinpoint,
  parts: readonly PagePart[],
  isExact: boolean,
): readonly PagePart[] {
  const pinned = parts.flatMap((part) => (part.pin === undefined ? [] : [{ part, pin: part.pin }]));
  const same = pinned.filter(({ pin }) => printPinpoint(pin) === printPinpoint(place));
  const inside = pinned.filter(({ pin }) => containsPinpoint(place, pin));
  const around = pinned.filter(({ pin }) => containsPinpoint(pin, place));
  const narrowest = around.filter(({ pin }) =>
    around.every((other) => containsPinpoint(other.pin, pin)),
  );
  const [some = []] = [isExact ? same : [], inside, narrowest].filter((all) => all.length > 0);
  return some.map(({ part }) => part);
}

function sharesSource(fact: ProvisionFact, { facts: { sources = [] } }: PagePart): boolean {
  return fact.sources.some((number) => sources.includes(number));
}

/** Two texts that share fewer of their words speak of different things (measured on the corpus of 2026). */
const leastLikeness = 0.4;

/** How well a part answers a fact, by name, words and sources; `undefined` where it speaks of something else. */
function likenessOf(fact: ProvisionFact, part: PagePart): number | undefined {
  const name = likeness(stemsOf(fact.pin), stemsOf(part.name));
  const words = overlap(stemsOf(fact.gist), stemsOf(`${part.name} ${part.caption} ${part.text}`));
  if (!sharesSource(fact, part) || name + words < leastLikeness) return undefined;
  const own = new Set(part.facts.sources);
  const isCovered = fact.sources.every((number) => own.has(number));
  return name + words + Number(isCovered) + likeness(new Set(fact.sources), own);
}

/** The one with the highest score, the first of equals. */
function best<T>(all: readonly T[], score: (one: T) => number | undefined): T | undefined {
  let found: { readonly one: T; readonly value: number } | undefined;
  for (const one of all) {
    const value = score(one);
    if (value !== undefined && value > (found?.value ?? 0)) found = { one, value };
  }
  return found?.one;
}
