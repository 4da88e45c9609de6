import type { CorpusRule } from './rule.ts';

/**
 * A source of an instrument is there because a provision or a section rests on it, or else what the
 * front matter and the summary say, which name no sources: so this is only worth knowing.
 *
 * a source that no provision and no section points to
 * → `15:5-15:74: info unused-source Nothing rests on source 1`
 */
export const unusedSource: CorpusRule = {
  name: 'unused-source',
  *check({ drafts }, places) {
    for (const { path, page, parts } of drafts) {
      if (page?.type !== 'instrument') continue;
      const used = new Set(parts.flatMap(({ facts }) => facts.sources ?? []));
      for (const index of page.instrument.sources.keys()) {
        if (used.has(index + 1)) continue;
        yield {
          path,
          message: `Nothing rests on source ${index + 1}`,
          place: places.value(path, ['sources', index]),
          severity: 'info',
          hint: 'Name it where it is used. Taking it out changes the numbers of those after it.',
        };
      }
    }
  },
};
