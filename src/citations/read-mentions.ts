import { unprefixed } from './fold.ts';
import type { CitationForm } from './forms/form.ts';
import { forms } from './forms/index.ts';
import type { Mention } from './mention.ts';
import type { Reading } from './reading.ts';
import { nothing } from './reading.ts';
import type { Token } from './tokens.ts';

const anyForms = forms.filter(({ starts }) => starts === 'any');

/** The forms that may begin with a word, in their order. */
const byStart = new Map<string, readonly CitationForm[]>();
for (const start of forms.flatMap((form) => (form.starts === 'any' ? [] : form.starts))) {
  byStart.set(
    start,
    forms.filter(({ starts }) => starts === 'any' || starts.includes(start)),
  );
}

function formsAt(token: Token): readonly CitationForm[] {
  if (token.kind === 'mark' || token.kind === 'break') return [];
  if (token.kind === 'number') return byStart.get('#') ?? [];
  const exact = byStart.get(token.norm);
  if (exact !== undefined || token.norm.charCodeAt(0) < 0x600) return exact ?? anyForms;
  for (const word of unprefixed(token.norm)) {
    const found = byStart.get(word);
    if (found !== undefined) return found;
  }
  return anyForms;
}

/** The texts named from a token on, by the form that reads furthest. */
export function readMentions(reading: Reading, at: number): readonly Mention[] {
  const token = reading.tokens[at];
  if (token === undefined) return nothing;
  let best = nothing;
  for (const form of formsAt(token)) {
    const read = form.read(reading, at);
    const further = endOf(read) - endOf(best);
    if (further > 0 || (further === 0 && isIdle(best) && !isIdle(read))) best = read;
  }
  return best;
}

/** Whether it says nothing by itself: law that is not ours, and only with a pinpoint. */
function isIdle(mentions: readonly Mention[]): boolean {
  return mentions.some(({ needsPin, works }) => needsPin === true && works.length === 0);
}

function endOf(mentions: readonly Mention[]): number {
  return mentions.at(-1)?.end ?? 0;
}
