import { z } from 'zod';

/**
 * The fact sheets as far as the comparison reads them; their README names the fields. Years stand there
 * as numbers and dates as text: here all are text.
 */
const dateText = z.union([z.string(), z.number().transform(String)]);
const words = z.array(z.string()).default([]);
const numbers = z.array(z.number()).default([]);

const source = z.object({ url: z.string(), title: z.string().optional() });

/** Some sheets give a bare address. */
const sources = z
  .array(z.union([source, z.string().transform((url) => ({ url, title: undefined }))]))
  .default([]);

const provision = z.object({
  pin: z.string(),
  gist: z.string(),
  binding_on: z.array(z.string()).optional(),
  minimum_age: z.number().optional(),
  sources: numbers,
});
export type ProvisionFact = z.infer<typeof provision>;

const oneOrMore = z.union([z.string().transform((text) => [text]), z.array(z.string())]);

export const instrumentSheetSchema = z.object({
  id: z.string(),
  title: z.string(),
  short_title: z.string(),
  abbreviations: words,
  aliases: words,
  citation: z.string().optional(),
  issuer: z.string().optional(),
  group: oneOrMore.optional(),
  jurisdiction: oneOrMore,
  adopted: dateText.optional(),
  signed: dateText.optional(),
  ratified: dateText.optional(),
  in_force: dateText.optional(),
  ended: dateText.optional(),
  status: z.string(),
  status_as_of: dateText.optional(),
  binding_on: words,
  minimum_age: z.number().optional(),
  official_url: z.string().optional(),
  summary: z.string(),
  provisions: z.array(provision),
  sources,
});
export type InstrumentSheet = z.infer<typeof instrumentSheetSchema>;

export const groupSheetSchema = z.object({
  id: z.string(),
  name: z.string(),
  abbreviations: words,
  aliases: words,
  countries: z.array(z.string()),
  active: z.object({ from: dateText.optional(), to: dateText.optional() }).optional(),
  status: z.string(),
  status_as_of: dateText.optional(),
  sources,
});
export type GroupSheet = z.infer<typeof groupSheetSchema>;

/** One file holds a list of groups, another a map with the list. */
export const groupSheetsSchema = z.union([
  z.array(groupSheetSchema),
  z.object({ groups: z.array(groupSheetSchema) }).transform(({ groups }) => groups),
]);

const statement = z.object({ text: z.string(), sources: numbers });
export type StatementFact = z.infer<typeof statement>;

export const practiceSheetSchema = z.object({
  id: z.string(),
  title: z.string(),
  summary: z.string(),
  findings: z.array(statement).default([]),
  lessons: z.array(statement).default([]),
  sources,
});
export type PracticeSheet = z.infer<typeof practiceSheetSchema>;

/** A row of the table of treaties; the Rome Statute has its date under a name of its own. */
const treatyRow = z
  .object({
    iso: z.string(),
    status: z.string().optional(),
    signed: dateText.nullish(),
    bound_by: z.string().nullish(),
    date: dateText.nullish(),
    party_since_instrument: dateText.nullish(),
    minimum_voluntary_age: z.number().nullish(),
  })
  .transform(({ date, party_since_instrument, ...row }) => ({
    ...row,
    date: date ?? party_since_instrument,
  }));
export type TreatyRow = z.infer<typeof treatyRow>;

const treatyRows = z.array(treatyRow).default([]);

/** `opac-status.yaml`: rows by State, or lists of those that are party and those that are not. */
export const treatySheetSchema = z.object({
  summary: z.string(),
  treaties: z.record(
    z.string(),
    z.object({ states: treatyRows, party: treatyRows, not_party: treatyRows }),
  ),
  sources,
});
export type TreatySheet = z.infer<typeof treatySheetSchema>;
