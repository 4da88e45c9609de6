import { z } from 'zod';
import {
  abbreviationsField,
  aliasesField,
  countryCodeField,
  idField,
  partialDateField,
  sourcesField,
  wordField,
} from './fields.ts';
import { relationSchema } from './relation.ts';

/** An armed group as the sources describe it. Being listed here says nothing about its legal status. */
export const groupSchema = z.strictObject({
  id: idField,
  name: z.string().min(1),
  abbreviations: abbreviationsField.optional(),
  aliases: aliasesField.optional(),
  countries: z.array(countryCodeField).min(1),
  region: wordField,
  armed_wing: z.string().min(1).optional(),
  active: z
    .strictObject({ from: partialDateField.optional(), to: partialDateField.optional() })
    .optional(),
  status: wordField.describe('One of group_statuses in vocabulary.yaml; «unknown» is a value.'),
  status_note: z.string().min(1).optional(),
  status_as_of: partialDateField.optional(),
  un_listed: z
    .strictObject({
      years: z.string().min(1),
      violations: z.array(z.string().min(1)).optional(),
    })
    .optional()
    .describe('Listing in the annexes of the Secretary-General’s reports, where confirmed.'),
  delisted: z
    .strictObject({ date: partialDateField.optional(), note: z.string().min(1).optional() })
    .optional(),
  relations: z.array(relationSchema).min(1).optional(),
  sources: sourcesField,
});

export type ArmedGroup = z.infer<typeof groupSchema>;
