import type { Nodes } from 'mdast';

/** What a reader reads of a node: its text without marks, a space for each line ending. */
export function plainText(node: Nodes): string {
  if (node.type === 'text') return node.value.replaceAll('\n', ' ');
  if (node.type === 'break') return ' ';
  if (node.type === 'inlineCode' || node.type === 'code') return node.value;
  return 'children' in node ? node.children.map(plainText).join('') : '';
}
