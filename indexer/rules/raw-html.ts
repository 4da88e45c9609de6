import type { Nodes } from 'mdast';
import { spanOf } from '../span.ts';
import type { FileRule } from './rule.ts';

/**
 * Files are plain CommonMark: HTML would not reach the page, nor an image, which would be fetched
 * from somewhere.
 *
 * `A <b>bold</b> word.`
 * → `5:5-5:8: error raw-html HTML has no place in a file: “<b>”`
 *
 * `![a map](https://example.org/map.png)`
 * → `5:1-5:38: error raw-html An image has no place in a file`
 */
export const rawHtml: FileRule = {
  name: 'raw-html',
  *check({ tree, source }) {
    for (const node of foreignNodes(tree)) {
      const shown =
        node.type === 'html' ? `HTML has no place in a file: “${firstLine(node.value)}”` : '';
      const message = shown === '' ? 'An image has no place in a file' : shown;
      const hint = 'Write “\\<” where the sign itself is meant.';
      yield { message, place: source.bodyPlace(spanOf(node)), ...(shown !== '' && { hint }) };
    }
  },
};

function* foreignNodes(node: Nodes): Iterable<Nodes> {
  if (node.type === 'html' || node.type === 'image' || node.type === 'imageReference') yield node;
  else if ('children' in node) for (const child of node.children) yield* foreignNodes(child);
}

function firstLine(text: string): string {
  return text.split('\n', 1)[0] ?? '';
}
