import type { Db } from 'mongodb';
import { openMongoJournal } from '../../apps/projection/src/journal/journal.mongodb';
import { openMongoViews } from '../../apps/projection/src/store/views.mongodb';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { nameOf } from '../path/memory-ports';
import type { Turn } from '../path/scheduler';
import type { Shelves } from '../path/schedules';

/** The shelves of a schedule in a database: a copy may be overtaken before each message that its adapters send to the server. */
export function mongoShelves(db: Db): Shelves {
  return {
    async open(turn) {
      const theirs = overtakable(db, turn);
      return {
        journal: await openMongoJournal(theirs),
        views: await openMongoViews(theirs),
        directory: memoryDirectory(),
      };
    },
    documents: () => documentsIn(db),
  };
}

/** Every document of the fold that stands, by view, source record and layer. */
export async function documentsIn(db: Db): Promise<ReadonlyMap<string, ViewDocument>> {
  const views = await openMongoViews(db);
  const stored = await db.collection<ViewDocument & { _id: string }>('projection.views').find().toArray();
  const found = await Promise.all(
    stored
      .filter(({ view }) => view === 'child')
      .map(async (each) => [nameOf(each), await views.get('child', each.id, [each.layer])] as const),
  );
  return new Map(found.flatMap(([name, document]) => (document ? [[name, document] as const] : [])));
}

const messages = ['insertMany', 'bulkWrite', 'findOne'];

/** Finding is a message once its answer is read. */
const overtakable = (db: Db, turn: Turn): Db =>
  around(db, (name, call) => (name === 'collection' ? (...args) => ofCollection(call(...args) as object, turn) : call));

const ofCollection = (collection: object, turn: Turn): object =>
  around(collection, (name, call) => {
    if (name === 'find')
      return (...args) => around(call(...args) as object, (each, read) => later(each === 'toArray', read, turn));
    return later(messages.includes(name), call, turn);
  });

type Call = (...args: unknown[]) => unknown;

const later = (isMessage: boolean, call: Call, turn: Turn): Call =>
  isMessage
    ? async (...args) => {
        await turn();
        return call(...args);
      }
    : call;

function around<T extends object>(target: T, change: (name: string, call: Call) => Call): T {
  return new Proxy(target, {
    get(object, name) {
      const member = Reflect.get(object, name, object) as unknown;
      return typeof member === 'function' ? change(String(name), member.bind(object) as Call) : member;
    },
  });
}
