import { newId } from '@lib/kernel';
import { Metrics } from '@lib/telemetry';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { TokenVerifier } from './authentication';
import { boundConnections, type Patience, patience } from './connections';
import { wearHelmets } from './helmets';
import { boundJson } from './json-bounds';
import { budgetsOf, type Limits, noLimits } from './limits';
import { Problem } from './problem';
import { answerProblem, answerUnreadable } from './problem.filter';
import { honourSandboxHeaders } from './sandbox';
import { traceRequests } from './trace';
import { watchReading } from './unusual-reading';
import { guardTheWayIn } from './way-in';

const mostBytes = 1024 * 1024;
/** Room for the largest document, whose bytes are counted where it is put. */
const mostBytesOfADocument = 11_000_000;
const documents = '/v1/documents/';
/** A token is at most 8 KiB, whoever issues it. */
const mostBytesOfHeaders = 16 * 1024;
// Fatal: a name in another encoding is refused. Read leniently, its letters would be lost, and nobody told.
const utf8 = new TextDecoder('utf-8', { fatal: true });
const jsonTypes = ['application/json', 'application/cloudevents+json', 'application/cloudevents-batch+json'];

/** Fastify as every service runs it. Query strings are never logged: nothing is logged a request at all. */
export function fastifyAdapter(waits: Patience = patience): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: mostBytes,
    genReqId: newId,
    forceCloseConnections: true,
    requestTimeout: waits.request,
    keepAliveTimeout: waits.betweenRequests,
    connectionTimeout: waits.silence,
    http: {
      headersTimeout: waits.headers,
      // Node looks for those that are late this often.
      connectionsCheckingInterval: Math.min(1_000, waits.headers),
      maxHeaderSize: mostBytesOfHeaders,
    },
    // An address that cannot be decoded: answered like any other, and not repeated to its sender.
    frameworkErrors: (error: Error, request: FastifyRequest, reply: FastifyReply) =>
      answerProblem(error, request.id, reply),
    // What Node cannot read as a request has no request and no reply: only the bare connection.
    clientErrorHandler: answerUnreadable,
    routerOptions: { maxParamLength: 300, ignoreTrailingSlash: true },
  });
  // What fails before a route is reached never meets Nest's filters, and Nest would answer it in words of its own.
  const fastify = adapter.getInstance();
  fastify.setErrorHandler((error, request, reply) => answerProblem(error, request.id, reply));
  adapter.setErrorHandler = () => fastify;
  return adapter;
}

export interface Prepared {
  /** Whether what a sandbox offers is offered. */
  readonly sandbox?: boolean;
  readonly limits?: Limits;
  /** By which names people come in; only where they do. */
  readonly hosts?: ReadonlySet<string>;
  /** Whether they come by https. */
  readonly isHttps?: boolean;
}

/** Who is let in and how much of it, how JSON and events are read, and what every answer carries. */
export function prepare(
  app: NestFastifyApplication,
  { sandbox = false, limits = noLimits, hosts, isHttps = false }: Prepared = {},
): void {
  for (const type of jsonTypes) {
    app.useBodyParser(type, { bodyLimit: mostBytes }, (_request, body, done) => {
      try {
        boundJson(body);
        done(null, JSON.parse(utf8.decode(body)));
      } catch (error) {
        if (error instanceof Problem) done(error, undefined);
        else done(Object.assign(new Error('not JSON in UTF-8'), { statusCode: 400 }), undefined);
      }
    });
  }
  app.useBodyParser('application/octet-stream', { bodyLimit: mostBytesOfADocument }, (request, body, done) => {
    if (request.url?.startsWith(documents)) done(null, body);
    else
      done(
        new Problem('unsupported-media-type', 'Bytes are taken where documents are put, and nowhere else.'),
        undefined,
      );
  });
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('correlation', request.id);
    done();
  });
  wearHelmets(fastify, isHttps);
  const metrics = app.get(Metrics, { strict: false });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The route as it is written, never the address: that names a child.
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none' };
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    metrics.observe('tell_it_once_http_request_seconds', reply.elapsedTime / 1_000, { ...labels, status });
    done();
  });
  traceRequests(fastify);
  boundConnections(app.getHttpServer(), limits, hosts !== undefined, metrics);
  const verifier = app.get(TokenVerifier, { strict: false });
  guardTheWayIn(fastify, { verifier, budgets: budgetsOf(fastify, limits, metrics), ...(hosts && { hosts }) });
  watchReading(fastify);
  honourSandboxHeaders(fastify, sandbox);
}
