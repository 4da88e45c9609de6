import type { Request } from 'express';
import { Router } from 'express';
import type { InstrumentDocument } from '../../library/documents.ts';
import { patterns, twin } from '../../paths.ts';
import type { CitatorFilters } from '../pages/citator/citator-address.ts';
import { parseCitatorFilters } from '../pages/citator/citator-address.ts';
import { citatorPage } from '../pages/citator/citator-page.ts';
import { citatorCsv, citatorJson } from '../pages/citator/citator-twins.ts';
import type { PageContext } from '../pages/page-context.ts';
import { renderPage } from '../render.ts';
import { parameter, searchParameters } from './address.ts';
import type { Context, Made } from './context.ts';
import { fixed, json, types } from './context.ts';

interface Asked {
  readonly anchor?: string;
  readonly filters: CitatorFilters;
}

type Answer = (on: PageContext, document: InstrumentDocument, asked: Asked) => Made | undefined;

/**
 * What cites a text or a provision, as a page and its twins. These routes stand before those of
 * provisions, whose pattern `/instruments/:id/:anchor` would take «cited-by» for an anchor.
 */
export function citatorRoutes(context: Context): Router {
  const router = Router();
  for (const pattern of [patterns.citedBy, patterns.provisionCitedBy]) {
    const route = (path: string, answer: Answer) =>
      router.get(
        path,
        fixed(context, async ({ library }, req) => {
          const document = await library.document('instrument', parameter(req, 'id'));
          return document && answer({ site: context.site, library }, document, askedOf(req));
        }),
      );
    route(pattern, (on, document, asked) => {
      const view = citatorPage(on, document, asked);
      return view && { type: types.html, text: renderPage('pages/citator', view) };
    });
    route(twin(pattern, 'json'), (on, document, asked) => {
      const found = citatorJson(on, document, asked);
      return found && json(found);
    });
    route(twin(pattern, 'csv'), (on, document, asked) => {
      const text = citatorCsv(on, document, asked);
      return text === undefined ? undefined : { type: types.csv, text };
    });
  }
  return router;
}

function askedOf(req: Request): Asked {
  const anchor = parameter(req, 'anchor');
  const filters = parseCitatorFilters(searchParameters(req));
  return anchor === '' ? { filters } : { anchor, filters };
}
