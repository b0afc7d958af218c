import { Controller, Get, Header, Inject, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { register } from 'prom-client';
import { Public } from './authentication';

/** What a process says of itself: each check answers why it is not ready, or nothing. */
export interface Readiness {
  readonly checks: Readonly<Record<string, () => Promise<string | undefined>>>;
}
export const READINESS = Symbol('readiness');

/** For whoever runs the service. No child's data. */
@Controller()
@Public()
export class OperationsController {
  constructor(@Inject(READINESS) private readonly readiness: Readiness) {}

  @Get('health/live')
  live() {
    return { status: 'ok' };
  }

  @Get('health/ready')
  async ready(@Res({ passthrough: true }) reply: FastifyReply) {
    const checks = await Promise.all(
      Object.entries(this.readiness.checks).map(async ([name, check]) => {
        const why = await check().catch((error: Error) => error.constructor.name);
        return [name, why ?? 'ok'] as const;
      }),
    );
    const isReady = checks.every(([, state]) => state === 'ok');
    if (!isReady) void reply.status(503);
    return { status: isReady ? 'ok' : 'notReady', checks: Object.fromEntries(checks) };
  }

  @Get('metrics')
  @Header('content-type', register.contentType)
  metrics(): Promise<string> {
    return register.metrics();
  }
}
