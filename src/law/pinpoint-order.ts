import type { NumberedPinpoint, Pinpoint } from './pinpoint.ts';

/**
 * The order of a text: the preamble, then numbered places, a parent before its children and
 * «Art. 9» before «Art. 10», a range before its first place alone. Named clauses have no order of
 * their own (0 between them), nor have places counted by different units, which stand as their text
 * has them.
 */
export function comparePinpoints(a: Pinpoint, b: Pinpoint): number {
  if (a.kind === 'preamble' || b.kind === 'preamble') {
    return Number(b.kind === 'preamble') - Number(a.kind === 'preamble');
  }
  if (a.kind === 'clause' || b.kind === 'clause') return 0;
  if (a.within !== b.within || a.unit !== b.unit) return 0;
  return compareSteps([a.number, ...a.subs], [b.number, ...b.subs]) || compareEnds(a.to, b.to);
}

/** Of two places that begin alike the wider first. */
function compareEnds(a: string | undefined, b: string | undefined): number {
  if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
  return compareStep(b, a);
}

/**
 * Whether a citation of `inner` may be answered by the provision at `outer`: the same place, a place
 * inside it («Art. 4(3)» holds «Art. 4(3)(c)»), or one within its range («Art. 3(4)–(5)» holds «Art. 3(5)»).
 */
export function containsPinpoint(outer: Pinpoint, inner: Pinpoint): boolean {
  if (outer.kind === 'preamble') {
    return (
      inner.kind === 'preamble' ||
      (inner.kind === 'numbered' && inner.unit === 'preambular-paragraph')
    );
  }
  if (outer.kind === 'clause' || inner.kind !== 'numbered') {
    return outer.kind === 'clause' && inner.kind === 'clause' && outer.name === inner.name;
  }
  return outer.within === inner.within && outer.unit === inner.unit && stepsContain(outer, inner);
}

function stepsContain(outer: NumberedPinpoint, inner: NumberedPinpoint): boolean {
  const outerSteps = [outer.number, ...outer.subs];
  const innerSteps = [inner.number, ...inner.subs];
  const last = outerSteps.length - 1;
  if (innerSteps.length < outerSteps.length) return false;
  if (outerSteps.slice(0, last).some((step, index) => !sameStep(step, innerSteps[index]))) {
    return false;
  }
  const from = outerSteps[last] ?? '';
  const lowest = innerSteps[last] ?? '';
  const highest = innerSteps.length === outerSteps.length ? (inner.to ?? lowest) : lowest;
  const to = outer.to ?? from;
  return compareStep(from, lowest) <= 0 && compareStep(highest, to) <= 0;
}

function sameStep(a: string, b: string | undefined): boolean {
  return b !== undefined && compareStep(a, b) === 0;
}

function compareSteps(a: readonly string[], b: readonly string[]): number {
  for (const [index, step] of a.entries()) {
    const other = b[index];
    if (other === undefined) return 1;
    const order = compareStep(step, other);
    if (order !== 0) return order;
  }
  return a.length - b.length;
}

/**
 * Figures by value («9» before «10», «3.6» before «3.11», «5» before «5A»), letters by the alphabet.
 * Roman figures («vii», «XVI») stand by value behind the letter that they begin to count from: i ii
 * iii iv v vi … ix x xi, so that one order holds for letters and Roman figures alike.
 */
export function compareStep(a: string, b: string): number {
  const [x, y] = [romanPlace(a), romanPlace(b)];
  return collator.compare(x.letters, y.letters) || x.value - y.value;
}

function romanPlace(step: string): { readonly letters: string; readonly value: number } {
  const value = /^[ivx][ivxl]+$/i.test(step) ? romanValue(step) : undefined;
  if (value === undefined) return { letters: step.replaceAll(' ', ''), value: 0 };
  if (value < 5) return { letters: 'i', value };
  return { letters: value < 10 ? 'v' : 'x', value };
}

const collator = new Intl.Collator('en', { numeric: true, sensitivity: 'base' });

const romanDigits: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100 };

/** The value of a Roman figure in either case («vii», «XVI»); `undefined` for anything else. */
export function romanValue(text: string): number | undefined {
  const lower = text.toLowerCase();
  if (!/^(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(lower) || lower === '') {
    return undefined;
  }
  let value = 0;
  for (const [index, digit] of Array.from(lower).entries()) {
    const here = romanDigits[digit] ?? 0;
    const next = romanDigits[lower[index + 1] ?? ''] ?? 0;
    value += here < next ? -here : here;
  }
  return value;
}
