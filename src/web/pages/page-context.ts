import type { Library } from '../../library/library.ts';
import type { Site } from '../site.ts';

/** What every page is made from: the site that it stands on and the snapshot that it shows. */
export interface PageContext {
  readonly site: Site;
  readonly library: Library;
}
