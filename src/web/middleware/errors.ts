import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import createError, { isHttpError } from 'http-errors';
import type { Logger } from 'pino';
import { paths } from '../../paths.ts';
import { SearchUnavailable } from '../../search/engine.ts';
import { DraftFault } from '../draft/draft-fault.ts';
import type { Edition } from '../edition.ts';
import type { Fault } from '../pages/error-page.ts';
import { errorPage } from '../pages/error-page.ts';
import type { LinkView } from '../pages/link-view.ts';
import { problemJson } from '../pages/json/problem-json.ts';
import { renderPage } from '../render.ts';
import type { Context } from '../routes/context.ts';

/** What no route answered. */
export function notFound(): RequestHandler {
  return (_req, _res, next) => {
    next(createError(404));
  };
}

/**
 * The page of an error: what happened, what was kept, what to do. What went wrong inside is logged
 * without the address, and never shown.
 */
export function errorPages(context: Context, log: Logger): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (res.headersSent) {
      next(error);
      return;
    }
    const edition = context.editions.current();
    const fault = faultOf(error, req, edition);
    if (fault.status >= 500) log.error({ err: error, method: req.method });
    res.status(fault.status).set('Cache-Control', 'no-store');
    if (wantsJson(req)) {
      res.type('application/problem+json').send(JSON.stringify(problemJson(fault)));
      return;
    }
    const on = { site: context.site, library: edition.library };
    res.type('html').send(renderPage('pages/error', errorPage(on, fault)));
  };
}

/** A fault that the reader can mend; its message says where and how. */
export function badRequest(message: string, searchText = ''): Error {
  return createError(400, message, { searchText });
}

function faultOf(error: unknown, req: Request, edition: Edition): Fault {
  if (error instanceof DraftFault) return error.fault;
  if (error instanceof SearchUnavailable) return away;
  if (!isHttpError(error) || error.statusCode >= 500) return isHttpError(error) ? away : broken;
  const { statusCode: status, message } = error;
  switch (status) {
    case 404:
      return { ...missing, suggestions: nearby(req.path, edition) };
    case 400:
      return { ...unclear, what: message, searchText: searchTextOf(error) };
    case 429:
      return { ...tooMany, what: message };
    default:
      return { status, title: 'This is not answered here', what: message };
  }
}

const missing: Fault = {
  status: 404,
  title: 'There is no page at this address',
  what: 'Nothing was ever published at this address, or it was typed or copied with a slip.',
  todo: 'Search for it, or take one of the pages below.',
};

const unclear: Fault = {
  status: 400,
  title: 'The question could not be understood',
  what: '',
  kept: 'What you typed is still in the box.',
  todo: 'Mend it there, or start from the search page.',
};

const tooMany: Fault = {
  status: 429,
  title: 'Too many searches',
  what: '',
  todo: 'Reading pages is not limited.',
};

const away: Fault = {
  status: 503,
  title: 'This is not available now',
  what: 'The server cannot answer this at the moment.',
  kept: 'Nothing was lost. All other pages can be read.',
  todo: 'Try again in a minute.',
};

const broken: Fault = {
  status: 500,
  title: 'Something went wrong here',
  what: 'The fault is ours and was noted, without what you asked for.',
  kept: 'Nothing was lost.',
  todo: 'Try again, or go back to where you came from.',
};

/** Pages whose names resemble the words of an address. */
function nearby(path: string, { library, suggest }: Edition): readonly LinkView[] {
  const [section = '', id = '', anchor] = path.split('/').filter((part) => part !== '');
  const instrument = section === 'instruments' ? library.entry('instrument', id) : undefined;
  if (instrument !== undefined && anchor !== undefined) {
    return [{ label: instrument.title, path: paths.instrument(id) }];
  }
  const words = decodable(id === '' ? section : id).replaceAll('-', ' ');
  return suggest(words, 5).map((found) => ({
    label: found.label,
    path: paths[found.type](found.id),
  }));
}

function decodable(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return '';
  }
}

function searchTextOf(error: object): string {
  return 'searchText' in error && typeof error.searchText === 'string' ? error.searchText : '';
}

function wantsJson(req: Request): boolean {
  return req.path.startsWith('/api/') || req.path.endsWith('.json');
}
