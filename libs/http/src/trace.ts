import { type TracedRequest, traceRequest } from '@lib/telemetry';
import type { FastifyInstance, FastifyRequest } from 'fastify';

/** Each request as a span, under what its `traceparent` says; everything that is done for it is done under that. */
export function traceRequests(fastify: FastifyInstance): void {
  const traced = new WeakMap<FastifyRequest, TracedRequest>();
  fastify.addHook('onRequest', (request, _reply, done) => {
    const begun = traceRequest(request.method, request.headers.traceparent);
    if (begun) traced.set(request, begun);
    done();
  });
  // Not before the body is read: what reads it would lose what is begun here.
  fastify.addHook('preHandler', (request, _reply, done) => {
    const begun = traced.get(request);
    if (begun) begun.during(done);
    else done();
  });
  fastify.addHook('onResponse', (request, reply, done) => {
    traced.get(request)?.answered(request.routeOptions.url, reply.statusCode);
    done();
  });
}
