import type { Viewer } from '@lib/access';
import { type EventToTell, publishedDelivery, publishedOf, type Random, randomOf } from '@lib/testing';
import fc from 'fast-check';
import { refresh } from '../../apps/projection/src/feed/refresh.flow';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { ReadClock } from '../../apps/projection/src/record/child-record';
import { asRead, recordFor } from '../../apps/projection/src/record/record-for';
import { type AreaIndex, keepAreaIndex } from '../../apps/projection/src/views/area/area-index';
import { casesShown } from '../../apps/projection/src/views/timeliness/cases';
import { type Basis, bases, type FigureQuery } from '../../apps/projection/src/views/timeliness/figures';
import { countable } from '../../apps/projection/src/views/timeliness/question';
import { timelinessOf } from '../../apps/projection/src/views/timeliness/timeliness';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { JournalShelf, memoryJournal, memoryViews, ViewsShelf } from '../path/memory-ports';
import { daysOfCases, momentsOfCases, toldOfCases } from './told-of-cases';

/** One of each layer: what is hidden from one is counted for another, by the documents of its own layer. */
const viewers = (['sen-case-officer', 'dco', 'caldicott-guardian'] as const).map(
  (role): Viewer => ({
    subject: `persona:${role}`,
    role,
    organisation: 'northbank-council',
    children: [],
    scopes: [],
  }),
);

interface ToldArea {
  readonly ports: {
    readonly journal: ReturnType<typeof memoryJournal>;
    readonly views: ReturnType<typeof memoryViews>;
    readonly directory: ReturnType<typeof memoryDirectory>;
  };
  readonly index: AreaIndex;
  readonly sourceRecords: readonly string[];
}

/** The area after it was told all this, a batch at a time in any order; its index read in the middle of it. */
async function areaToldOf(random: Random, events: readonly EventToTell[]): Promise<ToldArea> {
  const published = events.flatMap((event) => [
    publishedOf(event),
    ...('asked' in event.data && random.chance(0.5)
      ? [publishedDelivery(event, random.pick(daysOfCases), random.pick(momentsOfCases))]
      : []),
  ]);
  const rows = random.shuffled(published.map(({ value }) => ingest(value)));
  const ports = {
    journal: memoryJournal(new JournalShelf()),
    views: memoryViews(new ViewsShelf()),
    directory: memoryDirectory(),
  };
  const take = async (batch: typeof rows) => {
    await ports.journal.insert(batch);
    await refresh(ports, [...new Set(batch.map(({ sourceRecord }) => sourceRecord))]);
  };
  const half = random.below(rows.length);
  await take(rows.slice(0, half));
  const { index } = await keepAreaIndex(ports.views);
  for (const row of rows.slice(half)) await take([row]);
  return { ports, index, sourceRecords: [...new Set(rows.map(({ sourceRecord }) => sourceRecord))] };
}

/** Every clock on every child's record, as its reader is shown it. */
async function clocksOnRecords(
  { ports, sourceRecords }: ToldArea,
  { asAt, knownAt }: FigureQuery,
  viewer: Viewer,
): Promise<ReadClock[]> {
  const shown = new Map<string, readonly ReadClock[]>();
  for (const id of sourceRecords) {
    const record = await recordFor(ports, viewer, id, { asAt, knownAt });
    if (record) shown.set(record.id, asRead(record, viewer, id, asAt, knownAt).clocks);
  }
  return [...shown.values()].flat();
}

/** Where a clock counts and as what, worked out from its own words. */
function countedOf(clock: ReadClock, basis: Basis) {
  const { status, dueOn, metOn, stoppedOn, floor } = clock;
  const outcome = { metInTime: 'inTime', metLate: 'late', cutShort: 'late' }[status as string] ?? status;
  const ended = floor && status === 'metInTime' ? dueOn : status === 'stopped' ? stoppedOn : metOn;
  return { outcome, month: (basis === 'due' ? dueOn : ended)?.slice(0, 7), isFlagged: clock.excusedBy.length > 0 };
}

function summed(clocks: readonly ReadClock[], basis: Basis): Record<string, Record<string, number>> {
  const sums: Record<string, Record<string, number>> = {};
  for (const clock of clocks) {
    const { outcome, month, isFlagged } = countedOf(clock, basis);
    if (month === undefined) continue;
    const of = `${clock.standard} ${month} ${clock.body}`;
    const sum = sums[of] ?? {
      ...Object.fromEntries(countable.map((name) => [name, 0])),
      of: 0,
      excludingOf: 0,
      excludingInTime: 0,
    };
    sums[of] = sum;
    const add = (name: string) => {
      sum[name] = (sum[name] ?? 0) + 1;
    };
    add(outcome);
    if (outcome !== 'stopped') add('due');
    if (outcome === 'stopped' || outcome === 'running') continue;
    add('of');
    if (isFlagged) continue;
    add('excludingOf');
    if (outcome === 'inTime') add('excludingInTime');
  }
  return sums;
}

const anyTelling = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  asAt: fc.constantFrom(...daysOfCases, '2026-01-04', '2026-03-30', '2026-05-31', '2026-05-31', '2026-06-30'),
  knownAt: fc.constantFrom(...momentsOfCases.slice(3), '2026-04-30T23:59:59.999Z', '2026-06-01T00:00:00.000Z'),
  basis: fc.constantFrom(...bases),
  viewer: fc.constantFrom(...viewers),
});

const runs = Number(process.env.AREA_RUNS ?? 25);

describe('the area’s figures, as at any day and as known at any moment', () => {
  it.each([
    ['a fixed seed', 20_260_601],
    ['today’s seed', Date.parse(new Date().toISOString().slice(0, 10))],
  ])(
    'are the sum of what the children’s records say, and each opens exactly its cases: %s',
    async (_, seed) => {
      let counted = 0;
      await fc.assert(
        fc.asyncProperty(anyTelling, async ({ seed: world, viewer, ...times }) => {
          const random = randomOf(world);
          const told = await areaToldOf(random, toldOfCases(random));
          const asked: FigureQuery = times;
          const { figures } = timelinessOf(told.index.for(viewer).clocks, {
            asked,
            by: { byMonth: true, byBody: true },
          });
          const got = Object.fromEntries(
            figures.map((figure) => [
              `${figure.standard} ${figure.month} ${figure.body}`,
              {
                ...Object.fromEntries(countable.map((name) => [name, figure[name]])),
                of: figure.withExceptions.of,
                excludingOf: figure.excludingExceptions.of,
                excludingInTime: figure.excludingExceptions.inTime,
              },
            ]),
          );
          expect(got).toEqual(summed(await clocksOnRecords(told, asked, viewer), asked.basis));
          for (const figure of figures) {
            counted += figure.due;
            const { standard, month, body } = figure;
            for (const of of countable) {
              const question = { asked: { ...asked, standard, from: month!, to: month!, body: body! }, of };
              const { cases, total } = casesShown(told.index.for(viewer), question, viewer);
              expect([of, total, new Set(cases.map((each) => each.case)).size]).toEqual([of, figure[of], figure[of]]);
            }
          }
        }),
        { numRuns: runs, seed },
      );
      // A property of nothing would hold.
      expect(counted).toBeGreaterThan(0);
    },
    120_000,
  );
});
