import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { parse } from 'yaml';
import type { z } from 'zod';
import type { GroupSheet, InstrumentSheet, PracticeSheet, TreatySheet } from './sheet-schemas.ts';
import {
  groupSheetsSchema,
  instrumentSheetSchema,
  practiceSheetSchema,
  treatySheetSchema,
} from './sheet-schemas.ts';

/** A fact sheet and the file that holds it, below the folder of facts. */
export interface Sheet<T> {
  readonly path: string;
  readonly sheet: T;
}

export interface Sheets {
  readonly instruments: readonly Sheet<InstrumentSheet>[];
  readonly groups: readonly Sheet<GroupSheet>[];
  readonly treaties: readonly Sheet<TreatySheet>[];
  readonly practices: readonly Sheet<PracticeSheet>[];
}

/** Read a folder of fact sheets. Throws, naming the file, where one has not the form of its README. */
export function readSheets(folder: string): Sheets {
  const files = ['international', 'national', 'commitments', 'practice'].flatMap((part) =>
    yamlFiles(folder, part),
  );
  const isOfGroups = (file: string): boolean => /^commitments\/groups-/.test(file);
  const isOfTreaties = (file: string): boolean => file === 'national/opac-status.yaml';
  const isOfPractice = (file: string): boolean => file.startsWith('practice/');
  const read = <S extends z.ZodType>(choose: (file: string) => boolean, schema: S) =>
    files.filter(choose).map((file) => ({ path: file, sheet: readSheet(folder, file, schema) }));
  return {
    instruments: read(
      (file) => ![isOfGroups, isOfTreaties, isOfPractice].some((is) => is(file)),
      instrumentSheetSchema,
    ),
    groups: read(isOfGroups, groupSheetsSchema).flatMap(({ path: file, sheet }) =>
      sheet.map((group) => ({ path: file, sheet: group })),
    ),
    treaties: read(isOfTreaties, treatySheetSchema),
    practices: read(isOfPractice, practiceSheetSchema),
  };
}

function yamlFiles(folder: string, part: string): readonly string[] {
  const where = path.join(folder, part);
  if (!existsSync(where)) return [];
  return readdirSync(where)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => `${part}/${name}`);
}

function readSheet<S extends z.ZodType>(folder: string, file: string, schema: S): z.infer<S> {
  const result = schema.safeParse(parse(readFileSync(path.join(folder, file), 'utf8')));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  throw new Error(
    `The fact sheet ${file} cannot be read: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`,
  );
}
