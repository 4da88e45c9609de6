import type { z } from 'zod';
import { instrumentKinds } from '../src/law/instrument.ts';
import { nearest, suggestion } from './did-you-mean.ts';
import type { FieldPath } from './front-matter.ts';

/** The rules under which a schema's issues are reported. */
export type SchemaRule =
  'schema' | 'unknown-key' | 'vocabulary' | 'date' | 'url' | 'missing-as-of' | 'missing-source';

/** An issue of a schema in an editor's words. */
export interface SchemaMessage {
  readonly rule: SchemaRule;
  readonly message: string;
  readonly hint?: string | undefined;
  readonly field: FieldPath;
  /** Whether it is about the name of the field and not about its value. */
  readonly atKey?: boolean;
}

/** The names that fields can have at a place, for «did you mean». */
export type FieldNames = (path: FieldPath) => readonly string[];

type Issue = z.core.$ZodIssue;

const dateFields = new Set(
  'adopted signed ratified in_force ended status_as_of as_of date'.split(' '),
);

/** «to» is a date under «active», where a group is from and to, and a page in a relation. */
function isDateField(field: FieldPath): boolean {
  return dateFields.has(String(field.at(-1))) || field.at(-2) === 'active';
}

/** Say what a schema found wrong with some data. */
export function schemaMessages(
  issues: readonly Issue[],
  data: unknown,
  namesAt: FieldNames = () => [],
): readonly SchemaMessage[] {
  const unknown = issues.filter((issue) => issue.code === 'unrecognized_keys');
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => unknownKey(key, issue.path, namesAt(issue.path)));
    }
    const value = valueAt(data, issue.path);
    if (value !== undefined && value !== null) return wrongValue(issue, value);
    return unknown.some((other) => isMisspelling(other, issue.path)) ? [] : missing(issue.path);
  });
}

function unknownKey(key: string, path: FieldPath, known: readonly string[]): SchemaMessage {
  // The same name is known to the other of the two schemas of instruments.
  const hint = known.includes(key) ? 'Only commitments have it.' : suggestion(key, known);
  return {
    rule: 'unknown-key',
    message: `There is no field “${key}”`,
    field: [...path, key],
    atKey: true,
    hint: hint ?? 'Take it out, or put what it says into the text.',
  };
}

/** Whether a missing field is there under a name that is nearly its own. */
function isMisspelling(
  { keys, path }: z.core.$ZodIssueUnrecognizedKeys,
  field: FieldPath,
): boolean {
  const name = String(field.at(-1));
  const isSameMap = path.join(' ') === field.slice(0, -1).join(' ');
  return isSameMap && keys.some((key) => nearest(key, [name]) !== undefined);
}

function missing(field: FieldPath): SchemaMessage {
  const message = `“${nameOf(field)}” is missing`;
  const name = String(field.at(-1));
  if (name === 'status_as_of' || name === 'as_of') {
    const hint = 'Give the date of the source that says what the status is.';
    return { rule: 'missing-as-of', message, field, hint };
  }
  return { rule: name === 'sources' ? 'missing-source' : 'schema', message, field };
}

function wrongValue(issue: Issue, value: unknown): SchemaMessage {
  const field = issue.path;
  const words = wordsOf(issue);
  if (words !== undefined) return unknownWord(field, shown(value), words);
  const message = `“${nameOf(field)}” ${demandOf(issue)}`;
  return { rule: ruleOf(issue), message, field, atKey: issue.code === 'invalid_key' };
}

/** The words that an issue allows, where it is about a list of words. */
function wordsOf(issue: Issue): readonly string[] | undefined {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  // The kind of an instrument tells its two schemas apart.
  return issue.code === 'invalid_union' && issue.discriminator === 'kind'
    ? instrumentKinds
    : undefined;
}

function unknownWord(field: FieldPath, value: string, words: readonly string[]): SchemaMessage {
  return {
    rule: 'vocabulary',
    message: `“${nameOf(field)}” cannot be “${value}”`,
    field,
    hint: suggestion(value, words) ?? `It is one of: ${words.join(', ')}.`,
  };
}

function ruleOf(issue: Issue): SchemaRule {
  const rule: unknown = issue.code === 'custom' ? issue.params?.['rule'] : undefined;
  if (rule === 'date' || isDateField(issue.path)) return 'date';
  return rule === 'url' ? 'url' : 'schema';
}

function demandOf(issue: Issue): string {
  if (issue.code === 'invalid_type')
    return `must be ${typeNames[issue.expected] ?? issue.expected}`;
  if (issue.code === 'too_big') return `must be ${issue.maximum} or less`;
  if (issue.code === 'too_small') {
    return issue.origin === 'number' ? `must be ${issue.minimum} or more` : 'is empty';
  }
  if (issue.code === 'invalid_key') return keyDemandOf(issue.issues[0]);
  if (issue.code !== 'invalid_union') return issue.message;
  return isDateField(issue.path)
    ? 'must be a real date written 2000, 2000-05 or 2000-05-25'
    : 'has a form that is not understood';
}

/** What a schema asks of names; where it only gives a pattern, they are codes of languages. */
function keyDemandOf(issue: Issue | undefined): string {
  const message = issue?.message ?? '';
  return message.startsWith('must ') ? message : 'is no two-letter code of a language, like “fr”';
}

const typeNames: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  int: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'a set of fields',
  record: 'a set of fields',
};

/** «sources 2 url»: rows are counted from 1, as editors count. */
function nameOf(path: FieldPath): string {
  return path.map((step) => (typeof step === 'number' ? String(step + 1) : String(step))).join(' ');
}

function shown(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function valueAt(data: unknown, path: FieldPath): unknown {
  let value = data;
  for (const step of path) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
}
