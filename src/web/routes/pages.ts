import { Router } from 'express';
import type { Request } from 'express';
import { paths, patterns } from '../../paths.ts';
import type { Edition } from '../edition.ts';
import { aboutPage } from '../pages/about-page.ts';
import { countryPage } from '../pages/country-page.ts';
import { coveragePage } from '../pages/coverage-page.ts';
import { groupPage } from '../pages/group-page.ts';
import { homePage } from '../pages/home-page.ts';
import { instrumentPage } from '../pages/instrument-page.ts';
import { methodPage } from '../pages/method-page.ts';
import type { PageContext } from '../pages/page-context.ts';
import { practicePage } from '../pages/practice-page.ts';
import { provisionPage } from '../pages/provision-page.ts';
import { topicPage } from '../pages/topic-page.ts';
import { renderPage } from '../render.ts';
import type { PageTemplate, Views } from '../views.ts';
import { parameter } from './address.ts';
import type { Context, Made } from './context.ts';
import { fixed, types } from './context.ts';

type MakeView<V> = (on: PageContext, edition: Edition, req: Request) => Promise<V | undefined>;

/** The pages that people read. */
export function pageRoutes(context: Context): Router {
  const router = Router();
  const page = <P extends PageTemplate>(path: string, template: P, make: MakeView<Views[P]>) =>
    router.get(
      path,
      fixed(context, async (edition, req) => {
        const view = await make({ site: context.site, library: edition.library }, edition, req);
        return view && html(template, view);
      }),
    );

  page(paths.home, 'pages/home', async (on) => homePage(on));
  page(paths.about, 'pages/about', async (on) => aboutPage(on));
  page(paths.method, 'pages/method', async (on) => methodPage(on));
  page(paths.coverage, 'pages/coverage', async (on) => coveragePage(on));
  page(patterns.instrument, 'pages/instrument', async (on, { library }, req) => {
    const document = await library.document('instrument', parameter(req, 'id'));
    return document && instrumentPage(on, document);
  });
  page(patterns.provision, 'pages/provision', async (on, { library }, req) => {
    const document = await library.document('instrument', parameter(req, 'id'));
    return document && provisionPage(on, document, parameter(req, 'anchor'));
  });
  page(patterns.group, 'pages/group', async (on, { library }, req) => {
    const document = await library.document('group', parameter(req, 'id'));
    return document && groupPage(on, document);
  });
  page(patterns.country, 'pages/country', async (on, { library }, req) => {
    const document = await library.document('country', parameter(req, 'id'));
    return document && countryPage(on, document);
  });
  page(patterns.topic, 'pages/topic', async (on, { library }, req) => {
    const document = await library.document('topic', parameter(req, 'id'));
    return document && topicPage(on, document);
  });
  page(patterns.practice, 'pages/practice', async (on, { library }, req) => {
    const document = await library.document('practice', parameter(req, 'id'));
    return document && practicePage(on, document);
  });
  return router;
}

function html<P extends PageTemplate>(template: P, view: Views[P]): Made {
  return { type: types.html, text: renderPage(template, view) };
}
