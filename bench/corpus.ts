import type { SearchRecord } from '../src/search/record.ts';

/**
 * A made-up corpus of any size that is like a real one where it matters to a search engine: words as
 * frequent as in English (Zipf's law), instruments of some twenty provisions of about 1.7 KB, groups
 * and countries unevenly many, names shared by all provisions of an instrument, and the synonyms of
 * what a provision carries. The same size and seed give the same corpus.
 */
export function makeCorpus(provisions: number, seed = 1): SearchRecord[] {
  const draw = new Draw(seed);
  const words = makeWords(draw);
  const groups = Array.from({ length: 70 }, (_, index) => makeGroup(draw, index));
  const records: SearchRecord[] = [];
  for (let count = 0; count < provisions;) {
    const instrument = makeInstrument(draw, groups, records.length);
    records.push(pageOf(instrument, records.length));
    const articles = Math.min(draw.between(8, 32), provisions - count);
    for (let article = 1; article <= articles; article += 1) {
      records.push(makeProvision(draw, words, instrument, { article, order: records.length }));
    }
    count += articles;
  }
  return records;
}

/** Sets of synonyms, as the corpus has them. */
export const synonymSets = [
  ['child soldier', 'child soldiers', 'CAAFAG', 'children associated with armed groups'],
  ['non-state armed group', 'NSAG', 'ANSA'],
  ['minimum age', 'age limit'],
];

const frequent =
  'the of and to in a shall be or for by on with is as any such not that from who under it are this which at an may have its their has other no person where all they been into against during before after if';
const legal =
  'child children armed groups group recruitment conflict state use hostilities protection persons law article parties release age forces military measures international rights convention protocol government court offence punishment responsible commander detention schools education reintegration organisations security council resolution report monitoring verification birth certificate demobilisation disengagement rehabilitation family separated transfer custody judge penalty imprisonment years rigorous fine militant outfit rebel militia voluntary compulsory consent parents guardians recruit conscription enlistment participation direct indirect support roles cooks porters messengers spies sexual violence abduction killing maiming attacks hospitals humanitarian access denial relief prosecution command responsibility superior order directive action plan commitment undertaking deed declaration agreement ceasefire peace process implementation national legislation criminal procedure jurisdiction extradition cooperation technical assistance awareness training best interests dignity treatment non-discrimination principle guideline paragraph section rule accession ratification signature reservation';
const syllables = 'ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo za tion ment ing al er';

const countries: readonly (readonly [code: string, name: string])[] = [
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
const regions = ['global', 'africa', 'americas', 'asia-pacific', 'europe'];

/** Values with the words that they are found by. */
type Found = Readonly<Record<string, string>>;

const topics: Found = {
  recruitment:
    'recruitment; recruit; conscription; enlistment; child soldiers; child soldier; join',
  'use-in-hostilities': 'use in hostilities; direct participation; active participation; fighting',
  release: 'release; demobilisation; demobilization; disengagement; DDR; separation; handover',
  reintegration: 'reintegration; rehabilitation; recovery; return; family reunification',
  schools: 'schools; attacks on schools; military use of schools; school; teachers; universities',
  detention: 'detention; juvenile justice; deprivation of liberty; arrest; prison',
};
const addressees: Found = {
  states: 'states; state; government; States parties; member states',
  'armed-groups':
    'armed groups; armed group; non-state armed groups; NSAG; militant groups; militants; rebels; militia',
  individuals: 'individuals; individual; person; persons; commander; commanders; superior',
};

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

  /** One to `most` of the values. */
  some(found: Found, most: number): string[] {
    const values = Object.keys(found);
    const drawn = Array.from({ length: this.between(1, most) }, () => this.zipf(values, ''));
    return values.filter((value) => drawn.includes(value));
  }
}

/** Some twenty thousand words: those of English and of the field, then made-up ones. */
function makeWords(draw: Draw): string[] {
  const parts = syllables.split(' ');
  const made = Array.from({ length: 20_000 }, () =>
    Array.from({ length: draw.between(2, 4) }, () => draw.zipf(parts, 'al')).join(''),
  );
  return [...new Set([...frequent.split(' '), ...legal.split(' '), ...made])];
}

function sentence(draw: Draw, words: readonly string[]): string {
  const text = Array.from({ length: draw.between(8, 24) }, () => draw.zipf(words, 'law')).join(' ');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function passage(draw: Draw, words: readonly string[], length: number): string {
  let text = '';
  while (text.length < length) text += `${sentence(draw, words)} `;
  return text.trim();
}

interface Group {
  readonly id: string;
  readonly name: string;
}

function makeGroup(draw: Draw, index: number): Group {
  const [code, place] = draw.zipf(countries, ['in', 'India']);
  const side = draw.zipf(['Liberation Front', 'Army', 'Movement', 'Council'], 'Army');
  return { id: `${code}-group-${index}`, name: `${place} ${side} ${index}` };
}

interface MadeInstrument {
  readonly id: string;
  readonly name: string;
  readonly title: string;
  readonly authority: number;
  readonly facets: Omit<SearchRecord['facets'], 'binding_on' | 'topic'>;
  /** Words of its country, group and kind. */
  readonly context: string;
}

function makeInstrument(draw: Draw, groups: readonly Group[], number: number): MadeInstrument {
  const kind = draw.zipf(kinds, 'treaty');
  const [code, place] = draw.zipf(countries, ['in', 'India']);
  const promised = kinds.indexOf(kind) > 3;
  const group = promised ? draw.zipf<Group | undefined>(groups, undefined) : undefined;
  const work = kind === 'treaty' ? 'Protocol' : 'Act';
  return {
    id: `${kind}-${number}`,
    name: `I${number}`,
    title: `${work} on the involvement of children in armed conflict, ${place} No. ${number}`,
    authority: kinds.indexOf(kind) + 1,
    facets: {
      type: [promised ? 'commitment' : 'law'],
      kind: [kind],
      minimum_age: [String(draw.zipf([18, 15, 16], 18))],
      country: kind === 'treaty' ? [] : [code],
      group: group === undefined ? [] : [group.id],
      status: [draw.next() < 0.8 ? 'in-force' : 'superseded'],
      region: [draw.zipf(regions, 'global')],
      year: [String(draw.between(1949, 2026))],
    },
    context: [place, group?.name ?? place, kind].join('; '),
  };
}

function pageOf(instrument: MadeInstrument, order: number): SearchRecord {
  const { id, name, title, authority, facets, context } = instrument;
  return {
    type: 'instrument',
    id,
    order,
    authority,
    fields: { names: name, title, heading: '', text: title, context },
    facets: { ...facets, binding_on: ['states'], topic: Object.keys(topics) },
    shown: { label: name, title, heading: title, force: null, cited_by: 0 },
  };
}

function makeProvision(
  draw: Draw,
  words: readonly string[],
  { id, name, title, authority, facets, context }: MadeInstrument,
  { article, order }: { article: number; order: number },
): SearchRecord {
  const heading = sentence(draw, words).slice(0, 60);
  const carried = { binding_on: draw.some(addressees, 2), topic: draw.some(topics, 3) };
  const foundBy = [
    ...carried.binding_on.map((value) => addressees[value]),
    ...carried.topic.map((value) => topics[value]),
  ];
  return {
    type: 'provision',
    id: `${id}#art-${article}`,
    order,
    authority,
    fields: {
      names: `${name} Art ${article}; ${name} article ${article}`,
      title,
      heading,
      text: passage(draw, words, draw.between(1200, 2200)),
      context: [context, ...foundBy].join('; '),
    },
    facets: { ...facets, ...carried },
    shown: { label: `${name} Art. ${article}`, title, heading, force: 'shall', cited_by: 0 },
  };
}
