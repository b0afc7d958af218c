import { layerOf, roles } from '@lib/access';
import { answersTo, areaOf, nobody, now, viewersOf, waysToAsk } from './answers';
import { type Served, serve } from './served';
import { mistakes, worldsFrom } from './worlds';

/** As many as cost a minute of one core. `npm run no-trace -- --count 20000` runs more and writes them down; `SEED=n WORLDS=1` runs again the one that failed. */
const count = Number(process.env.WORLDS ?? 500);
const fixedSeed = 1;
const freshSeed = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000_000);

let served: Served;
beforeAll(async () => {
  served = await serve(now);
});
afterAll(() => served.close());

describe('what one may perceive', () => {
  it('is asked at every address of the read side, by somebody of every role', async () => {
    expect(Object.keys(waysToAsk).sort()).toEqual(served.routes);
    const area = await areaOf([]);
    const asked = new Set<string>();
    const viewers = viewersOf([]);
    expect(viewers.map(({ role }) => role)).toEqual([...roles]);
    for (const viewer of viewers)
      for (const path of Object.keys(await answersTo(served, area, viewer, [nobody], [nobody]))) asked.add(path);
    // Each is answered to somebody, and not closed to all.
    for (const [route, ways] of Object.entries(waysToAsk))
      expect([route, ways([nobody], [nobody]).some((path) => asked.has(path))]).toEqual([route, true]);
    expect(new Set(roles.map((role) => layerOf({ role }).key)).size).toBe(3);
  });

  const half = Math.ceil(count / 2);
  it.each(
    [
      [fixedSeed, half],
      [freshSeed, count - half || 1],
    ].filter(([seed]) => process.env.SEED === undefined || seed === freshSeed) as [number, number][],
  )(
    'is the same to the byte whether or not there are facts that one may not see, for every role: from seed %i, %i worlds',
    async (from, worlds) => {
      const { differing, compared } = await worldsFrom(served, { from, worlds });
      expect(differing).toEqual([]);
      // A property of worlds in which nothing is hidden would hold.
      if (worlds > 1) expect(compared).toBeGreaterThan(worlds / 3);
    },
    Math.max(120_000, count * 2_000),
  );
});

describe.each(mistakes)('the mistake of %s', (_, from, wiring) => {
  it('is found out', async () => {
    const { differing } = await worldsFrom(served, { from, worlds: 300, wiring, stopAtFirst: true });
    expect(differing).not.toEqual([]);
  }, 300_000);
});
