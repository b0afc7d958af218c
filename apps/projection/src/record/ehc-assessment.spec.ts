import {
  adviceRequest,
  draftCommentsReceived,
  type EventToTell,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcAssessmentWithdrawn,
  ehcPlanDraftSent,
  ehcPlanIssued,
  ehcPlanNotIssued,
  exceptionRecorded,
  factIdOfSaid,
  factWithdrawn,
  type Saying,
  unusedNhsNumber,
} from '@lib/testing';
import { recordOf } from '../../test/records-of';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(81) };
const told =
  (build: (what: Saying) => EventToTell, day: string) =>
  (on: string, data: object = {}): EventToTell =>
    build({ subject: 'EHC-2026-0311', child, data: { assessmentReference: 'A/1', [day]: on, ...data } });
const requested = told(ehcAssessmentRequested, 'receivedOn');
const decided = told(ehcAssessmentDecided, 'notifiedOn');
const toAssess = (on: string) => decided(on, { decision: 'assess' });
const notToAssess = (on: string) => decided(on, { decision: 'doNotAssess' });
const draft = (on: string, servedOn?: string) => told(ehcPlanDraftSent, 'sentOn')(on, { servedOn });
const comments = told(draftCommentsReceived, 'receivedOn');
const notIssued = told(ehcPlanNotIssued, 'notifiedOn');
const issued = told(ehcPlanIssued, 'sentOn');
const ended = (on: string) => told(ehcAssessmentWithdrawn, 'endedOn')(on, { because: 'movedOut' });

const allWell = [
  requested('2026-01-05'),
  toAssess('2026-02-10'),
  draft('2026-04-20'),
  comments('2026-04-28'),
  issued('2026-05-20'),
];
const caseOf = (events: readonly EventToTell[], asAt?: string) => recordOf(events, asAt).cases[0];
const flagsOf = (events: readonly EventToTell[]) =>
  recordOf(events).facts.flatMap(({ eventId, flags }) =>
    flags.map(({ code }) => `${events.findIndex(({ id }) => id === eventId)} ${code}`),
  );

describe('an EHC needs assessment', () => {
  it('stands where its last step brought it, on each day', () => {
    const states = ['2026-01-05', '2026-02-10', '2026-04-20', '2026-04-30', '2026-05-20'].map(
      (asAt) => caseOf(allWell, asAt)?.state,
    );
    expect(states).toEqual(['requested', 'assessing', 'draftSent', 'draftSent', 'finalPlanSent']);
    expect(caseOf(allWell)).toMatchObject({
      kind: 'ehcAssessment',
      reference: 'A/1',
      organisation: 'northbank-council',
      inWords: 'Final plan sent',
      since: '2026-05-20',
    });
  });

  it('has, as at a day, no step of a later day, though a closure excuses from the day of asking', () => {
    const closure = exceptionRecorded({
      subject: 'EHC-2026-0311',
      child,
      data: {
        assessmentReference: 'A/1',
        duty: 'decide',
        ground: 'adviceDuringSchoolClosure',
        adviceAskedOn: '2026-01-20',
        from: '2026-02-14',
        until: '2026-03-15',
      },
    });
    const stepsOn = (asAt: string) => caseOf([requested('2026-01-05'), closure], asAt)?.steps.map(({ step }) => step);
    expect(stepsOn('2026-01-25')).toEqual(['assessmentRequested']);
    expect(stepsOn('2026-02-14')).toEqual(['assessmentRequested', 'exceptionRecorded']);
    expect(caseOf([closure], '2026-01-25')).toBeUndefined();
  });

  it('says who deals with it, who asked, and where the child goes, as last told', () => {
    const officer = requested('2026-01-05', { caseOfficer: 'Petra Marlstone', setting: 'river-lane-nursery' });
    expect(caseOf([officer])).toMatchObject({ caseOfficer: 'Petra Marlstone', setting: 'river-lane-nursery' });
    const { id: corrects } = officer;
    const another = requested('2026-01-05', { caseOfficer: 'Orla Gneiss', corrects });
    expect(caseOf([officer, another])?.caseOfficer).toBe('Orla Gneiss');
  });

  it.each([
    ['decided not to assess', [requested('2026-01-05'), notToAssess('2026-02-10')], 'notAssessed'],
    [
      'decided not to issue',
      [requested('2026-01-05'), toAssess('2026-02-10'), notIssued('2026-04-20')],
      'planNotIssued',
    ],
    ['ended', [requested('2026-01-05'), ended('2026-02-01')], 'ended'],
    [
      'of which only an exception was told',
      [told(exceptionRecorded, 'from')('2026-02-01', { duty: 'plan' })],
      'startNotTold',
    ],
    ['requested and decided on one day', [toAssess('2026-01-05'), requested('2026-01-05')], 'assessing'],
  ])('%s says so', (_, events, state) => expect(caseOf(events)?.state).toBe(state));

  it('is in order where it was told in any order', () => {
    expect(flagsOf(allWell)).toEqual([]);
    expect(flagsOf([...allWell].reverse())).toEqual([]);
    expect(
      flagsOf([requested('2026-01-05'), toAssess('2026-01-05'), draft('2026-01-05'), issued('2026-01-05')]),
    ).toEqual([]);
  });

  it.each([
    ['decided before it was requested', [requested('2026-02-11'), toAssess('2026-02-10')], ['1 beforeRequest']],
    ['decided and never requested', [toAssess('2026-02-10')], ['0 beforeRequest']],
    [
      'issued before it was decided to assess',
      [requested('2026-01-05'), draft('2026-02-01'), issued('2026-02-09'), toAssess('2026-02-10')],
      ['3 afterItEnded', '2 beforeDecision', '1 beforeDecision'],
    ],
    [
      'issued without a draft',
      [requested('2026-01-05'), toAssess('2026-02-10'), issued('2026-05-20')],
      ['2 beforeDraft'],
    ],
    ['issued twice', [...allWell, issued('2026-05-21')], ['5 toldBefore']],
    ['decided twice on one day', [...allWell.slice(0, 2), toAssess('2026-02-10')], ['2 toldBefore']],
    [
      'issued after it was decided not to issue',
      [...allWell.slice(0, 3), notIssued('2026-05-01'), issued('2026-05-20')],
      ['4 afterItEnded'],
    ],
    ['commented on before there was a draft', [...allWell.slice(0, 2), comments('2026-03-01')], ['2 beforeDraft']],
    [
      'continued after it had ended',
      [...allWell.slice(0, 2), ended('2026-03-01'), draft('2026-04-20')],
      ['3 afterItEnded'],
    ],
  ])('%s is taken all the same, and flagged', (_, events, flags) => expect(flagsOf(events)).toEqual(flags));

  it('is another one under another reference', () => {
    const other = requested('2026-03-01', { assessmentReference: 'A/2' });
    expect(recordOf([...allWell, other]).cases.map(({ reference, state }) => `${reference} ${state}`)).toEqual([
      'A/1 finalPlanSent',
      'PLAN-2026-0190 maintained',
      'A/2 requested',
    ]);
    expect(flagsOf([...allWell, other])).toEqual([]);
  });

  it('goes on as though a step that was taken back had not been told', () => {
    const mistake = issued('2026-03-01');
    const { subject } = mistake;
    const takenBack = factWithdrawn('education', {
      source: mistake.source,
      subject,
      child,
      data: { withdraws: mistake.id },
    });
    const events = [...allWell.slice(0, 2), mistake, takenBack];
    expect(caseOf(events)?.state).toBe('assessing');
    expect(flagsOf(events)).toEqual([]);
  });

  it('starts and ends its clocks, each by the fact that says so', () => {
    const { clocks } = recordOf(allWell);
    const met = clocks.map(({ standard, metOn, stoppedOn }) => `${standard} ${metOn ?? `stopped ${stoppedOn}`}`);
    expect(met.sort()).toEqual([
      'annual-review stopped undefined',
      'decide-to-assess 2026-02-10',
      'decide-to-issue 2026-04-20',
      'family-time-on-draft 2026-05-20',
      'final-plan 2026-05-20',
      'review-under-five-considered stopped undefined',
    ]);
    expect(clocks.find(({ standard }) => standard === 'final-plan')?.source).toEqual({
      startedBy: factIdOfSaid(allWell[0]!),
      endedBy: factIdOfSaid(allWell[4]!),
    });
  });

  it('gives the family its days from the day the draft was served, or else sent', () => {
    const floor = (servedOn?: string) =>
      recordOf([draft('2026-04-20', servedOn)]).clocks.find(({ standard }) => standard === 'family-time-on-draft');
    expect([floor()?.startedOn, floor('2026-04-23')?.startedOn]).toEqual(['2026-04-20', '2026-04-23']);
  });

  it('is excused by an exception for the duty that it names, and for no other', () => {
    const exception = (duty: string) =>
      told(exceptionRecorded, 'from')('2026-01-20', { duty, ground: 'exceptionalPersonalCircumstances' });
    const excused = (duty: string) =>
      recordOf([requested('2026-01-05'), exception(duty)])
        .clocks.filter(({ excusedBy }) => excusedBy.length > 0)
        .map(({ standard }) => standard)
        .sort();
    expect(excused('decide')).toEqual(['decide-to-assess']);
    expect(excused('plan')).toEqual(['final-plan']);
    expect(excused('advice')).toEqual([]);
  });
});

describe('advice for an assessment that has ended', () => {
  const asked = (askedOn: string, requestReference = 'R/1') =>
    adviceRequest({
      subject: 'EHC-2026-0311',
      child,
      data: {
        askedOn,
        requestReference,
        assessmentReference: 'A/1',
        adviceFrom: 'school',
        asked: 'river-lane-nursery',
      },
    });

  it.each([
    ['withdrawn', ended('2026-03-01')],
    ['not to be made', notToAssess('2026-03-01')],
  ])('is not owed any more, nor waited for: %s', (_, end) => {
    const record = recordOf([requested('2026-01-05'), asked('2026-02-12'), end]);
    const clock = record.clocks.find(({ standard }) => standard === 'advice-school');
    expect(clock).toMatchObject({ stoppedOn: '2026-03-01', source: { endedBy: factIdOfSaid(end) } });
    expect(record.advice).toMatchObject([{ withdrawnOn: '2026-03-01' }]);
  });

  it('is owed where it is asked for another assessment, or after that', () => {
    const { advice } = recordOf([ended('2026-03-01'), asked('2026-04-12')]);
    expect(advice[0]).not.toHaveProperty('withdrawnOn');
    const other = { ...asked('2026-02-12'), data: { ...asked('2026-02-12').data, assessmentReference: 'A/2' } };
    expect(recordOf([ended('2026-03-01'), other]).advice[0]).not.toHaveProperty('withdrawnOn');
  });
});
