import { StopConsuming } from '@lib/event-log';
import { partOfEach } from '@lib/telemetry';
import { closuresClaimed, type SettingClosures } from '../directory/closures';
import type { DirectoryFacts } from '../directory/directory.port';
import { neighbourhoodOf } from '../identity/neighbourhood';
import type { Journal, JournalRow } from '../journal/journal.port';
import { isGone } from '../store/gone';
import type { InOne } from '../store/in-one';
import type { ViewHead, Views, ViewWrite } from '../store/views.port';
import { foldVersion } from '../views/registry';
import { documentsFor } from './documents';

export interface RefreshPorts {
  readonly journal: Journal;
  readonly views: Views;
  readonly directory: Pick<DirectoryFacts, 'about'>;
  readonly inOne?: InOne;
  /** {@link documentsFor}, here or in a worker thread. */
  readonly fold?: (
    sourceRecords: readonly string[],
    rows: readonly JournalRow[],
    heads: readonly ViewHead[],
    closures: SettingClosures,
  ) => Promise<ViewWrite[]> | ViewWrite[];
}

/**
 * The one algorithm: brings the documents of these source records, and of all their neighbours, up to the journal. Safe to run
 * twice, in several copies and beside a rebuild. The revisions are read before the rows and the
 * closures that they claim, and never from an older state of the store: a copy that missed one holds an older revision, and loses. Resolves to how many documents were written.
 */
export const refresh = (ports: RefreshPorts, sourceRecords: readonly string[]): Promise<number> =>
  ports.journal.causally(() => refreshUntilWritten(ports, sourceRecords));

async function refreshUntilWritten(ports: RefreshPorts, sourceRecords: readonly string[]): Promise<number> {
  const { journal, views, directory, fold = documentsFor } = ports;
  let written = 0;
  let due = sourceRecords;
  while (due.length > 0) {
    const { neighbours, heads } = await readUntilStill(ports, due);
    const rows = await journal.rowsOf(neighbours);
    const documents = await fold(neighbours, rows, heads, await closuresClaimed(directory, rows));
    const lost = documents.length > 0 ? await partOfEach('write views', () => views.write(documents)) : [];
    const notGone = (each: readonly ViewWrite[]) => each.filter((document) => !isGone(document)).length;
    written += notGone(documents) - notGone(lost);
    due = [...new Set(lost.map(({ id }) => id))];
  }
  return written;
}

/** Every head of the neighbourhood, with a neighbourhood that had not grown by the time they were read. */
async function readUntilStill(
  { journal, views }: RefreshPorts,
  sourceRecords: readonly string[],
): Promise<{ readonly neighbours: readonly string[]; readonly heads: readonly ViewHead[] }> {
  let neighbours = await neighbourhoodOf(journal, sourceRecords);
  for (;;) {
    const heads = await views.heads('child', neighbours);
    if (heads.some(({ fold }) => fold > foldVersion)) {
      throw new StopConsuming('The views were made by a newer version of the fold: this copy is out of date.');
    }
    const now = await neighbourhoodOf(journal, neighbours);
    if (now.length === neighbours.length) return { neighbours, heads };
    neighbours = now;
  }
}
