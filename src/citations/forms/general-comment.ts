import { sentenceAround } from '../cues.ts';
import type { Mention } from '../mention.ts';
import type { Reading } from '../reading.ts';
import { nothing, surfaceOf, worksBySymbol, worksOfYear } from '../reading.ts';
import { committeeOf, symbolKey } from '../symbols.ts';
import { isOneOf, normAt, readYear } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * A general comment of a committee by its number. Every committee has a No. 6: it takes the committee
 * or the year.
 *
 * @example
 * CRC General Comment No. 24 (2019) → crc-general-comment-24
 * Committee on the Rights of the Child, General Comment No. 6 → crc-general-comment-6
 * general comment No. 6 (2005), para. 4 → crc-general-comment-6 para. 4
 * Observation générale n° 24 (2019) → crc-general-comment-24
 * General Comment No. 6 → ambiguous acerwc-gc-article-22 crc-general-comment-6
 * General Comment No. 6 of the Human Rights Committee → unknown
 */
export const generalComment: CitationForm = {
  name: 'general-comment',
  starts: ['general', 'observation', 'observacion', 'crc', 'acerwc', 'التعليق', 'gc'],
  read(reading, at) {
    const { tokens } = reading;
    const word = isOneOf(tokens[at], committees) ? at + 1 : at;
    const number = numberBehind(tokens, word);
    if (number === undefined) return nothing;
    const year = readYear(tokens, number + 1);
    const end = year?.end ?? number + 1;
    const said = committeeAround(reading, at, end);
    return read(reading, { at, end, number: normAt(tokens, number), year: year?.value, said });
  },
};

const committees = new Set(['crc', 'acerwc']);
const heads = new Set([
  ...['general comment', 'observation generale', 'observacion general', 'التعليق العام'],
]);
const signs = new Set(['no', 'n', 'num', 'nro', '.', '°', 'º', 'رقم']);

/** The token of the number behind «General Comment No.»; «GC 24» reads the same, «GC IV» does not. */
function numberBehind(tokens: readonly Token[], at: number): number | undefined {
  const isHead = heads.has(`${normAt(tokens, at)} ${normAt(tokens, at + 1)}`);
  if (!isHead && normAt(tokens, at) !== 'gc') return undefined;
  let number = isHead ? at + 2 : at + 1;
  while (number < at + 5 && isOneOf(tokens[number], signs)) number++;
  const token = tokens[number];
  return token?.kind === 'number' && token.norm.length < 3 ? number : undefined;
}

interface CommentRead {
  readonly at: number;
  readonly end: number;
  readonly number: string;
  readonly year: number | undefined;
  readonly said: string | undefined;
}

function read(reading: Reading, { at, end, number, year, said }: CommentRead): readonly Mention[] {
  const bodies = said === undefined ? [...committees, ''] : [said];
  const keys = bodies.map((body) => symbolKey('comment', body, number));
  const ids = keys.flatMap((key) => worksBySymbol(reading, key));
  const works = [...new Set(ids)].sort();
  const dated = worksOfYear(reading, works, year);
  const decided = said !== undefined || year !== undefined;
  const meant = decided ? dated : works;
  return [
    {
      form: 'general-comment',
      start: at,
      end,
      works: meant,
      open: !decided,
      full: decided,
      family: 'comment',
    },
  ];
}

const others =
  /Human Rights Committee|CESCR|CEDAW|Economic, Social|Against Torture|CCPR|CERD|CRPD|CMW|Comité des droits de l.homme|Comité de Derechos Humanos/i;

/** The committee named in the sentence around: `other` for those that are not ours. */
function committeeAround(reading: Reading, at: number, end: number): string | undefined {
  const { from, to } = sentenceAround(reading.tokens, at, end);
  const around = surfaceOf(reading, from, to);
  return others.test(around) ? 'other' : committeeOf(around);
}
