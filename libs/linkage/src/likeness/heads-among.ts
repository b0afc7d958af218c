import type { SourceRecord } from '../clusters';
import { gather } from '../gather';
import { type NumbersTold, noNumbersTold } from '../numbers-told';
import { childrenAmong } from './children-among';
import { type Comparing, comparing } from './comparing';
import type { Described } from './describe';
import { links, type SaidOfTwo } from './judged';

/**
 * The head of each source record, as {@link childrenAmong} has it and no more: for whoever asks at every moment who was one child then. Those who tell the very same
 * without a number, so that they are one, are looked at as one: a crowd that one sender makes of one child costs what its telling costs.
 */
export function headsAmong(
  records: readonly SourceRecord[],
  said: readonly SaidOfTwo[] = [],
  numbers: NumbersTold = noNumbersTold,
  remembered: Comparing = comparing(),
): ReadonlyMap<string, string> {
  const standsFor = sameAs(records, said, remembered);
  const few = standsFor.size === 0 ? records : records.filter(({ sourceRecord }) => !standsFor.has(sourceRecord));
  const heads = new Map(
    childrenAmong(few, said, numbers, remembered).flatMap(({ head, members }) =>
      members.map((id) => [id, head] as const),
    ),
  );
  for (const [id, first] of standsFor) heads.set(id, heads.get(first)!);
  return heads;
}

/** Whoever tells the very same as one of a lesser id does, by that one. */
function sameAs(
  records: readonly SourceRecord[],
  said: readonly SaidOfTwo[],
  remembered: Comparing,
): ReadonlyMap<string, string> {
  const told = gather(records, ({ sourceRecord }) => sourceRecord);
  const unlike = new Set(said.flatMap(({ between }) => between));
  for (const { sourceRecord, nhsNumber, upn } of records)
    if (nhsNumber !== undefined || upn !== undefined) unlike.add(sourceRecord);
  const wordsOf = (id: string): string =>
    [...new Set(told.get(id)!.map(({ sourceRecord: _, ...rest }) => JSON.stringify(rest)))].sort().join();
  const found = new Map<string, string>();
  for (const ids of gather(
    [...told.keys()].filter((id) => !unlike.has(id)),
    wordsOf,
  ).values()) {
    if (ids.length < 2) continue;
    const [first, second, ...others] = ids.sort() as [string, string, ...string[]];
    const [one, other] = [first, second].map((id) => remembered.describe(id, told.get(id)!)) as [Described, Described];
    const alike = remembered.byKeys(one, other);
    if (one.contradictsItself || !alike || alike.guard !== undefined || !links(alike, remembered.model)) continue;
    for (const id of [second, ...others]) found.set(id, first);
  }
  return found;
}
