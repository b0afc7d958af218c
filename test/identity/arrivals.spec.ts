import { arrivals, inMemory, mistakesIn, noMistakes, type OnShelves, onSqlite, saysSomething } from './arrivals';
import { mutants } from './mutants';

/** `npm run arrivals` runs 10,000, on MongoDB too; `SEED=n ARRIVALS=1` runs again the one that failed. As it stands, about half a minute of one core. */
const count = Number(process.env.ARRIVALS ?? 200);
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const minutes = Math.max(120_000, count * 150);

const shelves: Readonly<Record<string, OnShelves>> = { 'in memory': inMemory, 'on SQLite': onSqlite };
const runs: readonly (readonly [where: string, kind: string, from: number, schedules: number])[] = [
  ['in memory', 'fixed', 1, Math.ceil(count / 2)],
  ['in memory', 'fresh', freshSeed, Math.ceil(count / 2)],
  ['on SQLite', 'fixed', 1, Math.ceil(count / 8)],
  ['on SQLite', 'fresh', freshSeed, Math.ceil(count / 8)],
];

describe('whoever arrives first, in however many copies', () => {
  it.each(runs.filter(([, kind]) => process.env.SEED === undefined || kind === 'fresh'))(
    'the children are the same, what a person said holds and no guard is broken, %s: %s seed %i, %i orders and interleavings of arrivals, corrections, withdrawals and decisions',
    async (where, _, from, schedules) => {
      const found = await arrivals({ from, schedules, on: shelves[where] });
      expect(mistakesIn(found)).toEqual(noMistakes);
      if (schedules >= 100) expect(saysSomething(found)).toBe(true);
    },
    minutes,
  );
});

describe.each(mutants)('the mistake of $mistake', ({ code, by }) => {
  it('is found out', async () => {
    const found = await arrivals({ from: 1, schedules: 400, code, until: (so) => so[by].length > 0 });
    expect(found[by]).not.toEqual([]);
  }, 300_000);
});
