import { childrenAmong, comparing, headsAmong, type SourceRecord } from '@lib/linkage';
import type { Fact } from '../../facts/facts';
import type { Moment } from '../../facts/in-force-by-moment';
import { isDecision, saidIn } from '../../identity/decisions';
import { clustersApart, type Former } from '../../identity/former';
import { identityIn } from '../../identity/identity';
import { numbersIn } from '../../identity/numbers';
import { tellsOfNumbers } from '../../journal/told-of-numbers';

/** The head of each source record; the very same map until what stands of who they are has changed. */
export type HeadOf = ReadonlyMap<string, string>;

/** Asked moment by moment, in their order; what is not wanted at a moment is not worked out at it. */
export function clustersByMoment(
  sourceRecords: readonly string[],
  former: ReadonlyMap<string, Former> = new Map(),
): (moment: Moment, isWanted?: boolean) => HeadOf {
  const bare = sourceRecords.map((sourceRecord): SourceRecord => ({ sourceRecord }));
  const [only, ...others] = sourceRecords;
  if (only !== undefined && others.length === 0) {
    const alone = new Map([[only, only]]);
    return () => alone;
  }
  const said = new Map<string, { readonly identity: SourceRecord; times: number }>();
  const decisions: Fact[] = [];
  const ofNumbers = new Set<Fact>();
  const remembered = comparing();
  // Whose identity has ended was never the other one, whatever was known when.
  const headsOf = (records: readonly SourceRecord[]): HeadOf => {
    const [said, numbers] = [saidIn(decisions), numbersIn([...ofNumbers])];
    if (former.size === 0) return headsAmong(records, said, numbers, remembered);
    const clusters = clustersApart(sourceRecords, former, (isIn) =>
      childrenAmong(
        records.filter(({ sourceRecord }) => isIn(sourceRecord)),
        said,
        numbers,
        remembered,
      ),
    );
    return new Map(clusters.flatMap(({ head, members }) => members.map((member) => [member, head] as const)));
  };
  let heads = headsOf(bare);
  let isOther = false;
  return ({ added, removed }, isWanted = true) => {
    const count = (fact: Fact, by: 1 | -1) => {
      const identity = identityIn(fact);
      if (!identity) return;
      const text = JSON.stringify(identity);
      const known = said.get(text) ?? { identity, times: 0 };
      if (known.times === 0) isOther = true;
      known.times += by;
      if (known.times > 0) said.set(text, known);
      else {
        said.delete(text);
        isOther = true;
      }
    };
    const decided = added.filter(isDecision);
    if (decided.length > 0) isOther = true;
    decisions.push(...decided);
    for (const fact of added) count(fact, 1);
    for (const fact of removed) count(fact, -1);
    for (const fact of added.filter(tellsOfNumbers)) ofNumbers.add(fact);
    for (const fact of removed) ofNumbers.delete(fact);
    if ([...added, ...removed].some(tellsOfNumbers)) isOther = true;
    if (isOther && isWanted) {
      heads = headsOf([...bare, ...[...said.values()].map(({ identity }) => identity)]);
      isOther = false;
    }
    return heads;
  };
}
