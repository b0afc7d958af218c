import { type ReceivedMessage, watermarkIn } from '@lib/event-log';
import { partOfEach } from '@lib/telemetry';
import { directoryRow, directoryTopic } from '../directory/directory-row';
import { ingest, isOfTwoRecords } from '../journal/ingest';
import type { JournalRow } from '../journal/journal.port';
import { findLookAlikes } from './find-look-alikes.flow';
import { type Message, type ParkPorts, readOrPark } from './read-or-park.flow';
import { type RefreshPorts, refresh } from './refresh.flow';
import { bringUpDirectory, type DirectoryPorts } from './take-directory.flow';
import type { PartitionWatermark } from './watermark/watermark.port';

export interface ConsumePorts extends RefreshPorts, ParkPorts {}

/** What was in a batch. */
export interface TakenIn {
  readonly rows: readonly JournalRow[];
  /** Partitions in which nothing is missing any more, up to a moment. */
  readonly watermarks: readonly PartitionWatermark[];
}

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
    if (topic === directoryTopic && !isOfTwoRecords(value)) continue;
    const row = await readOrPark(ports, message, ingest);
    if (row) rows.push(row);
  }
  await bringUp(ports, rows);
  return { rows, watermarks };
}

/** Tries every parked message again. Resolves to how many could be read. */
export async function replayParked(
  ports: DirectoryPorts,
): Promise<{ readonly read: number; readonly stillParked: number }> {
  const messages = await ports.parked.list(10_000);
  let read = 0;
  for (const message of messages) {
    if (!(await takeAgain(ports, message))) continue;
    await ports.parked.release(message.id);
    read++;
  }
  return { read, stillParked: messages.length - read };
}

async function takeAgain(ports: DirectoryPorts, message: Message): Promise<boolean> {
  if (message.topic === directoryTopic && !isOfTwoRecords(message.value)) {
    const row = await readOrPark(ports, message, directoryRow);
    if (row) await bringUpDirectory(ports, [row]);
    return row !== undefined;
  }
  const row = await readOrPark(ports, message, ingest);
  if (row) await bringUp(ports, [row]);
  return row !== undefined;
}

async function bringUp(ports: ConsumePorts, rows: readonly JournalRow[]): Promise<void> {
  if (rows.length === 0) return;
  const sourceRecords = [...new Set(rows.map(({ sourceRecord }) => sourceRecord))];
  const { inOne = (work) => work(ports) } = ports;
  await inOne(({ journal, views }) =>
    journal.causally(async () => {
      await partOfEach('journal', () => journal.insert(rows));
      await partOfEach('look-alikes', () => findLookAlikes(journal, rows));
      await partOfEach('refresh', () => refresh({ ...ports, journal, views }, sourceRecords));
    }),
  );
}
