import { pageIdOf } from '../page-index.ts';
import type { CorpusRule } from './rule.ts';

/**
 * An id names one page, in whatever folder its file lies.
 *
 * «national/in/opac.md» beside «international/opac.md»
 * → `2:5-2:9: error duplicate-id The id “opac” is taken by international/opac.md`
 */
export const duplicateId: CorpusRule = {
  name: 'duplicate-id',
  *check({ drafts }, places) {
    const first = new Map<string, string>();
    for (const draft of drafts.filter(({ isUnread }) => isUnread !== true)) {
      const id = pageIdOf(draft);
      const taken = first.get(id);
      if (taken === undefined) {
        first.set(id, draft.path);
        continue;
      }
      yield {
        path: draft.path,
        message: `The id “${draft.name}” is taken by ${taken}`,
        place: places.value(draft.path, ['id']),
      };
    }
  },
};
