import { writePlanLifeEvidence } from './evidence';
import { branches, lifeOf } from './lived';
import { differences, tellLife } from './on-record';

/** `PLAN_LIVES=20000` lives more and writes docs/evidence/plan-life-model.md; `SEED=n PLAN_LIVES=1` one again. */
const count = Number(process.env.PLAN_LIVES ?? 500);
const again = process.env.SEED === undefined ? undefined : Number(process.env.SEED);
const freshSeed = again ?? Math.floor(Date.now() / 1_000) % 1_000_000_000;
const fresh = again === undefined ? Math.ceil(count / 10) : count;
/** From here on as few lives as every run has reach every branch. */
const fixedSeed = 76;
const patience = Math.max(120_000, count * 300);

const seen = { lives: 0, told: 0, taken: 0, refused: 0, clocks: 0, branches: new Map<string, number>() };

async function live(from: number, lives: number): Promise<string[]> {
  const found: string[] = [];
  for (let seed = from; seed < from + lives; seed += 1) {
    const life = lifeOf(seed);
    const onRecord = await tellLife(life);
    const { found: different, clocks } = differences(life, onRecord);
    found.push(
      ...different.map((each) => `${each}: SEED=${seed} PLAN_LIVES=1 npx jest --testPathPatterns plan-life.spec`),
    );
    seen.lives += 1;
    seen.told += life.told.length;
    seen.taken += onRecord.taken;
    seen.refused += onRecord.refused;
    seen.clocks += clocks;
    for (const branch of life.branches) seen.branches.set(branch, (seen.branches.get(branch) ?? 0) + 1);
  }
  return found;
}

describe('the whole life of a plan, beside a model of it', () => {
  const begun = Date.now();
  const says =
    'no illegal state, no lost step, no clock that disagrees with the one counted by hand, and the same record in any order';

  it(
    `has ${says}: ${fresh} lives from today’s seed ${freshSeed}`,
    async () => expect((await live(freshSeed, fresh)).slice(0, 10)).toEqual([]),
    patience,
  );

  if (again === undefined) {
    it(
      `has ${says}: ${count - fresh} lives from seed ${fixedSeed}`,
      async () => expect((await live(fixedSeed, count - fresh)).slice(0, 10)).toEqual([]),
      patience,
    );

    it(`reaches each of the ${branches.length} branches`, () =>
      expect(branches.filter((branch) => !seen.branches.has(branch))).toEqual([]));

    afterAll(() => {
      if (process.env.PLAN_LIVES !== undefined) writePlanLifeEvidence(seen, freshSeed, fixedSeed, Date.now() - begun);
    });
  }
});
