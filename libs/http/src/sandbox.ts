import { AsyncLocalStorage } from 'node:async_hooks';
import { asInstant, type Instant } from '@lib/kernel';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { problemExamples } from './problem-examples';
import { isProblemSlug, problemSlugs } from './problem-page';
import { type ProblemSlug, problemTypes } from './problem-types';
import { isOfTheApi, whyNobody } from './way-in';

/** Headers with which a developer tries out, in a sandbox, what takes weeks or goes wrong once a year. */
export const serverDateHeader = 'x-with-server-date';

/** What a document says of them, on every route of the API. */
export const sandboxHeaders = {
  'X-With-Server-Date': {
    says:
      'In a sandbox, a moment to be taken for now: as to which days lie in the future, and as at which day is answered. ' +
      'What is recorded is recorded at the real time. Anywhere else it is refused.',
    format: 'date-time',
    example: '2026-09-21T09:00:00Z',
  },
  Prefer: {
    says:
      'In a sandbox, `code=409` or `problem=told-differently` of whoever has a token is answered with that problem, before anything is done. ' +
      'Anywhere else these two are refused; other preferences are passed over.',
    format: undefined,
    example: 'problem=told-differently',
  },
} as const;

const asked = new AsyncLocalStorage<Instant>();

/** The moment that the request asked to be taken for today, in a sandbox. What is recorded is never moved by it. */
export const serverDate = (): Instant | undefined => asked.getStore();

/** What counts as now where a request is judged or shown: what lies in the future, and as at which day. */
export const asIfNow = (now: Instant): Instant => serverDate() ?? now;

/** A 503 says when to come back; in a sandbox there is no reason to wait long. */
const retryAfterSeconds = 1;

/** Which problem stands for a status that several have: the one that is met first. */
const slugOfStatus: Readonly<Record<string, ProblemSlug>> = {
  ...Object.fromEntries(problemSlugs.map((slug) => [problemTypes[slug].status, slug]).reverse()),
  400: 'invalid-event',
  403: 'not-allowed',
  409: 'told-differently',
};

/**
 * `X-With-Server-Date` and `Prefer: code=…` of whoever is signed in, before any route is reached. Where they cannot be honoured they are refused: passed
 * over in silence, a fact would be stored that its teller wanted to see fail, or judged by another day than the one asked for.
 */
export function honourSandboxHeaders(fastify: FastifyInstance, isSandbox: boolean): void {
  // Not before the body is read: what reads it would lose the moment that is asked for here.
  fastify.addHook('preHandler', (request: FastifyRequest, reply: FastifyReply, done: (error?: Error) => void) => {
    const wanted = preferenceIn(request.headers.prefer);
    const told = request.headers[serverDateHeader];
    if (!isOfTheApi(request) || (wanted === undefined && told === undefined)) return done();
    try {
      // Whether this is a sandbox, and what it would answer, is nothing for strangers.
      if (!request.viewer) throw whyNobody(request);
      if (!isSandbox) {
        throw new Problem('not-a-sandbox', 'This header is for a sandbox, and this is none. Nothing was done.');
      }
      if (wanted === undefined) return asked.run(instantOf(told), done);
      const problem = problemOnDemand(slugOf(wanted));
      void reply.header('preference-applied', `${wanted.name}=${wanted.value}`);
      throw problem;
    } catch (error) {
      return done(error as Error);
    }
  });
}

function instantOf(told: string | readonly string[] | undefined): Instant {
  const instant = typeof told === 'string' ? asInstant(told.trim()) : undefined;
  if (instant) return instant;
  throw invalid('X-With-Server-Date must be one moment with its offset, as RFC 3339', ['2026-09-21T09:00:00Z']);
}

interface Preference {
  readonly name: 'code' | 'problem';
  readonly value: string;
}

/** `code=409` or `problem=told-differently` among the preferences (RFC 7240); others are passed over, as the RFC has it. */
function preferenceIn(header: string | readonly string[] | undefined): Preference | undefined {
  if (header === undefined) return undefined;
  for (const preference of [header].flat().flatMap((line) => line.split(','))) {
    const [, name, value = ''] = /^\s*(code|problem)\s*=\s*"?([^";\s]*)"?\s*(?:;.*)?$/i.exec(preference) ?? [];
    if (name !== undefined) return { name: name.toLowerCase() as Preference['name'], value };
  }
  return undefined;
}

function slugOf({ name, value }: Preference): ProblemSlug {
  const slug = name === 'problem' ? value : slugOfStatus[value];
  if (slug !== undefined && isProblemSlug(slug)) return slug;
  const allowed = name === 'problem' ? problemSlugs : Object.keys(slugOfStatus);
  throw invalid(`Prefer must name a ${name} that a problem has`, allowed);
}

const invalid = (message: string, allowed: readonly string[]): Problem =>
  new Problem('invalid-sandbox-header', 'A header of the sandbox cannot be understood. Nothing was done.', [
    { pointer: '', code: 'header', message, allowed },
  ]);

function problemOnDemand(slug: ProblemSlug): Problem {
  const { detail, errors } = problemExamples[slug];
  return new Problem(slug, detail, errors, problemTypes[slug].status === 503 ? retryAfterSeconds : undefined);
}
