import { z } from 'zod';
import { parsePartialDate } from './partial-date.ts';

/** Fields that several kinds of page share, with the messages that an editor reads when one is wrong. */

/** kebab-case, the file's name without its ending, for ever. */
export const idField = z
  .string()
  .regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'must be lower-case words joined by hyphens, like «unsc-1612»',
  )
  .describe('The name of the file without its ending. It stands in addresses and never changes.');

/** A value of `vocabulary.yaml`; the rule «vocabulary» checks it against the list. */
export const wordField = z.string().min(1);

/** «2000», «2000-05» or «2000-05-25», as text so that it keeps its precision in JSON. */
export const partialDateField = z
  .union([z.string(), z.number().int().transform(String)])
  .refine((text) => parsePartialDate(text) !== undefined, {
    error: 'must be a real date written 2000, 2000-05 or 2000-05-25',
    params: { rule: 'date' },
  })
  .describe('A date as precise as its source: 2000, 2000-05 or 2000-05-25.');

/** An absolute http(s) address. */
export const urlField = z
  .string()
  .refine(isWebAddress, {
    error: 'must be a full web address that begins with https:// or http://',
    params: { rule: 'url' },
  })
  .describe('A full web address, beginning with https:// or http://.');

function isWebAddress(text: string): boolean {
  if (!/^https?:\/\/\S+$/.test(text) || !URL.canParse(text)) return false;
  return new URL(text).hostname !== '';
}

/** ISO 3166-1 alpha-2, upper case. */
export const countryCodeField = z
  .string()
  .regex(/^[A-Z]{2}$/, 'must be a two-letter country code in capitals, like IN')
  .describe('ISO 3166-1 alpha-2, in capitals.');

/** Completed years of age, as the texts count them. */
export const ageField = z.number().int().min(10).max(30);

const textList = z.array(z.string().min(1)).min(1);

export const abbreviationsField = textList.describe(
  'Real abbreviations. They make citations of this text recognisable: «OPAC art 4».',
);
export const aliasesField = textList.describe('Other names that people search for or cite by.');

/** What stands behind a statement: a page that was read for it. */
export const sourceSchema = z.strictObject({
  url: urlField,
  title: z.string().min(1),
  kind: z
    .enum(['official', 'copy', 'account'])
    .describe(
      'official: the publisher of the text or the body whose act it is; copy: the text itself, kept elsewhere; account: somebody’s report of it',
    ),
});

export type Source = z.infer<typeof sourceSchema>;
export type SourceKind = Source['kind'];

export const sourcesField = z
  .array(sourceSchema)
  .min(1)
  .describe('Numbered from 1 in this order; provisions point to these numbers.');

/** The names of a text in one other language, with what is known of each name's standing. */
export const foreignNamesSchema = z.strictObject({
  title: z.string().min(1).optional(),
  short: textList.optional(),
  abbreviations: textList.optional(),
  unseen: z.boolean().optional().describe('No name of this language was seen in a source.'),
  composed: z.boolean().optional().describe('Formed by the usual pattern: not an official title.'),
  unseen_names: textList.optional().describe('Of the names here, those not seen in a source.'),
});

export const foreignNamesField = z
  .record(z.string().regex(/^[a-z]{2}$/), foreignNamesSchema)
  .describe('Names in other languages, by ISO 639-1 code.');
