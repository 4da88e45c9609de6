import { Router } from 'express';
import { parsePinpoint } from '../../law/parse-pinpoint.ts';
import { anchorOf } from '../../law/pinpoint.ts';
import { placesInRange } from '../../law/range.ts';
import type { InstrumentDocument } from '../../library/documents.ts';
import { provisionsOf } from '../../library/library.ts';
import { paths, patterns } from '../../paths.ts';
import { parameter } from './address.ts';
import type { Context } from './context.ts';

/**
 * Addresses that lead elsewhere: those that have moved (`redirects.yaml`, for ever), and places
 * inside a range, which is one provision: `/instruments/opac/art-3-5` → `…/art-3-4-to-5`.
 */
export function movedRoutes({ editions }: Context): Router {
  const router = Router();
  router.use((req, res, next) => {
    const { redirects } = editions.current().library.manifest;
    const target = Object.hasOwn(redirects, req.path) ? redirects[req.path] : undefined;
    if (target === undefined) next();
    else res.redirect(301, target);
  });
  router.get(patterns.provision, async (req, res, next) => {
    const id = parameter(req, 'id');
    const document = await editions.current().library.document('instrument', id);
    const range = document && rangeHolding(document, parameter(req, 'anchor'));
    if (range === undefined) next();
    else res.redirect(302, paths.provision(id, range));
  });
  return router;
}

function rangeHolding(document: InstrumentDocument, anchor: string): string | undefined {
  return provisionsOf(document).find(({ pin }) => {
    const parsed = parsePinpoint(pin);
    return parsed !== undefined && placesInRange(parsed).some((at) => anchorOf(at) === anchor);
  })?.anchor;
}
