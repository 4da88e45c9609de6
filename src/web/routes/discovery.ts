import { Router } from 'express';
import { paths } from '../../paths.ts';
import { atomFeed } from '../discovery/feed.ts';
import { openSearchDescription } from '../discovery/opensearch.ts';
import { robotsTxt } from '../discovery/robots.ts';
import { sitemap } from '../discovery/sitemap.ts';
import type { Context } from './context.ts';
import { fixed, types } from './context.ts';

/** What machines look for: the feed, the sitemap, the search description, the rules for robots. */
export function discoveryRoutes(context: Context): Router {
  const { site } = context;
  const router = Router();
  router.get(
    paths.feed,
    fixed(context, async ({ library }) => ({ type: types.atom, text: atomFeed(site, library) })),
  );
  router.get(
    paths.sitemap,
    fixed(context, async ({ library }) => ({
      type: types.xml,
      text: await sitemap(site, library),
    })),
  );
  router.get(
    paths.opensearch,
    fixed(context, async () => ({ type: types.opensearch, text: openSearchDescription(site) })),
  );
  router.get(
    paths.robots,
    fixed(context, async () => ({ type: types.text, text: robotsTxt(site) })),
  );
  return router;
}
