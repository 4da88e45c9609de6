import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing, worksBySymbol } from '../reading.ts';
import { readSeries } from '../series.ts';
import { symbolKey } from '../symbols.ts';
import { isOneOf, joined, normAt, readYear, textAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A convention or recommendation of the International Labour Organization by its number.
 *
 * @example
 * ILO Convention 182 Art. 3(a) → ilo-c182 Art. 3(a)
 * ILO Convention No. 182 → ilo-c182
 * ILO Conventions Nos. 138 and 182 → unknown + ilo-c182
 * C182, art. 3(a) → ilo-c182 Art. 3(a)
 * Convention (No. 182) → ilo-c182
 * Convention n° 182 de l’OIT → ilo-c182
 * Convenio núm. 182 de la OIT → ilo-c182
 * الاتفاقية رقم 182 → ilo-c182
 * ILO Convention No. 138 → unknown
 * Case C-182/16 → none
 */
export const labourStandard: CitationForm = {
  name: 'labour-standard',
  starts: [
    ...['ilo', 'oit', 'convention', 'conventions', 'convenio', 'convenios', 'recommendation'],
    ...[
      'recommandation',
      'recomendacion',
      'c',
      'r',
      'international',
      'الاتفاقيه',
      'اتفاقيه',
      'توصيه',
      'التوصيه',
    ],
  ],
  read(reading, at) {
    return readCode(reading, at) ?? readNamed(reading, at);
  },
};

/** «C182», «C.182», «ILO R190»: in capitals; «R190» only behind «ILO». */
function readCode(reading: Reading, at: number): readonly Mention[] | undefined {
  const { tokens } = reading;
  const office = isOffice(tokens, at);
  const letter = office ? at + 1 : at;
  const kind = textAt(tokens, letter);
  const number = normAt(tokens, letter + 1) === '.' ? letter + 2 : letter + 1;
  if (!/^[CR]$/.test(kind) || !/^\d+$/.test(normAt(tokens, number))) return undefined;
  if (!joined(tokens, number) || isTailed(tokens, number + 1)) return nothing;
  const works = worksBySymbol(reading, symbolKey(`ilo/${kind}`, normAt(tokens, number)));
  const isPlain = kind === 'C' && works.length > 0;
  return office || isPlain ? [mention(at, number + 1, works)] : nothing;
}

function isOffice(tokens: readonly Token[], at: number): boolean {
  return /^(?:ILO|OIT)$/.test(textAt(tokens, at));
}

function isTailed(tokens: readonly Token[], at: number): boolean {
  return joined(tokens, at) && /^[/-]$/.test(normAt(tokens, at)) && joined(tokens, at + 1);
}

const kinds: Readonly<Record<string, string>> = {
  convention: 'c',
  conventions: 'c',
  convenio: 'c',
  convenios: 'c',
  الاتفاقيه: 'c',
  اتفاقيه: 'c',
  recommendation: 'r',
  recommandation: 'r',
  recomendacion: 'r',
  توصيه: 'r',
  التوصيه: 'r',
};
const signs = new Set(['no', 'nos', 'n', 'num', 'nums', 'nro', '.', '°', 'º', '(', 'رقم']);

/** «ILO Convention No. 182», «Convention (No. 182)», «Convention n° 182 de l’OIT». */
function readNamed(reading: Reading, at: number): readonly Mention[] {
  const { tokens } = reading;
  const said = officeBefore(tokens, at);
  const word = said ?? at;
  const kind = kinds[normAt(tokens, word)];
  if (kind === undefined) return nothing;
  let number = word + 1;
  while (number < word + 5 && isOneOf(tokens[number], signs)) number++;
  const numbers = readSeries(tokens, number, (from) => readNumber(tokens, from));
  const last = numbers.at(-1);
  if (last === undefined) return nothing;
  const behind = officeBehind(tokens, last.end);
  const isSaid = said !== undefined || behind !== undefined;
  return numbers.flatMap((read, index) => {
    const works = worksBySymbol(reading, symbolKey(`ilo/${kind}`, read.number));
    if (works.length === 0 && !isSaid) return [];
    const end = index === numbers.length - 1 ? (behind ?? read.end) : read.end;
    return [mention(index === 0 ? at : read.start, end, works)];
  });
}

/** The token behind «ILO», «International Labour Organization». */
function officeBefore(tokens: readonly Token[], at: number): number | undefined {
  if (isOffice(tokens, at)) return at + 1;
  const words = [0, 1, 2].map((step) => normAt(tokens, at + step)).join(' ');
  return /^international labour organi[sz]ation$/.test(words) ? at + 3 : undefined;
}

function officeBehind(tokens: readonly Token[], at: number): number | undefined {
  let next = at;
  while (next < at + 4 && /^(?:of|the|de|l|la|'|\()$/.test(normAt(tokens, next))) next++;
  return isOffice(tokens, next) ? next + 1 : undefined;
}

interface Numbered {
  readonly number: string;
  readonly end: number;
}

/** «182», «182)» behind «(No.», «182 (1999)». */
function readNumber(tokens: readonly Token[], at: number): Numbered | undefined {
  const token = tokens[at];
  if (token?.kind !== 'number' || token.norm.length > 3 || isTailed(tokens, at + 1))
    return undefined;
  const bracketed = [at - 1, at - 2, at - 3].some((before) => normAt(tokens, before) === '(');
  const end = bracketed && normAt(tokens, at + 1) === ')' ? at + 2 : at + 1;
  return { number: token.norm, end: readYear(tokens, end)?.end ?? end };
}

function mention(start: number, end: number, works: readonly string[]): Mention {
  const form = 'labour-standard';
  return { form, start, end, works, open: false, full: true, family: 'convention' };
}
