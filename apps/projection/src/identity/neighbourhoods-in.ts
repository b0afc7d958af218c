import { disjointSets } from '@lib/linkage';
import { aboutKey } from '../journal/about';
import type { JournalRow } from '../journal/journal.port';

/** Source records that share what was asserted, directly or through others, and all that they told. */
export interface Neighbourhood {
  readonly sourceRecords: readonly string[];
  readonly rows: readonly JournalRow[];
}

/** Apart again what was read together: what one child's neighbours say can never change another's documents. */
export function neighbourhoodsIn(sourceRecords: readonly string[], rows: readonly JournalRow[]): Neighbourhood[] {
  const together = disjointSets();
  const firstWith = new Map<string, string>();
  const assert = (key: string, sourceRecord: string): void => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, sourceRecord);
    else together.join(first, sourceRecord);
  };
  for (const { sourceRecord, keys } of rows) for (const key of keys) assert(key, sourceRecord);
  for (const { id, sourceRecord } of rows) if (firstWith.has(aboutKey(id))) assert(aboutKey(id), sourceRecord);
  const found = new Map<string, { readonly sourceRecords: string[]; readonly rows: JournalRow[] }>();
  const of = (id: string) => {
    const root = together.find(id);
    const known = found.get(root) ?? { sourceRecords: [], rows: [] };
    found.set(root, known);
    return known;
  };
  for (const id of sourceRecords) of(id).sourceRecords.push(id);
  for (const row of rows) of(row.sourceRecord).rows.push(row);
  return [...found.values()];
}
