import { existsSync, rmSync } from 'node:fs';
import { type DurableFile, openDurableFile } from '@lib/event-log';
import Database from 'libsql';
import type { Journal } from '../journal/journal.port';
import { journalIn, journalTables } from '../journal/journal.sqlite';
import type { InOne } from './in-one';
import type { Views, ViewWrite } from './views.port';
import { bringViewsUpToSchema, viewsIn, viewTables } from './views.sqlite';
import { writtenListeners } from './written';

/** The journal and the views of one projection in one file, so that a batch of facts and all that is made of it are one transaction. */
export interface SqliteRecords {
  readonly journal: Journal;
  readonly views: Views;
  readonly inOne: InOne;
}

/** `viewsOfBefore`, where there is such a file, is of before the views were kept with the journal: they are taken over, and it is removed. */
export function openSqliteRecords(file: string, viewsOfBefore?: string): SqliteRecords {
  const durable = openDurableFile(file, journalTables + viewTables);
  bringViewsUpToSchema(durable.db);
  if (viewsOfBefore !== undefined && existsSync(viewsOfBefore)) takeOver(durable, viewsOfBefore);
  const listeners = writtenListeners();
  const { inside, run } = durable.batches();
  const { close } = durable;
  /** Told of when it is there for everybody. */
  let written: (readonly [documents: readonly ViewWrite[], lost: readonly ViewWrite[]])[] = [];
  const later = {
    add: listeners.add,
    tell(documents: readonly ViewWrite[], lost: readonly ViewWrite[]): void {
      written.push([documents, lost]);
    },
  };
  const ofBatch = { journal: { ...journalIn(inside), close }, views: { ...viewsIn(inside, later), close } };
  return {
    journal: { ...journalIn(durable), close },
    views: { ...viewsIn(durable, listeners), close },
    async inOne(work) {
      const [answer, heard] = await run(async () => {
        written = [];
        return [await work(ofBatch), written] as const;
      });
      for (const [documents, lost] of heard) listeners.tell(documents, lost);
      return answer;
    },
  };
}

const columns = 'id, view, layer, revision, made_from, made, fold, terms, area, body';

/** What cannot be read is made again, as at every start where documents are missing. */
function takeOver({ db }: DurableFile, before: string): void {
  try {
    const older = new Database(before);
    older.exec(viewTables);
    bringViewsUpToSchema(older);
    older.close();
    db.prepare('ATTACH ? AS before').run(before);
    db.exec(`
      BEGIN IMMEDIATE;
      INSERT OR IGNORE INTO main.views SELECT ${columns} FROM before.views;
      INSERT OR IGNORE INTO main.view_terms SELECT view, layer, term, id FROM before.view_terms;
      COMMIT;
    `);
    db.exec('DETACH before');
  } catch {
    if (db.inTransaction) db.exec('ROLLBACK');
  }
  // On disk before the other goes.
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
  for (const end of ['', '-wal', '-shm']) rmSync(`${before}${end}`, { force: true });
}
