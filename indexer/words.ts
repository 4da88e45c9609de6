import type { Vocabulary } from '../src/law/vocabulary.ts';

/** The lists of `vocabulary.yaml` whose words stand in files. */
export type WordList =
  | 'kinds'
  | 'addressees'
  | 'forces'
  | 'statuses'
  | 'group_statuses'
  | 'regions'
  | 'relations'
  | 'topics';

/** What an editor calls one word of each list. */
export const wordNames: Readonly<Record<WordList, string>> = {
  kinds: 'kind',
  addressees: 'addressee',
  forces: 'force',
  statuses: 'status',
  group_statuses: 'status of a group',
  regions: 'region',
  relations: 'relation',
  topics: 'topic',
};

export function idsOf(vocabulary: Vocabulary, list: WordList): readonly string[] {
  return Object.keys(vocabulary[list]);
}

/** The id of a word given by its label («armed groups») or its id («armed-groups»), in any case. */
export function wordId(vocabulary: Vocabulary, list: WordList, text: string): string | undefined {
  const wanted = text.toLowerCase();
  return idsOf(vocabulary, list).find(
    (id) => id === wanted || labelOf(vocabulary, list, id).toLowerCase() === wanted,
  );
}

/** The labels of a list, in its order: what a list of facts is written with. */
export function labelsOf(vocabulary: Vocabulary, list: WordList): readonly string[] {
  return idsOf(vocabulary, list).map((id) => labelOf(vocabulary, list, id));
}

function labelOf(vocabulary: Vocabulary, list: WordList, id: string): string {
  const entry = (vocabulary[list] as Readonly<Record<string, { label?: string }>>)[id];
  return entry?.label ?? id;
}
