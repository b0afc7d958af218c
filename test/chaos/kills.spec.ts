import { randomInt } from 'node:crypto';
import type { Loss } from './ledger';
import { type Round, runRound } from './round';
import { steps } from './steps';

/** The round kills the process once at every step. With FRESH set there is a second one, another story each time; `npm run kills` is many. */
const seeds = process.env.FRESH ? [1, randomInt(2, 1_000_000)] : [1];

jest.setTimeout(600_000);

describe(`when the process is killed on the way of a fact (seeds ${seeds.join(', ')})`, () => {
  let rounds: readonly Round[];
  beforeAll(async () => {
    rounds = await Promise.all(seeds.map((seed) => runRound(seed)));
  });

  const lossesOf = (of: Loss['of']) =>
    rounds.flatMap(({ seed, losses }) => losses.filter((loss) => loss.of === of).map(({ says }) => `${seed}: ${says}`));

  it.each(steps)('%s: it was, in every round', (step) => {
    expect(rounds.filter(({ kills }) => kills.some((kill) => kill.step === step))).toHaveLength(seeds.length);
  });

  it('every fact that was acknowledged is in its store, the journal and its record, once', () => {
    expect(lossesOf('facts')).toEqual([]);
    expect(Math.min(...rounds.map(({ acknowledged }) => acknowledged))).toBeGreaterThan(20);
  });

  it('every request for advice reached social care, once', () => {
    expect(lossesOf('advice')).toEqual([]);
  });

  it('what nobody can read is parked, once, and what was parked and can be read is in its record', () => {
    expect(lossesOf('parked')).toEqual([]);
  });

  it('every view is what the same commits make where nobody is killed, to the byte', () => {
    expect(lossesOf('views')).toEqual([]);
  });

  it('no process wrote a word of a child for its operator', () => {
    expect(lossesOf('output')).toEqual([]);
  });
});
