import { type CanActivate, type ExecutionContext, Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';

/** A form that we did not give out, or gave out to somebody else, or too long ago. */
export class FormNotOurs extends Error {}

/** Every POST carries the token of a form that this session was shown. */
@Injectable()
export class FormGuard implements CanActivate {
  canActivate(context: ExecutionContext): boolean | Promise<boolean> {
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (request.method !== 'POST') return true;
    return new Promise((resolve, reject) => {
      const refusal = { send: () => reject(new FormNotOurs()) } as unknown as FastifyReply;
      request.server.csrfProtection(request, refusal, () => resolve(true));
    });
  }
}
