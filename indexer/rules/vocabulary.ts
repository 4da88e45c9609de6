import { suggestion } from '../did-you-mean.ts';
import type { FactKey } from '../fact-lines.ts';
import { notStated } from '../facts.ts';
import type { Place } from '../fault.ts';
import type { FieldPath } from '../front-matter.ts';
import type { ParsedFile } from '../parsed-file.ts';
import { relationsOf } from '../relations.ts';
import type { WordList } from '../words.ts';
import { idsOf, labelsOf, wordId, wordNames } from '../words.ts';
import { keyOf, valuesOf } from './part-facts.ts';
import type { FileFinding, FileRule } from './rule.ts';
import { schemaFindings } from './schema-issues.ts';

/**
 * A value that stands in a list of `vocabulary.yaml` stands there: anything else would be a facet of
 * its own that nobody finds.
 *
 * `region: globe`
 * → `8:9-8:14: error vocabulary There is no region “globe”`
 *
 * `- Topics: recruitment, relase`
 * → `14:23-14:29: error vocabulary There is no topic “relase”`
 *
 * `kind: treatie`
 * → `3:7-3:14: error vocabulary “kind” cannot be “treatie”`
 */
export const vocabulary: FileRule = {
  name: 'vocabulary',
  *check(file) {
    yield* schemaFindings(file, 'vocabulary');
    for (const [list, word, path] of wordsInFrontMatter(file)) {
      if (idsOf(file.vocabulary, list).includes(word)) continue;
      const place = file.frontMatter?.place(path) ?? file.source.place(0);
      yield unknownWord(list, word, idsOf(file.vocabulary, list), place);
    }
    yield* wordsInFacts(file);
  },
};

function unknownWord(
  list: WordList,
  word: string,
  known: readonly string[],
  place: Place,
): FileFinding {
  const hint = suggestion(word, known) ?? `It is one of: ${known.join(', ')}.`;
  return { message: `There is no ${wordNames[list]} “${word}”`, place, hint };
}

type WordAt = readonly [list: WordList, word: string, path: FieldPath];

/** The words that the schema leaves to the vocabulary, because a corpus has its own. */
function wordsInFrontMatter(file: ParsedFile): readonly WordAt[] {
  const relations = relationsOf(file).map(
    ({ type }, index) => ['relations', type, ['relations', index, 'type']] as const,
  );
  return [...ownWords(file), ...relations];
}

function ownWords({ page }: ParsedFile): readonly WordAt[] {
  switch (page?.type) {
    case 'instrument':
      return [['regions', page.instrument.region, ['region']], ...topicsAt(page.instrument.topics)];
    case 'group':
      return [
        ['regions', page.group.region, ['region']],
        ['group_statuses', page.group.status, ['status']],
      ];
    case 'country':
      return [['regions', page.country.region, ['region']]];
    case 'topic':
      return [['topics', page.topic.id, ['id']]];
    case 'practice':
      return topicsAt(page.practice.topics);
    case undefined:
      return [];
  }
}

function topicsAt(topics: readonly string[]): readonly WordAt[] {
  return topics.map((topic, index) => ['topics', topic, ['topics', index]]);
}

const listsByKey: Readonly<Partial<Record<FactKey, WordList>>> = {
  Binds: 'addressees',
  Force: 'forces',
  Topics: 'topics',
};

function* wordsInFacts(file: ParsedFile): Iterable<FileFinding> {
  for (const line of file.parts.flatMap((part) => part.factLines)) {
    const key = keyOf(line);
    const list = key === undefined ? undefined : listsByKey[key];
    if (list === undefined || line.value === '' || isNotStated(line.value)) continue;
    for (const { text, place } of valuesOf(line, file)) {
      if (wordId(file.vocabulary, list, text) !== undefined) continue;
      yield unknownWord(list, text, labelsOf(file.vocabulary, list), place);
    }
  }
}

function isNotStated(value: string): boolean {
  return value.toLowerCase() === notStated;
}
