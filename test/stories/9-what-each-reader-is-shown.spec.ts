import {
  adviceRequest,
  correctionAsked,
  earlyHealthNotification,
  earlyYearsNotification,
  ehcAssessmentRequested,
  healthAdvice,
  views,
} from '@lib/testing';
import { until } from '../journeys/until';
import { aChild, council, nursery, Story, trust } from './story';

const fern = aChild('Fern', 'Tufa', '2021-03-03');
const heath = aChild('Heath', 'Karst', '2018-04-05');
const family = '/agencies/family';
const assessmentReference = 'EHC-2026-9';
const about = { organisation: 'river-lane-nursery', eventId: 'rln-91', agency: 'education' };

/** Sixty things told of one child, ten days apart. */
const sixty = Array.from({ length: 60 }, (_, index) => {
  const day = new Date(Date.parse('2025-01-06') + index * 10 * 86_400_000).toISOString().slice(0, 10);
  const of = (source: string, subject: string, data: Readonly<Record<string, unknown>>) => ({
    source,
    subject,
    child: heath,
    id: `sixty-${index}`,
    data,
  });
  return [
    earlyYearsNotification(of(nursery, 'RLN-77', { raisedOn: day, concern: 'Needs things shown more often.' })),
    healthAdvice(of(trust, 'EPR-77', { givenOn: day, needs: 'Hears with aids.' })),
    views(of(family, 'FAM-77', { statedOn: day, statedBy: 'parent', views: 'He loves trains.' })),
  ][index % 3]!;
});

/** What each reader came for, on the pages as they were mended: docs/stories/before-and-after.md has those of before beside them. */
describe('what each reader is shown', () => {
  let story: Story;
  let id: string;
  let heathsId: string;

  beforeAll(async () => {
    story = await Story.begin('9-readers');
    await story.tells(
      earlyHealthNotification({
        source: trust,
        subject: 'EPR-9',
        child: { ...fern, givenName: 'Bracken', dateOfBirth: '2019-06-07' },
        data: { notifiedOn: '2026-09-12', opinionFormedOn: '2026-09-10' },
      }),
    );
    const told = { source: nursery, subject: 'RLN-9', child: fern };
    const ofCouncil = { source: council, subject: assessmentReference, child: fern };
    id = await story.tells(
      earlyYearsNotification({
        ...told,
        id: about.eventId,
        data: { raisedOn: '2026-09-01', settingName: 'River Lane Nursery', concern: 'Says ten words. Is it enough?' },
      }),
      ehcAssessmentRequested({
        ...ofCouncil,
        data: {
          ...{ receivedOn: '2026-10-12', assessmentReference, requestedBy: 'parent', caseOfficer: 'Ms Wren' },
          reason: 'Fern needs more than the nursery can find by itself.',
          ...{ setting: 'river-lane-nursery', settingName: 'River Lane Nursery' },
        },
      }),
      adviceRequest({
        ...ofCouncil,
        data: {
          ...{ requestReference: `${assessmentReference}/SCH`, askedOn: '2026-11-17', adviceFrom: 'school' },
          ...{ asked: 'river-lane-nursery', assessmentReference, question: 'What helps Fern to take part?' },
        },
      }),
    );
    // By the name and the day alone: so it stands on a record of its own.
    await story.tells(
      correctionAsked({
        source: family,
        subject: 'FAM-9',
        child: { givenName: 'Fern', familyName: 'Tufa', dateOfBirth: '2021-03-03' },
        data: { raisedOn: '2026-11-19', about, says: 'She says thirty words at home', shouldSay: 'Says thirty words' },
      }),
    );
    heathsId = await story.tellsMany(sixty);
    const senco = await story.area.as('senco');
    await until(
      () => senco.ask<{ requests: readonly unknown[] }>('/v1/education/requests'),
      ({ body }) => body.requests.length > 0,
    );
  }, 120_000);
  afterAll(() => story.end());

  test('an officer reads whose the record is that is kept apart, whose advice nobody asked for, and that the family has spoken', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const record = await officer.opens(`/children/${id}`, { name: 'officer-child', most: 3_200 });
    expect(record).toContain('Bracken Tufa, born 7 June 2019, told of by Northbank NHS Trust, their reference EPR-9.');
    expect(record).not.toContain('may not see. ');
    for (const adviser of [
      'Health: medical advice',
      'Psychological advice',
      'Social care',
      'Preparation for adulthood',
    ])
      expect(record).toMatch(new RegExp(`${adviser}[^.]*(From year 9 on\\. )?Never asked, by what was told`));
    expect(record).toContain('The family Told The family, last on 19 November 2026.');
    expect(record).toContain(
      'So alike that both are one child. Given name: equal; Family name: equal; Date of birth: equal.',
    );
    expect(await officer.follows('See the other record >> nth=-1')).toContain('Bracken Tufa');
    await officer.prints(`/children/${id}`, 'printed');
  }, 180_000);

  test('a SENCO reads on the child’s page and in her worklist what is asked of her setting', async () => {
    const senco = await story.screens.signIn('senco');
    const record = await senco.opens(`/children/${id}`, { name: 'senco-child', most: 2_600 });
    expect(record).toContain('Asked of River Lane Nursery');
    expect(record).toContain('They say: She says thirty words at home. It should say: Says thirty words.');
    expect(record).toContain('Give advice for an EHC needs assessment.');
    expect(record).toContain(
      'The family says that this is not right, 19 November 2026: She says thirty words at home.',
    );
    const worklist = await senco.opens('/worklist', { name: 'senco-worklist', most: 1_500 });
    expect(worklist).toContain('1 thing is asked of your organisation.');
    expect(worklist).toMatch(/For your organisation 2 .*Fern Tufa.*Advice of the school/);
    expect(await senco.opens('/asked-of-us', 'senco-asked')).toContain('Fern Tufa');
    expect(await senco.follows('Find the record')).toContain('Fern Tufa');
  }, 180_000);

  test('a family reads first where things are, in its own words, and finds no way to what would refuse it', async () => {
    await story.screens.signsInBadly('parent', 'mistyped', 'We have no child under this id', 'family-mistyped');
    const parent = await story.screens.signIn('parent', id);
    const today = await parent.opens('/', 'family-today');
    expect(today).toMatch(
      /^Your child’s record Education, health and care needs assessment Northbank Council Requested/,
    );
    expect(today).toContain('Decide whether to assess: Northbank Council must do this by 23 November 2026. In 3 days.');
    expect(await parent.opens(`/children/${id}`, { name: 'family-child', most: 2_600 })).toContain(
      'What must happen, and by when',
    );
    expect(await parent.opens('/search')).toContain('This page is not for your role');
  }, 180_000);

  test('a child of whom sixty things were told is one page: its topics open when they are chosen, its timeline has pages', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const record = await officer.opens(`/children/${heathsId}`, 'sixty-facts');
    expect(record).toContain('What was noticed (20)');
    expect(officer.height).toBeLessThan(4_000);
    expect(await officer.opens(`/children/${heathsId}/timeline`)).toContain('1 to 25 of 60 things');
    expect(await officer.follows('Earlier')).toContain('26 to 50 of 60 things');
  }, 180_000);

  test('the worklist has each child once in a group, sorts where the whole list is, and is a file', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    expect(await officer.opens('/worklist', { name: 'worklist', most: 1_500 })).toMatch(
      /Fern Tufa.*Get this list|Get this list.*Fern Tufa/,
    );
    await officer.follows('By when');
    expect(officer.address).toContain('sort=');
    const csv = await (await story.area.as('sen-case-officer')).ask('/v1/worklist.csv');
    expect(csv.text).toMatch(/^group,child_id,child_name/);
    expect(csv.text).toContain('Fern Tufa');
  }, 180_000);

  test('a mistake is told in words where it was made', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    expect(await officer.opens('/whats-new?since=soon', 'mistake')).toContain(
      'Told since must be a real date, like 2026-03-04',
    );
    await officer.opens('/contracts/education.early-years-notification.v1', { name: 'field-names', most: 1_300 });
  }, 180_000);

  test('whoever signs in, or connects a system, finds every part of those pages named and readable', async () => {
    await story.screens.opensWithScripts('/sign-in', 'h1', 'sign-in');
    await story.screens.opensWithScripts('/api', '.opblock-tag', { name: 'api', most: 900 });
  }, 120_000);
});
