import type { Lag } from '@lib/event-log';
import type { Instant } from '@lib/kernel';
import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, type Observable, switchMap } from 'rxjs';
import { PROGRESS } from './ports';

/** How far the views are: known by whoever feeds them. */
export interface Progress {
  /** How far they are behind the log; undefined while nobody can say. */
  lag(): Promise<Lag | undefined>;
  /** Up to when all that the services recorded is in them; undefined while nobody can say. */
  watermark(): Promise<Instant | undefined>;
}

/** Says with every view how many seconds it may be behind what has been told. */
@Injectable()
export class LagInterceptor implements NestInterceptor {
  constructor(@Inject(PROGRESS) private readonly progress: Progress) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.progress.lag()).pipe(
      switchMap((lag) => {
        void reply.header('projection-lag', lag ? Math.ceil(lag.milliseconds / 1000) : 'unknown');
        return next.handle();
      }),
    );
  }
}
