import Database from 'libsql';

/** As somebody does who opens a store with a tool. */
export function removeRows(file: string, table: string, where = 'true'): void {
  const db = new Database(file);
  db.exec(`DELETE FROM ${table} WHERE ${where}`);
  db.close();
}
