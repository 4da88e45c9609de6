import type { Instrument } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import type { Library } from '../../library/library.ts';
import { addresseesLabel, ageLabel, capitalised, forceLabel, notStated } from './labels.ts';
import type { StatusView } from './status-view.ts';
import { statusView } from './status-view.ts';

/** One of the four facts that a reader looks for first. */
export interface FactView {
  /** «Binds», «From age», «Force», «Status». */
  readonly term: string;
  readonly value: string;
  /** What the value means, where it is a word of art. */
  readonly detail: string;
  /** `false` shows «not stated» in the quiet voice. */
  readonly stated: boolean;
}

/** Who is bound · from what age · with what force. What the text does not say is said to be not stated. */
export function provisionFacts(library: Library, provision: Provision): readonly FactView[] {
  const { binding_on, minimum_age, force } = provision;
  return [
    fact('Binds', addresseesLabel(library, binding_on)),
    fact('From age', ageLabel(minimum_age)),
    fact('Force', forceLabel(library, force), forceMeaning(library, force)),
  ];
}

/** The strip of a provision page: the three facts and what has become of the text. */
export function provisionStrip(
  library: Library,
  instrument: Instrument,
  provision: Provision,
): readonly FactView[] {
  const status = statusView(library, instrument);
  const strip = provisionFacts(library, provision).map((each) => ({
    ...each,
    value: capitalised(each.value),
  }));
  return [...strip, fact('Status', status.label, statusDetail(status))];
}

function statusDetail({ since, ended, asOf }: StatusView): string {
  return [
    ...(since === null ? [] : [`since ${since.text}`]),
    ...(ended === null ? [] : [`ended ${ended.text}`]),
    `as of ${asOf.text}`,
  ].join(', ');
}

function fact(term: string, value: string, detail = ''): FactView {
  return { term, value, detail, stated: value !== notStated };
}

function forceMeaning(library: Library, force: string | null): string {
  return force === null ? '' : (library.manifest.vocabulary.forces[force]?.meaning ?? '');
}
