import type { Source, SourceKind } from '../../law/fields.ts';
import { bestEvidence, sourcesByNumber } from '../../law/provision.ts';
import type { Library } from '../../library/library.ts';
import { capitalised } from './labels.ts';

/** A page that was read for a statement, with what it is. */
export interface SourceView {
  readonly number: number;
  readonly title: string;
  readonly url: string;
  /** «lovdata.no»: who keeps it, seen before the link is followed. */
  readonly host: string;
  /** «official text», «copy of the text», «account». */
  readonly kind: string;
}

/** The best that stands behind a statement: quietly and always beside it. */
export interface EvidenceView {
  readonly grade: SourceKind | 'none';
  /** «Official source read», «Copy of the text read», «Accounts only», «No source named». */
  readonly label: string;
}

export function sourceViews(library: Library, sources: readonly Source[]): readonly SourceView[] {
  return sources.map((source, index) => sourceView(library, source, index + 1));
}

/** The sources behind these numbers, the best kind first. */
export function sourcesBehind(
  library: Library,
  sources: readonly Source[],
  numbers: readonly number[],
): readonly SourceView[] {
  const grades = Object.keys(library.manifest.vocabulary.source_kinds);
  const rank = ({ number }: SourceView) => grades.indexOf(sources[number - 1]?.kind ?? '');
  return sourceViews(library, sources)
    .filter(({ number }) => numbers.includes(number))
    .toSorted((a, b) => rank(a) - rank(b) || a.number - b.number);
}

export function evidenceBehind(
  library: Library,
  sources: readonly Source[],
  numbers: readonly number[],
): EvidenceView {
  const grade = bestEvidence(sourcesByNumber(sources, numbers));
  const { source_kinds } = library.manifest.vocabulary;
  if (grade === null) return { grade: 'none', label: 'No source named' };
  return { grade, label: capitalised(source_kinds[grade].evidence) };
}

/** The host of a web address without «www.» and without the final dot that some addresses have. */
export function hostOf(url: string): string {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\.|\.$/g, '') : url;
}

function sourceView(library: Library, source: Source, number: number): SourceView {
  const { title, url, kind } = source;
  const { label } = library.manifest.vocabulary.source_kinds[kind];
  return { number, title, url, host: hostOf(url), kind: label };
}
