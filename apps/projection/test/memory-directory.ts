import type { DirectoryFacts, DirectoryRow } from '../src/directory/directory.port';

/** One copy's way to a directory in memory that several copies share: with nothing in it, no setting is known to be closed. */
export function memoryDirectory(rows = new Map<string, DirectoryRow>()): DirectoryFacts {
  const all = () => [...rows.values()];
  return {
    async insert(inserted) {
      for (const row of inserted) if (!rows.has(row.id)) rows.set(row.id, row);
    },
    async about(organisations) {
      const own = new Set(all().flatMap(({ id, organisation }) => (organisations.includes(organisation) ? [id] : [])));
      return all().filter(({ id, replaces }) => own.has(id) || (replaces !== undefined && own.has(replaces)));
    },
    rowsWithIds: async (ids) => all().filter(({ id }) => ids.includes(id)),
    close: async () => {},
  };
}
