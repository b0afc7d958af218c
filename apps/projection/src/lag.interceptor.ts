import { type CallHandler, type ExecutionContext, Inject, Injectable, type NestInterceptor } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { from, type Observable, switchMap } from 'rxjs';
import { Projector } from './feed/projector.inbox';

/** Says with every view how many seconds it may be behind what has been told. */
@Injectable()
export class LagInterceptor implements NestInterceptor {
  constructor(@Inject(Projector) private readonly projector: Projector) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const reply = context.switchToHttp().getResponse<FastifyReply>();
    return from(this.projector.lag()).pipe(
      switchMap((lag) => {
        void reply.header('projection-lag', lag ? Math.ceil(lag.milliseconds / 1000) : 'unknown');
        return next.handle();
      }),
    );
  }
}
