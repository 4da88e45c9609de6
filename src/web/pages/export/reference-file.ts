import { bibtex } from '../../../citations/print/bibtex.ts';
import type { Cited } from '../../../citations/print/cited.ts';
import { cslJson } from '../../../citations/print/csl-json.ts';
import { ris } from '../../../citations/print/ris.ts';
import type { ExportForm } from '../../../paths.ts';

/** The forms that hold references; the table is `law-csv.ts`. */
export type ReferenceForm = Exclude<ExportForm, 'csv'>;

/** References for reference managers, in the order given. */
export function referenceFile(form: ReferenceForm, texts: readonly Cited[]): string {
  switch (form) {
    case 'ris':
      return ris(texts);
    case 'bib':
      return bibtex(texts);
    case 'csl.json':
      return JSON.stringify(cslJson(texts), null, 2);
  }
}
