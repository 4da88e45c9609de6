import type { AnyDocument, CatalogueEntry } from '../src/library/documents.ts';
import { pageRecord, provisionRecords } from '../src/search/build-records.ts';
import type { RecordContext } from '../src/search/page-record.ts';
import type { SearchRecord } from '../src/search/record.ts';
import type { AssembledCorpus, AssembledPage } from './assemble/assemble.ts';

/** What the engines index, in the corpus' own order: each page, then its provisions. */
export function searchRecords({
  manifest: { vocabulary },
  catalogue,
  pages,
}: AssembledCorpus): readonly SearchRecord[] {
  const entries = new Map(catalogue.map((entry) => [key(entry.type, entry.id), entry]));
  const entry: RecordContext['entry'] = (type, id) => entries.get(key(type, id));
  let order = 0;
  return pages.flatMap((page) => {
    const records = recordsOf(documentOf(page), { vocabulary, entry, order });
    order += records.length;
    return records;
  });
}

function documentOf({ own, lines: { references, provisions = [] } }: AssembledPage): AnyDocument {
  const document = own.value;
  return document.type === 'topic'
    ? { ...document, references, provisions }
    : { ...document, references };
}

function recordsOf(document: AnyDocument, context: RecordContext): readonly SearchRecord[] {
  const page = pageRecord(document, context);
  if (document.type !== 'instrument') return [page];
  return [page, ...provisionRecords(document, { ...context, order: context.order + 1 })];
}

function key(type: CatalogueEntry['type'], id: string): string {
  return `${type}:${id}`;
}
