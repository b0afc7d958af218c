import { newId } from '@lib/kernel';
import { Metrics } from '@lib/telemetry';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { answerProblem, answerUnreadable } from './problem.filter';
import { honourSandboxHeaders } from './sandbox';
import { traceRequests } from './trace';

const mostBytes = 1024 * 1024;
// Fatal: a name in another encoding is refused. Read leniently, its letters would be lost, and nobody told.
const utf8 = new TextDecoder('utf-8', { fatal: true });
const jsonTypes = ['application/json', 'application/cloudevents+json', 'application/cloudevents-batch+json'];

/** Fastify as every service runs it. Query strings are never logged: nothing is logged a request at all. */
export function fastifyAdapter(): FastifyAdapter {
  const adapter = new FastifyAdapter({
    bodyLimit: mostBytes,
    genReqId: newId,
    forceCloseConnections: true,
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

/** How JSON and events are read, what every answer carries, and whether what a sandbox offers is offered. */
export function prepare(app: NestFastifyApplication, { sandbox = false } = {}): void {
  for (const type of jsonTypes) {
    app.useBodyParser(type, { bodyLimit: mostBytes }, (_request, body, done) => {
      try {
        done(null, JSON.parse(utf8.decode(body)));
      } catch {
        done(Object.assign(new Error('not JSON in UTF-8'), { statusCode: 400 }), undefined);
      }
    });
  }
  const fastify = app.getHttpAdapter().getInstance();
  fastify.addHook('onRequest', (request, reply, done) => {
    void reply.header('correlation', request.id);
    void reply.header('x-content-type-options', 'nosniff');
    done();
  });
  const metrics = app.get(Metrics, { strict: false });
  fastify.addHook('onResponse', (request, reply, done) => {
    // The route as it is written, never the address: that names a child.
    const labels = { method: request.method, route: request.routeOptions.url ?? 'none' };
    const status = `${Math.floor(reply.statusCode / 100)}xx`;
    metrics.observe('tell_it_once_http_request_seconds', reply.elapsedTime / 1_000, { ...labels, status });
    done();
  });
  traceRequests(fastify);
  honourSandboxHeaders(fastify, sandbox);
}
