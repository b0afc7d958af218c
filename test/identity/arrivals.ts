import { openMongo } from '@lib/event-log';
import { freshName, randomOf } from '@lib/testing';
import type { FoundChild } from '../../apps/projection/src/record/child-document';
import type { ViewDocument } from '../../apps/projection/src/store/views.port';
import { mongoShelves } from '../distributed/mongo-shelves';
import { asItStands, type ProjectionCode } from '../path/mutants';
import { memoryShelves, runSchedule, type Shelves } from '../path/schedules';
import { sqliteShelves } from '../path/sqlite-shelves';
import { breaksGuard, forgotten, hasTwoNumbers, saidIn, toldOfNumbersIn } from './checks';
import { worldOfLookAlikes } from './worlds';

/** Runs one schedule on shelves of its own. */
export type OnShelves = <T>(run: (shelves: Shelves) => Promise<T>) => Promise<T>;

export const inMemory: OnShelves = (run) => run(memoryShelves());

export const onSqlite: OnShelves = async (run) => {
  const shelves = sqliteShelves();
  try {
    return await run(shelves);
  } finally {
    await shelves.close();
  }
};

export const onMongo =
  (url: string): OnShelves =>
  async (run) => {
    const mongo = await openMongo(url, freshName());
    try {
      return await run(mongoShelves(mongo.db));
    } finally {
      await mongo.db.dropDatabase();
      await mongo.close();
    }
  };

/** What was found in so many schedules: of each kind of mistake, the seeds in which it was made. */
export interface Found {
  readonly schedules: number;
  readonly turns: number;
  readonly seconds: number;
  /** A record is not what one copy makes of everything, undisturbed. */
  readonly differing: readonly number[];
  readonly twoNumbers: readonly number[];
  readonly brokenGuards: readonly number[];
  readonly forgotten: readonly number[];
  /** Children who are one by being alike, whom a person is asked about, and of whom a person has said something. */
  readonly alike: number;
  readonly asked: number;
  readonly decided: number;
}

export interface Run {
  readonly from: number;
  readonly schedules: number;
  readonly on?: OnShelves;
  readonly code?: ProjectionCode;
  /** Stops once this has been found. */
  readonly until?: (found: Found) => boolean;
}

type Tally = { -readonly [Key in keyof Found]: Found[Key] extends readonly number[] ? number[] : number };

/** Schedules of these seeds: orders and interleavings of arrivals, corrections, withdrawals, decisions and their undoing, over two to four copies. */
export async function arrivals({ from, schedules, on = inMemory, code = asItStands, until }: Run): Promise<Found> {
  const found: Tally = {
    ...{ schedules: 0, turns: 0, seconds: 0, alike: 0, asked: 0, decided: 0 },
    ...{ differing: [], twoNumbers: [], brokenGuards: [], forgotten: [] },
  };
  const begun = Date.now();
  for (let seed = from; seed < from + schedules && !until?.(found); seed++) {
    await on(async (shelves) => {
      const { turns, lost, madeFromOthers } = await runSchedule(seed, code, asItStands, shelves, worldOfLookAlikes);
      if (lost.length > 0 || (code === asItStands && madeFromOthers.length > 0)) found.differing.push(seed);
      found.turns += turns;
      lookAt(await shelves.documents(), seed, found);
    });
    found.schedules++;
  }
  found.seconds = (Date.now() - begun) / 1_000;
  return found;
}

function lookAt(documents: ReadonlyMap<string, ViewDocument>, seed: number, found: Tally): void {
  let [twoNumbers, brokenGuards] = [false, false];
  // What a schedule tells is a function of its seed alone.
  const world = worldOfLookAlikes(randomOf(seed));
  const ofNumbers = toldOfNumbersIn(world);
  for (const { body } of documents.values()) {
    const { record } = JSON.parse(body || '{}') as Partial<FoundChild>;
    if (!record) continue;
    if (record.links.some(({ compared }) => compared)) found.alike++;
    if (record.apart.some(({ waits }) => waits)) found.asked++;
    if (record.decisions) found.decided++;
    if (hasTwoNumbers(record, ofNumbers)) twoNumbers = true;
    if (breaksGuard(record, ofNumbers)) brokenGuards = true;
  }
  if (twoNumbers) found.twoNumbers.push(seed);
  if (brokenGuards) found.brokenGuards.push(seed);
  if (forgotten(documents, saidIn(world)).length > 0) found.forgotten.push(seed);
}

/** What must be empty. */
export const mistakesIn = ({ differing, twoNumbers, brokenGuards, forgotten }: Found) => ({
  differing,
  twoNumbers,
  brokenGuards,
  forgotten,
});

export const noMistakes = { differing: [], twoNumbers: [], brokenGuards: [], forgotten: [] } as const;

/** A property of worlds in which nobody is alike, asked about or decided on would hold. */
export const saysSomething = ({ schedules, alike, asked, decided }: Found): boolean =>
  alike > schedules / 5 && asked > schedules / 20 && decided > schedules / 5;
