import { Router } from 'express';
import { paths } from '../../paths.ts';
import type { BrowseType } from '../pages/browse-filters.ts';
import { parseBrowseFilters } from '../pages/browse-filters.ts';
import { browsePage } from '../pages/browse-page.ts';
import { renderPage } from '../render.ts';
import { searchParameters } from './address.ts';
import type { Context } from './context.ts';
import { fixed, types } from './context.ts';

/** The lists of all pages of one type, with their filters. */
export function browseRoutes(context: Context): Router {
  const router = Router();
  const list = (path: string, type: BrowseType) =>
    router.get(
      path,
      fixed(context, async ({ library }, req) => {
        const filters = parseBrowseFilters(type, searchParameters(req));
        const view = browsePage({ site: context.site, library }, type, filters);
        return { type: types.html, text: renderPage('pages/browse', view) };
      }),
    );
  list(paths.instruments, 'instrument');
  list(paths.groups, 'group');
  list(paths.countries, 'country');
  list(paths.topics, 'topic');
  list(paths.practices, 'practice');
  return router;
}
