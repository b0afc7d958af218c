import { openDurableFile, type WayIn } from '@lib/event-log';
import type Database from 'libsql';
import type { AreaPart, ViewDocument, ViewHead, ViewName, Views, ViewWrite } from './views.port';
import { type WrittenListeners, writtenListeners } from './written';

export const viewTables = `
  CREATE TABLE IF NOT EXISTS views (
    id TEXT NOT NULL, view TEXT NOT NULL, layer TEXT NOT NULL, revision INTEGER NOT NULL, made_from TEXT NOT NULL,
    made TEXT NOT NULL, fold INTEGER NOT NULL, terms TEXT NOT NULL, area TEXT, body TEXT NOT NULL,
    PRIMARY KEY (id, view, layer)
  );
  CREATE TABLE IF NOT EXISTS view_terms (
    view TEXT NOT NULL, layer TEXT NOT NULL, term TEXT NOT NULL, id TEXT NOT NULL, PRIMARY KEY (view, layer, term, id)
  ) WITHOUT ROWID;
`;

type HeadColumns = readonly [id: string, layer: string, revision: number, from: string, made: string, fold: number];

interface Row extends ViewHead {
  readonly terms: string;
  readonly area: string | null;
  readonly body: string;
}

const documentOf = ({ view, layer, id, revision, from, made, fold, terms, area, body }: Row): ViewDocument => ({
  view,
  layer,
  id,
  revision,
  from,
  made,
  fold,
  terms: JSON.parse(terms),
  ...(area !== null && { area }),
  body,
});

const columnsOf = (db: Database.Database, table: string): ReadonlySet<string> =>
  new Set(
    (db.prepare('SELECT name FROM pragma_table_info(?)').all(table) as { name: string }[]).map(({ name }) => name),
  );

/**
 * A file of before documents were kept by layer. Revisions stay, for what was announced has ids of them; the rebuild that is due, for
 * nothing in it says what it was made by, makes the rest. Children are found by the words that they had until then.
 */
export function bringViewsUpToSchema(db: Database.Database): void {
  const columns = columnsOf(db, 'views');
  db.exec('BEGIN IMMEDIATE');
  if (!columns.has('layer')) {
    if (!columns.has('area')) withPartsInOneDocument(db);
    db.exec(`
      ALTER TABLE views RENAME TO views_before;
      ALTER TABLE view_terms RENAME TO view_terms_before;
      DROP INDEX IF EXISTS views_fold;
      ${viewTables}
      INSERT INTO views SELECT id, view, '', revision, made_from, '', fold, terms, area, body FROM views_before;
      INSERT INTO view_terms SELECT view, '', term, id FROM view_terms_before;
      DROP TABLE views_before;
      DROP TABLE view_terms_before;
    `);
  }
  db.exec('CREATE INDEX IF NOT EXISTS views_made ON views (view, made)');
  db.exec('COMMIT');
}

/** A file of before search, timeliness and worklist were parts of the child's document. */
function withPartsInOneDocument(db: Database.Database): void {
  db.exec(`
    ALTER TABLE views ADD COLUMN area TEXT;
    UPDATE views SET terms = found.terms FROM views AS found
      WHERE views.view = 'child' AND found.view = 'search' AND found.id = views.id;
    UPDATE view_terms SET view = 'child';
    DELETE FROM views WHERE view NOT IN ('child', 'announced');
  `);
}

const ordinary = [''];

/** In a file of their own, which may be `:memory:`. */
export function openSqliteViews(file: string): Views {
  const durable = openDurableFile(file, viewTables);
  bringViewsUpToSchema(durable.db);
  return { ...viewsIn(durable), close: durable.close };
}

/** In a file that has their tables, and is closed by whoever opened it. */
export function viewsIn(
  durable: WayIn,
  listeners: Pick<WrittenListeners, 'add' | 'tell'> = writtenListeners(),
): Omit<Views, 'close'> {
  const { db } = durable;
  const asDocument = 'view, layer, views.id AS id, revision, made_from AS "from", made, fold, terms, area, body';
  // Many at once, as JSON, both ways: crossing into SQLite costs more than finding a row.
  const headsByIds = db.prepare(
    `SELECT json_group_array(json_array(views.id, layer, revision, made_from, made, fold)) AS found
     FROM json_each(?) AS wanted CROSS JOIN views ON views.id = wanted.value AND view = ?`,
  );
  const one = db.prepare(`SELECT ${asDocument} FROM views WHERE id = ? AND view = ? AND layer = ? AND body <> ''`);
  const first = db.prepare(
    `SELECT ${asDocument} FROM json_each(?) AS wanted CROSS JOIN views
     ON views.id = ? AND view = ? AND layer = wanted.value AND body <> '' ORDER BY wanted.key LIMIT 1`,
  );
  const termsOf = db.prepare('SELECT terms FROM views WHERE id = ? AND view = ? AND layer = ?');
  const insert = db.prepare(
    `INSERT INTO views (id, view, layer, revision, made_from, made, fold, terms, area, body)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
  );
  const update = db.prepare(
    `UPDATE views SET revision = revision + 1, made_from = ?, made = ?, fold = ?, terms = ?, area = ?, body = ?
     WHERE id = ? AND view = ? AND layer = ? AND revision = ?`,
  );
  const updateWithSameTerms = db.prepare(
    `UPDATE views SET revision = revision + 1, made_from = ?, made = ?, fold = ?, area = ?, body = ?
     WHERE id = ? AND view = ? AND layer = ? AND revision = ? AND terms = ?`,
  );
  const addTerms = db.prepare(
    `INSERT INTO view_terms (view, layer, term, id) SELECT ?, ?, value, ? FROM json_each(?) WHERE true
     ON CONFLICT DO NOTHING`,
  );
  const dropTerm = db.prepare('DELETE FROM view_terms WHERE view = ? AND layer = ? AND term = ? AND id = ?');
  const areaParts = db.prepare(
    `SELECT id, layer, fold, area FROM views WHERE (id, layer) > (?, ?) AND view = 'child' AND area IS NOT NULL
     ORDER BY id, layer LIMIT ?`,
  );
  // Either side by itself is found in the index; what is unequal would be looked for in all of it.
  const otherwise = db.prepare(
    `SELECT EXISTS (SELECT 1 FROM views WHERE view = 'child' AND made < ?)
         OR EXISTS (SELECT 1 FROM views WHERE view = 'child' AND made > ?) AS found`,
  );

  /** Answers false when another write came between. */
  function writeOne({ view, layer, id, from, made, fold, terms, area, body, expected }: ViewWrite): boolean {
    const text = JSON.stringify(terms);
    const part = area ?? null;
    // A child is nearly always found by the same words as before: then one statement does what else takes three.
    if (
      expected > 0 &&
      updateWithSameTerms.run([from, made, fold, part, body, id, view, layer, expected, text]).changes > 0
    )
      return true;
    const before: string[] =
      expected === 0 ? [] : JSON.parse((termsOf.get(id, view, layer) as { terms: string } | undefined)?.terms ?? '[]');
    const { changes } =
      expected === 0
        ? insert.run([id, view, layer, 1, from, made, fold, text, part, body])
        : update.run([from, made, fold, text, part, body, id, view, layer, expected]);
    if (changes === 0) return false;
    for (const term of before) if (!terms.includes(term)) dropTerm.run(view, layer, term, id);
    const added = terms.filter((term) => !before.includes(term));
    if (added.length > 0) addTerms.run(view, layer, id, JSON.stringify(added));
    return true;
  }

  return {
    heads: (view, ids) =>
      durable.read(() => {
        const { found } = headsByIds.get(JSON.stringify(ids), view) as { found: string };
        return (JSON.parse(found) as HeadColumns[]).map(([id, layer, revision, from, made, fold]) => ({
          view,
          layer,
          id,
          revision,
          from,
          made,
          fold,
        }));
      }),
    get: (view, id, layers = ordinary) =>
      durable.read(() => {
        const found = layers.length === 1 ? one.get(id, view, layers[0]) : first.get(JSON.stringify(layers), id, view);
        return found === undefined ? undefined : documentOf(found as Row);
      }),
    async write(documents) {
      const lost = await durable.write(() => documents.filter((document) => !writeOne(document)));
      listeners.tell(documents, lost);
      return lost;
    },
    putBack: (documents) =>
      durable.write(() => {
        for (const { view, layer, id, revision, from, made, fold, terms, area, body } of documents) {
          const text = JSON.stringify(terms);
          const { changes } = insert.run(id, view, layer, revision, from, made, fold, text, area ?? null, body);
          if (changes > 0) addTerms.run(view, layer, id, text);
        }
      }),
    async find(view, terms, after, limit, layers = ordinary) {
      if (terms.length === 0) return [];
      const { sql, values } = finding(view, terms, after ?? '', layers);
      return (db.prepare(`${sql} ORDER BY id LIMIT ?`).all(...values, limit) as { id: string }[]).map(({ id }) => id);
    },
    areaParts: (after, limit) =>
      durable.read(() => areaParts.all(after?.id ?? '', after?.layer ?? '', limit) as AreaPart[]),
    onWritten: listeners.add,
    anyMadeOtherwise: async (made) => (otherwise.get(made, made) as { found: number }).found === 1,
  };
}

/** In each layer, by all the terms, where no layer before it has a document: that one is what a reader of these layers is shown. */
function finding(view: ViewName, terms: readonly string[], after: string, layers: readonly string[]) {
  const values: string[] = [];
  const found = layers.map((layer, index) => {
    const each = terms.map((term) => {
      values.push(view, layer, term, after);
      return 'SELECT id FROM view_terms WHERE view = ? AND layer = ? AND term = ? AND id > ?';
    });
    const before = layers.slice(0, index);
    values.push(...(before.length > 0 ? [view, ...before] : []));
    const hidden =
      before.length > 0
        ? `WHERE NOT EXISTS (SELECT 1 FROM views WHERE views.id = found.id AND view = ? AND body <> ''
             AND layer IN (${before.map(() => '?').join(', ')}))`
        : '';
    return `SELECT id FROM (${each.join(' INTERSECT ')}) AS found ${hidden}`;
  });
  return { sql: found.join(' UNION '), values };
}
