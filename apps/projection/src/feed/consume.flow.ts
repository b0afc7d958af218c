import { type ParkedMessages, type ReceivedMessage, watermarkIn } from '@lib/event-log';
import { type Clock, sha256 } from '@lib/kernel';
import { partOfEach } from '@lib/telemetry';
import { ingest, Unreadable } from '../journal/ingest';
import type { JournalRow } from '../journal/journal.port';
import { type RefreshPorts, refresh } from './refresh.flow';
import type { PartitionWatermark } from './watermark/watermark.port';

export interface ConsumePorts extends RefreshPorts {
  readonly parked: ParkedMessages;
  readonly clock: Clock;
}

/** What was in a batch. */
export interface TakenIn {
  readonly rows: readonly JournalRow[];
  /** Partitions in which nothing is missing any more, up to a moment. */
  readonly watermarks: readonly PartitionWatermark[];
}

type Message = Pick<ReceivedMessage, 'topic' | 'key' | 'value'>;

/**
 * Takes a batch in: every message is in the journal or parked, and every record it touches is up to the journal, before this
 * resolves, to what was read. Rows that were known are refreshed as well: the copy that inserted them may have died before it could.
 */
export async function consume(
  ports: ConsumePorts,
  batch: readonly (Message & Partial<Pick<ReceivedMessage, 'partition'>>)[],
): Promise<TakenIn> {
  const rows: JournalRow[] = [];
  const watermarks: PartitionWatermark[] = [];
  for (const message of batch) {
    const { topic, partition = 0, value } = message;
    const upTo = watermarkIn(value);
    if (upTo !== undefined) {
      watermarks.push({ topic, partition, upTo });
      continue;
    }
    const row = await readOrPark(ports, message);
    if (row) rows.push(row);
  }
  await bringUp(ports, rows);
  return { rows, watermarks };
}

/** Tries every parked message again. Resolves to how many could be read. */
export async function replayParked(
  ports: ConsumePorts,
): Promise<{ readonly read: number; readonly stillParked: number }> {
  const messages = await ports.parked.list(10_000);
  let read = 0;
  for (const message of messages) {
    const row = await readOrPark(ports, message);
    if (!row) continue;
    await bringUp(ports, [row]);
    await ports.parked.release(message.id);
    read++;
  }
  return { read, stillParked: messages.length - read };
}

async function bringUp(ports: ConsumePorts, rows: readonly JournalRow[]): Promise<void> {
  if (rows.length === 0) return;
  await partOfEach('journal', () => ports.journal.insert(rows));
  const sourceRecords = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))];
  await partOfEach('refresh', () => refresh(ports, sourceRecords));
}

async function readOrPark({ parked, clock }: ConsumePorts, message: Message): Promise<JournalRow | undefined> {
  try {
    return ingest(message.value);
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { topic, key, value } = message;
    const id = sha256(`${topic}\n${value}`);
    await parked.park({ id, topic, key, value, reason: error.message, parkedAt: clock.now() });
    return undefined;
  }
}
