import { openDurableFile } from '@lib/event-log';
import type { ViewDocument, ViewHead, Views, ViewWrite } from './views.port';
import { writtenListeners } from './written';

const schema = `
  CREATE TABLE IF NOT EXISTS views (
    id TEXT NOT NULL, view TEXT NOT NULL, revision INTEGER NOT NULL, made_from TEXT NOT NULL, fold INTEGER NOT NULL,
    terms TEXT NOT NULL, body TEXT NOT NULL, PRIMARY KEY (id, view)
  );
  CREATE INDEX IF NOT EXISTS views_fold ON views (fold);
  CREATE TABLE IF NOT EXISTS view_terms (
    view TEXT NOT NULL, term TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (view, term, id)
  ) WITHOUT ROWID;
`;

interface Row extends ViewHead {
  readonly terms: string;
  readonly body: string;
}

const documentOf = ({ view, id, revision, from, fold, terms, body }: Row): ViewDocument => ({
  view,
  id,
  revision,
  from,
  fold,
  terms: JSON.parse(terms),
  body,
});

export function openSqliteViews(file: string): Views {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  const headColumns = 'view, views.id, revision, made_from AS "from", fold';
  // Many at once, as JSON: crossing into SQLite costs more than finding a row.
  const headsByIds = db.prepare(
    `SELECT ${headColumns} FROM json_each(?) AS wanted CROSS JOIN views ON views.id = wanted.value`,
  );
  const one = db.prepare(`SELECT ${headColumns}, terms, body FROM views WHERE id = ? AND view = ?`);
  const termsOf = db.prepare('SELECT terms FROM views WHERE id = ? AND view = ?');
  const insert = db.prepare(
    `INSERT INTO views (id, view, revision, made_from, fold, terms, body) VALUES (?, ?, 1, ?, ?, ?, ?)
     ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE views SET revision = revision + 1, made_from = ?, fold = ?, terms = ?, body = ?
     WHERE id = ? AND view = ? AND revision = ?`,
  );
  const updateWithSameTerms = db.prepare(
    `UPDATE views SET revision = revision + 1, made_from = ?, fold = ?, body = ?
     WHERE id = ? AND view = ? AND revision = ? AND terms = ?`,
  );
  const addTerms = db.prepare(
    `INSERT INTO view_terms (view, term, id) SELECT ?, value, ? FROM json_each(?) WHERE true ON CONFLICT DO NOTHING`,
  );
  const dropTerm = db.prepare('DELETE FROM view_terms WHERE view = ? AND term = ? AND id = ?');
  const pageOf = db.prepare(
    `SELECT ${headColumns}, terms, body FROM views WHERE view = ? AND id > ? ORDER BY id LIMIT ?`,
  );
  const listeners = writtenListeners();
  const otherFold = db.prepare('SELECT 1 FROM views WHERE fold <> ? LIMIT 1');

  /** Answers false when another write came between. */
  function writeOne({ view, id, from, fold, terms, body, expected }: ViewWrite): boolean {
    const text = JSON.stringify(terms);
    // A child is nearly always found by the same words as before: then one statement does what else takes three.
    if (expected > 0 && updateWithSameTerms.run(from, fold, body, id, view, expected, text).changes > 0) return true;
    const before: string[] =
      expected === 0 ? [] : JSON.parse((termsOf.get(id, view) as { terms: string } | undefined)?.terms ?? '[]');
    const { changes } =
      expected === 0
        ? insert.run(id, view, from, fold, text, body)
        : update.run(from, fold, text, body, id, view, expected);
    if (changes === 0) return false;
    for (const term of before) if (!terms.includes(term)) dropTerm.run(view, term, id);
    const added = terms.filter((term) => !before.includes(term));
    if (added.length > 0) addTerms.run(view, id, JSON.stringify(added));
    return true;
  }

  return {
    heads: (ids) => durable.read(() => headsByIds.all(JSON.stringify(ids)) as ViewHead[]),
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
    async find(view, terms, after, limit) {
      if (terms.length === 0) return [];
      const sql = terms
        .map(() => 'SELECT id FROM view_terms WHERE view = ? AND term = ? AND id > ?')
        .join(' INTERSECT ');
      const values = terms.flatMap((term) => [view, term, after ?? '']);
      return (db.prepare(`${sql} ORDER BY id LIMIT ?`).all(...values, limit) as { id: string }[]).map(({ id }) => id);
    },
    page: (view, after, limit) => durable.read(() => (pageOf.all(view, after ?? '', limit) as Row[]).map(documentOf)),
    onWritten: listeners.add,
    anyOfOtherFold: async (fold) => otherFold.get(fold) !== undefined,
    close: durable.close,
  };
}
