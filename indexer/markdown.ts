import type { Definition, Nodes, Root } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';

const processor = unified().use(remarkParse).freeze();

/** Turn Markdown (CommonMark) into a syntax tree; links by reference become plain links. */
export function parseMarkdown(text: string): Root {
  const tree = processor.parse(text);
  const definitions = tree.children.filter((node) => node.type === 'definition');
  if (definitions.length > 0) inlineReferences(tree, urlsOf(definitions));
  return tree;
}

/** The first definition of a name holds, as CommonMark has it. */
function urlsOf(definitions: readonly Definition[]): ReadonlyMap<string, string> {
  return new Map(definitions.toReversed().map(({ identifier, url }) => [identifier, url]));
}

function inlineReferences(node: Nodes, urls: ReadonlyMap<string, string>): void {
  if (!('children' in node)) return;
  for (const child of node.children) inlineReferences(child, urls);
  const children: Nodes[] = node.children;
  for (const [index, child] of children.entries()) {
    if (child.type !== 'linkReference') continue;
    const { identifier, children: content, position } = child;
    const url = urls.get(identifier);
    if (url === undefined) continue;
    children[index] = { type: 'link', url, children: content, ...(position && { position }) };
  }
}
