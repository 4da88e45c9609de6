import { nothing, worksBySymbol } from '../reading.ts';
import { symbolKey } from '../symbols.ts';
import { joined, normAt } from '../token-reading.ts';
import type { Token } from '../tokens.ts';
import type { CitationForm } from './form.ts';

/**
 * Another document of the United Nations by its symbol, where it is one of ours. Reports and letters
 * have symbols too and are no law: those are left alone.
 *
 * @example
 * CRC/C/GC/24, para. 20 → crc-general-comment-24 para. 20
 * UN Doc A/51/306 → machel-report
 * CRC/C/OPAC/CO/1 → none
 * A/HRC/37/47 → none
 */
export const documentSymbol: CitationForm = {
  name: 'document-symbol',
  starts: ['crc', 'a', 's', 'e', 'ccpr', 'st'],
  read(reading, at) {
    const { tokens } = reading;
    const end = endOfSymbol(tokens, at);
    if (normAt(tokens, at + 1) !== '/' || joined(tokens, at)) return nothing;
    const symbol = tokens
      .slice(at, end)
      .map((token) => token.norm)
      .join('');
    const works = worksBySymbol(reading, symbolKey('doc', symbol));
    if (works.length === 0) return nothing;
    return [{ form: 'document-symbol', start: at, end, works, open: false, full: true }];
  },
};

function endOfSymbol(tokens: readonly Token[], at: number): number {
  let end = at + 1;
  while (end < at + 16 && joined(tokens, end) && /^[\p{L}\p{Nd}/-]+$/u.test(normAt(tokens, end))) {
    end++;
  }
  return end;
}
