import { isEmpty } from './empty-file.ts';
import type { FileRule } from './rule.ts';
import { isFields } from './schema-issues.ts';

/**
 * A page begins with its front matter, in YAML.
 *
 * a file without it
 * → `1:1: error front-matter The front matter is missing`
 *
 * `title: "Convention`
 * → `4:56-5:1: error front-matter Not valid YAML: Missing closing "quote`
 *
 * `- a list`
 * → `2:1-2:9: error front-matter The front matter is no set of fields`
 */
export const frontMatter: FileRule = {
  name: 'front-matter',
  *check(file) {
    if (isEmpty(file)) return;
    if (file.frontMatter === undefined) {
      const hint = 'Begin the file with a line “---”, the fields, and another “---”.';
      yield { message: 'The front matter is missing', place: file.source.place(0), hint };
      return;
    }
    const { mistakes, data } = file.frontMatter;
    for (const { message, span } of mistakes) {
      yield { message: `Not valid YAML: ${message}`, place: file.source.place(...span) };
    }
    if (mistakes.length === 0 && !isFields(data)) {
      yield { message: 'The front matter is no set of fields', place: file.frontMatter.place([]) };
    }
  },
};
