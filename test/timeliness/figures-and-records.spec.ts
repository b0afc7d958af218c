import type { Viewer } from '@lib/access';
import { type EventToTell, publishedDelivery, publishedOf, type Random, randomOf } from '@lib/testing';
import fc from 'fast-check';
import { findLookAlikes } from '../../apps/projection/src/feed/find-look-alikes.flow';
import { refresh } from '../../apps/projection/src/feed/refresh.flow';
import { ingest } from '../../apps/projection/src/journal/ingest';
import type { ComposedRecord } from '../../apps/projection/src/record/child-record';
import { asRead, recordFor } from '../../apps/projection/src/record/record-for';
import { type AreaIndex, type AreaOf, keepAreaIndex } from '../../apps/projection/src/views/area/area-index';
import { everyCaseShown, type TimelinessCase } from '../../apps/projection/src/views/timeliness/cases';
import { differencesIn } from '../../apps/projection/src/views/timeliness/differences';
import { fallingDueOf } from '../../apps/projection/src/views/timeliness/falling-due';
import { type Dimension, dimensions } from '../../apps/projection/src/views/timeliness/figures';
import { notCountedShown } from '../../apps/projection/src/views/timeliness/not-counted';
import { casesAsked } from '../../apps/projection/src/views/timeliness/question';
import { bases, type FigureQuery } from '../../apps/projection/src/views/timeliness/scan';
import { timelinessOf } from '../../apps/projection/src/views/timeliness/timeliness';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { JournalShelf, memoryJournal, memoryViews, ViewsShelf } from '../path/memory-ports';
import { type ClockOnRecord, daysOf, monthOf, numbersOf, outcomeOf, traitsOnRecord } from './sums-of-records';
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
    ...(event.type === 'education.advice-request.v1' && random.chance(0.5)
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
    await findLookAlikes(ports.journal, batch);
    await refresh(ports, [...new Set(batch.map(({ sourceRecord }) => sourceRecord))]);
  };
  const half = random.below(rows.length);
  await take(rows.slice(0, half));
  const { index } = await keepAreaIndex(ports.views);
  for (const row of rows.slice(half)) await take([row]);
  return { ports, index, sourceRecords: [...new Set(rows.map(({ sourceRecord }) => sourceRecord))] };
}

/** Every child's record, as its reader is shown it: with all that is known, and with its clocks as at a day. */
async function recordsOf({ ports, sourceRecords }: ToldArea, { asAt, knownAt }: FigureQuery, viewer: Viewer) {
  const shown = new Map<
    string,
    {
      readonly clocks: readonly ClockOnRecord[];
      readonly unstarted: readonly string[];
      readonly twice: readonly string[];
    }
  >();
  for (const id of sourceRecords) {
    const record = await recordFor(ports, viewer, id, { asAt, knownAt });
    const whole = await recordFor(ports, viewer, id, { knownAt });
    if (!record || !whole) continue;
    const { clocks } = asRead(record, viewer, id, asAt, knownAt);
    shown.set(record.id, {
      clocks: clocks.map((clock) => ({ clock, traits: traitsOnRecord(whole, clock, asAt) })),
      unstarted: unstartedOn(record.advice, clocks),
      twice: contradictionsOn(whole),
    });
  }
  return [...shown.values()];
}

const standardOf: Readonly<Record<string, string>> = {
  health: 'advice-health',
  school: 'advice-school',
  'educational-psychology': 'advice-educational-psychologist',
  'social-care': 'advice-own-social-care',
};

/** Askings on a record under which no clock has begun, each once. */
function unstartedOn(
  advice: readonly {
    readonly reference: string;
    readonly askedBy: string;
    readonly asked: string;
    readonly adviceFrom: string;
  }[],
  clocks: readonly { readonly reference: string; readonly body: string; readonly standard: string }[],
): string[] {
  const askings = advice.map(({ reference, askedBy, asked, adviceFrom }) =>
    [standardOf[adviceFrom] ?? adviceFrom, asked, `${askedBy}/${reference}`].join(' '),
  );
  const begun = new Set(clocks.map(({ standard, body, reference }) => [standard, body, reference].join(' ')));
  const named = new Set(Object.values(standardOf));
  return [...new Set(askings)]
    .filter((asking) => !begun.has(asking))
    .map((asking) => asking.split(' '))
    .map(([standard, body]) => `${named.has(standard!) ? standard : 'none'} ${body}`);
}

/** Source records that tell two NHS numbers or two days of birth at once. */
function contradictionsOn({ facts }: ComposedRecord): string[] {
  const standing = facts.filter(({ status, kind }) => status === 'stands' && kind !== 'withdrawal');
  const organisations = new Map(standing.map(({ sourceRecord, organisation }) => [sourceRecord, organisation]));
  return [...organisations].flatMap(([sourceRecord, organisation]) => {
    const own = standing.filter((fact) => fact.sourceRecord === sourceRecord);
    const tells = (name: string) => new Set(own.flatMap(({ child }) => child[name] ?? [])).size;
    return [
      ...(tells('nhsNumber') > 1 ? [`twoNhsNumbers ${organisation}`] : []),
      ...(tells('dateOfBirth') > 1 ? [`twoDatesOfBirth ${organisation}`] : []),
    ];
  });
}

const placeOn = ({ clock, traits }: ClockOnRecord, name: Dimension, basis: FigureQuery['basis']): string =>
  name === 'month' ? monthOf(clock, basis)! : name === 'body' ? clock.body : traits[name];

function summed(all: readonly ClockOnRecord[], by: readonly Dimension[], { asAt, basis }: FigureQuery) {
  const groups = new Map<string, ClockOnRecord[]>();
  for (const each of all) {
    if (monthOf(each.clock, basis) === undefined) continue;
    const place = [each.clock.standard, ...by.map((name) => placeOn(each, name, basis))].join(' ');
    groups.set(place, [...(groups.get(place) ?? []), each]);
  }
  return Object.fromEntries(
    [...groups].map(([place, those]) => [
      place,
      numbersOf(
        those.map(({ clock }) => clock),
        asAt,
      ),
    ]),
  );
}

const anyTelling = fc.record({
  seed: fc.nat({ max: 1_000_000 }),
  asAt: fc.constantFrom(
    ...daysOfCases,
    '2026-01-04',
    '2026-03-30',
    '2026-05-31',
    '2026-05-31',
    '2026-06-30',
    '2028-03-01',
  ),
  knownAt: fc.constantFrom(...momentsOfCases.slice(3), '2026-04-30T23:59:59.999Z', '2026-06-01T00:00:00.000Z'),
  knownBefore: fc.constantFrom('2026-04-30T23:59:59.999Z', ...momentsOfCases.slice(0, 4)),
  basis: fc.constantFrom(...bases),
  by: fc.subarray([...dimensions]),
  viewer: fc.constantFrom(...viewers),
});

const runs = Number(process.env.AREA_RUNS ?? 25);
const few = Math.ceil(runs / 2);
const whenever = { now: '2030-01-01T00:00:00.000Z', today: '2030-01-01T00:00:00.000Z' };

/** The cases at an address of ours. */
function casesAt(
  area: AreaOf,
  address: string,
  viewer: Viewer,
  more: Readonly<Record<string, string>> = {},
): TimelinessCase[] {
  const query = Object.fromEntries(new URL(address, 'http://localhost').searchParams);
  const question = casesAsked({ ...query, ...more }, whenever);
  if ('faults' in question) throw new Error(JSON.stringify(question.faults));
  return everyCaseShown(area, question, viewer);
}

const bandsOf = ['under18Weeks', 'from18To52Weeks', 'over52Weeks', 'over104Weeks'] as const;

describe('the area’s figures, as at any day and as known at any moment', () => {
  it.each([
    ['a fixed seed', 20_260_601],
    ['today’s seed', Date.parse(new Date().toISOString().slice(0, 10))],
  ])(
    'are the sum of what the children’s records say, however they are broken down, and each number opens exactly its cases: %s',
    async (_, seed) => {
      let counted = 0;
      await fc.assert(
        fc.asyncProperty(anyTelling, async ({ seed: world, viewer, by, knownBefore: __, ...times }) => {
          const random = randomOf(world);
          const told = await areaToldOf(random, toldOfCases(random));
          const area = told.index.for(viewer);
          const asked: FigureQuery = times;
          const { figures } = timelinessOf(area, { asked, by });
          const records = await recordsOf(told, asked, viewer);
          const clocks = records.flatMap((record) => record.clocks);
          const got = figures
            .filter(({ due, stopped }) => due! + stopped! > 0)
            .map(({ title: _title, kind: _kind, cases: _cases, standard, ...figure }) => {
              const isOf = (name: string) => dimensions.some((each) => each === name);
              const numbers = Object.fromEntries(Object.entries(figure).filter(([name]) => !isOf(name)));
              return [[standard, ...by.map((name) => figure[name])].join(' '), numbers];
            });
          expect(Object.fromEntries(got)).toEqual(summed(clocks, by, asked));
          for (const figure of figures) {
            counted += figure.due!;
            const open = (more: Readonly<Record<string, string>>) => casesAt(area, figure.cases, viewer, more).length;
            expect(casesAt(area, figure.cases, viewer)).toHaveLength(figure.due!);
            for (const status of ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'] as const)
              expect([status, open({ status })]).toEqual([status, figure[status]]);
            for (const status of ['done', 'waiting'] as const) {
              expect([status, open({ status })]).toEqual([status, figure[status].of]);
              for (const waited of bandsOf)
                expect([status, waited, open({ status, waited })]).toEqual([status, waited, figure[status][waited]]);
            }
            for (const waited of ['under20Weeks', 'from20To52Weeks', 'over52Weeks'] as const)
              expect(open({ status: 'overdue', waited })).toBe(figure.overdueAges[waited]);
          }
        }),
        { numRuns: runs, seed },
      );
      // A property of nothing would hold.
      expect(counted).toBeGreaterThan(0);
    },
    120_000,
  );

  it('lists each case as the record has it, and one child under one pseudonym whatever the time limit', async () => {
    let several = 0;
    await fc.assert(
      fc.asyncProperty(anyTelling, async ({ seed: world, viewer, by: _, knownBefore: __, ...asked }) => {
        const random = randomOf(world);
        const told = await areaToldOf(random, toldOfCases(random));
        const cases = everyCaseShown(told.index.for(viewer), { asked, of: ['due', 'stopped'] }, viewer);
        const byChild = (all: readonly { readonly child: string; readonly text: string }[]) => {
          const children = new Map<string, string[]>();
          for (const { child, text } of all) children.set(child, [...(children.get(child) ?? []), text]);
          return [...children.values()].map((texts) => texts.sort()).sort();
        };
        const text = (
          standard: string,
          startedOn: string,
          dueOn: string,
          outcome: string,
          more: object,
          days?: number,
        ) => JSON.stringify([standard, startedOn, dueOn, outcome, Object.entries(more).sort(), days ?? 'none']);
        const listed = cases.map((one) => {
          const { standard, pseudonym: child, startedOn, dueOn, status, days, ...rest } = one;
          const { pathway, setting, need, age, population, care, sex, ethnicity, disability, religion } = rest;
          return {
            child,
            text: text(
              standard,
              startedOn,
              dueOn,
              status,
              { pathway, setting, need, age, population, care, sex, ethnicity, disability, religion },
              days,
            ),
          };
        });
        const records = await recordsOf(told, asked, viewer);
        const onRecords = records.flatMap(({ clocks }, child) =>
          clocks
            .filter(({ clock }) => monthOf(clock, asked.basis) !== undefined)
            .map(({ clock, traits }) => ({
              child: String(child),
              text: text(
                clock.standard,
                clock.startedOn,
                clock.dueOn,
                outcomeOf(clock),
                traits,
                clock.floor ? undefined : daysOf(clock, asked.asAt),
              ),
            })),
        );
        expect(byChild(listed)).toEqual(byChild(onRecords));
        if (new Set(cases.map(({ pseudonym }) => pseudonym)).size < new Set(cases.map(({ standard }) => standard)).size)
          several++;
      }),
      { numRuns: few, seed: 20_260_607 },
    );
    expect(several).toBeGreaterThan(0);
  }, 120_000);

  it('say what falls due in eight weeks, week by week, and open exactly these cases', async () => {
    let falling = 0;
    await fc.assert(
      fc.asyncProperty(anyTelling, async ({ seed: world, viewer, by: any, knownBefore: _, ...times }) => {
        const random = randomOf(world);
        const told = await areaToldOf(random, toldOfCases(random));
        const area = told.index.for(viewer);
        const asked: FigureQuery = { ...times, basis: 'due' };
        const by = any.filter((name) => name !== 'month');
        const clocks = (await recordsOf(told, asked, viewer)).flatMap((record) => record.clocks);
        const { figures } = fallingDueOf(area, { asked, by });
        const weekOf = (day: string) => Math.floor((Date.parse(day) - Date.parse(asked.asAt)) / (7 * 86_400_000)) + 1;
        const expected: Record<string, number> = {};
        for (const each of clocks) {
          const { clock } = each;
          if (clock.status !== 'running' || weekOf(clock.dueOn) > 8) continue;
          const place = [clock.standard, weekOf(clock.dueOn), ...by.map((name) => placeOn(each, name, 'due'))].join(
            ' ',
          );
          expected[place] = (expected[place] ?? 0) + 1;
        }
        const got = figures
          .filter(({ fallsDue }) => fallsDue > 0)
          .map(
            ({
              standard,
              week,
              fallsDue,
              body,
              pathway,
              setting,
              need,
              age,
              population,
              care,
              sex,
              ethnicity,
              disability,
              religion,
            }) => {
              const traits = { pathway, setting, need, age, population, care, sex, ethnicity, disability, religion };
              const of: Partial<Record<Dimension, string | undefined>> = { body, ...traits };
              return [[standard, week, ...by.map((name) => of[name])].join(' '), fallsDue];
            },
          );
        expect(Object.fromEntries(got)).toEqual(expected);
        for (const { cases, fallsDue } of figures) {
          expect(casesAt(area, cases, viewer)).toHaveLength(fallsDue);
          falling += fallsDue;
        }
      }),
      { numRuns: few, seed: 20_260_603 },
    );
    expect(falling).toBeGreaterThan(0);
  }, 120_000);

  it('differ between two moments by exactly the cases that are listed, each with what was told between', async () => {
    let differing = 0;
    await fc.assert(
      fc.asyncProperty(anyTelling, async ({ seed: world, viewer, by: _, knownBefore, ...times }) => {
        fc.pre(knownBefore < times.knownAt);
        const asked = { ...times, asAt: '2026-06-30' };
        const random = randomOf(world);
        const told = await areaToldOf(random, toldOfCases(random));
        const area = told.index.for(viewer);
        const at = (knownAt: string) =>
          everyCaseShown(area, { asked: { ...asked, knownAt }, of: ['due', 'stopped'] }, viewer);
        const said = ({ standard, body, startedOn, dueOn, metOn, stoppedOn, status, hasException }: TimelinessCase) =>
          JSON.stringify([standard, body, startedOn, dueOn, metOn, stoppedOn, status, hasException]);
        const { page, total, counted } = differencesIn(area, { asked, of: [], knownBefore }, viewer);
        expect(page).toHaveLength(total);
        const [before, after] = [at(knownBefore), at(asked.knownAt)];
        const left = before.map(said);
        for (const { before: gone } of page)
          if (gone) expect(left.splice(left.indexOf(said(gone)), 1)).toEqual([said(gone)]);
        const now = [...left, ...page.flatMap((each) => (each.after ? [said(each.after)] : []))];
        expect(now.sort()).toEqual(after.map(said).sort());
        const due = (cases: readonly TimelinessCase[]) => cases.filter(({ status }) => status !== 'stopped').length;
        expect(counted).toEqual({ before: due(before), after: due(after) });
        for (const { before: one, after: other, moments } of page) {
          expect(one && other && said(one) === said(other)).not.toBe(true);
          expect(moments.size).toBeGreaterThan(0);
          for (const moment of moments) expect(moment > knownBefore && moment <= asked.knownAt).toBe(true);
        }
        differing += total;
      }),
      { numRuns: runs, seed: 20_260_604 },
    );
    expect(differing).toBeGreaterThan(0);
  }, 120_000);

  it('say how many askings have no time limit yet, and how many source records contradict themselves, as the records show them', async () => {
    let [without, twice] = [0, 0];
    await fc.assert(
      fc.asyncProperty(anyTelling, async ({ seed: world, viewer, by: _, knownBefore: __, ...asked }) => {
        const random = randomOf(world);
        const told = await areaToldOf(random, toldOfCases(random));
        const { cases, total } = notCountedShown(told.index.for(viewer), { asked }, viewer);
        const listed = cases.flatMap(({ askedOn, standard, body }) =>
          askedOn ? [`${standard ?? 'none'} ${body}`] : [],
        );
        const records = await recordsOf(told, asked, viewer);
        const expected = records.flatMap(({ unstarted }) => unstarted);
        expect(listed.sort()).toEqual(expected.sort());
        const apart = cases.flatMap(({ askedOn, reason, body }) => (askedOn ? [] : [`${reason} ${body}`]));
        const contradicting = records.flatMap(({ twice }) => twice);
        expect(apart.sort()).toEqual(contradicting.sort());
        twice += contradicting.length;
        const { notCounted } = timelinessOf(told.index.for(viewer), { asked, by: [] });
        expect(notCounted.reduce((sum, { count }) => sum + count!, 0)).toBe(total);
        without += expected.length;
      }),
      { numRuns: few, seed: 20_260_605 },
    );
    expect(Math.min(without, twice)).toBeGreaterThan(0);
  }, 120_000);
});
