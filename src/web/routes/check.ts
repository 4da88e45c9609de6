import type { ErrorRequestHandler, Request, RequestHandler, Response } from 'express';
import { Router } from 'express';
import { paths } from '../../paths.ts';
import { DraftFault } from '../draft/draft-fault.ts';
import { fileEndings } from '../draft/file-text.ts';
import { maxDraftLength, maxFileBytes } from '../draft/limits.ts';
import type { SentForm } from '../draft/sent-form.ts';
import { draftOf, formFaults, formReader, sentForm, typedText } from '../draft/sent-form.ts';
import { bodyFaults, bodyReaders, sentText } from '../draft/sent-text.ts';
import type { Edition } from '../edition.ts';
import { checkCsv } from '../pages/check-csv.ts';
import type { CheckPageParts, DraftLimits } from '../pages/check-page.ts';
import { checkPage } from '../pages/check-page.ts';
import { checkJson, checkReportJson } from '../pages/json/check-json.ts';
import { renderPage } from '../render.ts';
import type { Site } from '../site.ts';
import type { Context, Made } from './context.ts';
import { fixed, json, sendUnkept, types } from './context.ts';

/**
 * «Check a draft», for people and for programs. A draft is confidential: it comes in the body of the
 * request alone, lives in memory while it is answered, and is neither kept nor logged.
 */
export function checkRoutes(context: Context): Router {
  const { site, editions } = context;
  const router = Router();
  router.get(
    paths.check,
    fixed(context, async (edition) => page(site, edition)),
  );
  router.post(paths.check, formReader(), formFaults(), formAnswer(context), refusals(context));
  router.post(paths.api.check, bodyReaders(), bodyFaults(), (req: Request, res: Response) => {
    sendUnkept(res, json(checkJson(editions.current().checkDraft(sentText(req)))));
  });
  return router;
}

const limits: DraftLimits = {
  characters: maxDraftLength,
  megabytes: maxFileBytes / 1024 / 1024,
  endings: fileEndings,
};

function page(site: Site, { library }: Edition, parts: CheckPageParts = {}): Made {
  const text = renderPage('pages/check', checkPage({ site, library }, limits, parts));
  return { type: types.html, text };
}

function formAnswer({ site, editions }: Context): RequestHandler {
  return async (req, res) => {
    const form = sentForm(req);
    const text = await draftOf(form);
    if (form.format !== 'page') res.attachment(`citations.${form.format}`);
    sendUnkept(res, answered({ site, edition: editions.current() }, form, text));
  };
}

interface Here {
  readonly site: Site;
  readonly edition: Edition;
}

function answered({ site, edition }: Here, { format, file }: SentForm, text: string): Made {
  const citations = edition.checkDraft(text);
  switch (format) {
    case 'csv':
      return { type: types.csv, text: checkCsv(site, citations) };
    case 'json':
      return json(checkReportJson(edition.library, citations));
    case 'page':
      return page(site, edition, { draft: { text, file: file?.name ?? null, citations } });
  }
}

/** A draft that was refused: the form again, with what is wrong and the text that stood in the box. */
function refusals({ site, editions }: Context): ErrorRequestHandler {
  return (error: unknown, req, res, next) => {
    if (!(error instanceof DraftFault)) {
      next(error);
      return;
    }
    const { fault } = error;
    res.status(fault.status);
    sendUnkept(res, page(site, editions.current(), { refused: { fault, typed: typedText(req) } }));
  };
}
