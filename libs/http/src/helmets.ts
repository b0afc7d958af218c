import helmet from '@fastify/helmet';
import type { FastifyInstance } from 'fastify';

const aYear = 365 * 24 * 60 * 60;

/**
 * What @fastify/helmet sets on every answer, before a page sets its own: nothing runs, nothing is loaded, nobody frames it. Swagger's
 * page at `/api` runs its own scripts, has two styles of its own in the page, and asks us alone.
 */
export function wearHelmets(fastify: FastifyInstance, isHttps: boolean): void {
  void fastify.register(helmet, {
    global: true,
    contentSecurityPolicy: {
      useDefaults: false,
      directives: { defaultSrc: ["'none'"], baseUri: ["'none'"], formAction: ["'none'"], frameAncestors: ["'none'"] },
    },
    crossOriginResourcePolicy: { policy: 'same-origin' },
    referrerPolicy: { policy: 'no-referrer' },
    frameguard: { action: 'deny' },
    // By http a browser passes it over; where TLS ends before us, the address says so.
    strictTransportSecurity: isHttps && { maxAge: aYear, includeSubDomains: false },
  });
  fastify.addHook('onRequest', (request, reply, done) => {
    if (/^\/api(\/|\?|$)/.test(request.url)) void reply.header('content-security-policy', ofSwagger);
    done();
  });
}

const ofSwagger = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');
