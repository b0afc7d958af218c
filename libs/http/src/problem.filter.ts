import { STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import { newId, StoreAway } from '@lib/kernel';
import { kindOf, loggerOf } from '@lib/telemetry';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { refusedFor } from './security-log';

const log = loggerOf('http');

/** Longer than a store takes to come back that was started again; short enough for who waits. */
const waitSeconds = 5;

/** What Fastify and Nest throw before a route is reached, in the field's own problem types. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  if (error instanceof StoreAway) return new Problem('try-again', 'A store is away. Ask again.', [], waitSeconds);
  const code = (error as { code?: string }).code ?? '';
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || status === 415) {
    return new Problem('unsupported-media-type', 'This Content-Type is not taken here.');
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413) {
    return new Problem('body-too-large', 'The body is larger than 1 MiB.');
  }
  if (status === 404 || ['FST_ERR_BAD_URL', 'FST_ERR_MAX_PARAM_LENGTH'].includes(code))
    return new Problem('not-found', 'There is nothing at this address that you may see.');
  if (status === 400) return new Problem('malformed-body', 'The body is not the JSON that its media type promises.');
  return new Problem('our-fault', 'An error that we did not expect.');
}

/** Every failure of the API as `application/problem+json`, with its correlation and no stack and no child's data. */
@Catch()
export class ProblemFilter implements ExceptionFilter {
  catch(error: unknown, host: ArgumentsHost): void {
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    const { id } = host.switchToHttp().getRequest<FastifyRequest>();
    answerProblem(error, id, reply);
  }
}

/** Answers any failure as a problem. */
export function answerProblem(error: unknown, correlation: string, reply: FastifyReply): void {
  const problem = asProblem(error);
  // One that was asked for in a sandbox is nobody's fault.
  if (problem.slug === 'our-fault' && problem !== error) {
    log.error({ correlation, ...kindOf(error) }, 'unexpected error');
  }
  if (error instanceof StoreAway) log.error({ correlation, ...kindOf(error) }, 'a store is away');
  // One that was asked for in a sandbox was refused to nobody.
  if (refusals.has(problem.status) && !reply.hasHeader('preference-applied'))
    refusedFor(reply.request, problem.slug, problem.status);
  if (problem.retryAfterSeconds) void reply.header('retry-after', problem.retryAfterSeconds);
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    // Said here too: an address that could not be read has met no hook.
    .header('correlation', correlation)
    .header('x-content-type-options', 'nosniff')
    .send(JSON.stringify({ ...problem.body, correlation }));
}

/** Who is nobody, who may not, who came under a wrong name. Who came too often is written down where that is counted. */
const refusals: ReadonlySet<number> = new Set([401, 403, 421]);

/** Answers what could not be read as an HTTP request at all: a method that nobody knows, headers without end, or a sender too slow. */
export function answerUnreadable({ code }: { readonly code?: string }, socket: Socket): void {
  if (code === 'ECONNRESET') socket.destroy();
  else answerBare(socket, unreadable(code), code === 'HPE_INVALID_METHOD' ? [`allow: ${methods.join(', ')}`] : []);
}

const methods = ['GET', 'HEAD', 'POST'];

/** Answers on the bare connection, where there is no request, and closes it. */
export function answerBare(socket: Socket, problem: Problem, headers: readonly string[] = []): void {
  if (!socket.writable) {
    socket.destroy();
    return;
  }
  const correlation = newId();
  const body = JSON.stringify({ ...problem.body, correlation });
  socket.end(
    [
      `HTTP/1.1 ${problem.status} ${STATUS_CODES[problem.status]}`,
      'content-type: application/problem+json; charset=utf-8',
      `content-length: ${Buffer.byteLength(body)}`,
      'cache-control: no-store',
      'x-content-type-options: nosniff',
      `correlation: ${correlation}`,
      ...(problem.retryAfterSeconds ? [`retry-after: ${problem.retryAfterSeconds}`] : []),
      ...headers,
      'connection: close',
      '',
      body,
    ].join('\r\n'),
    // What else comes is not waited for: nobody reads it any more.
    () => socket.destroy(),
  );
}

function unreadable(code: string | undefined): Problem {
  if (code === 'HPE_INVALID_METHOD')
    return new Problem('method-not-allowed', 'There is nothing that takes this method.');
  if (code === 'HPE_HEADER_OVERFLOW') return new Problem('not-found', 'The address or the headers are too long.');
  if (code === 'ERR_HTTP_REQUEST_TIMEOUT')
    return new Problem('too-slow', 'The request did not arrive in the time that one may take.');
  return new Problem('malformed-body', 'What came is not an HTTP request that can be read.');
}
