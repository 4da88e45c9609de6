import { z } from 'zod';
import { idField, sourcesField } from './fields.ts';

/** A guide to what the texts say on one subject of the vocabulary. */
export const topicSchema = z.strictObject({
  id: idField.describe('A topic of vocabulary.yaml.'),
  title: z.string().min(1),
  synonyms: z.array(z.string().min(1)).min(1).optional(),
  sources: sourcesField.optional(),
});

export type Topic = z.infer<typeof topicSchema>;
