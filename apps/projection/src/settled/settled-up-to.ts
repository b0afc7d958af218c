import type { Instant } from '@lib/kernel';
import type { SettledPartition } from './settled.port';

type Place = Pick<SettledPartition, 'topic' | 'partition'>;

/**
 * Up to when all that any service's clock recorded is in the records: the least of all partitions. Undefined while a service has
 * not been heard of, or one of the `known` partitions. What an import states to have been recorded earlier may still come.
 */
export function settledUpTo(
  settled: readonly SettledPartition[],
  topics: readonly string[],
  known: readonly Place[] = [],
): Instant | undefined {
  const isHeard = ({ topic, partition }: Place) =>
    settled.some((each) => each.topic === topic && each.partition === partition);
  const isComplete =
    topics.every((topic) => settled.some((each) => each.topic === topic)) && known.every((place) => isHeard(place));
  return isComplete ? settled.map(({ upTo }) => upTo).sort()[0] : undefined;
}
