import {
  adviceRequest,
  adviceRequestReceived,
  draftCommentsReceived,
  type EventToTell,
  educationalAdvice,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcPlanDraftSent,
  ehcPlanIssued,
  healthAdvice,
  socialCareAdvice,
} from '@lib/testing';
import { aChild, council, nursery, Story, socialCare, trust } from './story';

const moss = aChild('Moss', 'Whinstone', '2021-01-15');
const assessmentReference = 'EHC-2026-7';
const ofCouncil = { source: council, subject: 'EHC-2026-7', child: moss };
const asking = (adviceFrom: string, asked: string, suffix: string) =>
  adviceRequest({
    ...ofCouncil,
    data: { requestReference: `EHC-2026-7/${suffix}`, askedOn: '2026-06-15', adviceFrom, asked, assessmentReference },
  });
const answer = (suffix: string, givenOn: string) => ({
  givenOn,
  requestReference: `EHC-2026-7/${suffix}`,
  askedBy: 'northbank-council',
});

/** Asked for on 1 June: the law gives until 13 July to decide, and until 19 October for the plan. */
const inTime: readonly EventToTell[] = [
  ehcAssessmentRequested({
    ...ofCouncil,
    data: { receivedOn: '2026-06-01', assessmentReference, requestedBy: 'parent', setting: 'river-lane-nursery' },
  }),
  ehcAssessmentDecided({ ...ofCouncil, data: { notifiedOn: '2026-06-15', assessmentReference, decision: 'assess' } }),
  asking('health', 'northbank-nhs-trust', 'H'),
  asking('school', 'river-lane-nursery', 'S'),
  asking('social-care', 'northbank-social-care', 'SC'),
  adviceRequestReceived({
    source: trust,
    subject: 'EPR-7',
    child: moss,
    data: { receivedOn: '2026-06-17', requestReference: 'EHC-2026-7/H', askedBy: 'northbank-council' },
  }),
  healthAdvice({ source: trust, subject: 'EPR-7', child: moss, data: answer('H', '2026-07-29') }),
  educationalAdvice({
    source: nursery,
    subject: 'RLN-7',
    child: moss,
    data: { ...answer('S', '2026-07-10'), adviceFrom: 'school' },
  }),
  socialCareAdvice({ source: socialCare, subject: 'LCS-7', child: moss, data: answer('SC', '2026-07-27') }),
  ehcPlanDraftSent({ ...ofCouncil, data: { sentOn: '2026-09-14', servedOn: '2026-09-15', assessmentReference } }),
  draftCommentsReceived({ ...ofCouncil, data: { receivedOn: '2026-09-28', assessmentReference } }),
  ehcPlanIssued({ ...ofCouncil, data: { sentOn: '2026-10-19', assessmentReference } }),
];

describe('a parent asks for an assessment, and the plan is sent on the last day of the twenty weeks', () => {
  let story: Story;
  let id: string;

  beforeAll(async () => {
    story = await Story.begin('3-plan');
    id = await story.tells(...inTime);
  }, 120_000);
  afterAll(() => story.end());

  test('every time limit was kept, and each says by which sum', async () => {
    const { clocks } = await story.area.record(id);
    expect(clocks.map(({ standard, startedOn, dueOn, status }) => [standard, startedOn, dueOn, status]).sort()).toEqual(
      [
        ['advice-health', '2026-06-17', '2026-07-29', 'metInTime'],
        ['advice-own-social-care', '2026-06-15', '2026-07-27', 'metInTime'],
        ['advice-school', '2026-06-15', '2026-07-27', 'metInTime'],
        ['annual-review', '2026-10-19', '2027-10-18', 'running'],
        ['decide-to-assess', '2026-06-01', '2026-07-13', 'metInTime'],
        // No clock of a decision not to issue a plan: none was made.
        ['decide-to-issue', '2026-06-01', '2026-09-21', 'metInTime'],
        ['family-time-on-draft', '2026-09-15', '2026-09-29', 'metInTime'],
        ['final-plan', '2026-06-01', '2026-10-19', 'metInTime'],
      ],
    );
    const officer = await story.screens.signIn('sen-case-officer');
    const page = await officer.opens(`/children/${id}/clocks`, 'clocks');
    expect(page).toContain('so the last day in time is 19 October 2026');
    expect(page).toContain('the day is day 1'.replace('the day', 'that day'));
  }, 180_000);

  test('the officer sees where the assessment stands, whom the council asked and what each of them said', async () => {
    const officer = await story.screens.signIn('sen-case-officer');
    const record = await officer.opens(`/children/${id}`, 'child');
    expect(record).toContain('Education, health and care needs assessment');
    for (const suffix of ['H', 'S', 'SC']) expect(record).toContain(`EHC-2026-7/${suffix}`);
    expect(await officer.opens(`/children/${id}?asAt=2026-07-01`, 'on-1-july')).toContain('1 July 2026');
  }, 180_000);

  test('the plan is sent once: a second final plan is refused, and nothing follows on it', async () => {
    const again = ehcPlanIssued({
      subject: 'EHC-2026-7',
      child: moss,
      data: { sentOn: '2026-11-19', assessmentReference },
    });
    const { status, body } = await story.takes(again);
    expect([status, body.detail]).toEqual([409, expect.stringContaining('2026-10-19')]);
  });
});
