import { disjointSets } from '@lib/linkage';
import { aboutKey } from '../journal/about';
import type { JournalRow } from '../journal/journal.port';
import { pairDecidedIn } from './decisions';

/** Source records that share what was asserted, directly or through others, and all that they told. */
export interface Neighbourhood {
  readonly sourceRecords: readonly string[];
  readonly rows: readonly JournalRow[];
}

/** Apart again what was read together: what one child's neighbours say can never change another's documents. */
export function neighbourhoodsIn(sourceRecords: readonly string[], all: readonly JournalRow[]): Neighbourhood[] {
  const rows = ofWhoIsKnown(all);
  const together = disjointSets();
  const firstWith = new Map<string, string>();
  const assert = (key: string, sourceRecord: string): void => {
    const first = firstWith.get(key);
    if (first === undefined) firstWith.set(key, sourceRecord);
    else together.join(first, sourceRecord);
  };
  for (const row of rows) {
    for (const key of row.keys) assert(key, row.sourceRecord);
    const decided = pairDecidedIn(row);
    if (decided) together.join(...decided);
  }
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

/** What a person said of two counts where somebody told of both: a decision alone makes no child, and shows nobody one that they may not see. */
function ofWhoIsKnown(rows: readonly JournalRow[]): readonly JournalRow[] {
  const decisions = new Map(
    rows.flatMap((row) => {
      const pair = pairDecidedIn(row);
      return pair ? [[row, pair] as const] : [];
    }),
  );
  if (decisions.size === 0) return rows;
  const told = new Set(rows.filter((row) => !decisions.has(row)).map(({ sourceRecord }) => sourceRecord));
  return rows.filter((row) => decisions.get(row)?.every((id) => told.has(id)) ?? true);
}
