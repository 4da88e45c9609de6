import type { ExportForm } from '../../../paths.ts';
import { counted } from '../labels.ts';
import type { LinkView } from '../link-view.ts';

/** At most so many rows go into one file; whoever asks for more is told. */
export const maxExported = 1000;

/** Links that save a whole list, with what they hold in words. */
export interface SaveView {
  /** «Save these 123 provisions», «Save the first 1,000 of 1,234 provisions». */
  readonly words: string;
  readonly files: readonly LinkView[];
}

interface Saved {
  readonly total: number;
  /** «provision». */
  readonly one: string;
  readonly many?: string;
  readonly forms: readonly ExportForm[];
  readonly pathOf: (form: ExportForm) => string;
}

/** `null` where there is nothing to save. */
export function saveView({ total, one, many = `${one}s`, forms, pathOf }: Saved): SaveView | null {
  if (total === 0) return null;
  const all = counted(total, one, many);
  const words =
    total > maxExported
      ? `Save the first ${maxExported.toLocaleString('en-GB')} of ${all}`
      : `Save ${total === 1 ? 'this' : 'these'} ${all}`;
  return {
    words,
    files: forms.map((form) => ({ label: labels[form], path: pathOf(form) })),
  };
}

const labels: Readonly<Record<ExportForm, string>> = {
  ris: 'RIS',
  bib: 'BibTeX',
  'csl.json': 'CSL-JSON',
  csv: 'CSV',
};
