import type { Journal } from '../journal/journal.port';

/**
 * Every source record that shares an identifier ever asserted with one of these, directly or through others. It only
 * grows, so that two records that may concern each other are always looked at together, linked or not.
 */
export async function neighbourhoodOf(
  journal: Pick<Journal, 'keysOf' | 'sourceRecordsWith'>,
  sourceRecords: readonly string[],
): Promise<readonly string[]> {
  const members = new Set(sourceRecords);
  const asked = new Set<string>();
  let edge: readonly string[] = [...members];
  while (edge.length > 0) {
    const keys = (await journal.keysOf(edge)).filter((key) => !asked.has(key));
    if (keys.length === 0) break;
    for (const key of keys) asked.add(key);
    edge = (await journal.sourceRecordsWith(keys)).filter((id) => !members.has(id));
    for (const id of edge) members.add(id);
  }
  return [...members].sort();
}
