import { z } from 'zod';
import { countryCodeField, idField, sourcesField, wordField } from './fields.ts';
import { relationSchema } from './relation.ts';

/** What was done; guidance for those who do it; a study of what was done. */
export const practiceKinds = ['practice', 'guidance', 'study'] as const;
export type PracticeKind = (typeof practiceKinds)[number];

/** What has been done with armed groups and communities, or guidance and studies for those who do it. */
export const practiceSchema = z.strictObject({
  id: idField,
  kind: z.enum(practiceKinds),
  title: z.string().min(1),
  short_title: z.string().min(1).describe('What lists call it.'),
  actors: z.array(z.string().min(1)).min(1).describe('Who did it: bodies, not persons.'),
  groups: z.array(idField).min(1).optional().describe('Ids of the armed groups concerned.'),
  countries: z
    .array(countryCodeField)
    .min(1)
    .optional()
    .describe('Left out where it is worldwide.'),
  period: z.string().min(1).optional().describe('Of the practice, not of its sources.'),
  topics: z.array(wordField).min(1),
  relations: z.array(relationSchema).min(1).optional(),
  sources: sourcesField,
});

export type Practice = z.infer<typeof practiceSchema>;
