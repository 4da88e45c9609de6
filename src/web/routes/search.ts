import { Router } from 'express';
import createError from 'http-errors';
import { pathOf, paths } from '../../paths.ts';
import { maxQueryLength, parseSearchQuery } from '../../search/query.ts';
import { answerSearch } from '../answer-search.ts';
import type { Edition } from '../edition.ts';
import { badRequest } from '../middleware/errors.ts';
import { citeChoicesPage } from '../pages/cite-choices-page.ts';
import type { PageContext } from '../pages/page-context.ts';
import { searchPage } from '../pages/search-page.ts';
import { renderPage } from '../render.ts';
import type { Context } from './context.ts';
import { sendUnkept, types } from './context.ts';

/** What people type: the search, and a citation that leads to its provision. */
export function searchRoutes({ site, editions }: Context): Router {
  const router = Router();
  const on = ({ library }: Edition): PageContext => ({ site, library });

  router.get(paths.search, async (req, res) => {
    const edition = editions.current();
    const parsed = parseSearchQuery(req.query);
    if ('faults' in parsed) throw badRequest(parsed.faults.join(' '), typed(req.query['q']));
    const answer = await answerSearch(edition, parsed.query);
    const text = renderPage('pages/search', searchPage(on(edition), answer));
    sendUnkept(res, { type: types.html, text });
  });

  // 303 to the one place that is cited, 300 with the choices, 404 when nothing here answers to it.
  router.get(paths.cite, async (req, res) => {
    const edition = editions.current();
    const text = typed(req.query['q']);
    if (text.length > maxQueryLength) {
      throw createError(400, `A citation has at most ${maxQueryLength} characters.`);
    }
    const citation = text === '' ? null : edition.citationIn(text);
    if (citation?.status === 'found') {
      res.set('Cache-Control', 'private, no-store').redirect(303, pathOf(citation.place.id));
      return;
    }
    res.status(statusOf(text, citation?.status));
    const page = renderPage('pages/cite-choices', citeChoicesPage(on(edition), text, citation));
    sendUnkept(res, { type: types.html, text: page });
  });
  return router;
}

function statusOf(text: string, status: 'ambiguous' | 'no-such-provision' | undefined): number {
  if (text === '') return 200;
  return status === 'ambiguous' ? 300 : 404;
}

function typed(value: unknown): string {
  return typeof value === 'string' ? value.trim() : '';
}
