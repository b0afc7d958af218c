import type { Instant } from '@lib/kernel';
import type { PartitionWatermark } from './watermark.port';

type Place = Pick<PartitionWatermark, 'topic' | 'partition'>;

/**
 * Up to when all that any service's clock recorded is in the records: the least of all partitions. Undefined while a service has
 * not been heard of, or one of the `known` partitions. What an import states to have been recorded earlier may still come.
 */
export function watermarkOf(
  watermarks: readonly PartitionWatermark[],
  topics: readonly string[],
  known: readonly Place[] = [],
): Instant | undefined {
  const isHeard = ({ topic, partition }: Place) =>
    watermarks.some((each) => each.topic === topic && each.partition === partition);
  const isComplete =
    topics.every((topic) => watermarks.some((each) => each.topic === topic)) && known.every((place) => isHeard(place));
  return isComplete ? watermarks.map(({ upTo }) => upTo).sort()[0] : undefined;
}
