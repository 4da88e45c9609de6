import type { Source } from '../../../law/fields.ts';
import type { Instrument } from '../../../law/instrument.ts';
import type { Provision } from '../../../law/provision.ts';
import { sourcesByNumber } from '../../../law/provision.ts';
import type { InstrumentDocument, Reference } from '../../../library/documents.ts';
import { provisionsOf } from '../../../library/library.ts';
import { paths } from '../../../paths.ts';
import type { CitesJson } from './reference-json.ts';
import { citesJson } from './reference-json.ts';

/** A provision as programs get it; the names of the fields are those of the corpus. */
export interface ProvisionJson
  extends Omit<Provision, 'sources' | 'level' | 'parent' | 'position'>, CitesJson {
  readonly url: string;
  readonly sources: readonly Source[];
  readonly status: Instrument['status'];
  readonly as_of: string;
}

/** The twin of a provision page; `undefined` when the instrument has none of that anchor. */
export function provisionJson(
  document: InstrumentDocument,
  anchor: string,
): ProvisionJson | undefined {
  const provision = provisionsOf(document).find((each) => each.anchor === anchor);
  return provision && provisionOf(document, provision);
}

export function provisionOf(
  { instrument, references }: InstrumentDocument,
  provision: Provision,
): ProvisionJson {
  const { id, citation, pin, anchor, heading, text, html } = provision;
  const { binding_on, minimum_age, force, topics, sources } = provision;
  const here = ({ anchor: own }: Reference) => own === anchor;
  return {
    id,
    instrument: instrument.id,
    citation,
    pin,
    anchor,
    heading,
    text,
    html,
    binding_on,
    minimum_age,
    force,
    topics,
    sources: sourcesByNumber(instrument.sources, sources),
    status: instrument.status,
    as_of: instrument.status_as_of,
    ...citesJson(references.filter(here)),
    url: paths.provision(instrument.id, anchor),
  };
}
