import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'libsql';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { built, type Streams } from './built';
import { commitOf, serviceOf } from './commits';
import { type Agency, agencies } from './events';
import { answering } from './parties';
import { milliseconds } from './time';

/** A kept journal, views made from it, and what it costs to copy as much without computing anything. */
export type HistoryQuestion =
  | { readonly what: 'write'; readonly folder: string; readonly children: number }
  | { readonly what: 'rebuild'; readonly folder: string }
  | { readonly what: 'copy'; readonly folder: string };

export interface HistoryAnswer {
  readonly events: number;
  readonly seconds: number;
  /** How long it takes again, when there is nothing to write. */
  readonly againSeconds?: number;
  readonly documents?: number;
  readonly documentBytes?: number;
}

const { outgoingOf } = built<Streams>('libs/streams/src');
const projection = 'apps/projection/src';
const { openSqliteJournal } = built<typeof import('../../apps/projection/src/journal/journal.sqlite')>(
  `${projection}/journal/journal.sqlite`,
);
const { openSqliteViews } = built<typeof import('../../apps/projection/src/store/views.sqlite')>(
  `${projection}/store/views.sqlite`,
);
const { ingest } = built<typeof import('../../apps/projection/src/journal/ingest')>(`${projection}/journal/ingest`);
const { rebuild } = built<typeof import('../../apps/projection/src/feed/rebuild.flow')>(
  `${projection}/feed/rebuild.flow`,
);

const journalOf = (folder: string) => join(folder, 'journal.db');
const viewsOf = (folder: string) => join(folder, 'views.db');
const atOnce = 500;

/** As the relay would publish it, and the projection take it in. */
function rowOf(agency: Agency, child: number) {
  const [outgoing] = outgoingOf(serviceOf(agency), { ...commitOf(agency, child), unpublished: true });
  return ingest(outgoing!.value);
}

async function write(folder: string, children: number): Promise<HistoryAnswer> {
  const journal = openSqliteJournal(journalOf(folder));
  const views = openSqliteViews(viewsOf(folder));
  const begun = milliseconds();
  for (const agency of agencies) {
    for (let child = 0; child < children; child += atOnce) {
      const count = Math.min(atOnce, children - child);
      await journal.insert(Array.from({ length: count }, (_, index) => rowOf(agency, child + index)));
    }
  }
  await rebuild({ journal, views, directory: memoryDirectory() });
  await Promise.all([journal.close(), views.close()]);
  const documents = documentsIn(folder);
  const documentBytes = documents.reduce(
    (sum, { body, area, terms }) => sum + body.length + (area?.length ?? 0) + terms.length,
    0,
  );
  const seconds = (milliseconds() - begun) / 1000;
  return { events: children * agencies.length, seconds, documents: documents.length, documentBytes };
}

async function rebuilt(folder: string, scratch: string): Promise<HistoryAnswer> {
  const ports = {
    journal: openSqliteJournal(journalOf(folder)),
    views: openSqliteViews(viewsOf(scratch)),
    directory: memoryDirectory(),
  };
  const events = await ports.journal.count();
  const begun = milliseconds();
  const documents = await rebuild(ports);
  const done = milliseconds();
  const again = await rebuild(ports);
  if (again !== 0) throw new Error(`${again} documents were written that were up to date`);
  const againSeconds = (milliseconds() - done) / 1000;
  await Promise.all([ports.journal.close(), ports.views.close()]);
  return { events, seconds: (done - begun) / 1000, againSeconds, documents };
}

interface Document {
  readonly id: string;
  readonly view: string;
  readonly terms: string;
  readonly area: string | null;
  readonly body: string;
}

function documentsIn(folder: string): Document[] {
  const db = new Database(viewsOf(folder), { readonly: true });
  const found = db.prepare('SELECT id, view, terms, area, body FROM views ORDER BY rowid').all() as Document[];
  db.close();
  return found;
}

/** Rows read and written, documents written: nothing parsed, joined, folded or compared, and no index but the keys. */
function copied(folder: string, scratch: string): HistoryAnswer {
  const documents = documentsIn(folder);
  const from = new Database(journalOf(folder), { readonly: true });
  const read = from.prepare('SELECT * FROM journal WHERE position > ? ORDER BY position LIMIT ?');
  const to = ['journal', 'views'].map((name) => {
    const db = new Database(join(scratch, `copied-${name}.db`));
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL;');
    return db;
  }) as [Database.Database, Database.Database];
  to[0].exec('CREATE TABLE journal (id TEXT PRIMARY KEY, source_record TEXT, event TEXT)');
  to[1].exec('CREATE TABLE views (id TEXT, view TEXT, terms TEXT, area TEXT, body TEXT, PRIMARY KEY (id, view))');
  const addRow = to[0].prepare('INSERT INTO journal VALUES (?, ?, ?)');
  const addDocument = to[1].prepare('INSERT INTO views VALUES (?, ?, ?, ?, ?)');
  const begun = milliseconds();
  let events = 0;
  for (let after = 0; ; ) {
    const page = read.all(after, atOnce) as { position: number; id: string; source_record: string; event: string }[];
    to[0].exec('BEGIN');
    for (const { id, source_record, event } of page) addRow.run(id, source_record, event);
    to[0].exec('COMMIT');
    events += page.length;
    after = page.at(-1)?.position ?? 0;
    if (page.length === 0) break;
  }
  for (let at = 0; at < documents.length; at += 2 * atOnce) {
    to[1].exec('BEGIN');
    for (const { id, view, terms, area, body } of documents.slice(at, at + 2 * atOnce))
      addDocument.run(id, view, terms, area, body);
    to[1].exec('COMMIT');
  }
  const seconds = (milliseconds() - begun) / 1000;
  for (const db of [from, ...to]) db.close();
  return { events, seconds };
}

answering<HistoryQuestion, HistoryAnswer>(async (question) => {
  if (question.what === 'write') return write(question.folder, question.children);
  const scratch = mkdtempSync(join(tmpdir(), 'bench-rebuild-'));
  try {
    return question.what === 'rebuild' ? await rebuilt(question.folder, scratch) : copied(question.folder, scratch);
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
});
