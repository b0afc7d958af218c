import type { PartitionWatermark, Watermarks } from './watermark.port';

/** Copies of the projection hear within about a second of what another has written: by then, all of them count it. */
const restMilliseconds = 3_000;

/** The watermarks heard, written down a little later. What is lost by a stop, or by a store that is away, is soon said again. */
export function keepWatermarksLater(watermarks: Pick<Watermarks, 'advance'>, milliseconds = restMilliseconds) {
  const timers = new Set<NodeJS.Timeout>();
  return {
    heard(partitions: readonly PartitionWatermark[]): void {
      if (partitions.length === 0) return;
      const timer = setTimeout(() => {
        timers.delete(timer);
        watermarks.advance(partitions).catch(() => {});
      }, milliseconds);
      timers.add(timer);
    },
    stop(): void {
      for (const timer of timers) clearTimeout(timer);
    },
  };
}
