import rateLimit from '@fastify/rate-limit';
import type { Viewer } from '@lib/access';
import type { Metrics } from '@lib/telemetry';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { Problem } from './problem';
import { refusedFor } from './security-log';

/** How much of one process one party may take. 0 sets no limit. Requests are counted by the minute. */
export interface Limits {
  readonly requestsAToken: number;
  readonly requestsAnOrganisation: number;
  /** Of whoever shows no token that is known yet. Only where people come in: behind the one origin all come from its address. */
  readonly requestsAnAddress: number;
  readonly connections: number;
  /** Only where people come in. */
  readonly connectionsAnAddress: number;
}

export const noLimits: Limits = {
  requestsAToken: 0,
  requestsAnOrganisation: 0,
  requestsAnAddress: 0,
  connections: 0,
  connectionsAnAddress: 0,
};

/** What parties have spent of their minute. */
export interface Budgets {
  ofAddress(request: FastifyRequest): Promise<void>;
  ofCaller(request: FastifyRequest, token: string, viewer: Viewer): Promise<void>;
}

const minute = 60_000;
/** Of each kind of party so many are remembered, the latest: who comes under ever new names meets the limit of the address. */
const mostParties = 10_000;

/** Counts by @fastify/rate-limit. Throws 429 with the seconds to wait. */
export function budgetsOf(fastify: FastifyInstance, limits: Limits, metrics: Metrics): Budgets {
  void fastify.register(rateLimit, { global: false, timeWindow: minute, cache: mostParties });
  const keys = new WeakMap<FastifyRequest, string>();
  const counters = new Map<string, ReturnType<FastifyInstance['createRateLimit']>>();

  const writtenDown = new Map<string, number>();
  /** Once a party and minute: the log must not be what tires us out. */
  function writeDownOnce(request: FastifyRequest, who: string, key: string, milliseconds: number): void {
    const party = `${who} ${key}`;
    if ((writtenDown.get(party) ?? 0) > performance.now()) return;
    if (writtenDown.size >= mostParties) writtenDown.clear();
    writtenDown.set(party, performance.now() + milliseconds);
    refusedFor(request, `too-many-requests of one ${who}`, 429);
  }

  async function spend(request: FastifyRequest, who: string, key: string, max: number): Promise<void> {
    if (max === 0) return;
    // The library is there once the app is: not yet when this is set up.
    const counter =
      counters.get(who) ?? fastify.createRateLimit({ max, keyGenerator: (each) => keys.get(each as never)! });
    counters.set(who, counter);
    keys.set(request, key);
    const counted = await counter(request);
    if (counted.isAllowed || !counted.isExceeded) return;
    metrics.count('tell_it_once_turned_away_total', { why: who });
    writeDownOnce(request, who, key, counted.ttl);
    throw new Problem(
      'too-many-requests',
      `More than ${max} requests came from this ${who} within a minute.`,
      [],
      Math.max(1, counted.ttlInSeconds),
    );
  }

  return {
    ofAddress: (request) => spend(request, 'address', request.ip, isOurself(request.ip) ? 0 : limits.requestsAnAddress),
    async ofCaller(request, token, { organisation }) {
      await spend(request, 'token', token, limits.requestsAToken);
      await spend(request, 'organisation', organisation, limits.requestsAnOrganisation);
    },
  };
}

/** The pages ask for what they show by the one address, from the process itself. */
const isOurself = (address: string): boolean => /^(::1|(::ffff:)?127\.0\.0\.1)$/.test(address);
