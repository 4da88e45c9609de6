import { printPinpoint } from '../../src/law/pinpoint.ts';
import type { Found, Rule } from './difference.ts';
import type { PagePart } from './pages.ts';
import type { Pair } from './pairing.ts';
import type { ProvisionFact } from './sheet-schemas.ts';

/** What an instrument's facts and its page say of its provisions. */
export interface Provisions {
  readonly pairs: readonly Pair[];
  readonly parts: readonly PagePart[];
  /** Of the fact sheet as a whole: a fact without addressees of its own has these. */
  readonly sheetBinds: readonly string[];
  /** Of the page as a whole. */
  readonly pageBinds: readonly string[];
}

/** Compare every fact with what answers it, and every provision with the facts that it answers. */
export function checkProvisions(provisions: Provisions): readonly Found[] {
  const { pairs, parts } = provisions;
  return [
    ...pairs.flatMap((pair) => [
      ...checkPin(pair),
      ...checkAgeOfFact(pair),
      ...checkSourcesOfFact(pair),
    ]),
    ...parts.flatMap((part) => {
      const facts = factsOf(part, pairs);
      if (facts.length === 0) return checkUnfounded(part);
      return [
        ...checkAge(part, facts),
        ...checkBinds(part, facts, provisions),
        ...checkSources(part, facts),
      ];
    }),
  ];
}

function factsOf(part: PagePart, pairs: readonly Pair[]): readonly ProvisionFact[] {
  return pairs
    .filter(({ parts, more }) => [...parts, ...more].includes(part))
    .map(({ fact }) => fact);
}

function checkPin({ fact: { pin }, parts, missing }: Pair): readonly Found[] {
  if (missing.length > 0) {
    return [
      found('pin', pin, `No provision answers ${listOf(missing.map(printPinpoint))} of «${pin}»`),
    ];
  }
  return parts.length > 0 ? [] : [found('pin', pin, `No provision or section answers «${pin}»`)];
}

/** A provision that states something must rest on a fact; a plain section may rest on the summary. */
function checkUnfounded({ name, pin, facts }: PagePart): readonly Found[] {
  if (pin === undefined || facts.sources === undefined) return [];
  return [found('unfounded', name, `No fact stands behind ${name}`)];
}

/** Whatever answers a fact must have its age: dropped from one place of several it would be lost there. */
function checkAgeOfFact({ fact: { pin, minimum_age: age }, parts, more }: Pair): readonly Found[] {
  if (age === undefined) return [];
  const without = parts.filter(({ facts }) => facts.minimum_age !== age);
  const isInMore = more.some(({ facts }) => facts.minimum_age === age);
  if (without.length === 0 || isInMore) return [];
  const names = listOf(without.map(({ name }) => name));
  const message = `The facts have age ${age} for «${pin}», which is left out in ${names}`;
  return [found('age-left-out', pin, message)];
}

function checkAge(
  { name, facts: { minimum_age: age } }: PagePart,
  facts: readonly ProvisionFact[],
): readonly Found[] {
  const ages = facts.flatMap((fact) => fact.minimum_age ?? []);
  if (age === undefined || ages.includes(age)) return [];
  const given = ages.length === 0 ? 'none' : listOf([...new Set(ages)].map(String));
  return [found('age', name, `${name} has age ${age}, the facts have ${given}`)];
}

/**
 * A provision names the addressees of its facts. A fact without any has those of its sheet, or none: then the
 * page may leave open whom it binds.
 */
function checkBinds(
  { name, pin, facts: own }: PagePart,
  facts: readonly ProvisionFact[],
  { sheetBinds, pageBinds }: Provisions,
): readonly Found[] {
  if (pin === undefined) return [];
  const here: readonly string[] = own.binding_on ?? pageBinds;
  const there = unique(facts.flatMap((fact) => fact.binding_on ?? sheetBinds));
  const needed = unique(facts.flatMap((fact) => fact.binding_on ?? []));
  const beyond = here.filter((one) => !there.includes(one));
  if (beyond.length > 0) {
    const message = `${name} binds ${listOf(beyond)}, the facts bind ${listOf(there)}`;
    return [found('addressee', name, message)];
  }
  const isOpen = needed.length === 0 && here.length === 0;
  const isWhole = (needed.length === 0 ? there : needed).every((one) => here.includes(one));
  if (isOpen || isWhole) return [];
  const message = `${name} binds ${listOf(here)}, the facts bind ${listOf(there)}`;
  return [found('addressees', name, message)];
}

function unique(values: readonly string[]): readonly string[] {
  return [...new Set(values)];
}

function checkSourcesOfFact({ fact, parts, more }: Pair): readonly Found[] {
  if (parts.length === 0) return [];
  const there = new Set([...parts, ...more].flatMap(({ facts }) => facts.sources ?? []));
  const lost = fact.sources.filter((number) => !there.has(number));
  if (lost.length === 0) return [];
  const names = listOf(parts.map(({ name }) => name));
  return [
    found(
      'source-missing',
      fact.pin,
      `«${fact.pin}» rests on source ${listOf(lost.map(String))}, ${names} does not`,
    ),
  ];
}

function checkSources(
  { name, facts: { sources = [] } }: PagePart,
  facts: readonly ProvisionFact[],
): readonly Found[] {
  const there = new Set(facts.flatMap((fact) => fact.sources));
  const beyond = sources.filter((number) => !there.has(number));
  if (beyond.length === 0) return [];
  const pins = listOf(facts.map(({ pin }) => `«${pin}»`));
  return [
    found(
      'source-beyond',
      name,
      `${name} rests on source ${listOf(beyond.map(String))}, ${pins} does not`,
    ),
  ];
}

function found(rule: Rule, pin: string, message: string): Found {
  return { rule, pin, message };
}

/** «a, b»; «nobody» for an empty list. */
function listOf(texts: readonly string[]): string {
  return texts.length === 0 ? 'nobody' : texts.join(', ');
}
