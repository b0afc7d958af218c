import { findContract, readByNewest } from '@lib/contracts';
import type { Commit } from '@lib/kernel';
import { type AgencyService, isTold, told } from '@lib/streams';

/**
 * The events of stored commits as `evolve` folds them: what was told by an old version of its contract is read by the newest. What
 * is stored and what is sent on stay as they were told.
 */
export function historyOf(
  { streams }: Pick<AgencyService, 'streams'>,
  commits: readonly Pick<Commit, 'events'>[],
): readonly unknown[] {
  const find = (type: string) =>
    streams.flatMap(({ accepts }) => accepts).find((contract) => contract.type === type) ?? findContract(type);
  return commits.flatMap(({ events }) =>
    events.map((event) => {
      const contract = isTold(event) ? find(event.received.type) : undefined;
      if (!isTold(event) || !contract?.upcast) return event;
      const newest = readByNewest({ contract, data: event.received.data as Record<string, unknown> }, find);
      return told({ ...event.received, type: newest.contract.type, data: newest.data });
    }),
  );
}
