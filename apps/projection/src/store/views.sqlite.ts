import { openDurableFile } from '@lib/event-log';
import type Database from 'libsql';
import type { AreaPart, ViewDocument, ViewHead, Views, ViewWrite } from './views.port';
import { writtenListeners } from './written';

const schema = `
  CREATE TABLE IF NOT EXISTS views (
    id TEXT NOT NULL, view TEXT NOT NULL, revision INTEGER NOT NULL, made_from TEXT NOT NULL, fold INTEGER NOT NULL,
    terms TEXT NOT NULL, area TEXT, body TEXT NOT NULL, PRIMARY KEY (id, view)
  );
  CREATE INDEX IF NOT EXISTS views_fold ON views (fold);
  CREATE TABLE IF NOT EXISTS view_terms (
    view TEXT NOT NULL, term TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (view, term, id)
  ) WITHOUT ROWID;
`;

type HeadColumns = readonly [id: string, revision: number, from: string, fold: number];

interface Row extends ViewHead {
  readonly terms: string;
  readonly area: string | null;
  readonly body: string;
}

const documentOf = ({ view, id, revision, from, fold, terms, area, body }: Row): ViewDocument => ({
  view,
  id,
  revision,
  from,
  fold,
  terms: JSON.parse(terms),
  ...(area !== null && { area }),
  body,
});

/**
 * A file of before search, timeliness and worklist were parts of the child's document. Revisions stay, for what was announced has ids
 * of them; children are found by the words that they had until the rebuild, which the older fold calls for, has made the rest.
 */
function bringUpToSchema(db: Database.Database): void {
  if (db.prepare(`SELECT 1 FROM pragma_table_info('views') WHERE name = 'area'`).get()) return;
  db.exec(`
    BEGIN IMMEDIATE;
    ALTER TABLE views ADD COLUMN area TEXT;
    UPDATE views SET terms = found.terms FROM views AS found
      WHERE views.view = 'child' AND found.view = 'search' AND found.id = views.id;
    UPDATE view_terms SET view = 'child';
    DELETE FROM views WHERE view NOT IN ('child', 'announced');
    COMMIT;
  `);
}

export function openSqliteViews(file: string): Views {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  bringUpToSchema(db);
  // Many at once, as JSON, both ways: crossing into SQLite costs more than finding a row.
  const headsByIds = db.prepare(
    `SELECT json_group_array(json_array(views.id, revision, made_from, fold)) AS found
     FROM json_each(?) AS wanted CROSS JOIN views ON views.id = wanted.value AND view = ?`,
  );
  const one = db.prepare(
    'SELECT view, id, revision, made_from AS "from", fold, terms, area, body FROM views WHERE id = ? AND view = ?',
  );
  const termsOf = db.prepare('SELECT terms FROM views WHERE id = ? AND view = ?');
  const insert = db.prepare(
    `INSERT INTO views (id, view, revision, made_from, fold, terms, area, body) VALUES (?, ?, ?, ?, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE views SET revision = revision + 1, made_from = ?, fold = ?, terms = ?, area = ?, body = ?
     WHERE id = ? AND view = ? AND revision = ?`,
  );
  const updateWithSameTerms = db.prepare(
    `UPDATE views SET revision = revision + 1, made_from = ?, fold = ?, area = ?, body = ?
     WHERE id = ? AND view = ? AND revision = ? AND terms = ?`,
  );
  const addTerms = db.prepare(
    `INSERT INTO view_terms (view, term, id) SELECT ?, value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
  );
  const dropTerm = db.prepare('DELETE FROM view_terms WHERE view = ? AND term = ? AND id = ?');
  const areaParts = db.prepare(
    `SELECT id, fold, area FROM views WHERE id > ? AND view = 'child' AND area IS NOT NULL ORDER BY id LIMIT ?`,
  );
  const listeners = writtenListeners();
  const otherFold = db.prepare('SELECT 1 FROM views WHERE fold <> ? LIMIT 1');

  /** Answers false when another write came between. */
  function writeOne({ view, id, from, fold, terms, area, body, expected }: ViewWrite): boolean {
    const text = JSON.stringify(terms);
    const part = area ?? null;
    // A child is nearly always found by the same words as before: then one statement does what else takes three.
    if (expected > 0 && updateWithSameTerms.run([from, fold, part, body, id, view, expected, text]).changes > 0)
      return true;
    const before: string[] =
      expected === 0 ? [] : JSON.parse((termsOf.get(id, view) as { terms: string } | undefined)?.terms ?? '[]');
    const { changes } =
      expected === 0
        ? insert.run([id, view, 1, from, fold, text, part, body])
        : update.run([from, fold, text, part, body, id, view, expected]);
    if (changes === 0) return false;
    for (const term of before) if (!terms.includes(term)) dropTerm.run(view, term, id);
    const added = terms.filter((term) => !before.includes(term));
    if (added.length > 0) addTerms.run(view, id, JSON.stringify(added));
    return true;
  }

  return {
    heads: (view, ids) =>
      durable.read(() => {
        const { found } = headsByIds.get(JSON.stringify(ids), view) as { found: string };
        return (JSON.parse(found) as HeadColumns[]).map(([id, revision, from, fold]) => ({
          view,
          id,
          revision,
          from,
          fold,
        }));
      }),
    get: (view, id) =>
      durable.read(() => {
        const row = one.get(id, view) as Row | undefined;
        return row && documentOf(row);
      }),
    async write(documents) {
      const lost = await durable.write(() => documents.filter((document) => !writeOne(document)));
      listeners.tell(documents, lost);
      return lost;
    },
    putBack: (documents) =>
      durable.write(() => {
        for (const { view, id, revision, from, fold, terms, area, body } of documents) {
          const text = JSON.stringify(terms);
          const { changes } = insert.run(id, view, revision, from, fold, text, area ?? null, body);
          if (changes > 0) addTerms.run(view, id, text);
        }
      }),
    async find(view, terms, after, limit) {
      if (terms.length === 0) return [];
      const sql = terms
        .map(() => 'SELECT id FROM view_terms WHERE view = ? AND term = ? AND id > ?')
        .join(' INTERSECT ');
      const values = terms.flatMap((term) => [view, term, after ?? '']);
      return (db.prepare(`${sql} ORDER BY id LIMIT ?`).all(...values, limit) as { id: string }[]).map(({ id }) => id);
    },
    areaParts: (after, limit) => durable.read(() => areaParts.all(after ?? '', limit) as AreaPart[]),
    onWritten: listeners.add,
    anyOfOtherFold: async (fold) => otherFold.get(fold) !== undefined,
    close: durable.close,
  };
}
