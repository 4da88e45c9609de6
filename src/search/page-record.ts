import { printPageId } from '../law/page-id.ts';
import type { Vocabulary } from '../law/vocabulary.ts';
import type { AnyDocument, CatalogueEntry } from '../library/documents.ts';
import { eachFacet } from './query.ts';
import type { SearchRecord } from './record.ts';
import { joinNames, plainText } from './record-words.ts';

/** What records take from outside their document. */
export interface RecordContext {
  readonly vocabulary: Vocabulary;
  /** The catalogue: where the names of countries and groups come from, and how often a page is cited. */
  readonly entry: (type: CatalogueEntry['type'], id: string) => CatalogueEntry | undefined;
  /** The place of the first record in the corpus' own order; the next of the same document follow by one. */
  readonly order: number;
}

/** Groups, countries and topics are no law: nothing goes before them among equal hits. */
const authorityOfOtherPages = 1;

/** What each type of page gives for its record. */
export interface PageParts {
  readonly authority?: number;
  readonly names: readonly string[];
  readonly titles: readonly (string | undefined)[];
  readonly context: readonly (string | undefined)[];
  /** Its summary, unless more is given. */
  readonly text?: string;
  readonly facets: Partial<SearchRecord['facets']>;
  readonly label: string;
  readonly title: string;
}

/** The record of a page as a whole. */
export function pageRecordOf(
  document: AnyDocument,
  context: RecordContext,
  parts: PageParts,
): SearchRecord {
  const { authority = authorityOfOtherPages, label, title } = parts;
  return {
    type: document.type,
    id: printPageId(document),
    order: context.order,
    authority,
    fields: {
      names: joinNames(parts.names),
      title: joinNames(parts.titles),
      heading: '',
      text: plainText(parts.text ?? document.summary_text),
      context: joinNames(parts.context),
    },
    facets: { ...noFacets, ...parts.facets },
    shown: {
      label,
      title,
      heading: title === label ? '' : plainText(title),
      force: null,
      cited_by: context.entry(document.type, document.id)?.cited_by ?? 0,
    },
  };
}

const noFacets: SearchRecord['facets'] = eachFacet(() => []);
