import type { EarlyIdentifications, Retelling, Silences, Waits } from '@lib/client';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import { startConsole, Visitor } from '../../test/console-under-test';
import { FakeApi } from '../../test/fake-api';
import { sampleCounts, sampleExclusions, samplePack, samplePlanMaking } from '../../test/sample-beside';
import { CHILD_ID } from '../../test/sample-child';

let api: FakeApi;
let app: NestFastifyApplication | undefined;
let visitor: Visitor;

beforeAll(async () => {
  api = await FakeApi.start();
  app = await startConsole(api.url);
});
beforeEach(async () => {
  api.next = undefined;
  visitor = new Visitor(app!);
  await visitor.signIn();
});
afterAll(async () => {
  await app?.close();
  await api.stop();
});

const answers = (path: string, json: object) => {
  api.next = (asked) => (asked.path === path ? { json } : undefined);
};

const asAt = '2026-05-28';
const tracker: EarlyIdentifications = {
  asAt,
  total: 1,
  children: [
    {
      child: { id: 'c1', name: 'Bryony Limestone', dateOfBirth: '2022-09-14' },
      isUnderFive: true,
      born: ['2022-09-14'],
      setting: 'river-lane-nursery',
      notices: [
        {
          ...{ factId: 'f1', type: 'education.early-years-notification.v1', title: 'Early-years notification' },
          ...{ agency: 'education', organisation: 'river-lane-nursery', on: '2026-03-03', needs: ['SLCN', 'both'] },
          awaitsAcknowledgement: true,
        },
      ],
      stuck: ['notAcknowledged', 'twoSawNobodyActed'],
    },
  ],
  bySetting: [{ name: 'river-lane-nursery', children: 1, stuck: 1 }],
  byTeam: [],
  byWard: [],
};

test('the tracker says who noticed which child, what followed and what is stuck, and opens a setting’s children', async () => {
  answers('/v1/early-identification', tracker);
  const { html, text } = await visitor.get('/early-identification');
  expect(text).toContain('Early identification: 1 child');
  expect(text).toContain('River Lane Nursery, 3 March 2026, SLCN, Special educational needs and a disability');
  expect(text).toContain('Nobody has acknowledged it; Two saw it, nobody acted');
  expect(text).toContain('Nothing was told');
  expect(html).toContain('href="/children/c1"');
  expect(html).toContain('href="/early-identification?setting=river-lane-nursery"');
});

test('silence says how many days since each family heard, and never that nobody rang', async () => {
  const silences: Silences = {
    asAt,
    total: 1,
    families: [{ child: { id: 'c1', name: 'Bryony Limestone' }, days: 86, knownSince: '2026-03-03', lastByAgency: [] }],
    next: 'more',
  };
  answers('/v1/silence', silences);
  const { html, text } = await visitor.get('/silence?agency=health');
  expect(text).toContain('Never, by what was told. Known since 3 March 2026');
  expect(text).toContain('somebody may have rung all the same');
  expect(html).toContain('href="/silence?agency=health&amp;after=more#list"');
});

test('what is refused of a box is said at the box, and the list is shown without it', async () => {
  api.next = ({ path, query }) => {
    if (path !== '/v1/silence') return undefined;
    return query.has('atLeastDays')
      ? {
          status: 400,
          json: { errors: [{ pointer: '/atLeastDays', message: 'atLeastDays must be a whole number of days' }] },
        }
      : { json: { asAt, total: 0, families: [] } };
  };
  const { status, text } = await visitor.get('/silence?atLeastDays=many');
  expect(status).toBe(400);
  expect(text).toContain('atLeastDays must be a whole number of days');
  expect(text).toContain('No family has heard nothing for so long.');
});

test('waits say what to expect, and for how many families it was so', async () => {
  const waits: Waits = {
    asAt,
    pathways: [
      {
        ...{ pathway: 'adhd', title: 'ADHD', waiting: 12, over18Weeks: 9, over52Weeks: 4, over104Weeks: 1 },
        expected: { weeksAtLeast: 9, weeksAtMost: 74, shareByThen: 80, waitsObserved: 212, method: 'Kaplan and Meier' },
        told: { families: 5, scored: 4, asExpected: 3 },
      },
      {
        ...{ pathway: 'vision', title: 'Vision', waiting: 1, over18Weeks: 0, over52Weeks: 0, over104Weeks: 0 },
        told: { families: 0, scored: 0, asExpected: 0 },
      },
    ],
  };
  answers('/v1/waits', waits);
  const { text } = await visitor.get('/waits');
  expect(text).toContain('80 in 100 begin within 74 weeks');
  expect(text).toContain('So for 3 of 4');
  expect(text).toContain('Too few have begun to say');
});

test('told once is a figure for each of what is chosen', async () => {
  const retelling: Retelling = {
    figures: [
      { afterNotification: true, submissions: 3, carried: 20, held: 7, percent: 35 },
      { afterNotification: false, submissions: 2, carried: 0, held: 0, percent: null },
    ],
  };
  answers('/v1/retelling', retelling);
  const { text } = await visitor.get('/retelling?by=afterNotification');
  expect(text).toMatch(
    /After an early notification Told 3 Things that it carried 20 Already held 7 In a hundred 35\.0/,
  );
  expect(text).toContain('With none');
});

test('what was told is counted, a table for each thing, and a small number is not said', async () => {
  const samples = {
    '/v1/counts': sampleCounts,
    '/v1/exclusions': sampleExclusions,
    '/v1/plan-making': samplePlanMaking,
  };
  api.next = ({ path }) => (path in samples ? { json: samples[path as keyof typeof samples] } : undefined);
  const { text } = await visitor.get('/counts?by=setting');
  expect(text).toMatch(/Destinations .* College Setting Quarry Bank School How many 7/);
  expect(text).toMatch(/Permanent exclusions .* Quarry Bank School Exclusions 2 Waited on a pathway 1/);
  expect(text).toMatch(/Reasons for delay .* No psychologist How many 3/);
  expect(text).toMatch(/What it was like for families .* Setting Not told How many Not shown/);
  const { text: toPublish } = await visitor.get('/counts?by=setting&suppressSmall=true');
  expect(toPublish).toContain('A number from 1 to 4 could tell of one child');
  expect(toPublish).not.toContain('Permanent exclusions');
});

test('what endangers the improvement plan, what services have, where places are free and how many are short stand on one page', async () => {
  const { text } = await visitor.get('/planning');
  expect(text).toMatch(
    /No locum can be found\. IP-4 .* Owned by Northbank NHS Trust .* State Escalated To Northbank ICB/,
  );
  expect(text).toMatch(/Special school .* Ages 5 to 10 .* Children expected 64 Places expected 50 Short by 14/);
  expect(text).toMatch(
    /Weir Side High School Counted on 12 January 2026 .* Places 20 Taken 23 Free 0 3 more than there are/,
  );
  expect(text).toMatch(
    /Northbank NHS Trust Since 1 April 2025, for Northbank ICB .* Vacant 2 Caseload 480 .* 120\.0 .* £390,000/,
  );
});

test('the inspection pack says what it was drawn by, whether it is frozen, and opens the children whom one may open', async () => {
  const { text, html } = await visitor.get('/inspection-pack?seed=visit');
  expect(text).toContain('1 child drawn by the seed “visit”, as at 28 May 2026');
  expect(text).toContain('asked for with this moment and this seed it stays the same');
  expect(text).toMatch(/Final plan sent .* Cases 9 In time 5 Late 4 .* 55\.6%/);
  expect(text).toMatch(/p-7f3a Time limit Final plan sent .* How it fell Late Done on 30 March 2026/);
  expect(html).toContain(`href="/children/${samplePack.sample[0]!.child}?asAt=2026-05-28"`);
});

test('stale plans say how many there are, why, and which; and one is a link to those of a reason', async () => {
  const { html, text } = await visitor.get('/stale-plans?asAt=2026-05-28');
  expect(text).toContain('Stale plans: 2 of 12');
  expect(text).toContain('1 of 3 packages of education elsewhere, as at 28 May 2026');
  expect(text).toMatch(/EHC plan northbank-council\/EHC-1 Since 20 April 2026 Why The last day of its review/);
  expect(html).toContain('href="/stale-plans?asAt=2026-05-28&amp;because=childNotSeen"');
  expect(html).toContain('href="/stale-plans?asAt=2026-05-28&amp;after=more#list"');
  expect(html).toContain(`href="/children/${CHILD_ID}"`);
});

test('a sample of plans is drawn once it has a name, and says which were audited', async () => {
  api.asked.length = 0;
  const { text: nothingDrawn } = await visitor.get('/plan-sample');
  expect(nothingDrawn).toContain('Give it one.');
  expect(api.asked.map(({ path }) => path)).not.toContain('/v1/plan-making/sample');
  const { html, text } = await visitor.get('/plan-sample?sample=Autumn+2026&size=2');
  expect(Object.fromEntries(api.asked.at(-1)!.query)).toEqual({ sample: 'Autumn 2026', size: '2' });
  expect(text).toContain('“Autumn 2026”: 2 plans of 12 in force on 28 May 2026');
  expect(text).toMatch(/EHC-1 In force since 20 April 2025 Audited on 12 May 2026/);
  expect(text).toMatch(/EHC-2 In force since 3 November 2025 Audited on Not yet/);
  expect(html).toContain(`href="/children/${CHILD_ID}/plan"`);
});

test('what the area publishes is open to whoever is not signed in, without small numbers', async () => {
  const { status, text, html } = await new Visitor(app!).get('/published');
  expect(status).toBe(200);
  expect(text).toMatch(/Final plan sent .* Cases 9/);
  expect(text).toMatch(/Decision whether to assess .* Cases Not shown In time Not shown/);
  expect(html).not.toContain('/timeliness/cases');
});
