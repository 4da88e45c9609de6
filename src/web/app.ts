import compression from 'compression';
import type { Express } from 'express';
import express from 'express';
import type { Logger } from 'pino';
import { exportPaths, patterns } from '../paths.ts';
import { assetVersion } from './assets.ts';
import type { EditionSource } from './edition.ts';
import { errorPages, notFound } from './middleware/errors.ts';
import { requestLog } from './middleware/request-log.ts';
import { searchLimit } from './middleware/search-limit.ts';
import { permissionsPolicy, readOnly, securityHeaders } from './middleware/security.ts';
import { apiRoutes } from './routes/api.ts';
import { browseRoutes } from './routes/browse.ts';
import { checkRoutes } from './routes/check.ts';
import { citatorRoutes } from './routes/citator.ts';
import { discoveryRoutes } from './routes/discovery.ts';
import { exportRoutes } from './routes/exports.ts';
import { healthRoute } from './routes/health.ts';
import { movedRoutes } from './routes/moved.ts';
import { pageRoutes } from './routes/pages.ts';
import { searchRoutes } from './routes/search.ts';
import { twinRoutes } from './routes/twins.ts';
import type { Context } from './routes/context.ts';
import { PageCache } from './page-cache.ts';

export interface AppOptions {
  readonly editions: EditionSource;
  readonly log: Logger;
  /** Without a final slash. */
  readonly publicUrl: string;
  /** Searches a minute from one address. */
  readonly rateLimit: number;
  readonly trustProxy: number;
  /** The folder of style sheets, scripts and pictures. */
  readonly assetsFolder: string;
}

/** The site: its middleware and routes, in the order in which a request meets them. */
export function createApp(options: AppOptions): Express {
  const { editions, log, assetsFolder } = options;
  const site = { publicUrl: options.publicUrl, assets: assetVersion(assetsFolder) };
  const context: Context = { site, editions, answers: new PageCache() };
  const app = express();

  app.disable('x-powered-by');
  // Answers that are kept bring their own; of the others none is ever asked for again.
  app.disable('etag');
  app.set('trust proxy', options.trustProxy);
  app.set('query parser', 'simple');

  app.use(requestLog(log));
  app.use(securityHeaders());
  app.use(permissionsPolicy());
  app.use(readOnly());
  app.use(compression());
  app.use(
    patterns.assets(site.assets),
    express.static(assetsFolder, { immutable: true, maxAge: '1y', index: false, redirect: false }),
  );
  app.use([...patterns.searching], searchLimit(options.rateLimit));
  app.use([...exportPaths], searchLimit(Math.ceil(options.rateLimit / 10)));
  app.use(healthRoute(context));
  app.use(searchRoutes(context));
  app.use(apiRoutes(context));
  app.use(checkRoutes(context));
  app.use(discoveryRoutes(context));
  app.use(exportRoutes(context));
  app.use(citatorRoutes(context));
  app.use(browseRoutes(context));
  app.use(pageRoutes(context));
  app.use(twinRoutes(context));
  app.use(movedRoutes(context));
  app.use(notFound());
  app.use(errorPages(context, log));
  return app;
}
