import { type AskedQuery, addressOf, type Check, faultsIn } from '@lib/kernel';
import type { FastifyReply } from 'fastify';
import { Problem } from './problem';

/** `knownat` passed over in silence would answer with the record of today, taken for that of another day. */
export function onlyParameters(query: object, names: readonly string[]): void {
  const anything: Check = () => undefined;
  const errors = faultsIn(query as AskedQuery, Object.fromEntries(names.map((name) => [name, anything])));
  if (errors.length > 0) throw new Problem('invalid-query', 'A parameter is not one that this address takes.', errors);
}

/** Says in `Link` where the next page is, while there is one. */
export function linkToNext(
  reply: Pick<FastifyReply, 'header'>,
  path: string,
  query: Readonly<Record<string, string | undefined>>,
): void {
  if (query.after !== undefined) void reply.header('link', `<${addressOf(path, query)}>; rel="next"`);
}
