import { nothing, worksBySymbol } from '../reading.ts';
import { symbolKey } from '../symbols.ts';
import { normAt } from '../token-reading.ts';
import type { CitationForm } from './form.ts';

/**
 * A treaty by volume and page of the United Nations Treaty Series. Another page of the same volume is
 * another treaty.
 *
 * @example
 * 2173 UNTS 222 → opac
 * 2173 U.N.T.S. 222 → opac
 * 999 UNTS 171 → unknown
 */
export const treatySeries: CitationForm = {
  name: 'treaty-series',
  starts: ['#'],
  read(reading, at) {
    const { tokens } = reading;
    if (normAt(tokens, at + 1) !== 'unts' || tokens[at + 2]?.kind !== 'number') return nothing;
    const key = symbolKey('unts', normAt(tokens, at), normAt(tokens, at + 2));
    const works = worksBySymbol(reading, key);
    return [{ form: 'treaty-series', start: at, end: at + 3, works, open: false }];
  },
};
