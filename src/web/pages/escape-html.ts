import { matchEnd, matchStart } from '../../search/engine.ts';

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] ?? character);
}

/** An engine's passage as HTML: escaped first, its marks made `<mark>` second. No engine's tags reach a page. */
export function markedHtml(text: string): string {
  return escapeHtml(text).replaceAll(matchStart, '<mark>').replaceAll(matchEnd, '</mark>');
}

/** The passage without marks, for JSON. */
export function unmarked(text: string): string {
  return text.replaceAll(matchStart, '').replaceAll(matchEnd, '');
}

/** A value as JSON that may stand inside `<script type="application/ld+json">`. */
export function jsonForHtml(value: unknown): string {
  return JSON.stringify(value).replaceAll('<', '\\u003c');
}
