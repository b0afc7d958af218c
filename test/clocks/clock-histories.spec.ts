import { catalogue } from '@lib/casework';
import { clocksOf, isWaiting, statusOf } from '@lib/statutory';
import { standards as standardsOfAgencies } from './agencies/oracle';
import { type Tally, tally } from './compare';
import { writeEvidence } from './evidence';
import { asItStands, codeOf, mutants } from './mutants';
import { standards, standardsOfThePlan } from './oracle';

/** `CLOCK_HISTORIES=20000` compares more and writes docs/evidence/clock-histories.md; `SEED=n CLOCK_HISTORIES=1` one again. */
const count = Number(process.env.CLOCK_HISTORIES ?? 1_000);
const writesEvidence = process.env.CLOCK_HISTORIES !== undefined && process.env.SEED === undefined;
const fixedSeed = 1;
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);
const half = Math.ceil(count / 2);
const patience = Math.max(60_000, count * 60);

const library = { catalogue, clocksOf, isWaiting, statusOf };
const runs: { name: string; tally: Tally }[] = [];
const caught: { mistake: string; tally: Tally }[] = [];

function expectTheSame({ differing }: Tally): void {
  const again = differing.map(
    ({ seed, difference }) => `${difference}: SEED=${seed} CLOCK_HISTORIES=1 npx jest --testPathPatterns test/clocks`,
  );
  expect(again).toEqual([]);
}

describe('the clocks and a second count of them by hand', () => {
  if (process.env.SEED === undefined) {
    it(
      `agree on every day of ${half} histories from seed ${fixedSeed}`,
      () => {
        const found = tally(fixedSeed, half, library);
        runs.push({ name: `from seed ${fixedSeed}`, tally: found });
        expectTheSame(found);
      },
      patience,
    );
  }

  it(
    `agree on every day of ${count - half || 1} histories from today’s seed ${freshSeed}`,
    () => {
      const found = tally(freshSeed, count - half || 1, library);
      runs.push({ name: `from seed ${freshSeed}`, tally: found });
      expectTheSame(found);
    },
    patience,
  );

  it('know the same standards, between the two counts by hand', () => {
    expect(catalogue.map(({ id }) => id).sort()).toEqual([...new Set([...standards, ...standardsOfAgencies])].sort());
  });

  if (process.env.SEED === undefined) {
    it('see every standard end in every way that it can', () => {
      for (const { id, floor, excusedBy, existsOnceEnded } of catalogue.filter(
        (row) => standards.includes(row.id) && !standardsOfThePlan.includes(row.id),
      )) {
        const ends = [
          ...(floor ? ['cutShort', 'metInTime', 'stopped'] : ['metInTime', 'metLate']),
          ...(floor || existsOnceEnded ? [] : ['overdue', 'stopped']),
          ...(excusedBy.length > 0 ? ['excused'] : []),
        ];
        const seen = runs[0]!.tally.endings.get(id)?.keys() ?? [];
        expect({ id, ends: [...new Set(seen)].sort() }).toEqual({ id, ends: ends.sort() });
      }
    });
  }
});

describe('a mistake in the clocks', () => {
  it('is not what loading the source by itself makes', () => {
    expectTheSame(tally(fixedSeed, 100, asItStands));
  });

  it.each(mutants)('is seen: $mistake', (mutant) => {
    const found = tally(fixedSeed, 2_000, codeOf(mutant), true);
    caught.push({ mistake: mutant.mistake, tally: found });
    expect(found.differing).toHaveLength(1);
  });
});

afterAll(() => {
  if (writesEvidence) writeEvidence(runs, caught);
});
