import type { Instrument, InstrumentKind } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import type { MetaView } from './frame.ts';

/**
 * What Zotero reads from a page without a translator: its own field names with the prefix `z:`.
 * The `citation_*` names that journals use have no word for law, so they are not given.
 */
export function referenceMeta(
  instrument: Instrument,
  canonical: string,
  provision?: Provision,
): readonly MetaView[] {
  const type = itemTypes[instrument.kind];
  const fields = type === 'report' ? reportFields(instrument) : lawFields(instrument, type);
  const section = provision === undefined ? [] : [meta('z:section', provision.pin)];
  return [
    meta('z:itemType', type),
    meta('dcterms:title', provision?.citation ?? instrument.title),
    meta('dcterms:identifier', canonical),
    ...fields,
    ...section,
  ];
}

type ItemType = 'statute' | 'case' | 'report';

const itemTypes: Readonly<Record<InstrumentKind, ItemType>> = {
  treaty: 'statute',
  'customary-rule': 'report',
  statute: 'statute',
  'executive-act': 'report',
  judgment: 'case',
  resolution: 'report',
  'soft-law': 'report',
  'deed-of-commitment': 'report',
  'action-plan': 'report',
  declaration: 'report',
  agreement: 'report',
  'command-order': 'report',
};

function lawFields(instrument: Instrument, type: 'statute' | 'case'): readonly MetaView[] {
  const date = instrument.adopted ?? instrument.signed;
  const [name, dated] =
    type === 'case' ? ['z:caseName', 'z:dateDecided'] : ['z:nameOfAct', 'z:dateEnacted'];
  return [
    meta(name, instrument.title),
    ...optional(dated, date),
    ...optional('z:code', instrument.citation),
    ...optional('z:shortTitle', instrument.short_title),
  ];
}

function reportFields(instrument: Instrument): readonly MetaView[] {
  return [
    ...optional('z:institution', instrument.issuer),
    ...optional('z:date', instrument.adopted ?? instrument.signed),
    ...optional('z:reportNumber', instrument.citation),
    ...optional('z:shortTitle', instrument.short_title),
  ];
}

function meta(name: string, content: string): MetaView {
  return { name, content };
}

function optional(name: string, content: string | undefined): readonly MetaView[] {
  return content === undefined ? [] : [meta(name, content)];
}
