import type { RequestHandler } from 'express';
import type { Logger } from 'pino';

/**
 * One line a request: the method, the pattern of the route, the status and the time. No address of a
 * reader, no query, and no page that was read: only what an operator needs to see faults.
 */
export function requestLog(log: Logger): RequestHandler {
  return (req, res, next) => {
    const start = performance.now();
    res.once('finish', () => {
      const route = req.route as { path?: unknown } | undefined;
      log.info({
        method: req.method,
        route: typeof route?.path === 'string' ? route.path : 'none',
        status: res.statusCode,
        ms: Math.round(performance.now() - start),
      });
    });
    next();
  };
}
