import { Readable } from 'node:stream';
import httpProxy from '@fastify/http-proxy';
import { answerProblem, Problem, traceHeaders } from '@lib/http';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { decodeJwt } from 'jose';

/** Where each service answers, by its name: an agency's, `projection`, `issuer`. */
export type Services = ReadonlyMap<string, string>;

/** Those of the services that agencies’ systems tell, by the first word of their addresses. */
const tellable = ['education', 'health', 'social-care', 'family', 'partnership'];
const directory = 'directory';
const catalogue = '/v1/contracts';
const receipts = '/v1/receipts';
const tryAgainAfterSeconds = 2;
/** Longer than any service takes over an answer. */
const waits = 60_000;

interface ProxiedRequest {
  readonly url: string;
  readonly headers: { readonly authorization?: string };
}

/**
 * Which service answers this address. A receipt is kept by the agency whose system asks: the token says which, and is only read
 * here; that service checks it.
 */
export function serviceFor({ url, headers }: ProxiedRequest): string {
  const path = url.split('?')[0]!;
  const [, first, second = ''] = path.split('/');
  if (first === 'issuer') return 'issuer';
  if (tellable.includes(second)) return second;
  if (second === directory) return 'partnership';
  if (path === catalogue) return tellable[0]!;
  if (path === receipts || path.startsWith(`${receipts}/`)) return agencyOf(headers.authorization) ?? tellable[0]!;
  return 'projection';
}

function agencyOf(authorization = ''): string | undefined {
  try {
    const { role } = decodeJwt(authorization.replace(/^Bearer /i, ''));
    return tellable.find((agency) => role === `system:${agency}`);
  } catch {
    return undefined;
  }
}

/** The pages' process is the area's one address: what is for another service is handed on as it came. */
export async function registerServices(app: NestFastifyApplication, services: Services): Promise<void> {
  const fastify = app.getHttpAdapter().getInstance();
  await fastify.register(async (scope) => {
    // Bodies are handed on as they came: the service that they are for judges them. They are taken whole, for a service that refuses one
    // before it has read it would leave the rest on its sender's connection, and nobody could ask for anything through that again.
    scope.removeAllContentTypeParsers();
    scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, Readable.from([body])));
    for (const prefix of ['/v1', '/issuer']) {
      await scope.register(httpProxy, {
        prefix,
        rewritePrefix: prefix,
        upstream: '',
        proxyPayloads: false,
        undici: { headersTimeout: waits, bodyTimeout: waits },
        replyOptions: {
          getUpstream: (request) => services.get(serviceFor(request as ProxiedRequest)) ?? '',
          rewriteRequestHeaders: (_request, headers) => ({ ...headers, ...traceHeaders() }),
          // What the service says of its connection to us is nothing about ours to who asks.
          rewriteHeaders: ({ connection: _connection, 'keep-alive': _keepAlive, ...headers }) => headers,
          onError: (reply, _error) => answerProblem(away(), reply.request.id, reply as never),
        },
        preHandler: async (request) => {
          if (!services.has(serviceFor(request as ProxiedRequest)))
            throw new Problem('not-found', 'There is nothing at this address that you may see.');
        },
      });
    }
  });
}

const away = (): Problem =>
  new Problem(
    'try-again',
    'The service that this is for does not answer at the moment. Whether a fact was taken is not known: send it again.',
    [],
    tryAgainAfterSeconds,
  );
