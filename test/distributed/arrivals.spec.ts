import { testMongoUrl } from '@lib/testing';
import { arrivals, mistakesIn, noMistakes, onMongo } from '../identity/arrivals';
import { mutants } from '../identity/mutants';

/** `npm run arrivals` runs more. `SEED=n MONGO_ARRIVALS=1` runs again the one that failed. */
const count = Number(process.env.MONGO_ARRIVALS ?? 40);
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const runs: readonly (readonly [kind: string, from: number])[] = [
  ['fixed', 1],
  ['fresh', freshSeed],
];

describe('whoever arrives first, in copies that share a MongoDB', () => {
  it.each(runs.filter(([kind]) => process.env.SEED === undefined || kind === 'fresh'))(
    `the children are the same, what a person said holds and no guard is broken: %s seed %i, ${Math.ceil(count / 2)} orders and interleavings`,
    async (_, from) => {
      const found = await arrivals({ from, schedules: Math.ceil(count / 2), on: onMongo(testMongoUrl()) });
      expect(mistakesIn(found)).toEqual(noMistakes);
    },
    600_000,
  );

  it('would be found out, if nobody were looked for who is alike', async () => {
    const { code, by } = mutants.find(({ mistake }) => mistake.includes('without looking for who is alike'))!;
    const found = await arrivals({
      ...{ from: 1, schedules: 100, on: onMongo(testMongoUrl()), code },
      until: (so) => so[by].length > 0,
    });
    expect(found[by]).not.toEqual([]);
  }, 600_000);
});
