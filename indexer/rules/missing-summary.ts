import { isEmpty } from './empty-file.ts';
import { headingPlace } from './part-names.ts';
import type { FileRule } from './rule.ts';

/**
 * A page begins with a summary, before its first heading.
 *
 * a file whose front matter is followed by `## Art. 1: …`
 * → `5:1-5:8: error missing-summary The summary is missing`
 */
export const missingSummary: FileRule = {
  name: 'missing-summary',
  *check(file) {
    if (isEmpty(file) || file.frontMatter === undefined || file.summary.length > 0) return;
    const end = file.source.text.trimEnd().length;
    const [first] = file.parts;
    const place = first === undefined ? file.source.place(end) : headingPlace(file, first);
    const hint = 'Say in two to five sentences what it is, whom it binds and why it matters here.';
    yield { message: 'The summary is missing', place, hint };
  },
};
