import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { pino } from 'pino';
import { Problem } from './problem';

const log = pino({ name: 'http' });

/** What Fastify and Nest throw before a route is reached, in the field's own problem types. */
function asProblem(error: unknown): Problem {
  if (error instanceof Problem) return error;
  const code = (error as { code?: string }).code ?? '';
  const status = error instanceof HttpException ? error.getStatus() : (error as { statusCode?: number }).statusCode;
  if (code === 'FST_ERR_CTP_INVALID_MEDIA_TYPE' || status === 415) {
    return new Problem('unsupported-media-type', 'This Content-Type is not taken here.');
  }
  if (code === 'FST_ERR_CTP_BODY_TOO_LARGE' || status === 413) {
    return new Problem('body-too-large', 'The body is larger than 1 MiB.');
  }
  if (status === 404 || code === 'FST_ERR_BAD_URL')
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
  if (problem.slug === 'our-fault') {
    // The message may quote what was sent: only its kind and where it was thrown are safe to keep.
    const { name, stack } = error as Error;
    log.error(
      {
        correlation,
        name,
        at: stack
          ?.split('\n')
          .filter((line) => /^\s+at /.test(line))
          .slice(0, 5),
      },
      'unexpected error',
    );
  }
  if (problem.retryAfterSeconds) void reply.header('retry-after', problem.retryAfterSeconds);
  if (problem.status === 401) void reply.header('www-authenticate', 'Bearer');
  void reply
    .status(problem.status)
    .header('content-type', 'application/problem+json; charset=utf-8')
    .header('cache-control', 'no-store')
    .send(JSON.stringify({ ...problem.body, correlation }));
}
