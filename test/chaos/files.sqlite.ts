import Database from 'libsql';

function withFile<T>(file: string, work: (db: Database.Database) => T): T {
  const db = new Database(file);
  try {
    return work(db);
  } finally {
    db.close();
  }
}

/** As views look that an older fold has made: they are due, and hold something else. */
export function makeViewsOld(file: string): void {
  withFile(file, (db) =>
    db.exec("UPDATE views SET fold = 0, made = 'an older fold', made_from = 'an older fold', body = '{}'"),
  );
}

/** The records are a function of the journal: thrown away, they are made again. */
export function throwViewsAway(file: string): void {
  withFile(file, (db) => db.exec('DELETE FROM views; DELETE FROM view_terms'));
}

/** As a store looks whose log was lost: everything goes out again. */
export function unpublishAll(file: string): void {
  withFile(file, (db) => db.exec('UPDATE commits SET unpublished = 1'));
}

/**
 * Every view and every word that finds one, to the byte. How often a view was written is no part of what it says, and what has been
 * announced of it by the moment of stopping is not what it says either.
 */
export const viewsIn = (file: string): readonly string[] =>
  withFile(file, (db) => {
    const views = db
      .prepare(
        "SELECT id, view, made_from, fold, terms, area, body FROM views WHERE view <> 'announced' ORDER BY id, view, layer",
      )
      .all();
    const terms = db.prepare('SELECT view, term, id FROM view_terms ORDER BY view, term, id').all();
    return [...views, ...terms].map((row) => JSON.stringify(row));
  });
