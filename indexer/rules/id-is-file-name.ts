import type { FileRule } from './rule.ts';

/**
 * The id of a page is the name of its file: each says where the other is found.
 *
 * `id: opak` in «opac.md»
 * → `2:5-2:9: error id-is-file-name The id “opak” is not the file's name “opac”`
 */
export const idIsFileName: FileRule = {
  name: 'id-is-file-name',
  *check({ frontMatter, name }) {
    const data = frontMatter?.data;
    const id: unknown = typeof data === 'object' && data !== null ? Reflect.get(data, 'id') : name;
    if (typeof id !== 'string' || id === name || frontMatter === undefined) return;
    yield {
      message: `The id “${id}” is not the file's name “${name}”`,
      place: frontMatter.place(['id']),
      hint: 'An id never changes once it is published: if in doubt, rename the file.',
    };
  },
};
