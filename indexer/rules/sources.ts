import type { Source } from '../../src/law/fields.ts';
import type { ParsedFile } from '../parsed-file.ts';

/** The list of sources of a page; empty while its front matter is wrong. */
export function sourcesOf({ page }: ParsedFile): readonly Source[] {
  switch (page?.type) {
    case 'instrument':
      return page.instrument.sources;
    case 'group':
      return page.group.sources;
    case 'country':
      return page.country.sources ?? [];
    case 'topic':
      return page.topic.sources ?? [];
    case 'practice':
      return page.practice.sources;
    case undefined:
      return [];
  }
}
