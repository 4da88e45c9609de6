import { noBreakSpace } from '../../law/citation-text.ts';

/** A stretch of a printed citation. Italics are a part of most forms. */
export interface Run {
  readonly text: string;
  readonly italic: boolean;
}

/** A citation in the form of one style. */
export interface PrintedCitation {
  readonly style: string;
  readonly runs: readonly Run[];
  /** What the style asks for and the data do not state: «date of adoption». Never filled in. */
  readonly missing: readonly string[];
  /** What whoever copies it must know, as sentences. */
  readonly remarks: readonly string[];
}

/** Private-use characters around what is italic, while a form is put together. */
const start = '\uE010';
const end = '\uE011';

/** Italics, inside the text of a form. */
export function italic(text: string): string {
  return `${start}${text}${end}`;
}

/** The parts that are there, joined by single spaces. */
export function spaced(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(' ');
}

/** The parts that are there, joined by commas. */
export function commaed(...parts: readonly (string | undefined)[]): string {
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}

/** « (…)» around what is there. */
export function bracketed(text: string): string {
  return text === '' ? '' : `(${text})`;
}

/** What a form of a style lacks: the names of the values that are not there. */
export function notStated(needs: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.keys(needs).filter((name) => needs[name] === undefined || needs[name] === '');
}

/** The text of a form in stretches, with ordinary spaces: it is copied into other texts. */
export function runsOf(text: string): readonly Run[] {
  return text
    .replaceAll(noBreakSpace, ' ')
    .split(start)
    .flatMap((part, index) => {
      const [inside = '', outside = ''] = index === 0 ? ['', part] : part.split(end, 2);
      return [
        { text: inside, italic: true },
        { text: outside, italic: false },
      ];
    })
    .filter((run) => run.text !== '');
}

/** The words alone. */
export function plainText(runs: readonly Run[]): string {
  return runs.map(({ text }) => text).join('');
}
