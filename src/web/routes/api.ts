import { Router } from 'express';
import createError from 'http-errors';
import { paths } from '../../paths.ts';
import { maxQueryLength, parseSearchQuery } from '../../search/query.ts';
import { answerSearch } from '../answer-search.ts';
import { openApi } from '../discovery/openapi.ts';
import { badRequest } from '../middleware/errors.ts';
import { searchJson } from '../pages/json/search-json.ts';
import { suggestJson } from '../pages/json/suggest-json.ts';
import type { Context } from './context.ts';
import { fixed, json, sendUnkept } from './context.ts';

const suggestionsShown = 8;
/** Pages that are offered even where there are citations enough. */
const pagesShown = 3;

/** `/api/v1`: the same answers for programs. Any site may read them: they are public and carry no cookie. */
export function apiRoutes(context: Context): Router {
  const { editions, site } = context;
  const router = Router();
  router.use('/api', (_req, res, next) => {
    res.set('Access-Control-Allow-Origin', '*');
    next();
  });
  router.get(paths.api.search, async (req, res) => {
    const edition = editions.current();
    const parsed = parseSearchQuery(req.query);
    if ('faults' in parsed) throw badRequest(parsed.faults.join(' '));
    const answer = await answerSearch(edition, parsed.query);
    sendUnkept(res, json(searchJson({ site, library: edition.library }, answer)));
  });
  router.get(paths.api.suggest, (req, res) => {
    const { suggest, completeCitation, library } = editions.current();
    const text = req.query['q'];
    if (typeof text !== 'string' || text.length > maxQueryLength) {
      throw createError(400, `“q” must be one text of at most ${maxQueryLength} characters.`);
    }
    const citations = completeCitation(text, suggestionsShown);
    const pages = suggest(text, Math.max(suggestionsShown - citations.length, pagesShown));
    sendUnkept(
      res,
      json(suggestJson(library, pages, citations.slice(0, suggestionsShown - pages.length))),
    );
  });
  router.get(
    paths.api.openapi,
    fixed(context, async () => json(openApi(site))),
  );
  return router;
}
