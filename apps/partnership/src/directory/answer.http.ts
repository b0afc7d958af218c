import type { Directory } from '@lib/directory';
import { asIfNow, isHeld, Problem } from '@lib/http';
import type { AgencyServices } from '@lib/intake';
import { type Check, faultsIn, isLocalDate, type LocalDate, londonDate, sha256 } from '@lib/kernel';
import type { FastifyReply } from 'fastify';
import type { KeptDirectory } from './kept-directory.handler';

export interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A day that is to come may be asked about: a school that opens in September is listed in May. */
const day: Check = (value, name) =>
  isLocalDate(value) ? undefined : { code: 'day', message: `${name} must be a day that exists, as YYYY-MM-DD` };

export const asAt = {
  asAt: {
    says: 'As at this day in Europe/London, past or to come. Today unless said.',
    format: 'date',
    example: '2026-05-18',
  },
} as const;
export const notModified = { says: 'As you have it: nothing changed.', headers: ['etag'] } as const;

export function refuse(asked: Readonly<Record<string, unknown>>, checks: Readonly<Record<string, Check>>): void {
  const faults = faultsIn(asked, checks);
  if (faults.length > 0) throw new Problem('invalid-query', 'The directory cannot be read as asked.', faults);
}

export function dayAsked(asked: { readonly asAt?: string }, services: AgencyServices): LocalDate {
  refuse(asked, { asAt: day });
  return asked.asAt ?? londonDate(asIfNow(services.get('partnership').clock.now()));
}

/** With an ETag of what it is made of and what was asked: who has it already is sent nothing. */
export async function answer<T>(
  kept: KeptDirectory,
  request: Request,
  reply: FastifyReply,
  asked: unknown,
  asAt: LocalDate,
  made: (directory: Directory, asAt: LocalDate) => T,
): Promise<T | undefined> {
  const { directory, madeOf } = await kept.read();
  const body = made(directory, asAt);
  const hasIt = isHeld(`"${sha256(JSON.stringify([madeOf, asked, asAt]))}"`, request, reply);
  void reply.header('cache-control', 'no-cache');
  return hasIt ? undefined : body;
}
