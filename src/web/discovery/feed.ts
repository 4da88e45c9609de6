import type { Change } from '../../library/documents.ts';
import type { Library } from '../../library/library.ts';
import { pathOf, paths } from '../../paths.ts';
import type { Site } from '../site.ts';
import { element, xmlDeclaration } from './xml.ts';

/** The changes to the corpus as an Atom feed (RFC 4287), newest first. */
export function atomFeed(site: Site, { manifest }: Library): string {
  const self = site.publicUrl + paths.feed;
  return [
    xmlDeclaration,
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    element('title', 'Servanda: changes to the corpus'),
    element('id', self),
    element('link', '', { rel: 'self', href: self }),
    element('link', '', { rel: 'alternate', href: site.publicUrl + paths.home }),
    element('updated', atomDate(manifest.as_of)),
    `<author>${element('name', 'Servanda')}</author>`,
    element('rights', 'CC BY 4.0. Summaries, not official texts.'),
    ...manifest.changes.map((change, index) => entry(site, change, index)),
    '</feed>',
  ].join('\n');
}

function entry(site: Site, change: Change, index: number): string {
  const [first] = change.pages;
  return [
    '<entry>',
    element('title', change.text),
    // The date and its place under that date name the change for good: the list only grows at the top.
    element('id', `${site.publicUrl}${paths.feed}#${change.date}-${slugOf(change, index)}`),
    element('updated', atomDate(change.date)),
    element('link', '', {
      rel: 'alternate',
      href: site.publicUrl + (first === undefined ? paths.home : pathOf(first)),
    }),
    element('summary', change.text),
    '</entry>',
  ].join('\n');
}

function slugOf({ pages }: Change, index: number): string {
  return (pages[0] ?? String(index)).replace(/[^a-z0-9-]+/g, '-');
}

function atomDate(day: string): string {
  return `${day}T00:00:00Z`;
}
