import { openMongo } from '@lib/event-log';
import { freshName, testMongoUrl } from '@lib/testing';
import { asItStands, mutants, type ProjectionCode } from '../path/mutants';
import { runSchedule } from '../path/schedules';
import { mongoShelves } from './mongo-shelves';

/** `MONGO_SCHEDULES=1000` runs more. `SEED=n MONGO_SCHEDULES=1` runs again the one that failed. */
const count = Number(process.env.MONGO_SCHEDULES ?? 100);
const fixedSeed = 1;
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const half = Math.ceil(count / 2);

async function runOnMongo(seed: number, code: ProjectionCode = asItStands) {
  const mongo = await openMongo(testMongoUrl(), freshName());
  try {
    return await runSchedule(seed, code, asItStands, mongoShelves(mongo.db));
  } finally {
    await mongo.db.dropDatabase();
    await mongo.close();
  }
}

describe('copies of the projection that race, die, come back and repeat each other on MongoDB, beside a rebuild', () => {
  it.each(
    [
      ['the fixed seed', fixedSeed, half],
      ['today’s seed', freshSeed, count - half || 1],
    ].filter(([, seed]) => process.env.SEED === undefined || seed === freshSeed) as [string, number, number][],
  )(
    'leave every record as one copy makes it undisturbed, from %s %i: %i schedules',
    async (_, from, schedules) => {
      const wrong: string[] = [];
      for (let seed = from; seed < from + schedules; seed++) {
        const { lost, madeFromOthers } = await runOnMongo(seed);
        if (lost.length + madeFromOthers.length > 0) wrong.push(`SEED=${seed} MONGO_SCHEDULES=1`);
      }
      expect(wrong).toEqual([]);
    },
    600_000,
  );

  it('would be found out, if one treated rows that it has seen as nothing to do', async () => {
    const careless = mutants.find(({ mistake }) => mistake.startsWith('treating seen rows'))!.code;
    let lost = 0;
    for (let seed = fixedSeed; lost === 0 && seed < fixedSeed + 200; seed++)
      lost += (await runOnMongo(seed, careless)).lost.length;
    expect(lost).toBeGreaterThan(0);
  }, 600_000);
});
