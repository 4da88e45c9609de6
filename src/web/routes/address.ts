import type { Request } from 'express';

/** A part of the path by its name in the pattern; empty when it is not one value. */
export function parameter(req: Request, name: string): string {
  const value = req.params[name];
  return typeof value === 'string' ? value : '';
}

/** The parameters behind the question mark, as they were typed: names may repeat. */
export function searchParameters(req: Request): URLSearchParams {
  const start = req.originalUrl.indexOf('?');
  return new URLSearchParams(start < 0 ? '' : req.originalUrl.slice(start + 1));
}
