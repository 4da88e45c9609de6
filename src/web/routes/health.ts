import { Router } from 'express';
import type { ServerStatus } from '../../search/engine.ts';
import { paths } from '../../paths.ts';
import type { Context } from './context.ts';

/** `/health`: that the site answers, from which snapshot, which engine searches and how fresh its index is. */
export function healthRoute({ editions }: Context): Router {
  const router = Router();
  router.get(paths.health, async (_req, res) => {
    const { library, engine } = editions.current();
    const search = await engine.status();
    res.set('Cache-Control', 'no-store');
    res.json({
      status: 'ok',
      snapshot: library.hash,
      engine: search.engine,
      servers: search.servers.map(serverJson),
    });
  });
  return router;
}

function serverJson({ number, state, snapshot, publishedAt }: ServerStatus) {
  return { number, state, snapshot, published_at: publishedAt };
}
