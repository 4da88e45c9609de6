import type { Request, RequestHandler, Response } from 'express';
import type { Edition, EditionSource } from '../edition.ts';
import type { Answer } from '../page-cache.ts';
import type { PageCache } from '../page-cache.ts';
import { answer } from '../page-cache.ts';
import type { Site } from '../site.ts';

/** What every route needs. */
export interface Context {
  readonly site: Site;
  readonly editions: EditionSource;
  readonly answers: PageCache;
}

/** Content types, with their charset. */
export const types = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
  markdown: 'text/markdown; charset=utf-8',
  atom: 'application/atom+xml; charset=utf-8',
  xml: 'application/xml; charset=utf-8',
  opensearch: 'application/opensearchdescription+xml; charset=utf-8',
  text: 'text/plain; charset=utf-8',
  csv: 'text/csv; charset=utf-8; header=present',
  ris: 'application/x-research-info-systems; charset=utf-8',
  bibtex: 'application/x-bibtex; charset=utf-8',
  csl: 'application/vnd.citationstyles.csl+json; charset=utf-8',
} as const;

/** What a route made; `undefined` when there is nothing of that address, and the next route is asked. */
export interface Made {
  readonly type: string;
  readonly text: string;
}

export type Make = (edition: Edition, req: Request) => Promise<Made | undefined>;

/**
 * Answers that are the same for every reader until the next snapshot: made once, kept, sent with an
 * ETag. An address with a query is not kept: it is what somebody typed.
 */
export function fixed(context: Context, make: Make): RequestHandler {
  return async (req, res, next) => {
    const edition = context.editions.current();
    const path = req.originalUrl.includes('?') ? undefined : req.path;
    const kept = path === undefined ? undefined : context.answers.get(edition.library, path);
    const made = kept ?? (await makeAnswer(make, edition, req));
    if (made === undefined) {
      next();
      return;
    }
    if (path !== undefined && kept === undefined) {
      context.answers.put(edition.library, path, made);
    }
    send(res, made);
  };
}

async function makeAnswer(make: Make, edition: Edition, req: Request): Promise<Answer | undefined> {
  const made = await make(edition, req);
  return made === undefined ? undefined : answer(made.type, made.text);
}

function send(res: Response, made: Answer): void {
  res.set({
    'Content-Type': made.type,
    ETag: made.etag,
    'Cache-Control': 'public, max-age=60, stale-while-revalidate=600',
  });
  res.send(made.body);
}

/** An answer to what somebody typed: kept nowhere, neither here nor on the way nor by the browser. */
export function sendUnkept(res: Response, { type, text }: Made): void {
  res.set({ 'Content-Type': type, 'Cache-Control': 'private, no-store' });
  res.send(text);
}

export function json(value: unknown): Made {
  return { type: types.json, text: JSON.stringify(value) };
}
