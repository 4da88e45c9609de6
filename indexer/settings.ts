import { z } from 'zod';
import { parsePartialDate } from '../src/law/partial-date.ts';
import type { Vocabulary } from '../src/law/vocabulary.ts';
import { vocabularySchema } from '../src/law/vocabulary.ts';
import type { Change } from '../src/library/documents.ts';
import type { Fault, Place } from './fault.ts';
import { startOfFile } from './fault.ts';
import { FrontMatter } from './front-matter.ts';
import { faultOf } from './parsed-file.ts';
import type { CorpusFile } from './read.ts';
import { fieldNamesIn } from './json-schemas.ts';
import type { SchemaMessage } from './schema-messages.ts';
import { schemaMessages } from './schema-messages.ts';
import { SourceText } from './source-text.ts';

type SettingsFile = 'vocabulary.yaml' | 'changes.yaml' | 'redirects.yaml';

/** A YAML file with its content checked, or what is wrong with it. */
type Settings<T> = { readonly value: T } | { readonly faults: readonly Fault[] };

const dateField = z.string().refine((text) => parsePartialDate(text) !== undefined, {
  error: 'must be a real date written 2000, 2000-05 or 2000-05-25',
});

const changesSchema = z.array(
  z.strictObject({
    date: dateField,
    text: z.string().min(1),
    pages: z.array(z.string().min(1)).default([]),
  }),
);

const addressField = z.string().startsWith('/', { error: 'must be an address of the site: /…' });
const redirectsSchema = z.record(addressField, addressField);

/** What the YAML files at the top of a corpus say. */
export interface CorpusSettings {
  readonly vocabulary: Vocabulary;
  /** In the order of the file. */
  readonly changes: readonly Change[];
  /** Old address → new address. */
  readonly redirects: Readonly<Record<string, string>>;
}

/** Read them all. Without its vocabulary a corpus cannot be checked, so that is then the only fault. */
export function readCorpusSettings(files: readonly CorpusFile[]): {
  readonly settings?: CorpusSettings;
  readonly faults: readonly Fault[];
} {
  const vocabulary = readSettings(files, 'vocabulary.yaml', vocabularySchema);
  if ('faults' in vocabulary) return vocabulary;
  const changes = readSettings(files, 'changes.yaml', changesSchema, []);
  const redirects = readSettings(files, 'redirects.yaml', redirectsSchema, {});
  return {
    settings: {
      vocabulary: vocabulary.value,
      changes: 'value' in changes ? changes.value : [],
      redirects: 'value' in redirects ? redirects.value : {},
    },
    faults: [changes, redirects].flatMap((read) => ('faults' in read ? read.faults : [])),
  };
}

function readSettings<S extends z.ZodType>(
  files: readonly CorpusFile[],
  path: SettingsFile,
  schema: S,
  fallback?: z.infer<S>,
): Settings<z.infer<S>> {
  const file = files.find((candidate) => candidate.path === path);
  if (file === undefined) {
    return fallback === undefined
      ? failed(path, 'The file is missing', startOfFile)
      : { value: fallback };
  }
  const yaml = new FrontMatter(new SourceText(file.text), file.text, 0);
  const [mistake] = yaml.mistakes;
  if (mistake !== undefined) {
    return failed(path, `Not valid YAML: ${mistake.message}`, yaml.spanPlace(mistake.span));
  }
  const given = yaml.data ?? fallback;
  const result = schema.safeParse(given);
  if (result.success) return { value: result.data };
  // Of several faults in a file of settings only the first is told: the others often follow from it.
  const [said] = schemaMessages(result.error.issues, given, (at) => fieldNamesIn(schema, at));
  return said === undefined
    ? failed(path, notUnderstood, startOfFile)
    : wrongForm(path, yaml, said);
}

const notUnderstood = 'It has a form that is not understood';

function wrongForm(path: SettingsFile, yaml: FrontMatter, said: SchemaMessage): Settings<never> {
  const { message, field, atKey, hint } = said;
  const place = atKey === true ? yaml.keyPlace(field) : yaml.place(field);
  return failed(path, message, place, hint);
}

function failed(path: SettingsFile, message: string, place: Place, hint?: string): Settings<never> {
  return { faults: [faultOf(path, { rule: path.replace('.yaml', ''), message, place, hint })] };
}
