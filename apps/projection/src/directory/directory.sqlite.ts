import { openDurableFile } from '@lib/event-log';
import type { DirectoryFacts, DirectoryRow } from './directory.port';

const schema = `
  CREATE TABLE IF NOT EXISTS directory_facts (
    id TEXT PRIMARY KEY, organisation TEXT NOT NULL, replaces TEXT, fact TEXT NOT NULL
  ) WITHOUT ROWID;
  CREATE INDEX IF NOT EXISTS directory_facts_organisation ON directory_facts (organisation);
  CREATE INDEX IF NOT EXISTS directory_facts_replaces ON directory_facts (replaces);
`;

interface Row {
  readonly id: string;
  readonly organisation: string;
  readonly replaces: string | null;
  readonly fact: string;
}

const rowOf = ({ id, organisation, replaces, fact }: Row): DirectoryRow => ({
  id,
  organisation,
  ...(replaces !== null && { replaces }),
  fact: JSON.parse(fact),
});

/** `file` may be `:memory:`. */
export function openSqliteDirectory(file: string): DirectoryFacts {
  const durable = openDurableFile(file, schema);
  const { db } = durable;
  const insertRow = db.prepare(
    'INSERT INTO directory_facts (id, organisation, replaces, fact) VALUES (?, ?, ?, ?) ON CONFLICT DO NOTHING',
  );
  const aboutThese = db.prepare(
    `WITH own AS (SELECT * FROM directory_facts WHERE organisation IN (SELECT value FROM json_each(?)))
     SELECT * FROM own UNION SELECT * FROM directory_facts WHERE replaces IN (SELECT id FROM own)`,
  );
  const byIds = db.prepare('SELECT * FROM directory_facts WHERE id IN (SELECT value FROM json_each(?))');
  return {
    insert: (rows) =>
      durable.write(() => {
        for (const { id, organisation, replaces, fact } of rows)
          insertRow.run([id, organisation, replaces ?? null, JSON.stringify(fact)]);
      }),
    about: (organisations) => durable.read(() => (aboutThese.all(JSON.stringify(organisations)) as Row[]).map(rowOf)),
    rowsWithIds: (ids) => durable.read(() => (byIds.all(JSON.stringify(ids)) as Row[]).map(rowOf)),
    close: durable.close,
  };
}
