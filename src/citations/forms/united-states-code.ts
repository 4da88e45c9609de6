import type { Mention } from '../mention.ts';
import { readPlace } from '../pins/read-place.ts';
import { nothing, worksBySymbol } from '../reading.ts';
import { symbolKey } from '../symbols.ts';
import { normAt } from '../token-reading.ts';
import type { CitationForm } from './form.ts';

/**
 * A section of the Code of the United States by title and section.
 *
 * @example
 * 18 U.S.C. § 2442 → us-child-soldiers-accountability-act-2008 s. 2442
 * 18 USC 2442(a) → us-child-soldiers-accountability-act-2008 s. 2442(a)
 * 18 U.S.C. § 1111 → unknown
 */
export const unitedStatesCode: CitationForm = {
  name: 'united-states-code',
  starts: ['#'],
  read(reading, at) {
    const { tokens } = reading;
    if (normAt(tokens, at + 1) !== 'usc') return nothing;
    let number = at + 2;
    while (number < at + 5 && /^(?:a|§|sec|\.)$/.test(normAt(tokens, number))) number++;
    const place = readPlace(tokens, number, 'section', at);
    if (place === undefined) return nothing;
    const section = place.pin.number.replace(/-.*/, '');
    const works = worksBySymbol(reading, symbolKey('usc', normAt(tokens, at), section));
    const mention: Mention = {
      form: 'united-states-code',
      start: at,
      end: place.end,
      works,
      open: false,
      pin: place.pin,
    };
    return [mention];
  },
};
