import type { Cited } from '../../citations/print/cited.ts';
import { noBreakSpace } from '../../law/citation-text.ts';
import type { Instrument } from '../../law/instrument.ts';
import { citationName } from '../../law/instrument.ts';
import type { Provision } from '../../law/provision.ts';
import { paths } from '../../paths.ts';
import { dateView } from './date-view.ts';
import { countryLabel, statusLabel } from './labels.ts';
import type { PageContext } from './page-context.ts';

/** An instrument as a whole, with what forms of citing it need. */
export function citedInstrument(on: PageContext, instrument: Instrument): Cited {
  const { id } = instrument;
  const citation = citationName(instrument);
  return cited(on, instrument, { id, citation, pin: null, path: paths.instrument(id) });
}

/** A provision of it. */
export function citedProvision(
  on: PageContext,
  instrument: Instrument,
  { id, anchor, citation, pin }: Pick<Provision, 'id' | 'anchor' | 'citation' | 'pin'>,
): Cited {
  return cited(on, instrument, { id, citation, pin, path: paths.provision(instrument.id, anchor) });
}

type Place = Pick<Cited, 'id' | 'citation' | 'pin'> & { readonly path: string };

function cited(
  { site, library }: PageContext,
  instrument: Instrument,
  { id, citation, pin, path }: Place,
): Cited {
  const { status, status_as_of, jurisdiction } = instrument;
  const url = site.publicUrl + path;
  const codes = typeof jurisdiction === 'string' ? [jurisdiction] : jurisdiction;
  const asOf = ordinarySpaces(dateView(status_as_of).text);
  return {
    id,
    instrument,
    pin,
    citation: ordinarySpaces(citation),
    url,
    places: codes
      .filter((code) => code !== 'international')
      .map((code) => countryLabel(library, code)),
    note: `${statusLabel(library, status)}, as of ${asOf}. Summary, not the official text: ${url}`,
  };
}

/** What is cited is pasted into other texts. */
function ordinarySpaces(text: string): string {
  return text.replaceAll(noBreakSpace, ' ');
}
