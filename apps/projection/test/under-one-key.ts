import type { Journal, JournalRow } from '../src/journal/journal.port';

/** `PLACEHOLDER=100000` tells so many; `npm run placeholder` does. */
export const rowsUnderOneKey = Number(process.env.PLACEHOLDER ?? 2_100);

const key = 'nhs:9990000018';
const subject = 'what everybody who is not known is called by';
const batch = 500;

/** As long as real ones. */
const idOf = (kind: string, index: number): string => `${kind}-${String(index).padStart(40, '0')}`;

/** Each of another child under the same number, and each a fact that is told of one source record beside. */
const rowOf = (index: number): JournalRow => ({
  id: idOf('fact', index),
  sourceRecord: index % 5 === 0 ? subject : idOf('record', index),
  occurredOn: '2026-03-03',
  recordedAt: '2026-03-04T09:30:00.000Z',
  keys: [key, ...(index % 5 === 0 ? [`request:${idOf('of', index)}`] : [])],
  event: '{"type":"t"}',
});

/** Tells them all. */
export async function tellUnderOneKey(journal: Journal, count = rowsUnderOneKey): Promise<void> {
  for (let from = 0; from < count; from += batch) {
    const rows = Array.from({ length: Math.min(batch, count - from) }, (_, index) => rowOf(from + index));
    await journal.insert(rows);
    // Told again, it is known, and takes no more room.
    if (from === 0) await journal.insert(rows);
  }
}

/** That nobody who shares it is forgotten. */
export async function expectAllUnderOneKey(journal: Journal, count = rowsUnderOneKey): Promise<void> {
  const bySubject = Math.ceil(count / 5);
  const sharing = await journal.sourceRecordsWith([key]);
  expect([sharing.length, new Set(sharing).size]).toEqual([count - bySubject + 1, count - bySubject + 1]);
  expect(sharing).toContain(subject);
  expect(await journal.rowsOf([subject])).toHaveLength(bySubject);
  expect(await journal.keysOf([subject])).toHaveLength(bySubject + 1);
  expect(await journal.rowsOf([idOf('record', 1)])).toEqual([rowOf(1)]);
  expect((await journal.sourceRecords(undefined, count)).length).toBe(count - bySubject + 1);
}

export const mostBytes = 64 * 1024;
