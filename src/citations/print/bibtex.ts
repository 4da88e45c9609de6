import type { Cited } from './cited.ts';
import type { Reference } from './reference.ts';
import { referenceOf } from './reference.ts';

/**
 * References in BibTeX. It has no type for law, and an unknown type stops old styles: all are `@misc`,
 * with where the text is found as `howpublished` and the place cited as `note`.
 */
export function bibtex(texts: readonly Cited[]): string {
  return texts.map((cited) => entry(referenceOf(cited))).join('\n');
}

function entry(reference: Reference): string {
  const { cited, type, title, shortTitle, author, date, url } = reference;
  const fields = [
    field('title', `{${escaped(title)}}`),
    field('shorttitle', `{${escaped(shortTitle)}}`),
    field('author', type === 'statute' ? '' : `{${escaped(author)}}`),
    date === undefined ? '' : `  year = {${date.year}},\n`,
    date?.month === undefined ? '' : `  month = ${months[date.month - 1] ?? ''},\n`,
    date?.day === undefined ? '' : `  day = {${date.day}},\n`,
    field('howpublished', escaped(howPublished(reference))),
    field('note', escaped(note(reference))),
    field('url', url),
    field('annote', escaped(cited.note)),
  ];
  return `@misc{${key(cited.id)},\n${fields.join('')}}\n`;
}

/** Months are macros, which each style writes in its own way. */
const months = [
  ...['jan', 'feb', 'mar', 'apr', 'may', 'jun'],
  ...['jul', 'aug', 'sep', 'oct', 'nov', 'dec'],
] as const;

function field(name: string, value: string): string {
  return value === '' || value === '{}' ? '' : `  ${name} = {${value}},\n`;
}

/** `opac#art-4-1` → `opac:art-4-1`: a number sign ends nothing, but TeX reads it. */
function key(id: string): string {
  return id.replace('#', ':');
}

function howPublished({ series, number }: Reference): string {
  return series === undefined ? number : `${series.volume} ${series.name} ${series.page}`;
}

function note({ section, country }: Reference): string {
  return [country, section].filter((part) => part !== '').join(', ');
}

const special: Readonly<Record<string, string>> = {
  '\\': String.raw`\textbackslash{}`,
  '{': String.raw`\{`,
  '}': String.raw`\}`,
  '&': String.raw`\&`,
  '%': String.raw`\%`,
  $: String.raw`\$`,
  '#': String.raw`\#`,
  _: String.raw`\_`,
  '~': String.raw`\textasciitilde{}`,
  '^': String.raw`\textasciicircum{}`,
};

/** Letters stay as they are (UTF-8); what TeX would take for an order is written out. */
function escaped(text: string): string {
  return text.replace(/[\\{}&%$#_~^]/g, (sign) => special[sign] ?? sign);
}
