import { contracts } from '@lib/contracts';
import { publishedOf } from '@lib/testing';
import { type CloudEvent, worldOf } from '../../apps/area-simulator/src/world';
import { documentsFor } from '../../apps/projection/src/feed/documents';
import { neighbourhoodsOf } from '../../apps/projection/src/identity/side-by-side';
import { AreaIndex } from '../../apps/projection/src/views/area/area-index';
import { trackedChildren } from '../../apps/projection/src/views/early-identification/early-identification';
import { silentFamilies } from '../../apps/projection/src/views/silence/silence';
import { officer } from '../../apps/projection/test/area-told';
import { rowsOf } from '../../apps/projection/test/records-of';
import { areaByHand, type ToldFact } from './area-by-hand';
import { writeCounts } from './evidence';

/** `AREA_CHILDREN=2000` compares a larger area and writes docs/evidence/area-by-hand.md; 150 take about six seconds. */
const children = Number(process.env.AREA_CHILDREN ?? 150);
const today = '2026-11-22';
const occurredOn = new Map(contracts.map((contract) => [contract.type, contract.occurredOn]));

interface Area {
  readonly index: AreaIndex;
  /** Under the id of the child that the records say it is. */
  readonly told: ReadonlyMap<string, readonly ToldFact[]>;
  /** Under the same id: that, and what was told of the records that share something with the child's. */
  readonly around: ReadonlyMap<string, readonly ToldFact[]>;
}

function simulated(seed: number): Area {
  const events = new Map<string, CloudEvent>();
  for (const { event } of worldOf({ seed, children, today }).messages) events.set(`${event.source} ${event.id}`, event);
  const published = [...events.values()].map((event) => ({
    event,
    outgoing: publishedOf(event, `${event.time.slice(0, 19)}.000Z`),
  }));
  const rows = rowsOf(published.map(({ outgoing }) => outgoing));
  const index = new AreaIndex();
  const headOf = new Map<string, string>();
  for (const document of documentsFor([...new Set(rows.map(({ sourceRecord }) => sourceRecord))], rows, [])) {
    index.take(document);
    const { see } = JSON.parse(document.area ?? '{}') as { see?: string };
    if (document.layer === '') headOf.set(document.id, see ?? document.id);
  }
  const toldBy = new Map<string, ToldFact[]>();
  const told = new Map<string, ToldFact[]>();
  const headIn = (sourceRecord: string): string => headOf.get(sourceRecord) ?? sourceRecord;
  const add = (to: Map<string, ToldFact[]>, id: string, ...facts: readonly ToldFact[]) =>
    to.set(id, [...(to.get(id) ?? []), ...facts]);
  rows.forEach(({ sourceRecord, recordedAt }, at) => {
    const { event } = published[at]!;
    const fact = { event, on: String(event.data[occurredOn.get(event.type)!]), recordedAt };
    add(toldBy, sourceRecord, fact);
    add(told, headIn(sourceRecord), fact);
  });
  const around = new Map<string, ToldFact[]>();
  for (const { sourceRecords } of neighbourhoodsOf([...toldBy.keys()], rows)) {
    const near = sourceRecords.flatMap((each) => toldBy.get(each)!);
    for (const head of new Set(sourceRecords.map(headIn))) add(around, head, ...near);
  }
  return { index, told, around };
}

const fresh = Number(process.env.SEED ?? Math.floor(Date.now() / 1_000) % 1_000_000);

const rows: (readonly [string, ...(number | string)[]])[] = [];
afterAll(() => {
  if (!process.env.AREA_CHILDREN || process.env.SEED !== undefined || rows.length === 0) return;
  writeCounts(
    ...(['area-by-hand', 'npm run area-by-hand', 'The tracker, silences and retelling of the made-up area'] as const),
    'The made-up area tells every type of fact, with the dirt of real feeds. A second program (`test/agencies/area-by-hand.ts`) reads its raw\nevents, names each type of fact by itself, and is told nothing but which records are one child, and which share something with it. None differs.',
    rows,
    ['Day', 'Records of children', 'In the tracker', 'Stuck', 'Families', 'Submissions', 'Told again'],
  );
});

describe.each([
  ['seed 1', 1],
  [`today’s seed ${fresh}`, fresh],
])('the made-up area of %s', (name, seed) => {
  const { index, told, around } = simulated(seed);
  const area = index.for(officer);

  it.each([
    today,
    '2026-03-01',
    '2025-02-28',
  ])('on %s the tracker and the silences are what one counts by hand', (asAt) => {
    const tracked = new Map(trackedChildren(area, officer, {}, asAt).map(({ child, stuck }) => [child, stuck]));
    const silent = new Map(silentFamilies(area, officer, {}, asAt).map(({ child, days }) => [child, days]));
    expect(tracked.size).toBeGreaterThan(10);
    expect(silent.size).toBeGreaterThan(20);
    const stuckOnes = [...tracked.values()].filter((stuck) => stuck.length > 0).length;
    rows.push([name, asAt, told.size, tracked.size, stuckOnes, silent.size, '', '']);
    for (const [child, facts] of told) {
      const { stuck, silence } = areaByHand(facts, around.get(child) ?? [], asAt);
      expect({ child, stuck: tracked.get(child), silence: silent.get(child) }).toEqual({ child, stuck, silence });
    }
  });

  it('what was told again is what one counts by hand, submission after submission', () => {
    const submissions = new Map([...area.children()].map(({ id, parts }) => [id, parts.retelling ?? []]));
    let held = 0;
    for (const [child, facts] of told) {
      const said = (submissions.get(child) ?? [])
        .map((each) => {
          held += each.held;
          return `${each.at} ${each.organisation} ${each.form} ${each.carried} ${each.held} ${each.afterNotification}`;
        })
        .sort();
      expect({ child, retold: said }).toEqual({
        child,
        retold: areaByHand(facts, around.get(child) ?? [], today).retold,
      });
    }
    const count = [...submissions.values()].reduce((sum, each) => sum + each.length, 0);
    rows.push([name, 'all', told.size, '', '', '', count, held]);
    expect(held).toBeGreaterThan(100);
  });
});
