import { kindWords, topicOf } from '../commitment-words.ts';
import type { KindWord } from '../commitment-words.ts';
import { isFiniteVerb } from '../extended-name.ts';
import { readMaker } from '../makers.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing, worksOfYear } from '../reading.ts';
import { breaksAt, normAt, readYear, yearAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import { wordsOf } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * An undertaking of an armed group by the group, the kind of text and the year, in either order.
 *
 * @example
 * the MILF action plan → ph-milf-action-plan-2009
 * KNU/KNLA Deed of Commitment on children (2013), “Release” → mm-knu-deed-children-2013 Clause: Release
 * Deed of Commitment signed by the Karen National Union in 2013 → ambiguous mm-knu-deed-children-2013 mm-knu-deed-sexual-violence-2013
 * KNU Deed of Commitment on sexual violence → mm-knu-deed-sexual-violence-2013
 * the 2019 action plan of the Syrian Democratic Forces → sy-sdf-action-plan-2019
 * le plan d’action de la CMA → ml-cma-action-plan-2017
 * the MILF action plan of 2015 → unknown
 * an agreement with the MILF → none
 */
export const commitment: CitationForm = {
  name: 'commitment',
  starts: 'any',
  read(reading, at) {
    const read = readMakerFirst(reading, at) ?? readKindFirst(reading, at);
    return read === undefined ? nothing : [read];
  },
};

/** «KNU/KNLA Deed of Commitment on children (2013)», «MILF–UN action plan», «2013 KNU deed». */
function readMakerFirst(reading: Reading, at: number): Mention | undefined {
  const { tokens } = reading;
  const maker = readMaker(reading, at);
  if (maker === undefined) return undefined;
  const kind = readKind(tokens, skipPartner(tokens, maker.end));
  if (kind === undefined) return undefined;
  const about = readTopic(tokens, kind.end);
  const year = readYears(tokens, about.end);
  const before = yearAt(tokens, at - 1);
  return choose(reading, {
    works: maker.works,
    word: kind.word,
    topic: about.topic,
    year: year?.value ?? before,
    start: before === undefined ? at : at - 1,
    end: year?.end ?? about.end,
  });
}

const partners = new Set([
  'un',
  'unicef',
  'united',
  'nations',
  'geneva',
  'call',
  'government',
  '-',
  '/',
  "'",
  's',
  'and',
  'the',
  ',',
]);

/** «–UN», «–UNICEF», «’s Geneva Call». */
function skipPartner(tokens: readonly Token[], at: number): number {
  let next = at;
  while (next < at + 5 && partners.has(normAt(tokens, next)) && !breaksAt(tokens, next)) next++;
  return next;
}

interface KindRead {
  readonly word: KindWord;
  readonly end: number;
}

function readKind(tokens: readonly Token[], at: number): KindRead | undefined {
  const hit = kindWords.hits(tokens, at).at(-1);
  const word = hit?.values[0];
  return hit === undefined || word === undefined ? undefined : { word, end: hit.end };
}

interface TopicRead {
  readonly topic: ReadonlySet<string> | undefined;
  readonly end: number;
}

const aboutWords =
  /^(?:on|for|protecting|prohibiting|against|under|sur|pour|contre|relatif|sobre|para|contra|بشان|بحمايه)$/;

/** «on children», «for the Protection of Children», «on sexual violence». */
function readTopic(tokens: readonly Token[], at: number): TopicRead {
  if (!aboutWords.test(normAt(tokens, at))) return { topic: undefined, end: at };
  for (let next = at + 1; next < at + 14 && tokens[next]?.kind === 'word'; next++) {
    const topic = topicOf(normAt(tokens, next));
    if (topic !== undefined) return { topic, end: endOfTopic(tokens, next) };
  }
  return { topic: undefined, end: at };
}

function endOfTopic(tokens: readonly Token[], at: number): number {
  return /^(?:violence|care|insecurity)$/.test(normAt(tokens, at + 1)) ? at + 2 : at + 1;
}

/** «(2009)», «of 2009», «in 2013», «(2009–2017)», which is of 2009. */
function readYears(
  tokens: readonly Token[],
  at: number,
): { readonly value: number; readonly end: number } | undefined {
  const single = readYear(tokens, normAt(tokens, at) === 'in' ? at + 1 : at);
  if (single !== undefined) return single;
  const value = normAt(tokens, at) === '(' ? yearAt(tokens, at + 1) : undefined;
  const isRange = normAt(tokens, at + 2) === '-' && normAt(tokens, at + 4) === ')';
  return value !== undefined && isRange ? { value, end: at + 5 } : undefined;
}

/** «action plan of the MILF», «Deed of Commitment on children signed by the Karen National Union in 2013». */
function readKindFirst(reading: Reading, at: number): Mention | undefined {
  const { tokens } = reading;
  const kind = readKind(tokens, at);
  if (kind === undefined) return undefined;
  const about = readTopic(tokens, kind.end);
  const maker = makerBehind(reading, about.end, kind.word.loose ? 5 : 20);
  if (maker === undefined) return undefined;
  const before = yearAt(tokens, at - 1);
  const year = readYears(tokens, maker.end) ?? { value: maker.year ?? before, end: maker.end };
  return choose(reading, {
    works: maker.works,
    word: kind.word,
    topic: about.topic,
    year: year.value,
    start: before === undefined ? at : at - 1,
    end: year.end,
  });
}

const between = /^(?:[\p{L}\p{Nd}]+|[,'(/-])$/u;
const introduces = /^(?:of|by|with|between|from|de|du|del|des|par|avec|por|con|entre|['(])$/;
const articles = /^(?:the|la|le|les|l|el|los|las|')$/;

/** The group named in the same breath: no verb and no end of a clause stands between. */
function makerBehind(
  reading: Reading,
  at: number,
  reach: number,
): { readonly works: readonly string[]; readonly end: number; readonly year?: number } | undefined {
  const { tokens } = reading;
  // «By this deed the Front …» begins another thought.
  if (articles.test(normAt(tokens, at))) return undefined;
  let year: number | undefined;
  for (let next = at; next < at + reach && isBetween(tokens, next); next++) {
    const maker = isIntroduced(tokens, next) ? readMaker(reading, next) : undefined;
    if (maker !== undefined) {
      const end = closing(tokens, next, maker.end);
      return { works: maker.works, end, ...(year !== undefined && { year }) };
    }
    year = yearAt(tokens, next) ?? year;
  }
  return undefined;
}

function isIntroduced(tokens: readonly Token[], at: number): boolean {
  const before = articles.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  return introduces.test(normAt(tokens, before));
}

/** «(KNU)»: the bracket belongs to it. */
function closing(tokens: readonly Token[], start: number, end: number): number {
  return normAt(tokens, start - 1) === '(' && normAt(tokens, end) === ')' ? end + 1 : end;
}

function isBetween(tokens: readonly Token[], at: number): boolean {
  if (breaksAt(tokens, at) || isFiniteVerb(tokens[at])) return false;
  return between.test(normAt(tokens, at));
}

interface Choice {
  readonly works: readonly string[];
  readonly word: KindWord;
  readonly topic: ReadonlySet<string> | undefined;
  readonly year: number | undefined;
  readonly start: number;
  readonly end: number;
}

/** The commitments of a group that are of the kind, the topic and the year. */
function choose(reading: Reading, choice: Choice): Mention | undefined {
  const { word, topic, year, start, end } = choice;
  if (word.loose && year === undefined) return undefined;
  const ofKind = worksOfKind(reading, choice.works, word);
  if (ofKind.length === 0) return undefined;
  const onTopic = topic === undefined ? ofKind : ofKind.filter((id) => isAbout(reading, id, topic));
  const works = worksOfYear(reading, onTopic, year);
  if (word.loose && works.length === 0) return undefined;
  return { form: 'commitment', start, end, works, open: false, full: true };
}

function worksOfKind(
  { names }: Reading,
  works: readonly string[],
  { kinds }: KindWord,
): readonly string[] {
  const byKind = kinds.map((kind) => works.filter((id) => names.works.get(id)?.kind === kind));
  return byKind.find((ofKind) => ofKind.length > 0) ?? [];
}

function isAbout({ names }: Reading, id: string, topic: ReadonlySet<string>): boolean {
  const { name = '', titles = [] } = names.works.get(id) ?? {};
  return [name, ...titles].some((title) => wordsOf(title).some((word) => topic.has(word)));
}
