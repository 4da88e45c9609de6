import { oscola } from '../../../citations/print/oscola.ts';
import { plainText } from '../../../citations/print/printed.ts';
import { readWork } from '../../../citations/print/read-work.ts';
import type { Instrument } from '../../../law/instrument.ts';
import type { Provision } from '../../../law/provision.ts';
import { citedInstrument, citedProvision } from '../cited.ts';
import { csvText } from '../csv.ts';
import type { PageContext } from '../page-context.ts';

/** An instrument, or a provision of it, on its way into a file. */
export interface ExportedLaw {
  readonly instrument: Instrument;
  /** `null` for the instrument as a whole. */
  readonly provision: Provision | null;
}

/** The order of columns is for ever: programs read them by number. New ones come last. */
const columns = [
  'id',
  'citation',
  'heading',
  'title',
  'kind',
  'issuer',
  'date',
  'binding_on',
  'minimum_age',
  'force',
  'topics',
  'status',
  'as_of',
  'oscola',
  'official_url',
  'url',
] as const;

/** Instruments and provisions as a table: one a row, each with its citation, its as-of date and its address. */
export function lawCsv(on: PageContext, laws: readonly ExportedLaw[]): string {
  return csvText(
    columns,
    laws.map((law) => cells(on, law)),
  );
}

type Cell = string | number | null;

function cells(on: PageContext, { instrument, provision }: ExportedLaw): readonly Cell[] {
  const cited =
    provision === null
      ? citedInstrument(on, instrument)
      : citedProvision(on, instrument, provision);
  return [
    cited.id,
    cited.citation,
    provision === null ? instrument.short_title : provision.heading,
    instrument.title,
    instrument.kind,
    instrument.issuer ?? null,
    instrument.adopted ?? instrument.signed ?? null,
    ...norm(instrument, provision),
    instrument.status,
    instrument.status_as_of,
    plainText(oscola(readWork(cited)).runs),
    instrument.official_url ?? null,
    cited.url,
  ];
}

/** Who is bound, from what age, with what force, on what subjects. */
function norm(instrument: Instrument, provision: Provision | null): readonly Cell[] {
  const { binding_on, topics, minimum_age: age = null } = provision ?? instrument;
  return [binding_on.join('; '), age, provision?.force ?? null, topics.join('; ')];
}
