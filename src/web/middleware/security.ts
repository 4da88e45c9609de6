import type { RequestHandler } from 'express';
import createError from 'http-errors';
import helmet from 'helmet';
import { paths } from '../../paths.ts';

/**
 * Headers for readers who may be at risk for what they look up: nothing from another host, no inline
 * script or style, no address handed on by a link, no framing.
 */
export function securityHeaders(): RequestHandler {
  return helmet({
    contentSecurityPolicy: {
      useDefaults: false,
      directives: {
        defaultSrc: ["'none'"],
        scriptSrc: ["'self'"],
        styleSrc: ["'self'"],
        imgSrc: ["'self'"],
        connectSrc: ["'self'"],
        manifestSrc: ["'self'"],
        formAction: ["'self'"],
        baseUri: ["'none'"],
        frameAncestors: ["'none'"],
      },
    },
    referrerPolicy: { policy: 'no-referrer' },
    // Whether the site is reached by https alone is for the server in front to say.
    strictTransportSecurity: false,
    xFrameOptions: { action: 'deny' },
  });
}

/** The browser features that no page needs, denied to whatever might be injected into one. */
export function permissionsPolicy(): RequestHandler {
  const denied = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics'];
  const value = denied.map((feature) => `${feature}=()`).join(', ');
  return (_req, res, next) => {
    res.set('Permissions-Policy', value);
    next();
  };
}

/**
 * The site is read-only: everything but GET and HEAD is refused before any route sees it. A draft to
 * check is the exception: it is sent, so that it stands in no address and no log, and changes nothing.
 */
export function readOnly(): RequestHandler {
  return (req, res, next) => {
    const methods = answeredByPost.get(req.path) ?? ['GET', 'HEAD'];
    if (methods.includes(req.method)) {
      next();
      return;
    }
    res.set('Allow', methods.join(', '));
    next(createError(405, `This address answers ${methods.join(', ')} requests only.`));
  };
}

const answeredByPost: ReadonlyMap<string, readonly string[]> = new Map([
  [paths.check, ['GET', 'HEAD', 'POST']],
  [paths.api.check, ['POST']],
]);
