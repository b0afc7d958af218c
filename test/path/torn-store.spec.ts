import { waysToTear } from '@lib/testing';
import { inPieces, inSqlite } from './area';
import { isWhole, type ToldStory, tellTheStory } from './torn-store';

describe.each([
  ['where a batch is one transaction', inSqlite],
  ['where each write is by itself', inPieces],
])('a store or the log that fails at any write of the whole path, %s', (_, stores) => {
  const open = async () => stores();
  let whole: ToldStory;
  beforeAll(async () => {
    whole = await tellTheStory(undefined, open);
  });

  it('has a path to fail on: three records are one child, one fact is corrected, the request was delivered and answered', () =>
    isWhole(whole));

  it.each(waysToTear.flatMap((how) => [1, 2].map((times) => [how, times] as const)))(
    'torn %s, %i time(s) in a row: every record is the same to the byte, and what was acknowledged is there once',
    async (how, times) => {
      let torn = 0;
      for (let at = 1; at <= whole.writes; at++) {
        const run = await tellTheStory({ at, how, times }, open);
        torn += run.torn;
        expect({ at, ...run.kept }).toEqual({ at, ...whole.kept });
      }
      expect(torn).toBeGreaterThan(how === 'partial' ? 5 : whole.writes - 1);
    },
    60_000,
  );
});
