import { openMongo } from '@lib/event-log';
import { freshName, type Random, randomOf, type Server } from '@lib/testing';
import type { Collection } from 'mongodb';

interface Kept {
  readonly _id: string;
  readonly message: string;
  readonly published?: true;
}

const writers = 8;

/** What was acknowledged, by id: inserted, and marked. */
interface Acknowledged {
  readonly inserted: Set<string>;
  readonly marked: Set<string>;
}

/**
 * Writes until the server is gone, and again when it is back: documents of a name of its own, one of its name that another
 * writer wants too, and a mark on what it knows to be there.
 */
async function write(collection: Collection<Kept>, told: Acknowledged, writer: number, round: number, on: () => void) {
  for (let step = 0; ; step++) {
    const _id = `${round}/${writer}/${step}`;
    // Two writers number their messages alike: one of them has it.
    const message = `${round}/${writer % (writers / 2)}/${step}`;
    try {
      await collection.insertOne({ _id, message });
      told.inserted.add(_id);
      await collection.updateOne({ _id }, { $set: { published: true } });
      told.marked.add(_id);
    } catch (error) {
      if ((error as { code?: number }).code !== 11_000) return;
    }
    on();
  }
}

/** Everybody writes until so many steps are done; then the server dies in the middle of whatever it does. */
async function killedUnderLoad(
  server: Server,
  name: string,
  told: Acknowledged,
  random: Random,
  round: number,
): Promise<void> {
  const { db, close } = await openMongo(server.url, name);
  const collection = db.collection<Kept>('kept');
  const last = 20 + random.below(80);
  let steps = 0;
  let died: Promise<void> | undefined;
  const step = () => {
    if (++steps === last) died = server.kill();
  };
  await Promise.all(Array.from({ length: writers }, (_, writer) => write(collection, told, writer, round, step)));
  await died;
  await close();
  await server.start();
}

/** That a store which is so often killed under load has all that it acknowledged, each once. What was told is in a database that goes again. */
export async function expectKept(server: Server, seed: number, kills: number): Promise<void> {
  const random = randomOf(seed);
  const name = freshName();
  const told: Acknowledged = { inserted: new Set(), marked: new Set() };
  const database = await openMongo(server.url, name);
  await database.db
    .collection('kept')
    .createIndexes([{ key: { message: 1 }, name: 'message is unique', unique: true }]);
  await database.close();
  for (let round = 1; round <= kills; round++) {
    await killedUnderLoad(server, name, told, random, round);
    const { db, close } = await openMongo(server.url, name);
    try {
      await expectAll(db.collection<Kept>('kept'), told);
      if (round === kills) await db.dropDatabase();
    } finally {
      await close();
    }
  }
  expect(told.inserted.size).toBeGreaterThan(kills * 10);
}

async function expectAll(collection: Collection<Kept>, told: Acknowledged): Promise<void> {
  const kept = await collection.find().toArray();
  const ids = new Set(kept.map(({ _id }) => _id));
  const marked = new Set(kept.flatMap(({ _id, published }) => (published ? [_id] : [])));
  expect([...told.inserted].filter((id) => !ids.has(id))).toEqual([]);
  expect([...told.marked].filter((id) => !marked.has(id))).toEqual([]);
  expect([ids.size, new Set(kept.map(({ message }) => message)).size]).toEqual([kept.length, kept.length]);
  // The unique indexes know every document too: none can be inserted again, under its name or another.
  for (const { _id, message } of kept.slice(-10)) {
    await expect(collection.insertOne({ _id, message: `not ${message}` })).rejects.toMatchObject({ code: 11_000 });
    await expect(collection.insertOne({ _id: `not ${_id}`, message })).rejects.toMatchObject({ code: 11_000 });
    expect(await collection.findOne({ message })).toMatchObject({ _id });
  }
}
