import { loggerOf } from '@lib/telemetry';
import type { FastifyRequest } from 'fastify';

/** What happened. The same word for the same thing, whoever writes it down. */
export type SecurityEvent =
  /** A request was refused for who asked it or how often: 401, 403, 421, 429. */
  | 'refused'
  | 'signedIn'
  | 'signedOut'
  /** A session ended by itself: nobody used it for half an hour, or its token ran out. */
  | 'sessionEnded'
  /** A token, or all of somebody's, is not to be believed any more. */
  | 'revoked'
  /** Somebody opens more children in an hour than a day's work needs. */
  | 'unusualReading';

/**
 * One line of the security log, the same fields whatever happened. Nothing in it is about a child: the route as it is written and
 * never the address, the problem's type and never its words, people who work here and never whom they asked about.
 */
export interface SecurityLine {
  readonly what: SecurityEvent;
  /** The problem's slug, or which limit. */
  readonly why?: string;
  /** The `sub` of the token: a person or system that works here. */
  readonly subject?: string;
  readonly role?: string;
  readonly organisation?: string;
  /** Where the request came from. */
  readonly address?: string;
  readonly method?: string;
  readonly route?: string;
  readonly status?: number;
  readonly correlation?: string;
  /** How many, where that is what is unusual. */
  readonly count?: number;
}

const log = loggerOf('security');

/** Writes one line, `"event":"security"`, to where all lines go. */
export function securityEvent(line: SecurityLine): void {
  log.info({ event: 'security', ...line }, line.what);
}

/** A refusal, by whom it is known to have been asked. */
export function refusedFor(request: FastifyRequest, why: string, status: number): void {
  const { viewer, ip: address, method, routeOptions, id: correlation } = request;
  const who = viewer && { subject: viewer.subject, role: viewer.role, organisation: viewer.organisation };
  securityEvent({ what: 'refused', why, ...who, address, method, route: routeOptions?.url, status, correlation });
}
