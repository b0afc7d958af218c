import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { SignInNeeded } from '../api';
import { type SignedIn, signedIn } from '../session';

/** Who is signed in. Whoever is not is asked to sign in. */
export const Who = createParamDecorator((_: unknown, context: ExecutionContext): SignedIn => {
  const who = signedIn(context.switchToHttp().getRequest<FastifyRequest>());
  if (!who) throw new SignInNeeded();
  return who;
});

/** The signed-in reader's token. Whoever has none is asked to sign in. */
export const Token = createParamDecorator((_: unknown, context: ExecutionContext): string => {
  const who = signedIn(context.switchToHttp().getRequest<FastifyRequest>());
  if (!who) throw new SignInNeeded();
  return who.token;
});
