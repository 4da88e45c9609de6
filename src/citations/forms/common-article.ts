import type { Pinpoint } from '../../law/pinpoint.ts';
import type { Mention } from '../mention.ts';
import type { PinsRead } from '../pins/read-pins.ts';
import { readPins } from '../pins/read-pins.ts';
import { readPlace } from '../pins/read-place.ts';
import { readUnit } from '../pins/unit-words.ts';
import type { Reading } from '../reading.ts';
import { nothing } from '../reading.ts';
import { isOneOf, normAt, readYear, textAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import { tokenise } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * An article common to the four Geneva Conventions, with or without their name.
 *
 * @example
 * Common Article 3 → geneva-conventions-1949 Common Art. 3
 * common Art. 3(1) of the Geneva Conventions → geneva-conventions-1949 Common Art. 3(1)
 * Article 3 common to the four Geneva Conventions of 1949 → geneva-conventions-1949 Common Art. 3
 * common articles 1 and 3 → geneva-conventions-1949 Common Art. 1 + geneva-conventions-1949 Common Art. 3
 * CA3 → geneva-conventions-1949 Common Art. 3
 * l’article 3 commun aux Conventions de Genève → geneva-conventions-1949 Common Art. 3
 * el artículo 3 común a los Convenios de Ginebra → geneva-conventions-1949 Common Art. 3
 * artículo común 3 → geneva-conventions-1949 Common Art. 3
 * المادة 3 المشتركة بين اتفاقيات جنيف → geneva-conventions-1949 Common Art. 3
 */
export const commonArticle: CitationForm = {
  name: 'common-article',
  starts: [
    ...['common', 'ca', 'article', 'articles', 'art', 'arts'],
    ...['articulo', 'articulos', 'الماده', 'ماده', 'والماده', 'بالماده', 'للماده'],
  ],
  read(reading, at) {
    const { tokens } = reading;
    if (at < reading.barren) return nothing;
    const pins = readAcronym(tokens, at) ?? readBefore(tokens, at) ?? readBehind(tokens, at);
    if (pins === undefined) return nothing;
    return mentions(reading, pins);
  },
};

const common = new Set([
  ...['common', 'commun', 'communs', 'commune', 'comun', 'comunes', 'المشتركه', 'مشتركه'],
]);

/** «CA3». */
function readAcronym(tokens: readonly Token[], at: number): PinsRead | undefined {
  if (textAt(tokens, at) !== 'CA' || tokens[at + 1]?.gap !== 'none') return undefined;
  const place = readPlace(tokens, at + 1, 'article', at);
  return place && { pins: [place], end: place.end };
}

/** «common Article 3», «artículo común 3». */
function readBefore(tokens: readonly Token[], at: number): PinsRead | undefined {
  const isFirst = normAt(tokens, at) === 'common';
  const unit = readUnit(tokens, isFirst ? at + 1 : at);
  if (unit?.unit !== 'article') return undefined;
  if (isFirst) return from(readPins(tokens, at + 1), at);
  if (!isOneOf(tokens[unit.end], common)) return undefined;
  const place = readPlace(tokens, unit.end + 1, 'article', at);
  return place && { pins: [place], end: place.end };
}

/** The same list, begun by the word before it. */
function from(read: PinsRead | undefined, start: number): PinsRead | undefined {
  const [first, ...rest] = read?.pins ?? [];
  return read && first && { pins: [{ ...first, start }, ...rest], end: read.end };
}

/** «Article 3 common to …», «article 3, commun aux …». */
function readBehind(tokens: readonly Token[], at: number): PinsRead | undefined {
  const pins = readPins(tokens, at);
  if (pins === undefined) return undefined;
  const word = normAt(tokens, pins.end) === ',' ? pins.end + 1 : pins.end;
  return isOneOf(tokens[word], common) ? { pins: pins.pins, end: word + 1 } : undefined;
}

const linking = new Set('to of the four a aux quatre des de los las cuatro بين الي'.split(' '));
const geneva = tokenise('Geneva Conventions');

function mentions(reading: Reading, { pins, end }: PinsRead): readonly Mention[] {
  const { names, tokens } = reading;
  const entries = names.names.hits(geneva, 0).flatMap((hit) => hit.values);
  const works = [...new Set(entries.map((entry) => entry.work))];
  const named = endOfName(reading, end);
  // «Article 3 common to the Geneva Conventions», never «Article 3 common to all systems».
  if (named === undefined && isOneOf(tokens[end], linking)) return nothing;
  return pins.map((read, index) => ({
    form: 'common-article',
    start: read.start,
    end: index < pins.length - 1 ? read.end : (named ?? end),
    works,
    open: false,
    full: true,
    pin: within(read.pin),
  }));
}

function within(pin: Pinpoint): Pinpoint {
  return pin.kind === 'numbered' ? { ...pin, within: 'Common' } : pin;
}

/** The token after «to the four Geneva Conventions of 1949». */
function endOfName({ names, tokens }: Reading, at: number): number | undefined {
  let next = at;
  while (next < at + 4 && isOneOf(tokens[next], linking)) next++;
  const hit = names.names.hits(tokens, next).at(-1);
  if (next === at || hit === undefined) return undefined;
  return readYear(tokens, hit.end)?.end ?? hit.end;
}
