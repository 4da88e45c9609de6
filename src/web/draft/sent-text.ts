import type { ErrorRequestHandler, Request, RequestHandler } from 'express';
import express from 'express';
import { isHttpError } from 'http-errors';
import { DraftFault } from './draft-fault.ts';
import { maxBodyBytes, withinLength } from './limits.ts';

/** Reads the body of a program's request: JSON or plain text. */
export function bodyReaders(): RequestHandler[] {
  const options = { limit: maxBodyBytes, inflate: false };
  return [express.json(options), express.text(options)];
}

/** Whatever the readers stumble over. Their own errors carry parts of the body and go no further. */
export function bodyFaults(): ErrorRequestHandler {
  return (error: unknown, _req, _res, next) => {
    const status = isHttpError(error) ? error.statusCode : 400;
    next(status === 413 ? tooLarge() : status === 415 ? otherType() : noText());
  };
}

/** The text of a program's request, unchanged: offsets are its own. Throws {@link DraftFault}. */
export function sentText(req: Request): string {
  const body: unknown = req.body;
  // Of a type that none of the readers knows nothing is read.
  if (body === undefined) throw otherType();
  if (typeof body === 'string') return withinLength(body);
  const text: unknown =
    typeof body === 'object' && body !== null ? Reflect.get(body, 'text') : undefined;
  if (typeof text !== 'string') throw noText();
  return withinLength(text);
}

const remedy = 'Send { "text": "…" } as application/json, or the text itself as text/plain.';

function noText(): DraftFault {
  return new DraftFault('unclear', 'The body is not JSON with a “text” in it.', remedy);
}

function otherType(): DraftFault {
  return new DraftFault(
    'unsupported',
    'The body must be JSON or plain text in UTF-8, not compressed.',
    remedy,
  );
}

function tooLarge(): DraftFault {
  return new DraftFault('tooLong', 'The text is far too long.', 'Divide it and check the parts.');
}
