import { z } from 'zod';
import { addressees, instrumentKinds, statuses } from './instrument.ts';
import { practiceKinds } from './practice.ts';

const synonyms = z.array(z.string().min(1)).default([]);
const label = z.string().min(1);

function complete<K extends string, V extends z.ZodType>(keys: readonly K[], value: V) {
  return z.record(z.enum(keys), value);
}

/** The list of words of a corpus (`vocabulary.yaml`), with labels and synonyms. */
export const vocabularySchema = z.strictObject({
  kinds: complete(
    instrumentKinds,
    z.strictObject({
      label,
      plural: label,
      /** The smaller, the sooner among hits that match alike. */
      authority: z.number().int().min(1),
      commitment: z.boolean().default(false),
      synonyms,
    }),
  ),
  practice_kinds: complete(
    practiceKinds,
    z.strictObject({
      label,
      plural: label,
      /** After all law and all commitments, among hits that match alike. */
      authority: z.number().int().min(1),
      synonyms,
    }),
  ),
  addressees: complete(addressees, z.strictObject({ label, synonyms })),
  forces: z.record(z.string(), z.strictObject({ label, meaning: label })),
  statuses: complete(statuses, z.strictObject({ label, warning: z.boolean().default(false) })),
  group_statuses: z.record(z.string(), z.strictObject({ label })),
  regions: z.record(z.string(), z.strictObject({ label })),
  relations: z.record(z.string(), z.strictObject({ verb: label, reverse: label })),
  topics: z.record(z.string(), z.strictObject({ label, synonyms })),
  source_kinds: complete(
    ['official', 'copy', 'account'] as const,
    z.strictObject({ label, evidence: label }),
  ),
  /** Sets of words each of which finds the others in the text. */
  synonyms: z.array(z.array(z.string().min(1)).min(2)).default([]),
  /** Host names (with all below them) that show anything anyone puts there. */
  weak_hosts: z.array(z.string().min(1)).default([]),
});

export type Vocabulary = z.infer<typeof vocabularySchema>;
