import { parseHTML } from 'linkedom';

/** What tests read of an element; the types of the browser are not part of this program. */
export interface HtmlElement {
  readonly id: string;
  readonly textContent: string | null;
  readonly outerHTML: string;
  readonly parentElement: HtmlElement | null;
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>;
  getAttribute(name: string): string | null;
  hasAttribute(name: string): boolean;
  closest(selector: string): HtmlElement | null;
  querySelector(selector: string): HtmlElement | null;
  querySelectorAll(selector: string): Iterable<HtmlElement> & { readonly length: number };
}

export interface HtmlPage extends Pick<HtmlElement, 'querySelector' | 'querySelectorAll'> {
  readonly title: string;
}

/** A page as a browser reads it, without running anything. */
export function readHtml(html: string): HtmlPage {
  const { document } = parseHTML(html) as unknown as { readonly document: HtmlPage };
  return document;
}

/** The text of an element on one line with ordinary spaces; '' where there is none. */
export function textOf(element: HtmlElement | null | undefined): string {
  return (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
}
