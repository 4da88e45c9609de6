import { createHash } from 'node:crypto';
import type { SearchRecord } from '../record.ts';
import { isHit } from '../record.ts';
import { eachFoldedWord } from '../tokens.ts';
import { setApart } from './signs.ts';

/** A record as Meilisearch holds it. */
export interface IndexDocument {
  /** Made from the id of the record, in the letters that Meilisearch allows. */
  readonly id: string;
  /** The id of the record, then those of the instrument and provisions that it is part of: «opac#art-4-1», «opac#art-4», «opac». */
  readonly keys: readonly string[];
  readonly type: SearchRecord['type'];
  /**
   * What is searched: folded words with a full stop where a thought ends, so that the server, whose
   * tokenizer depends on how it was built, finds the very words that the embedded engine goes by.
   */
  readonly names: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly context: string;
  readonly facets: SearchRecord['facets'];
  /** What is shown, as it was written but for `signs.ts`; the text to take a passage from. */
  readonly shown: SearchRecord['shown'] & { readonly text: string };
  readonly authority: number;
  readonly order: number;
  /** Of everything above: what did not change is not sent again. */
  readonly hash: string;
}

/** Meilisearch's bound, in bytes. */
const longestId = 511;

export function documentOf(record: SearchRecord): IndexDocument {
  const { id, type, fields, facets, shown, authority, order } = record;
  const content = {
    id: documentId(id),
    keys: keysOf(id),
    type,
    names: foldedWords(fields.names),
    title: foldedWords(fields.title),
    heading: foldedWords(fields.heading),
    text: foldedWords(fields.text),
    context: foldedWords(fields.context),
    facets,
    shown: { ...shown, heading: setApart(shown.heading), text: setApart(fields.text) },
    authority,
    order,
  };
  return { ...content, hash: sha256(JSON.stringify(content)) };
}

/** Which of the two indexes holds a record. */
export function indexOf(record: Pick<SearchRecord, 'type'>): 'provisions' | 'pages' {
  return isHit(record) ? 'provisions' : 'pages';
}

/**
 * «opac#art-4-1» → «opac__art-4-1», «group:mm-knu» → «group_mm-knu». Ids of records have no
 * underscores, so that no two become one; any other character stands as its number.
 */
export function documentId(recordId: string): string {
  const id = recordId
    .replaceAll('#', '__')
    .replaceAll(':', '_')
    .replace(/[^a-zA-Z0-9_-]/g, (character) => `_x${character.codePointAt(0)?.toString(16)}_`);
  return id.length <= longestId ? id : `${id.slice(0, longestId - 33)}_${sha256(id).slice(0, 32)}`;
}

function foldedWords(text: string): string {
  let words = '';
  eachFoldedWord(text, (word, _start, _end, distance) => {
    const separator = distance > 1 ? '. ' : ' ';
    words += words === '' ? word : separator + word;
  });
  return words;
}

function keysOf(id: string): readonly string[] {
  const [page = '', anchor] = id.split('#');
  if (anchor === undefined) return [id];
  const steps = anchor.split('-');
  const anchors = steps.map((_, at) => `${page}#${steps.slice(0, steps.length - at).join('-')}`);
  return [...anchors, page];
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 32);
}
