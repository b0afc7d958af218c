import { approvedModel, type Described, resemblances } from '@lib/linkage';
import { tellingsIn, variantIn } from '../identity/tellings';
import { pairDecidedIn } from '../journal/decided';
import type { Journal, JournalRow } from '../journal/journal.port';
import type { Telling } from '../journal/look-alikes.port';

type Ports = Pick<Journal, 'enter' | 'tellingsOf' | 'sourceRecordsUnder' | 'pair' | 'markSearched'>;

/** Few enough to be compared in memory with all who share a blocking key with them. */
const atOnce = 100;

/**
 * Finds whoever was told alike with what these rows tell, and makes neighbours of them. The rows are durable; each telling is entered under its own keys before
 * others are looked for, so that of any two the later finds the earlier, in however many copies. What was looked for by
 * these weights costs one look-up: most facts repeat whose they are. Whoever dies on the way has marked nothing, and gets the rows again.
 */
export async function findLookAlikes(
  journal: Ports,
  rows: readonly Pick<JournalRow, 'sourceRecord' | 'event' | 'keys'>[],
): Promise<void> {
  // Whoever a person has spoken of is looked at together, whatever was said, and as durably as look-alikes.
  const decided = rows.map(pairDecidedIn).filter((pair) => pair !== undefined);
  if (decided.length > 0) await journal.pair(decided);
  const told = new Map<string, Telling>();
  for (const row of rows) {
    for (const telling of tellingsIn(row)) told.set(placeOf(telling), telling);
  }
  if (told.size === 0) return;
  const kept = await journal.tellingsOf([...new Set([...told.values()].map(({ sourceRecord }) => sourceRecord))]);
  for (const each of kept) if (each.searchedBy === approvedModel.version) told.delete(placeOf(each));
  const due = [...told.values()];
  if (due.length === 0) return;
  await journal.enter(due);
  for (let from = 0; from < due.length; from += atOnce) await search(journal, due.slice(from, from + atOnce));
}

const placeOf = ({ sourceRecord, telling }: Pick<Telling, 'sourceRecord' | 'telling'>): string =>
  `${sourceRecord} ${telling}`;

async function search(journal: Ports, due: readonly Telling[]): Promise<void> {
  const isDue = new Set(due.map(({ sourceRecord }) => sourceRecord));
  const others = await journal.sourceRecordsUnder([...new Set(due.flatMap(({ keys }) => keys))]);
  const pairs =
    others.length < 2 ? [] : pairsAmong(await journal.tellingsOf([...new Set([...others, ...isDue])]), isDue);
  if (pairs.length > 0) await journal.pair(pairs);
  await journal.markSearched(due, approvedModel.version);
}

function pairsAmong(
  tellings: readonly Pick<Telling, 'sourceRecord' | 'telling'>[],
  isDue: ReadonlySet<string>,
): (readonly [string, string])[] {
  const variants = new Map<string, Described['variants'][number][]>();
  for (const { sourceRecord, telling } of tellings)
    variants.set(sourceRecord, [...(variants.get(sourceRecord) ?? []), variantIn(telling)]);
  const described = [...variants].map(([id, of]) => ({
    id,
    variants: of,
    contradictsItself: false,
    isAddressWithheld: false,
  }));
  const areCompared = (a: number, b: number) => isDue.has(described[a]!.id) || isDue.has(described[b]!.id);
  return resemblances(described, areCompared).map(({ a, b }) => [described[a]!.id, described[b]!.id]);
}
