import type { Request } from 'express';
import { Router } from 'express';
import { paths, patterns, twin } from '../../paths.ts';
import type { Edition } from '../edition.ts';
import { coverageCsv } from '../pages/coverage-csv.ts';
import { coveragePage } from '../pages/coverage-page.ts';
import {
  countryJson,
  groupJson,
  instrumentJson,
  practiceJson,
  topicJson,
} from '../pages/json/page-json.ts';
import { provisionJson } from '../pages/json/provision-json.ts';
import { instrumentMarkdown, provisionMarkdown } from '../pages/markdown/instrument-markdown.ts';
import { parameter } from './address.ts';
import type { Context, Made } from './context.ts';
import { fixed, json, types } from './context.ts';

/** The same content as a page in another form, at the page's address with an ending: `.json`, `.md`. */
export function twinRoutes(context: Context): Router {
  const router = Router();
  const asJson = (pattern: string, make: (edition: Edition, req: Request) => Promise<unknown>) =>
    router.get(
      twin(pattern, 'json'),
      fixed(context, async (edition, req) => jsonOrNothing(await make(edition, req))),
    );
  asJson(patterns.instrument, async ({ library }, req) => {
    const document = await library.document('instrument', parameter(req, 'id'));
    return document && instrumentJson(document);
  });
  asJson(patterns.provision, async ({ library }, req) => {
    const document = await library.document('instrument', parameter(req, 'id'));
    return document && provisionJson(document, parameter(req, 'anchor'));
  });
  asJson(patterns.group, async ({ library }, req) => {
    const document = await library.document('group', parameter(req, 'id'));
    return document && groupJson(library, document);
  });
  asJson(patterns.country, async ({ library }, req) => {
    const document = await library.document('country', parameter(req, 'id'));
    return document && countryJson(library, document);
  });
  asJson(patterns.topic, async ({ library }, req) => {
    const document = await library.document('topic', parameter(req, 'id'));
    return document && topicJson(library, document);
  });
  asJson(patterns.practice, async ({ library }, req) => {
    const document = await library.document('practice', parameter(req, 'id'));
    return document && practiceJson(document);
  });
  router.get(
    paths.coverageCsv,
    fixed(context, async ({ library }) => ({
      type: types.csv,
      text: coverageCsv(context.site, coveragePage({ site: context.site, library })),
    })),
  );
  return router.use(markdownTwins(context));
}

function markdownTwins(context: Context): Router {
  const { site } = context;
  const router = Router();
  router.get(
    twin(patterns.instrument, 'md'),
    fixed(context, async ({ library }, req) => {
      const document = await library.document('instrument', parameter(req, 'id'));
      return document && markdown(instrumentMarkdown({ site, library }, document));
    }),
  );
  router.get(
    twin(patterns.provision, 'md'),
    fixed(context, async ({ library }, req) => {
      const document = await library.document('instrument', parameter(req, 'id'));
      const on = { site, library };
      return document && markdown(provisionMarkdown(on, document, parameter(req, 'anchor')));
    }),
  );
  return router;
}

function jsonOrNothing(value: unknown): Made | undefined {
  return value === undefined ? undefined : json(value);
}

function markdown(text: string | undefined): Made | undefined {
  return text === undefined ? undefined : { type: types.markdown, text };
}
