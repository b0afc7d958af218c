import { randomOf } from '@lib/testing';
import fc from 'fast-check';
import { rebuild, verify } from '../../apps/projection/src/feed/rebuild.flow';
import { Area, untilDone } from './area';
import { eventsOf, worldOf } from './worlds';

type Documents = Awaited<ReturnType<Area['documents']>>;

/** A small area, chosen by number, and every way to shuffle what happened in it. */
const shuffled = <T>(of: (seed: number) => readonly T[]) =>
  fc.nat({ max: 100_000 }).chain((seed) => {
    const all = of(seed);
    return fc.record({
      all: fc.constant(all),
      order: fc.shuffledSubarray([...all], { minLength: all.length, maxLength: all.length }),
      again: fc.array(fc.constantFrom(...all), { maxLength: 6 }),
      most: fc.integer({ min: 1, max: 6 }),
    });
  });

async function inArea(use: (area: Area) => Promise<unknown>): Promise<Documents> {
  const area = new Area();
  try {
    await use(area);
    return await area.documents();
  } finally {
    await area.close();
  }
}

describe('what the record of a child says', () => {
  it('is the same to the byte however the log is shuffled, repeated and cut, with a rebuild running', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled((seed) => worldOf(randomOf(seed))),
        async ({ all, order, again, most }) => {
          const expected = await inArea((area) => area.take(all));
          const got = await inArea(async (area) => {
            const deliveries = [...again, ...order, ...again];
            const taking = (async () => {
              while (deliveries.length > 0) await area.take(deliveries.splice(0, most));
            })();
            await Promise.all([taking, rebuild(area.ports), rebuild(area.ports)]);
            expect((await verify(area.ports)).differing).toEqual([]);
          });
          expect(got).toEqual(expected);
        },
      ),
      { numRuns: 100 },
    );
  }, 60_000);

  it('is the same to the byte in whatever order the agencies tell it, where they state when they recorded it', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled((seed) => eventsOf(randomOf(seed))),
        async ({ all, order, again, most }) => {
          const told = (events: typeof all, batch: number) =>
            inArea(async (area) => {
              for (const event of events) await area.tell(event);
              for (const agency of area.stores.keys()) await area.relay(agency);
              await area.project(batch);
            });
          expect(await told([...again, ...order, ...again], most)).toEqual(await told(all, 100));
        },
      ),
      { numRuns: 50 },
    );
  }, 60_000);

  it('is the same to the byte when agencies tell it at once', async () => {
    await fc.assert(
      fc.asyncProperty(
        shuffled((seed) => eventsOf(randomOf(seed))),
        async ({ all, order, again }) => {
          const settle = async (area: Area) => {
            for (const agency of area.stores.keys()) await area.relay(agency);
            await area.project();
          };
          const expected = await inArea(async (area) => {
            for (const event of all) await area.tell(event);
            await settle(area);
          });
          const got = await inArea(async (area) => {
            const receipts = await Promise.all([...order, ...again].map((event) => untilDone(() => area.tell(event))));
            expect(receipts.filter(({ outcome }) => outcome === 'told')).toHaveLength(all.length);
            await settle(area);
          });
          expect(got).toEqual(expected);
        },
      ),
      { numRuns: 30 },
    );
  }, 60_000);
});
