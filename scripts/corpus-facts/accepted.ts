import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { z } from 'zod';
import type { Difference } from './difference.ts';
import { rules } from './difference.ts';

const acceptedSchema = z.array(
  z.strictObject({
    id: z.string().min(1),
    pin: z.string().min(1),
    rule: z.enum(rules),
    reason: z.string().min(1),
  }),
);

/** Where the reviewed list stands in this repository. */
export const acceptedFile = 'scripts/corpus-facts/accepted.yaml';

/** A difference that was decided on purpose, with the reason. */
export type Accepted = z.infer<typeof acceptedSchema>[number];

/** Read the reviewed list. Throws where it has not its form. */
export function readAccepted(file: string): readonly Accepted[] {
  return acceptedSchema.parse(parse(readFileSync(file, 'utf8')) ?? []);
}

export interface Reviewed {
  /** What nobody has decided on. */
  readonly faults: readonly Difference[];
  /** What was decided, each with the entry that says so. */
  readonly accepted: readonly { readonly difference: Difference; readonly entry: Accepted }[];
}

/**
 * Part what was decided on purpose from what was not. An entry that accepts nothing is a fault itself, so
 * that the list does not outlive its differences; `skipped` are the ids of which that cannot be said.
 */
export function review(
  differences: readonly Difference[],
  list: readonly Accepted[],
  skipped: ReadonlySet<string>,
): Reviewed {
  const faults: Difference[] = [];
  const accepted: { difference: Difference; entry: Accepted }[] = [];
  const used = new Set<Accepted>();
  for (const difference of differences) {
    const entry = list.find((one) => isOf(one, difference));
    if (entry === undefined) faults.push(difference);
    else accepted.push({ difference, entry });
    if (entry !== undefined) used.add(entry);
  }
  const idle = list.filter((entry) => !skipped.has(entry.id) && !used.has(entry));
  return { faults: [...faults, ...idle.map(idleEntry)], accepted };
}

function isOf(entry: Accepted, { id, pin, rule }: Difference): boolean {
  return entry.id === id && entry.pin === pin && entry.rule === rule;
}

function idleEntry({ id, pin, rule }: Accepted): Difference {
  const message = `The entry ${id}, «${pin}», ${rule} accepts nothing: take it away`;
  return { path: acceptedFile, rule: 'accepted', id, pin, message };
}
