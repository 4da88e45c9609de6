import type { Link, List, ListItem, Nodes, RootContent } from 'mdast';
import { plainText } from './plain-text.ts';
import type { Span } from './span.ts';
import { spanOf } from './span.ts';

/**
 * Markdown as HTML with holes: what needs the whole corpus (citations in running text, links to other
 * files) is left open and filled in the second pass, so that no file is parsed or walked twice.
 */
export interface Prose {
  readonly pieces: readonly Piece[];
  /** What a reader reads, without marks, a blank line between blocks: for search and for citations. */
  readonly text: string;
}

/** Finished HTML, running text, or the address of a link. */
export type Piece = string | TextPiece | LinkPiece;

/** Running text in which citations are looked for: a stretch of the prose's text, not yet escaped. */
export interface TextPiece {
  readonly text: Span;
  /** Its place in the file. */
  readonly span: Span;
}

/** The value of a `href`, as written. */
export interface LinkPiece {
  readonly href: string;
  readonly span: Span;
}

/**
 * Write blocks as HTML. Safe by construction: only the elements named in this file are ever written,
 * everything else is escaped text, and the only attribute with a value from a file is the `href`
 * of a link, which the second pass writes. Raw HTML is shown as the text it is (and is a fault).
 */
export function proseOf(blocks: readonly RootContent[]): Prose {
  const writer = new ProseWriter();
  for (const block of blocks) writer.write(block);
  return writer.finish();
}

/** Escape text for an element or a double-quoted attribute. */
export function escapeHtml(text: string): string {
  return /[&<>"]/.test(text) ? text.replaceAll(/[&<>"]/g, (char) => entities[char] ?? '') : text;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
};

/** The elements of nodes that only hold others; any other node with children is written without one. */
const tags: Readonly<Partial<Record<Nodes['type'], string>>> = {
  paragraph: 'p',
  blockquote: 'blockquote',
  emphasis: 'em',
  strong: 'strong',
  // A heading inside a quotation or a list is no part of the page's own outline.
  heading: 'p',
};

const blocks: ReadonlySet<Nodes['type']> = new Set(['paragraph', 'heading', 'code']);

class ProseWriter {
  readonly #pieces: Piece[] = [];
  #html = '';
  #text = '';
  #isBlockEnded = false;

  finish(): Prose {
    this.#flush();
    return { pieces: this.#pieces, text: this.#text.trimEnd() };
  }

  write(node: Nodes): void {
    if (node.type === 'text') this.#textNode(node.value, spanOf(node));
    else if (node.type === 'link') this.#link(node);
    else if (node.type === 'list') this.#list(node);
    else if ('children' in node) this.#element(tags[node.type], node.children);
    else this.#leaf(node);
    if (blocks.has(node.type)) this.#isBlockEnded = true;
  }

  #leaf(node: Nodes): void {
    if (node.type === 'code') this.#literal('<pre><code>', node.value, '</code></pre>');
    else if (node.type === 'inlineCode') this.#literal('<code>', node.value, '</code>');
    else if (node.type === 'break') this.#break();
    else if (node.type === 'html') this.#html += escapeHtml(node.value);
    else if (node.type === 'thematicBreak') this.#html += '<hr>';
  }

  #element(tag: string | undefined, children: readonly Nodes[]): void {
    if (tag !== undefined) this.#html += `<${tag}>`;
    for (const child of children) this.write(child);
    if (tag !== undefined) this.#html += `</${tag}>`;
  }

  #list({ ordered, start, spread, children }: List): void {
    const [tag, first] = ordered === true ? ['ol', start ?? 1] : ['ul', 1];
    this.#html += first === 1 ? `<${tag}>` : `<${tag} start="${first}">`;
    for (const item of children) this.#listItem(item, spread === true || item.spread === true);
    this.#html += `</${tag}>`;
  }

  /** The paragraphs of a tight list are written without an element of their own. */
  #listItem({ children }: ListItem, loose: boolean): void {
    this.#html += '<li>';
    for (const child of children) {
      if (child.type === 'paragraph' && !loose) this.#element(undefined, child.children);
      else this.write(child);
    }
    this.#html += '</li>';
    this.#isBlockEnded = true;
  }

  #textNode(value: string, span: Span): void {
    // A space for each line ending, so that offsets stay what they are.
    const start = this.#append(value.replaceAll('\n', ' '));
    this.#hole({ text: [start, this.#text.length], span });
  }

  #literal(open: string, value: string, close: string): void {
    this.#append(value);
    this.#html += open + escapeHtml(value) + close;
  }

  #break(): void {
    this.#append(' ');
    this.#html += '<br>';
  }

  /** Citations inside a link stay text: a link holds no other link. */
  #link(node: Link): void {
    const shown = plainText(node);
    this.#append(shown);
    this.#html += '<a href="';
    this.#hole({ href: node.url, span: spanOf(node) });
    this.#html += `">${escapeHtml(shown)}</a>`;
  }

  #hole(piece: TextPiece | LinkPiece): void {
    this.#flush();
    this.#pieces.push(piece);
  }

  /** Add to the text what a reader reads, and say where it begins. */
  #append(value: string): number {
    if (this.#isBlockEnded && this.#text !== '') this.#text += '\n\n';
    this.#isBlockEnded = false;
    const start = this.#text.length;
    this.#text += value;
    return start;
  }

  #flush(): void {
    if (this.#html !== '') this.#pieces.push(this.#html);
    this.#html = '';
  }
}
