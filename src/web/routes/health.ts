import { Router } from 'express';
import { paths } from '../../paths.ts';
import type { Context } from './context.ts';

/** `/health`: that the site answers, from which snapshot, and which engine searches. */
export function healthRoute({ editions }: Context): Router {
  const router = Router();
  router.get(paths.health, (_req, res) => {
    const { library, engine } = editions.current();
    res.set('Cache-Control', 'no-store');
    res.json({ status: 'ok', snapshot: library.hash, engine: engine.name });
  });
  return router;
}
