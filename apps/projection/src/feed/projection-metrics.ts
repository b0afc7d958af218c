import type { Lag } from '@lib/event-log';
import type { Instant } from '@lib/kernel';
import type { Metrics } from '@lib/telemetry';
import type { JournalRow } from '../journal/journal.port';

interface Observed {
  lag(): Promise<Lag | undefined>;
  parked(): Promise<number>;
  watermark(): Promise<Instant | undefined>;
}

/** What is read of the projection at each scrape. -1 says that nothing is consumed. */
export function observeProjection(metrics: Metrics, projector: Observed): void {
  metrics.read('tell_it_once_projection_lag_messages', async () => [
    { value: (await projector.lag())?.messages ?? -1 },
  ]);
  metrics.read('tell_it_once_projection_lag_seconds', async () => [
    { value: ((await projector.lag())?.milliseconds ?? -1_000) / 1_000 },
  ]);
  metrics.read('tell_it_once_projection_partition_lag_messages', async () =>
    ((await projector.lag())?.partitions ?? []).map(({ topic, partition, messages }) => ({
      labels: { topic, partition: String(partition) },
      value: messages,
    })),
  );
  metrics.read('tell_it_once_projection_parked_messages', async () => [{ value: await projector.parked() }]);
  metrics.read('tell_it_once_settled_up_to_seconds', async () => {
    const upTo = await projector.watermark();
    return upTo === undefined ? [] : [{ value: Date.parse(upTo) / 1_000 }];
  });
}

interface Batch {
  readonly begun: Instant;
  readonly ended: Instant;
  readonly messages: number;
  readonly rows: readonly JournalRow[];
}

const secondsBetween = (one: Instant, other: Instant): number => (Date.parse(other) - Date.parse(one)) / 1_000;

/** A batch that is in the records: how long it took, and how long its facts were on their way. */
export function observeBatch(metrics: Metrics, { begun, ended, messages, rows }: Batch): void {
  metrics.count('tell_it_once_projection_messages_total', {}, messages);
  metrics.observe('tell_it_once_projection_batch_seconds', secondsBetween(begun, ended));
  for (const { recordedAt, event } of rows) {
    if (event.includes('"recordedbasis":"clock"'))
      metrics.observe('tell_it_once_told_to_visible_seconds', secondsBetween(recordedAt, ended));
  }
}
