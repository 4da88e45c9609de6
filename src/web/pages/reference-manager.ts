import type { Cited } from '../../citations/print/cited.ts';
import type { Reference } from '../../citations/print/reference.ts';
import { referenceOf } from '../../citations/print/reference.ts';
import { printPartialDate } from '../../law/partial-date.ts';
import type { MetaView } from './frame.ts';

/**
 * What Zotero reads from a page without a translator: its own field names with the prefix `z:`.
 * The `citation_*` names that journals use have no word for law, so they are not given.
 */
export function referenceMeta(cited: Cited): readonly MetaView[] {
  const reference = referenceOf(cited);
  return [
    ['z:itemType', reference.type],
    ['dcterms:title', reference.title],
    ['dcterms:identifier', cited.url],
    ...fieldsOf[reference.type](reference),
    ['z:shortTitle', reference.shortTitle],
    ['z:url', reference.url],
    ['z:extra', extra(reference)],
  ]
    .map(([name = '', content = '']) => ({ name, content }))
    .filter(({ content }) => content !== '');
}

type Fields = readonly (readonly [name: string, content: string])[];

const fieldsOf: Readonly<Record<Reference['type'], (reference: Reference) => Fields>> = {
  statute: (reference) => [
    ['z:nameOfAct', reference.title],
    ['z:dateEnacted', dateOf(reference)],
    ['z:code', reference.series?.name ?? ''],
    ['z:codeNumber', reference.series?.volume ?? ''],
    ['z:pages', reference.series?.page ?? ''],
    ['z:publicLawNumber', reference.number],
    ['z:section', reference.section],
  ],
  case: (reference) => [
    ['z:caseName', reference.title],
    ['z:dateDecided', dateOf(reference)],
    ['z:court', reference.author],
    ['z:docketNumber', reference.number],
  ],
  report: (reference) => [
    ['z:institution', reference.author],
    ['z:date', dateOf(reference)],
    ['z:reportNumber', reference.number],
  ],
};

function dateOf({ date }: Reference): string {
  return date === undefined ? '' : printPartialDate(date);
}

/** Zotero has no type for treaties and no field for a place in a case or report: CSL reads these lines. */
function extra({ kind, type, section }: Reference): string {
  const lines = [
    ...(kind === 'treaty' ? ['type: treaty'] : []),
    ...(type !== 'statute' && section !== '' ? [`section: ${section}`] : []),
  ];
  return lines.join('\n');
}
