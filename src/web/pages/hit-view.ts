import type { CatalogueEntry } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import type { FoundRecord, Hit } from '../../search/engine.ts';
import type { FacetName } from '../../search/query.ts';
import { parsePageId } from '../../law/page-id.ts';
import { pathOf, paths } from '../../paths.ts';
import { citationLine } from './citation-view.ts';
import { practiceFacts } from './entry-row.ts';
import { markedHtml } from './escape-html.ts';
import { facetValueLabel, forceLabel, kindLabel, listed, notStated } from './labels.ts';

/** One provision or practice page among the results. The citation is the link; the whole hit is not. */
export interface HitView {
  readonly kind: string;
  readonly citation: string;
  readonly path: string;
  readonly headingHtml: string;
  readonly snippetHtml: string;
  /** binds · age · force · status · country or group · cited by; of practice: where · when · cited by. */
  readonly facts: readonly string[];
}

/** A page (an instrument, a group, a country, a topic) among the results. */
export interface PageHitView {
  /** «Treaty», «Group», «Country», «Topic». */
  readonly kind: string;
  readonly label: string;
  readonly path: string;
  /** The longer name; empty where the label says it all. */
  readonly heading: string;
}

export function hitView(library: Library, { record, heading, snippet }: Hit): HitView {
  const isPractice = record.type === 'practice';
  const { label } = record.shown;
  return {
    kind: valuesOf(library, record, 'kind').join(', '),
    citation: isPractice ? label : citationLine(label),
    path: pathOf(record.id),
    headingHtml: markedHtml(heading),
    snippetHtml: markedHtml(snippet),
    facts: isPractice ? practiceHitFacts(library, record) : hitFacts(library, record),
  };
}

const pageKinds = {
  instrument: 'Text',
  group: 'Group',
  country: 'Country',
  topic: 'Topic',
  practice: 'Practice',
} as const;

export function pageHitView(library: Library, entry: CatalogueEntry): PageHitView {
  const { type, id, title, short_title: label } = entry;
  return {
    kind: entry.kind === null ? pageKinds[type] : kindLabel(library, entry.kind),
    label,
    path: paths[type](id),
    heading: title === label ? '' : title,
  };
}

function hitFacts(library: Library, record: FoundRecord): readonly string[] {
  const { minimum_age: ages } = record.facets;
  const where = [...valuesOf(library, record, 'group'), ...valuesOf(library, record, 'country')];
  const cited = record.shown.cited_by;
  return [
    `binds ${listed(valuesOf(library, record, 'binding_on')) || notStated}`,
    ages.length === 0 ? `age ${notStated}` : `from age ${listed(ages)}`,
    record.shown.force === null
      ? `force ${notStated}`
      : `force: ${forceLabel(library, record.shown.force)}`,
    ...valuesOf(library, record, 'status').map((label) => label.toLowerCase()),
    ...(where.length === 0 ? [] : [where.join(', ')]),
    ...(cited === 0 ? [] : [`cited by ${cited}`]),
  ];
}

function practiceHitFacts(library: Library, { id }: FoundRecord): readonly string[] {
  const entry = library.entry('practice', parsePageId(id).id);
  return entry === undefined ? [] : practiceFacts(library, entry);
}

function valuesOf(library: Library, record: FoundRecord, facet: FacetName): readonly string[] {
  return record.facets[facet].map((value) => facetValueLabel(library, facet, value));
}
