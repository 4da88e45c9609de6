import { comparePinpoints, containsPinpoint } from '../../src/law/pinpoint-order.ts';
import type { Pinpoint } from '../../src/law/pinpoint.ts';
import type { ParsedPart } from '../parsed-file.ts';
import { headingPlace, nameOfPart } from './part-names.ts';
import type { FileRule } from './rule.ts';

/**
 * Provisions stand in the order of their text, a part under its whole, and no place is told twice.
 *
 * `### Art. 38(1)` after `### Art. 38(2)`
 * → `31:1-31:40: error order “Art. 38(1)” stands after “Art. 38(2)”`
 *
 * `### Art. 5(1)` under `## Art. 4`
 * → `34:1-34:39: error order “Art. 5(1)” stands under “Art. 4” and is no part of it`
 *
 * `## Art. 3(5)` after `## Art. 3(4)–(5)`
 * → `32:1-32:22: error order “Art. 3(5)” lies inside “Art. 3(4)–(5)”`
 */
export const order: FileRule = {
  name: 'order',
  *check(file) {
    const above: Pinned[] = [];
    for (const part of file.parts) {
      if (!isPinned(part)) continue;
      const message = wrongPlace(part, above);
      if (message !== undefined) yield { message, place: headingPlace(file, part) };
      above.push(part);
    }
  },
};

type Pinned = ParsedPart & { readonly pin: Pinpoint };

function isPinned(part: ParsedPart): part is Pinned {
  return part.pin !== undefined;
}

function wrongPlace(part: Pinned, above: readonly Pinned[]): string | undefined {
  // A pin that is there already: the rule «duplicate-anchor» speaks of it.
  if (above.some((other) => other.anchor === part.anchor)) return undefined;
  const name = nameOfPart(part);
  const parent = above.findLast((other) => other.level < part.level);
  if (parent !== undefined && isElsewhere(parent.pin, part.pin)) {
    return `“${name}” stands under “${nameOfPart(parent)}” and is no part of it`;
  }
  const last = above.findLast((other) => isComparable(other.pin, part.pin));
  if (last === undefined) return undefined;
  if (comparePinpoints(last.pin, part.pin) > 0)
    return `“${name}” stands after “${nameOfPart(last)}”`;
  const around = above.findLast(
    (other) =>
      other.level >= part.level && isRange(other.pin) && containsPinpoint(other.pin, part.pin),
  );
  return around && `“${name}” lies inside “${nameOfPart(around)}”`;
}

/** Whether two pins are counted by the same unit, so that one stands before the other. */
function isComparable(a: Pinpoint, b: Pinpoint): boolean {
  if (a.kind !== 'numbered' || b.kind !== 'numbered') return b.kind === 'preamble';
  return a.within === b.within && a.unit === b.unit;
}

function isElsewhere(parent: Pinpoint, part: Pinpoint): boolean {
  return part.kind === 'numbered' && isComparable(parent, part) && !containsPinpoint(parent, part);
}

function isRange(pin: Pinpoint): boolean {
  return pin.kind === 'numbered' && pin.to !== undefined;
}
