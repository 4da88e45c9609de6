import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { linkIn } from '../../indexer/link-stage.ts';
import { linkFile } from '../../indexer/link.ts';
import { parseMarkdown } from '../../indexer/markdown.ts';
import { indexPages } from '../../indexer/page-index.ts';
import { Packed } from '../../indexer/packed.ts';
import { proseOf } from '../../indexer/prose.ts';
import { unreadDraft } from '../../indexer/draft-file.ts';

/** The HTML of a text in a corpus of one page, «topics/release.md», with a heading «how». */
function htmlOf(markdown: string): string {
  const { draft } = unreadDraft('topics/release.md', []);
  const page = { type: 'topic', topic: { id: 'release', title: 'Release' } } as const;
  const whole = { ...draft, page };
  const summary = proseOf(parseMarkdown(markdown).children);
  const linked = linkFile(whole, { summary, parts: [] }, indexPages([whole]), () => []);
  return linked.document?.value.summary_html ?? '';
}

describe('Markdown becomes HTML', () => {
  test.each([
    [
      'a paragraph',
      'Some *plain* **words**.',
      '<p>Some <em>plain</em> <strong>words</strong>.</p>',
    ],
    ['a line ending', 'one\ntwo', '<p>one two</p>'],
    ['a hard break', 'one\\\ntwo', '<p>one<br>two</p>'],
    ['a tight list', '- one\n- two', '<ul><li>one</li><li>two</li></ul>'],
    ['a loose list', '- one\n\n- two', '<ul><li><p>one</p></li><li><p>two</p></li></ul>'],
    ['a numbered list', '3. three\n4. four', '<ol start="3"><li>three</li><li>four</li></ol>'],
    ['a quotation', '> words', '<blockquote><p>words</p></blockquote>'],
    [
      'code',
      'the `id` of\n\n    a < b',
      '<p>the <code>id</code> of</p><pre><code>a &lt; b</code></pre>',
    ],
    ['a rule', 'one\n\n***\n\ntwo', '<p>one</p><hr><p>two</p>'],
    ['signs', 'a < b & "c"', '<p>a &lt; b &amp; &quot;c&quot;</p>'],
    [
      'a link outside',
      '[UN](https://un.org/?a=1&b="2")',
      '<p><a href="https://un.org/?a=1&amp;b=&quot;2&quot;">UN</a></p>',
    ],
    [
      'a link by reference',
      '[UN][1]\n\n[1]: https://un.org',
      '<p><a href="https://un.org">UN</a></p>',
    ],
    ['a link to a page', '[here](release.md)', '<p><a href="/topics/release">here</a></p>'],
    ['a heading in a quotation', '> # words', '<blockquote><p>words</p></blockquote>'],
    ['raw HTML', 'a <script>b</script>', '<p>a &lt;script&gt;b&lt;/script&gt;</p>'],
    ['an image', 'a ![map](https://example.org/m.png) b', '<p>a  b</p>'],
  ])('%s', (_, markdown, html) => {
    expect(htmlOf(markdown)).toBe(html);
  });
});

describe('The plain text of a page', () => {
  test.each([
    [
      'has a blank line between blocks',
      'one\n\n> two\n\n- three\n- four',
      'one\n\ntwo\n\nthree\n\nfour',
    ],
    ['has no marks', '*a* [b](https://un.org) `c`\nd', 'a b c d'],
  ])('%s', (_, markdown, text) => {
    expect(proseOf(parseMarkdown(markdown).children).text).toBe(text);
  });
});

const allowed = 'a p em strong code pre br hr ul ol li blockquote'.split(' ');

test('whatever stands in a file, only harmless elements reach a page', () => {
  const marks = fc.constantFrom(
    '<',
    '>',
    '"',
    '&',
    '`',
    '[',
    ']',
    '(',
    ')',
    '\n',
    '\n\n',
    '- ',
    '# ',
    '> ',
  );
  const scraps = fc.constantFrom(
    'javascript:',
    'onclick=',
    '<script>',
    '<img src=x onerror=y>',
    '![a](b)',
    'data:text/html',
    '<!--',
  );
  fc.assert(
    fc.property(fc.array(fc.oneof(marks, scraps, fc.string()), { maxLength: 30 }), (parts) => {
      const { document } = parseHTML(`<html><body>${htmlOf(parts.join(''))}</body></html>`);
      for (const element of document.querySelectorAll('body *')) {
        expect(allowed).toContain(element.localName);
        const names = element.getAttributeNames().filter((name: string) => name !== 'start');
        expect(element.localName === 'a' ? ['href'] : []).toEqual(names);
        expect(element.getAttribute('href') ?? '').toMatch(/^(?:$|https?:\/\/|\/)/);
      }
    }),
  );
});

test('a program that fails on the links of a file makes it a fault of that file', () => {
  const { draft } = unreadDraft('topics/release.md', []);
  const prose = Packed.of({ summary: proseOf(parseMarkdown('Some text.').children), parts: [] });
  const find = (): never => {
    throw new Error('out of words');
  };
  const { fault } = linkIn({ index: indexPages([draft]), find }, { draft, prose });
  expect(fault).toMatchObject({
    path: 'topics/release.md',
    rule: 'crash',
    message: 'The file could not be read: out of words',
  });
});
