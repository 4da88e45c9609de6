import type { CorpusRule } from './rule.ts';

/**
 * Each topic of the vocabulary has a guide: its facet links there.
 *
 * a topic `schools` in `vocabulary.yaml` and no «topics/schools.md»
 * → `30:3-30:10: error missing-topic The topic “schools” has no guide`
 */
export const missingTopic: CorpusRule = {
  name: 'missing-topic',
  *check({ vocabulary, index }, places) {
    for (const topic of Object.keys(vocabulary.topics)) {
      if (index.byId.has(`topic:${topic}`)) continue;
      yield {
        path: 'vocabulary.yaml',
        message: `The topic “${topic}” has no guide`,
        place: places.key('vocabulary.yaml', ['topics', topic]),
        hint: `Write topics/${topic}.md.`,
      };
    }
  },
};
