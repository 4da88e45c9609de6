import type { Fault } from '../fault.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { faultOf } from '../parsed-file.ts';
import { ageContradicts } from './age-contradicts.ts';
import { date } from './date.ts';
import { duplicateAnchor } from './duplicate-anchor.ts';
import { emptyFile } from './empty-file.ts';
import { emptyProvision } from './empty-provision.ts';
import { factDuplicate } from './fact-duplicate.ts';
import { factKey } from './fact-key.ts';
import { factOrder } from './fact-order.ts';
import { factValue } from './fact-value.ts';
import { frontMatter } from './front-matter.ts';
import { heading } from './heading.ts';
import { idIsFileName } from './id-is-file-name.ts';
import { missingAsOf } from './missing-as-of.ts';
import { missingCaption } from './missing-caption.ts';
import { missingSource } from './missing-source.ts';
import { missingSummary } from './missing-summary.ts';
import { order } from './order.ts';
import { rawHtml } from './raw-html.ts';
import type { FileRule } from './rule.ts';
import { schema } from './schema.ts';
import { sourceNumber } from './source-number.ts';
import { unknownKey } from './unknown-key.ts';
import { url } from './url.ts';
import { vocabulary } from './vocabulary.ts';
import { weakSource } from './weak-source.ts';
import { wrongFolderOfKind } from './wrong-folder.ts';

/** Every rule that looks at one file by itself. */
export const fileRules: readonly FileRule[] = [
  emptyFile,
  frontMatter,
  schema,
  unknownKey,
  vocabulary,
  date,
  url,
  missingAsOf,
  missingSource,
  idIsFileName,
  wrongFolderOfKind,
  missingSummary,
  heading,
  duplicateAnchor,
  order,
  missingCaption,
  emptyProvision,
  factKey,
  factOrder,
  factDuplicate,
  factValue,
  sourceNumber,
  weakSource,
  ageContradicts,
  rawHtml,
];

/** Check one file by itself. */
export function checkFile(file: ParsedFile): readonly Fault[] {
  return fileRules.flatMap((rule) =>
    Array.from(rule.check(file), (finding) => faultOf(file.path, { rule: rule.name, ...finding })),
  );
}
