import { sha256 } from '@lib/kernel';
import type { Db } from 'mongodb';
import { full, growingSets } from './growing-sets.mongodb';
import { alikeKey, everybody, type KeptTelling, type LookAlikes } from './look-alikes.port';

type Sets = ReturnType<typeof growingSets>;
type SetsDocument = Awaited<ReturnType<Sets['documents']>>[number];

/** Beside what each source record has said and who asserted each key, with one collection more: who is under each blocking key. */
export function mongoLookAlikes(db: Db, records: Sets, keys: Sets): LookAlikes {
  const blocks = growingSets(db, 'projection.journal.blocks');

  async function keptIn(document: SetsDocument): Promise<KeptTelling[]> {
    const marks = (await records.members('searched', [document])).map((mark) => mark.split(' ') as [string, string]);
    // Marks only grow: the newest weights are the ones that count.
    const searched = new Map(marks.sort(([one], [other]) => Number(one) - Number(other)).map(([by, of]) => [of, by]));
    return (await records.members('tellings', [document])).map((telling) => {
      const searchedBy = searched.get(sha256(telling));
      return { sourceRecord: document._id, telling, ...(searchedBy && { searchedBy }) };
    });
  }

  return {
    async enter(tellings) {
      await blocks.add(
        grouped(tellings.flatMap(({ sourceRecord, keys: of }) => of.map((key) => [key, sourceRecord] as const))).map(
          ([id, members]) => ({ id, field: 'sourceRecords', members }),
        ),
      );
      await records.add(
        grouped(tellings.map(({ sourceRecord, telling }) => [sourceRecord, telling] as const)).map(([id, members]) => ({
          id,
          field: 'tellings',
          members,
        })),
      );
    },
    tellingsOf: async (sourceRecords) =>
      (await Promise.all((await records.documents(sourceRecords)).map(keptIn))).flat(),
    async sourceRecordsUnder(wanted) {
      const found = (await blocks.documents(wanted)).map((document) => document.sourceRecords as readonly string[]);
      return [...new Set(found.filter(({ length }) => length < full).flat())];
    },
    async pair(pairs) {
      await keys.add(pairs.map((both) => ({ id: alikeKey(both), field: 'sourceRecords', members: both })));
      await records.add(
        grouped(pairs.flatMap((both) => both.map((id) => [id, alikeKey(both)] as const))).map(([id, members]) => ({
          id,
          field: 'keys',
          members,
        })),
      );
    },
    markSearched: (searched, by) =>
      records.add(
        grouped(searched.map(({ sourceRecord, telling }) => [sourceRecord, `${by} ${sha256(telling)}`] as const)).map(
          ([id, members]) => ({ id, field: 'searched', members }),
        ),
      ),
    markAllSearched: (by) => blocks.add([{ id: everybody, field: 'sourceRecords', members: [by] }]),
    async isAllSearched(by) {
      const documents = await blocks.documents([everybody]);
      return (await blocks.members('sourceRecords', documents)).includes(by);
    },
  };
}

/** Members by the name that comes first, each once. */
function grouped(pairs: readonly (readonly [string, string])[]): [string, string[]][] {
  const found = new Map<string, Set<string>>();
  for (const [name, member] of pairs) {
    const members = found.get(name);
    if (members) members.add(member);
    else found.set(name, new Set([member]));
  }
  return [...found].map(([name, members]) => [name, [...members]]);
}
