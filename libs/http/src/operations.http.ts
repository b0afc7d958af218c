import { Metrics as KeptMetrics, metricsType } from '@lib/telemetry';
import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from './authentication';
import { Documented } from './documented';

/** What a process says of itself: each check answers why it is not ready, or nothing. */
export interface Readiness {
  readonly checks: Readonly<Record<string, () => Promise<string | undefined>>>;
}
export const READINESS = Symbol('readiness');

/** The process answers. */
export interface Live {
  readonly status: 'ok';
}

/** Whether the process can do its work. */
export interface Ready {
  readonly status: 'ok' | 'notReady';
  /** `ok`, or why not, of each thing that it needs. */
  readonly checks: Readonly<Record<string, string>>;
}

/** Prometheus’ text format. */
export type Metrics = string;

/** Longer than a check is believed. */
const waitSeconds = 5;

/** For whoever runs the service. No child's data. */
@Controller()
@Public()
export class OperationsController {
  constructor(
    @Inject(READINESS) private readonly readiness: Readiness,
    @Inject(KeptMetrics) private readonly kept: KeptMetrics,
  ) {
    kept.read('tell_it_once_ready', async () =>
      Object.entries(await this.checked()).map(([check, state]) => ({
        labels: { check },
        value: state === 'ok' ? 1 : 0,
      })),
    );
  }

  @Get('health/live')
  @Documented({
    id: 'live',
    tag: 'Operations',
    summary: 'Is the process alive',
    answers: { 200: { says: 'It is.', type: 'Live' } },
  })
  live(): Live {
    return { status: 'ok' };
  }

  @Get('health/ready')
  @Documented({
    id: 'ready',
    tag: 'Operations',
    summary: 'Can the process do its work',
    answers: {
      200: { says: 'It can.', type: 'Ready' },
      503: { says: 'It cannot, and why.', type: 'Ready', headers: ['retry-after'] },
    },
  })
  async ready(@Res({ passthrough: true }) reply: FastifyReply): Promise<Ready> {
    const checks = await this.checked();
    const isReady = Object.values(checks).every((state) => state === 'ok');
    if (!isReady) void reply.status(503).header('retry-after', waitSeconds);
    return { status: isReady ? 'ok' : 'notReady', checks };
  }

  @Get('metrics')
  @Documented({
    id: 'metrics',
    tag: 'Operations',
    summary: 'Figures for monitoring, as Prometheus reads them',
    answers: { 200: { says: 'Figures only: no label names a child.', type: 'Metrics', mediaType: 'text/plain' } },
  })
  @Header('content-type', metricsType)
  metrics(): Promise<Metrics> {
    return this.kept.text();
  }

  private async checked(): Promise<Ready['checks']> {
    const states = Object.entries(this.readiness.checks).map(async ([name, check]) => {
      const why = await check().catch((error: Error) => error.constructor.name);
      return [name, why ?? 'ok'] as const;
    });
    return Object.fromEntries(await Promise.all(states));
  }
}
