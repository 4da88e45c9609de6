import type { RequestHandler } from 'express';
import { rateLimit } from 'express-rate-limit';
import createError from 'http-errors';

/** At most `perMinute` searches from one address; counts are in memory and forgotten after a minute. */
export function searchLimit(perMinute: number): RequestHandler {
  return rateLimit({
    windowMs: 60_000,
    limit: perMinute,
    standardHeaders: 'draft-8',
    legacyHeaders: false,
    handler: (_req, _res, next) => {
      next(createError(429, 'Too many searches from one address. Try again in a minute.'));
    },
  });
}
