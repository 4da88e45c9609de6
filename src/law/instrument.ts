import { z } from 'zod';
import {
  abbreviationsField,
  ageField,
  aliasesField,
  countryCodeField,
  foreignNamesField,
  idField,
  partialDateField,
  sourcesField,
  urlField,
  wordField,
} from './fields.ts';
import { relationSchema } from './relation.ts';

/** The kinds of legal text made by States, by the bodies of States, and by courts. */
export const lawKinds = [
  'treaty',
  'customary-rule',
  'statute',
  'executive-act',
  'judgment',
  'resolution',
  'soft-law',
] as const;

/** The kinds of undertaking made by armed groups. */
export const commitmentKinds = [
  'deed-of-commitment',
  'action-plan',
  'declaration',
  'agreement',
  'command-order',
] as const;

export const instrumentKinds = [...lawKinds, ...commitmentKinds] as const;
export type InstrumentKind = (typeof instrumentKinds)[number];

export const addressees = ['states', 'armed-groups', 'individuals'] as const;
/** Who a norm is addressed to. */
export type Addressee = (typeof addressees)[number];

export const statuses = [
  'in-force',
  'not-in-force',
  'amended',
  'superseded',
  'completed',
  'lapsed',
  'unknown',
] as const;
/** What has become of a text; always read with its as-of date. */
export type Status = (typeof statuses)[number];

export function isStatus(word: string | null): word is Status {
  return statuses.some((status) => status === word);
}

const common = {
  id: idField,
  title: z.string().min(1).describe('The full official title.'),
  short_title: z.string().min(1).describe('What people call it.'),
  cite_as: z
    .string()
    .min(1)
    .optional()
    .describe(
      'The name in citations, where neither the first abbreviation nor the short title fits.',
    ),
  abbreviations: abbreviationsField.optional(),
  aliases: aliasesField.optional(),
  citation: z.string().min(1).optional().describe('The usual legal citation.'),
  issuer: z.string().min(1).optional().describe('Who made it.'),
  jurisdiction: z
    .union([z.literal('international'), countryCodeField, z.array(countryCodeField).min(1)])
    .describe('«international», a country code, or a list of them.'),
  countries: z
    .array(countryCodeField)
    .min(1)
    .optional()
    .describe('Countries that an international text concerns.'),
  region: wordField,
  adopted: partialDateField.optional(),
  signed: partialDateField.optional(),
  ratified: partialDateField.optional(),
  in_force: partialDateField.optional(),
  ended: partialDateField.optional(),
  status: z.enum(statuses),
  status_as_of: partialDateField.describe('The date of the source that says so.'),
  binding_on: z
    .array(z.enum(addressees))
    .default([])
    .describe('Whom it addresses with binding force, or asks; left out where it addresses nobody.'),
  minimum_age: ageField
    .optional()
    .describe('The age below which recruitment or use is ruled out, where the text sets one.'),
  topics: z.array(wordField).min(1),
  official_url: urlField.optional(),
  names: foreignNamesField.optional(),
  relations: z.array(relationSchema).min(1).optional(),
  sources: sourcesField,
};

export const legalTextSchema = z.strictObject({ ...common, kind: z.enum(lawKinds) });

export const commitmentSchema = z.strictObject({
  ...common,
  kind: z.enum(commitmentKinds),
  group: z
    .union([idField, z.array(idField).min(1)])
    .optional()
    .describe('The id of the armed group, or of several, that made the commitment.'),
  witness: z.array(z.string().min(1)).min(1).optional().describe('Who co-signed or received it.'),
});

/** The front matter of an instrument's file; the names of its fields are those of the corpus. */
export const instrumentSchema = z.discriminatedUnion('kind', [legalTextSchema, commitmentSchema]);

export type LegalText = z.infer<typeof legalTextSchema>;
/** An instrument made by an armed group. */
export type Commitment = z.infer<typeof commitmentSchema>;
/** A legal text as a work. */
export type Instrument = z.infer<typeof instrumentSchema>;

export function isCommitment(instrument: Instrument): instrument is Commitment {
  return (commitmentKinds as readonly string[]).includes(instrument.kind);
}

/** The ids of the groups that made a commitment; empty for any other instrument. */
export function groupsOf(instrument: Instrument): readonly string[] {
  if (!isCommitment(instrument) || instrument.group === undefined) return [];
  return typeof instrument.group === 'string' ? [instrument.group] : instrument.group;
}

/** The countries whose law it is, whose group made it, or which it concerns; upper case, no repeats. */
export function countriesOf(instrument: Instrument): readonly string[] {
  const { jurisdiction, countries = [] } = instrument;
  const own = typeof jurisdiction === 'string' ? [jurisdiction] : jurisdiction;
  return [...new Set([...own.filter((code) => code !== 'international'), ...countries])];
}

/** The name in citations: «OPAC», «Rome Statute», «Colombian Penal Code». */
export function citationName(instrument: Instrument): string {
  return instrument.cite_as ?? instrument.abbreviations?.[0] ?? instrument.short_title;
}

/** The year by which readers know a text: of its adoption, else of its signature or entry into force. */
export function yearOf(instrument: Instrument): number | undefined {
  const date =
    instrument.adopted ?? instrument.signed ?? instrument.in_force ?? instrument.ratified;
  return date === undefined ? undefined : Number(date.slice(0, 4));
}
