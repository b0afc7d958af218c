import { isDuplicateKey } from '@lib/event-log';
import { type Instant, keyedHash } from '@lib/kernel';
import { kindOf, loggerOf } from '@lib/telemetry';
import type { Db } from 'mongodb';
import { Misconfigured } from './settings';

const log = loggerOf('manifest');
const markEveryMilliseconds = 60_000;

/** How far what a service keeps had come when it was last looked at, by what it is: it never has less. */
export interface KeptPlaces {
  readonly [what: string]: number;
}

interface ManifestDocument {
  readonly _id: string;
  /** A fingerprint of the area's key for ids. */
  readonly area?: string;
  readonly schema?: number;
  readonly places?: KeptPlaces;
  /** When a service was last stopped in order; absent while it runs. */
  readonly sealedAt?: Instant;
}

export interface HeldManifest {
  /** Why nothing can be written in the database now; undefined while it can. */
  trouble(): Promise<string | undefined>;
  /** Seals it: the last places before a stop in order. */
  close(): Promise<void>;
}

export interface Holding {
  /** Of the area's services, those that make ids. */
  readonly idKey?: string;
  /** How many there are now, or the last place. */
  readonly places: () => Promise<KeptPlaces>;
  /** What brings back what is lost, in a sentence. */
  readonly wayOut: string;
  readonly now: () => Instant;
}

const schema = 1;
const collectionOf = (db: Db) => db.collection<ManifestDocument>('manifest');

/**
 * Holds a service to the manifest of its area in the database. Throws {@link Misconfigured} where the database is another area's, or made by newer
 * software, or has less than it had: an older copy, or one that was emptied. Several copies of a service hold to one.
 */
export async function holdToManifest(
  db: Db,
  service: string,
  { idKey, places, wayOut, now }: Holding,
): Promise<HeldManifest> {
  const manifest = collectionOf(db);
  const kept = await manifest.findOne({ _id: 'area' });
  if ((kept?.schema ?? schema) > schema)
    throw new Misconfigured('The database was written by a newer version. Start it with that version or a later one.');
  if (idKey !== undefined) await holdToKey(db, keyedHash(idKey, 'fingerprint of the key for ids'));
  const before = (await manifest.findOne({ _id: service }))?.places ?? {};
  const found = await places();
  for (const [what, place] of Object.entries(before))
    if ((found[what] ?? 0) < place)
      throw new Misconfigured(
        `Of ${service}, the ${what} in the database end at ${found[what] ?? 0} and had come to ${place}: they were emptied, or are an older copy.\n${wayOut}`,
      );

  async function mark(state: { readonly sealedAt?: Instant } = {}): Promise<void> {
    const moved = Object.fromEntries(Object.entries(await places()).map(([name, place]) => [`places.${name}`, place]));
    const update = state.sealedAt
      ? { $max: moved, $set: { sealedAt: state.sealedAt } }
      : { $max: moved, $unset: { sealedAt: '' as const } };
    const write = () => manifest.updateOne({ _id: service }, update, { upsert: true });
    // Another copy was the first to write it: then there is something to move on.
    await write().catch((error) => {
      if (!isDuplicateKey(error)) throw error;
      return write();
    });
  }
  await mark();
  const timer = setInterval(() => {
    mark().catch((error) => log.warn({ ...kindOf(error) }, 'the manifest was not marked, will try again'));
  }, markEveryMilliseconds);
  timer.unref();
  return {
    async trouble() {
      const probed = manifest.updateOne({ _id: `probe ${service}` }, { $set: { schema } }, { upsert: true });
      return probed.then(
        () => undefined,
        (error) => (isDuplicateKey(error) ? undefined : `the database cannot be written: ${kindOf(error).error}`),
      );
    },
    async close() {
      clearInterval(timer);
      await mark({ sealedAt: now() }).catch((error) => log.warn({ ...kindOf(error) }, 'the manifest was not sealed'));
    },
  };
}

/** The first service of an area says by which key its ids are made; every other must have the same. */
async function holdToKey(db: Db, area: string): Promise<void> {
  const manifest = collectionOf(db);
  await manifest.updateOne({ _id: 'area' }, { $setOnInsert: { area, schema } }, { upsert: true }).catch((error) => {
    if (!isDuplicateKey(error)) throw error;
  });
  const kept = await manifest.findOne({ _id: 'area' });
  if (kept?.area !== undefined && kept.area !== area)
    throw new Misconfigured(
      'ID_KEY is not the key that this database was made with. Every id hangs on it: it is never changed.\n' +
        'Give every service the key that is in belongings.jsonl of each backup, or name this area’s own MONGODB_DATABASE.',
    );
}

/** What brings back what was told to nobody else. */
export const backOrWithout =
  'Put a backup into a new database: npm run restore -- --from BACKUP, with another MONGODB_DATABASE and KAFKA_PREFIX. To go on without what is lost: npm run accept-loss';

/** Holds the projection to all that it keeps and does not make again at its start, as it does its views: in one sentence each, by what brings it back. */
export async function holdProjectionToManifest(db: Db, now: () => Instant): Promise<HeldManifest> {
  const facts = async () => ({
    facts: await howManyIn(db, 'projection.journal'),
    'facts of the directory': await howManyIn(db, 'projection.directory'),
  });
  const madeAgain = 'They are made again of what the agencies were told: npm run republish';
  const made = await holdToManifest(db, 'projection', { places: facts, wayOut: madeAgain, now });
  const rows = async () => ({ rows: await lastPlaceIn(db, 'audit') });
  const audit = await holdToManifest(db, 'audit', { places: rows, wayOut: backOrWithout, now });
  return {
    trouble: made.trouble,
    async close() {
      await Promise.all([made.close(), audit.close()]);
    },
  };
}

/** Of whom an operator may go on without what is missed. */
export const othersInManifest = ['projection', 'audit'] as const;

const howManyIn = (db: Db, collection: string): Promise<number> => db.collection(collection).countDocuments();

/** What an operator goes on without, or has sent again, is missed no more: the services take what is there as what there is. */
export async function forgetPlaces(db: Db, services: readonly string[]): Promise<void> {
  await collectionOf(db).updateMany({ _id: { $in: [...services] } }, { $unset: { places: '' } });
}

/** The last place of a collection that is added to in order. */
export async function lastPlaceIn(db: Db, collection: string): Promise<number> {
  const [last] = await db
    .collection<{ readonly position: number }>(collection)
    .find({}, { sort: { position: -1 }, limit: 1, projection: { position: 1 } })
    .toArray();
  return last?.position ?? 0;
}
