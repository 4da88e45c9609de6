import type { Nodes, Text } from 'mdast';
import { describe, expect, test } from 'vitest';
import { parseMarkdown } from '../../indexer/markdown.ts';
import { spanOf } from '../../indexer/span.ts';
import { spanInSource } from '../../indexer/text-span.ts';

function textNodes(node: Nodes): readonly Text[] {
  if (node.type === 'text') return [node];
  return 'children' in node ? node.children.flatMap(textNodes) : [];
}

/** What stands in the source where the text of a file reads `words`. */
function sourceOf(markdown: string, words: string): string | undefined {
  for (const node of textNodes(parseMarkdown(markdown))) {
    const text = node.value.replaceAll('\n', ' ');
    const start = text.indexOf(words);
    if (start === -1) continue;
    const span = spanInSource(markdown, text, spanOf(node), [start, start + words.length]);
    return markdown.slice(...span);
  }
  return undefined;
}

describe('The place of words in a file is found', () => {
  test.each([
    ['in a line', 'See OPAC Art. 4(1).', 'OPAC Art. 4(1)', 'OPAC Art. 4(1)'],
    ['over a line ending', 'See OPAC\nArt. 4(1).', 'OPAC Art. 4(1)', 'OPAC\nArt. 4(1)'],
    ['over an indent', '- See OPAC\n  Art. 4(1).', 'OPAC Art. 4(1)', 'OPAC\n  Art. 4(1)'],
    ['in a quotation', '> See OPAC\n> Art. 4(1).', 'OPAC Art. 4(1)', 'OPAC\n> Art. 4(1)'],
    ['behind a backslash', 'See \\[CRC\\] Art. 38.', '[CRC] Art. 38', '[CRC\\] Art. 38'],
    ['over a character reference', 'See A&amp;B Art. 4.', 'A&B Art. 4', 'A&amp;B Art. 4'],
    ['behind a character reference', 'A &#8211; B, OPAC Art. 4.', 'OPAC Art. 4', 'OPAC Art. 4'],
    ['behind a bare ampersand', 'A & B, OPAC Art. 4.', 'OPAC Art. 4', 'OPAC Art. 4'],
    ['in an emphasis', 'See *OPAC Art. 4*.', 'OPAC Art. 4', 'OPAC Art. 4'],
  ])('%s', (_, markdown, words, source) => {
    expect(sourceOf(markdown, words)).toBe(source);
  });
});
