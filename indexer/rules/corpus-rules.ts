import type { Corpus } from '../corpus.ts';
import type { Fault } from '../fault.ts';
import { faultOf } from '../parsed-file.ts';
import type { Places } from '../places.ts';
import { ambiguousCitation } from './ambiguous-citation.ts';
import { changes } from './changes.ts';
import { danglingCitation } from './dangling-citation.ts';
import { danglingLink } from './dangling-link.ts';
import { danglingReference } from './dangling-reference.ts';
import { danglingRelation } from './dangling-relation.ts';
import { duplicateId } from './duplicate-id.ts';
import { missingTopic } from './missing-topic.ts';
import { redirects } from './redirects.ts';
import type { CorpusRule } from './rule.ts';
import { unknownCitation } from './unknown-citation.ts';
import { unusedSource } from './unused-source.ts';

/** Every rule that needs the whole corpus. */
export const corpusRules: readonly CorpusRule[] = [
  duplicateId,
  danglingRelation,
  danglingReference,
  missingTopic,
  danglingLink,
  danglingCitation,
  ambiguousCitation,
  redirects,
  changes,
];

/** Rules that tell what is only worth knowing, for those who ask. */
export const curiousRules: readonly CorpusRule[] = [unknownCitation, unusedSource];

/** Check what the files of a corpus say of each other. */
export function checkTogether(
  corpus: Corpus,
  places: Places,
  isCurious: boolean,
): readonly Fault[] {
  const rules = isCurious ? [...corpusRules, ...curiousRules] : corpusRules;
  return rules.flatMap((rule) =>
    Array.from(rule.check(corpus, places), ({ path, ...finding }) =>
      faultOf(path, { rule: rule.name, ...finding }),
    ),
  );
}
