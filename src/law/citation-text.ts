import type { Instrument } from './instrument.ts';
import { citationName } from './instrument.ts';
import type { Pinpoint } from './pinpoint.ts';
import { printPinpoint } from './pinpoint.ts';

/** The space inside a citation: citations never break across lines. */
export const noBreakSpace = '\u00A0';

/**
 * The citation of a place in an instrument, in Servanda's short form: «OPAC Art. 4(1)»,
 * «JJ Act 2015 s. 83(1)», «GC IV Art. 14», «MILF Action Plan (2009), “Release”».
 * Where the instrument is the rule itself the pin is not repeated: «Customary Rule 136».
 */
export function citationText(instrument: Instrument, pin: Pinpoint): string {
  const name = citationName(instrument);
  if (pin.kind === 'clause') return `${name}, “${pin.name}”`;
  const printed = printPinpoint(pin);
  if (pin.kind === 'preamble') return `${name} preamble`;
  if (name.endsWith(printed)) return name;
  if (pin.within?.startsWith('GC')) return printed;
  return `${name} ${pin.within === 'Common' ? printed.replace(/^C/, 'c') : printed}`;
}

/** The same text with spaces that hold its parts together on one line. */
export function unbreakable(citation: string): string {
  return citation.replaceAll(' ', noBreakSpace);
}
