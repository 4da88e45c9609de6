import type { SearchRecord } from '../src/search/record.ts';

/**
 * A made-up corpus of any size that is like a real one where it matters to a search engine: words as
 * frequent as in English (Zipf's law), instruments of some twenty provisions of about 1.7 KB, groups
 * and countries unevenly many, names shared by all provisions of an instrument. The same size and
 * seed give the same corpus.
 */
export function makeCorpus(provisions: number, seed = 1): SearchRecord[] {
  const draw = new Draw(seed);
  const words = makeWords(draw);
  const groups = Array.from({ length: 70 }, (_, index) => makeGroup(draw, index));
  const records: SearchRecord[] = [];
  for (let count = 0; count < provisions; ) {
    const instrument = makeInstrument(draw, groups, records.length);
    records.push(instrument.page(records.length));
    const articles = Math.min(draw.between(8, 32), provisions - count);
    for (let article = 1; article <= articles; article += 1) {
      records.push(instrument.provision(article, records.length, draw, words));
    }
    count += articles;
  }
  return records;
}

/** Synonyms as the corpus has them. */
export const benchSynonyms = [
  ['child soldier', 'child soldiers', 'CAAFAG', 'children associated with armed groups'],
  ['non-state armed group', 'NSAG', 'ANSA'],
  ['minimum age', 'age limit'],
];

/** Questions as people ask them: common and rare words, typos, beginnings, phrases, filters, nothing at all. */
export const benchQueries = [
  'recruitment',
  'armed groups',
  'children armed groups recruitment',
  'release of children',
  'minimum age',
  'recruitmnt of chidren',
  'militant groups India',
  'reintegr',
  'child soldiers',
  '"armed groups" schools',
  'shall not recruit persons under 18',
  'Article 12',
  'command responsibility -detention',
  'use in hostilities Philippines',
  'protocol on the involvement of children in armed conflict',
  '',
] as const;

export const benchFilters = [
  {},
  {},
  { kind: ['treaty'] },
  { country: ['in', 'ph'], binding_on: ['armed-groups'] },
  { topic: ['release'] },
] as const;

const frequent =
  'the of and to in a shall be or for by on with is as any such not that from who under it are this which at an may have its their has other no person where all they been into against during before after if'.split(
    ' ',
  );
const legal =
  'child children armed groups group recruitment conflict state use hostilities protection persons law article parties release age forces military measures international rights convention protocol government court offence punishment responsible commander detention schools education reintegration organisations security council resolution report monitoring verification birth certificate demobilisation disengagement rehabilitation family separated transfer custody judge penalty imprisonment years rigorous fine militant outfit rebel militia voluntary compulsory consent parents guardians recruit conscription enlistment participation direct indirect support roles cooks porters messengers spies sexual violence abduction killing maiming attacks hospitals humanitarian access denial relief prosecution command responsibility superior order directive action plan commitment undertaking deed declaration agreement ceasefire peace process implementation national legislation criminal procedure jurisdiction extradition cooperation technical assistance awareness training best interests dignity treatment non-discrimination principle guideline paragraph section rule accession ratification signature reservation'.split(
    ' ',
  );
const countries: readonly (readonly [string, string])[] = [
  ['in', 'India'],
  ['ph', 'Philippines'],
  ['mm', 'Myanmar'],
  ['co', 'Colombia'],
  ['cd', 'Congo'],
  ['ml', 'Mali'],
  ['sy', 'Syria'],
  ['so', 'Somalia'],
  ['sd', 'Sudan'],
  ['ng', 'Nigeria'],
];
const kinds = ['treaty', 'statute', 'resolution', 'soft-law', 'deed-of-commitment', 'action-plan'];
const topics = ['recruitment', 'use-in-hostilities', 'release', 'reintegration', 'schools', 'detention'];
const addressees = ['states', 'armed-groups', 'individuals'];
const regions = ['global', 'africa', 'americas', 'asia-pacific', 'europe'];
const synonyms =
  'armed groups; armed group; non-state armed groups; NSAG; militant groups; rebels; insurgents; militia; recruitment; recruit; conscription; enlistment; child soldiers; child soldier';

/** A repeatable stream of chances (mulberry32). */
class Draw {
  private state: number;

  constructor(seed: number) {
    this.state = seed;
  }

  /** From 0 to before 1. */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.state ^ (this.state >>> 15), 1 | this.state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** The first of a list far oftener than the last: rank × frequency is constant. */
  zipf<T>(list: readonly T[], fallback: T): T {
    return list[Math.floor(list.length ** this.next()) - 1] ?? fallback;
  }

  some<T>(list: readonly T[], most: number): T[] {
    const count = this.between(1, most);
    return list.filter(() => this.next() < count / list.length).slice(0, most);
  }
}

/** Twenty thousand words: those of English and of the field, then made-up ones. */
function makeWords(draw: Draw): string[] {
  const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za tion ment ing al er'.split(' ');
  const made = Array.from({ length: 20_000 }, () =>
    Array.from({ length: draw.between(2, 4) }, () => draw.zipf(syllables, 'al')).join(''),
  );
  return [...new Set([...frequent, ...legal, ...made])];
}

function makeGroup(draw: Draw, index: number): { id: string; name: string; country: string } {
  const [country = 'in', place = 'India'] = countries[draw.between(0, countries.length - 1)] ?? [];
  const side = ['Liberation Front', 'Army', 'Movement', 'Council'][draw.between(0, 3)] ?? 'Army';
  return { id: `${country}-group-${index}`, name: `${place} ${side} ${index}`, country };
}

function sentence(draw: Draw, words: readonly string[]): string {
  const length = draw.between(8, 24);
  const text = Array.from({ length }, () => draw.zipf(words, 'law')).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function passage(draw: Draw, words: readonly string[], length: number): string {
  let text = '';
  while (text.length < length) text += `${sentence(draw, words)} `;
  return text.trim();
}

type Group = ReturnType<typeof makeGroup>;

function makeInstrument(draw: Draw, groups: readonly Group[], number: number) {
  const kind = draw.zipf(kinds, 'treaty');
  const [code = 'in', place = 'India'] = draw.zipf(countries, ['in', 'India']);
  const group = kind.startsWith('deed') || kind.startsWith('action') ? draw.zipf(groups, undefined) : undefined;
  const id = `${kind}-${number}`;
  const abbreviation = `I${number}`;
  const title = `${kind === 'treaty' ? 'Protocol' : 'Act'} on the involvement of children in armed conflict, ${place} No. ${number}`;
  const year = String(draw.between(1949, 2026));
  const region = draw.zipf(regions, 'global');
  const facets = {
    kind: [kind],
    minimum_age: [String([18, 15, 16][draw.between(0, 2)] ?? 18)],
    country: kind === 'treaty' ? [] : [code],
    group: group === undefined ? [] : [group.id],
    status: [draw.next() < 0.8 ? 'in-force' : 'superseded'],
    region: [region],
    year: [year],
  };
  const context = `${place}; ${group?.name ?? ''}; ${synonyms}; ${kind}`;
  const authority = Math.min(kinds.indexOf(kind) + 1, 6);
  const shown = { title, force: 'shall', cited_by: draw.between(0, 9) };
  return {
    page: (order: number): SearchRecord => ({
      type: 'instrument',
      id,
      order,
      authority,
      fields: { names: abbreviation, title, heading: '', text: title, context },
      facets: { ...facets, binding_on: addressees, topic: topics },
      shown: { ...shown, label: title, heading: '' },
    }),
    provision: (article: number, order: number, from: Draw, words: readonly string[]): SearchRecord => {
      const heading = sentence(from, words).slice(0, 60);
      return {
        type: 'provision',
        id: `${id}#art-${article}`,
        order,
        authority,
        fields: {
          names: `${abbreviation} Art ${article}; ${abbreviation} article ${article}`,
          title,
          heading,
          text: passage(from, words, from.between(1200, 2200)),
          context,
        },
        facets: { ...facets, binding_on: from.some(addressees, 2), topic: from.some(topics, 3) },
        shown: { ...shown, label: `${abbreviation} Art. ${article}`, heading },
      };
    },
  };
}
