import type { Instrument } from '../../law/instrument.ts';
import type { Library } from '../../library/library.ts';
import type { DateView } from './date-view.ts';
import { dateView, dateViewOrNull } from './date-view.ts';

/** «In force since 12 February 2002 · as of 2023»: a status is always read with its date. */
export interface StatusView {
  readonly label: string;
  /** The word between the status and its day, and the day: «since», «on»; `null` when not stated. */
  readonly from: { readonly word: string; readonly date: DateView } | null;
  readonly asOf: DateView;
  /** Not in force, superseded, lapsed, completed or not known: shown in the second tone and said in words. */
  readonly warning: boolean;
}

export function statusView(library: Library, instrument: Instrument): StatusView {
  const { label, warning } = library.manifest.vocabulary.statuses[instrument.status];
  return { label, from: dayOf(instrument), asOf: dateView(instrument.status_as_of), warning };
}

function dayOf(instrument: Instrument): StatusView['from'] {
  const inForce = instrument.status === 'in-force' || instrument.status === 'amended';
  const date = dateViewOrNull(inForce ? instrument.in_force : instrument.ended);
  return date === null ? null : { word: inForce ? 'since' : 'ended', date };
}
