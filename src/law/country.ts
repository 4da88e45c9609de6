import { z } from 'zod';
import { aliasesField, idField, partialDateField, sourcesField, wordField } from './fields.ts';

export const treatyStatuses = ['party', 'signatory', 'not-party', 'withdrawn', 'unknown'] as const;

/** Where a State stands with one treaty, as of the date of the source. */
export const treatyStatusSchema = z.strictObject({
  instrument: idField,
  status: z.enum(treatyStatuses),
  bound_by: z.string().min(1).optional().describe('ratification, accession, succession …'),
  date: partialDateField.optional().describe('The day on which the instrument was deposited.'),
  minimum_voluntary_age: z
    .number()
    .multipleOf(0.5)
    .min(10)
    .max(30)
    .optional()
    .describe('The age of the binding declaration under OPAC Art. 3(2); some declare half years.'),
  as_of: partialDateField,
  sources: z.array(z.number().int().min(1)).min(1),
  note: z.string().min(1).optional(),
});
export type TreatyStatus = z.infer<typeof treatyStatusSchema>;

export const countrySchema = z.strictObject({
  id: z.string().regex(/^[a-z]{2}$/, 'must be a two-letter country code in lower case, like «in»'),
  name: z.string().min(1),
  aliases: aliasesField.optional(),
  region: wordField,
  treaties: z.array(treatyStatusSchema).min(1).optional(),
  sources: sourcesField.optional(),
});

export type Country = z.infer<typeof countrySchema>;
