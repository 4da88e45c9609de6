import { splitValues } from '../facts.ts';
import { factLine } from './part-facts.ts';
import type { FileRule } from './rule.ts';

/**
 * A source of an instrument is there because a provision or a section rests on it, or else what the
 * front matter and the summary say, which name no sources: so this is only worth knowing.
 *
 * a source that no provision and no section points to
 * → `16:5-16:73: info unused-source Nothing rests on source 1`
 */
export const unusedSource: FileRule = {
  name: 'unused-source',
  *check(file) {
    if (file.page?.type !== 'instrument') return;
    const used = new Set(
      file.parts.flatMap((part) => splitValues(factLine(part, 'Sources')?.value ?? '')),
    );
    for (const index of file.page.instrument.sources.keys()) {
      const place = file.frontMatter?.place(['sources', index]);
      if (place === undefined || used.has(String(index + 1))) continue;
      const message = `Nothing rests on source ${index + 1}`;
      const hint = 'Name it where it is used. Taking it out changes the numbers of those after it.';
      yield { message, place, severity: 'info', hint };
    }
  },
};
