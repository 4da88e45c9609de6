import type { FileRule } from './rule.ts';

/**
 * A file says something.
 *
 * a file of nothing but blank lines
 * → `1:1: error empty-file The file is empty`
 */
export const emptyFile: FileRule = {
  name: 'empty-file',
  *check(file) {
    if (isEmpty(file)) yield { message: 'The file is empty', place: file.source.place(0) };
  },
};

export function isEmpty({ source }: Parameters<FileRule['check']>[0]): boolean {
  return !/\S/.test(source.text);
}
