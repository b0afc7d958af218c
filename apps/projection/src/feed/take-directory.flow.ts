import { watermarkIn } from '@lib/event-log';
import { settingsClaimedIn, settingsTouched } from '../directory/closures';
import type { DirectoryFacts, DirectoryRow } from '../directory/directory.port';
import { directoryRow } from '../directory/directory-row';
import { isOfTwoRecords } from '../journal/ingest';
import { type Message, type ParkPorts, readOrPark } from './read-or-park.flow';
import { type RefreshPorts, refresh } from './refresh.flow';

export interface DirectoryPorts extends RefreshPorts, ParkPorts {
  readonly directory: DirectoryFacts;
}

/** Takes in what the partnership was told: every message is in the directory or parked, and every record that it changes is made again. */
export async function takeDirectory(ports: DirectoryPorts, batch: readonly Message[]): Promise<void> {
  const rows: DirectoryRow[] = [];
  for (const message of batch) {
    if (watermarkIn(message.value) !== undefined || isOfTwoRecords(message.value)) continue;
    const row = await readOrPark(ports, message, directoryRow);
    if (row) rows.push(row);
  }
  await bringUpDirectory(ports, rows);
}

/**
 * Rows that were known count like new ones: the copy that inserted them may have died before it had made the records again. Whoever reads
 * rows of a child before this has looked for them reads the directory later, and so with these rows in it. Where a batch is there at once,
 * this takes its turn with batches: one in hand may have read the directory, and nobody finds its rows yet.
 */
export async function bringUpDirectory(ports: DirectoryPorts, rows: readonly DirectoryRow[]): Promise<void> {
  if (rows.length === 0) return;
  const { inOne = (work) => work(ports) } = ports;
  await ports.journal.causally(async () => {
    await inOne(() => ports.directory.insert(rows));
    const settings = await settingsTouched(ports.directory, rows);
    if (settings.size > 0) await refreshClaimsOf(ports, settings);
  });
}

const pageSize = 500;

/** Brings up every child any of whose exceptions names one of these settings: found by reading all, for a school is nobody's neighbour. */
async function refreshClaimsOf(ports: RefreshPorts, settings: ReadonlySet<string>): Promise<void> {
  const { journal } = ports;
  for (let after: string | undefined; ; ) {
    const page = await journal.sourceRecords(after, pageSize);
    if (page.length === 0) return;
    const claiming = (await journal.rowsOf(page)).filter((row) =>
      settingsClaimedIn([row]).some((setting) => settings.has(setting)),
    );
    if (claiming.length > 0) await refresh(ports, [...new Set(claiming.map(({ sourceRecord }) => sourceRecord))]);
    after = page.at(-1);
  }
}
