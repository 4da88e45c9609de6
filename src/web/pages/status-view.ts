import type { Instrument } from '../../law/instrument.ts';
import type { Library } from '../../library/library.ts';
import type { DateView } from './date-view.ts';
import { dateView, dateViewOrNull } from './date-view.ts';

/** «In force since 12 February 2002 · as of 2023»: a status is always read with its date. */
export interface StatusView {
  readonly label: string;
  /** Since when it is in force, where that is stated. */
  readonly since: DateView | null;
  /** When it ended, where that is stated. */
  readonly ended: DateView | null;
  readonly asOf: DateView;
  /** Not in force, superseded, lapsed, completed or not known: shown in the second tone and said in words. */
  readonly warning: boolean;
}

export function statusView(library: Library, instrument: Instrument): StatusView {
  const { status, in_force, ended, status_as_of } = instrument;
  const { label, warning } = library.manifest.vocabulary.statuses[status];
  const inForce = status === 'in-force' || status === 'amended';
  return {
    label,
    since: inForce ? dateViewOrNull(in_force) : null,
    ended: inForce ? null : dateViewOrNull(ended),
    asOf: dateView(status_as_of),
    warning,
  };
}
