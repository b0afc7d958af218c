import fastifyCsrf from '@fastify/csrf-protection';
import fastifySecureSession from '@fastify/secure-session';
import fastifyStatic from '@fastify/static';
import { openSqliteKeptSessions, type Sessions, sessionsIn } from '@lib/sessions';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyInstance } from 'fastify';
import { consoleFolder, govukFolder } from './page/folders';
import { guardSessions } from './session';

export interface ConsoleOptions {
  /** 32 bytes: whoever has them can read and write every session. */
  readonly sessionKey: Buffer;
  /** True wherever people come by https. */
  readonly secureCookies: boolean;
  /** Who is signed in; unless given, this process alone knows it and forgets it when it stops. Closed with the app. */
  readonly sessions?: Sessions;
}

/** What the pages need of Fastify. Call it once, before the app listens. */
export async function registerConsole(
  app: NestFastifyApplication,
  { sessionKey, secureCookies, sessions = sessionsIn(openSqliteKeptSessions(':memory:')) }: ConsoleOptions,
) {
  await app.register(fastifySecureSession, {
    key: sessionKey,
    cookieName: secureCookies ? '__Host-tell-it-once' : 'tell-it-once',
    cookie: { path: '/', httpOnly: true, sameSite: 'lax', secure: secureCookies },
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.decorate('signedInSessions', sessions);
  fastify.addHook('onClose', () => sessions.close());
  guardSessions(fastify as unknown as FastifyInstance);
  await app.register(fastifyCsrf, { sessionPlugin: '@fastify/secure-session' });
  // Only the stylesheets: the fonts and the crown of GOV.UK are not ours to use.
  await app.register(fastifyStatic, {
    root: [consoleFolder('public'), govukFolder()],
    prefix: '/assets/',
    wildcard: true,
    index: false,
    decorateReply: false,
    allowedPath: (path) => ['/console.css', '/favicon.svg', '/govuk-frontend.min.css'].includes(path),
    cacheControl: true,
    maxAge: '1h',
  });
}
