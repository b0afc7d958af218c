import type { Outgoing } from '@lib/event-store';
import { type EventToTell, publishedOf } from '@lib/testing';
import { factsOf } from '../src/facts/facts';
import { childrenOf, factsElsewhere, factsOfCluster } from '../src/identity/children';
import { ingest } from '../src/journal/ingest';
import type { ComposedRecord } from '../src/record/child-record';
import { compose } from '../src/record/compose';

/** An event as told, or as a service published it. */
export type Telling = EventToTell | Outgoing;

const isPublished = (telling: Telling): telling is Outgoing => 'value' in telling;

/** Told one minute after the other, in the order in which they are listed, unless an event states its own moment. */
export const rowsOf = (told: readonly Telling[]) =>
  told.map((telling, index) => {
    const recordedAt = `2026-06-01T09:${String(index).padStart(2, '0')}:00.000Z`;
    return ingest((isPublished(telling) ? telling : publishedOf(telling, recordedAt)).value);
  });

/** The records of all children that these events are about. */
export function recordsOf(told: readonly Telling[], asAt?: string): ComposedRecord[] {
  const rows = rowsOf(told);
  const children = childrenOf([...new Set(rows.map(({ sourceRecord }) => sourceRecord))], factsOf(rows));
  return children.clusters.map((cluster) => {
    const { facts, unfoldable } = factsOfCluster(children, cluster);
    const elsewhere = factsElsewhere(children, cluster);
    return compose(cluster, facts, unfoldable, children.corrections, { ...(asAt && { asAt }), elsewhere });
  });
}

/** The record of the one child that these events are about. */
export function recordOf(told: readonly Telling[], asAt?: string): ComposedRecord {
  const records = recordsOf(told, asAt);
  if (records.length !== 1) throw new Error(`These events are about ${records.length} children`);
  return records[0]!;
}
