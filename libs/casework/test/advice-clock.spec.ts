import { clocksOf, isWaiting, type LocalDate, type NoteCode, type Status, type Step, statusOf } from '@lib/statutory';
import { catalogue } from '../src';

const duty = { reference: 'ADV-1', body: 'HALTON-SC' };
const asked = (on: LocalDate, factId = `asked ${on}`): Step => ({
  step: 'adviceAsked',
  on,
  factId,
  attributes: { adviceFrom: 'social-care' },
  ...duty,
});
const given = (on: LocalDate, factId = `given ${on}`): Step => ({
  step: 'adviceGiven',
  on,
  factId,
  attributes: { adviceFrom: 'social-care' },
  ...duty,
});
const withdrawn = (on: LocalDate): Step => ({
  step: 'adviceRequestWithdrawn',
  on,
  factId: `withdrawn ${on}`,
  ...duty,
});
const exception = (ground: string, on: LocalDate, rest: Partial<Step> = {}): Step => ({
  step: 'adviceExceptionRecorded',
  on,
  factId: `${ground} ${on}`,
  ground,
  evidence: 'letter of the disabled children team',
  recordedBy: 'J. Okafor, social care',
  ...duty,
  ...rest,
});
const missed = (on: LocalDate, rest?: Partial<Step>) => exception('missedAppointment', on, rest);
const absent = (on: LocalDate, until: LocalDate) => exception('absentFromArea', on, { until });

interface Case {
  says: string;
  sum: string;
  history: Step[];
  asAt: LocalDate;
  dueOn?: LocalDate;
  status: Status | undefined;
  notes?: NoteCode[];
}

const ASKED = asked('2026-01-05');
const DUE = '2026-02-16';

/** Within 6 weeks of the day it was asked: that day is not counted, so the last day in time is 42 days later. */
const cases: Case[] = [
  // The plain count.
  {
    says: 'advice asked for today is running today',
    sum: 'day 0 of 42',
    history: [ASKED],
    asAt: '2026-01-05',
    dueOn: DUE,
    status: 'running',
  },
  {
    says: 'the day before advice is asked for there is no clock',
    sum: '4 January < 5 January',
    history: [ASKED],
    asAt: '2026-01-04',
    dueOn: DUE,
    status: undefined,
  },
  {
    says: 'the day after asking is day 1',
    sum: '5 January + 42 = 16 February; as at day 1',
    history: [ASKED],
    asAt: '2026-01-06',
    dueOn: DUE,
    status: 'running',
  },
  {
    says: 'on the last day unanswered advice is still running',
    sum: '26 days left of January + 16 = 42',
    history: [ASKED],
    asAt: '2026-02-16',
    dueOn: DUE,
    status: 'running',
  },
  {
    says: 'the day after the last day it is overdue',
    sum: 'day 43',
    history: [ASKED],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'overdue',
  },
  {
    says: 'a year later it is still overdue',
    sum: 'day 366',
    history: [ASKED],
    asAt: '2027-01-06',
    dueOn: DUE,
    status: 'overdue',
  },
  {
    says: 'advice given on the day it was asked for is in time',
    sum: 'day 0',
    history: [ASKED, given('2026-01-05')],
    asAt: '2026-01-05',
    dueOn: DUE,
    status: 'metInTime',
  },
  {
    says: 'advice given on the last day is in time',
    sum: 'day 42',
    history: [ASKED, given('2026-02-16')],
    asAt: '2026-02-16',
    dueOn: DUE,
    status: 'metInTime',
  },
  {
    says: 'advice given one day after the last day is late',
    sum: 'day 43',
    history: [ASKED, given('2026-02-17')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'metLate',
  },
  {
    says: 'advice given in time stays in time long after the last day',
    sum: 'day 10 <= day 42',
    history: [ASKED, given('2026-01-15')],
    asAt: '2030-01-01',
    dueOn: DUE,
    status: 'metInTime',
  },
  {
    says: 'advice given next week is not known as given this week',
    sum: '20 January > 13 January',
    history: [ASKED, given('2026-01-20')],
    asAt: '2026-01-13',
    dueOn: DUE,
    status: 'running',
  },
  {
    says: 'advice given late was overdue until the day it came',
    sum: 'given day 57, as at day 56',
    history: [ASKED, given('2026-03-03')],
    asAt: '2026-03-02',
    dueOn: DUE,
    status: 'overdue',
  },

  // The calendar.
  {
    says: 'six weeks across the clocks going forward are 42 days',
    sum: '14 March + 17 = 31 March, + 25 = 25 April; clocks change 29 March 2026',
    history: [asked('2026-03-14')],
    asAt: '2026-04-25',
    dueOn: '2026-04-25',
    status: 'running',
  },
  {
    says: 'six weeks across the clocks going back are 42 days',
    sum: '12 October + 19 = 31 October, + 23 = 23 November; clocks change 25 October 2026',
    history: [asked('2026-10-12')],
    asAt: '2026-11-24',
    dueOn: '2026-11-23',
    status: 'overdue',
  },
  {
    says: 'asked on the day the clocks go forward, the day still counts as one',
    sum: '29 March + 2 = 31 March, + 30 = 30 April, + 10 = 10 May',
    history: [asked('2026-03-29')],
    asAt: '2026-05-10',
    dueOn: '2026-05-10',
    status: 'running',
  },
  {
    says: 'asked on the day the clocks go back, the day still counts as one',
    sum: '25 October + 6 = 31 October, + 30 = 30 November, + 6 = 6 December',
    history: [asked('2026-10-25')],
    asAt: '2026-12-07',
    dueOn: '2026-12-06',
    status: 'overdue',
  },
  {
    says: 'the last day can be a leap day',
    sum: '18 January 2024 + 13 = 31 January, + 29 = 29 February',
    history: [asked('2024-01-18')],
    asAt: '2024-02-29',
    dueOn: '2024-02-29',
    status: 'running',
  },
  {
    says: 'in a common year the same count ends on 1 March',
    sum: '18 January 2025 + 13 = 31 January, + 28 = 28 February, + 1',
    history: [asked('2025-01-18')],
    asAt: '2025-03-01',
    dueOn: '2025-03-01',
    status: 'running',
  },
  {
    says: 'advice asked for on a leap day is due 42 days later',
    sum: '29 February 2024 + 31 = 31 March, + 11 = 11 April',
    history: [asked('2024-02-29'), given('2024-04-11')],
    asAt: '2024-04-11',
    dueOn: '2024-04-11',
    status: 'metInTime',
  },
  {
    says: '2100 has no leap day',
    sum: '18 January 2100 + 13 = 31 January, + 28 = 28 February, + 1',
    history: [asked('2100-01-18')],
    asAt: '2100-03-02',
    dueOn: '2100-03-01',
    status: 'overdue',
  },
  {
    says: 'six weeks run across the end of the year',
    sum: '1 December + 30 = 31 December, + 12 = 12 January',
    history: [asked('2025-12-01')],
    asAt: '2026-01-12',
    dueOn: '2026-01-12',
    status: 'running',
  },
  {
    says: 'a last day on a Saturday does not move',
    sum: 'Saturday 3 January + 42 = Saturday 14 February',
    history: [asked('2026-01-03'), given('2026-02-16')],
    asAt: '2026-02-16',
    dueOn: '2026-02-14',
    status: 'metLate',
  },
  {
    says: 'a last day on a Sunday does not move',
    sum: 'Sunday 4 January + 42 = Sunday 15 February',
    history: [asked('2026-01-04')],
    asAt: '2026-02-16',
    dueOn: '2026-02-15',
    status: 'overdue',
  },
  {
    says: 'a last day on Good Friday does not move',
    sum: '20 February + 8 = 28 February, + 31 = 31 March, + 3 = 3 April 2026',
    history: [asked('2026-02-20'), given('2026-04-07')],
    asAt: '2026-04-07',
    dueOn: '2026-04-03',
    status: 'metLate',
  },
  {
    says: 'a last day on Christmas Day does not move',
    sum: '13 November + 17 = 30 November, + 25 = 25 December',
    history: [asked('2026-11-13')],
    asAt: '2026-12-26',
    dueOn: '2026-12-25',
    status: 'overdue',
  },
  {
    says: 'a last day on the early May bank holiday does not move',
    sum: '23 March + 8 = 31 March, + 30 = 30 April, + 4 = 4 May',
    history: [asked('2026-03-23')],
    asAt: '2026-05-05',
    dueOn: '2026-05-04',
    status: 'overdue',
  },
  {
    says: 'the summer holiday adds nothing',
    sum: '20 July + 11 = 31 July, + 31 = 31 August',
    history: [asked('2026-07-20'), given('2026-09-02')],
    asAt: '2026-09-02',
    dueOn: '2026-08-31',
    status: 'metLate',
  },

  // Exceptions.
  {
    says: 'late advice is excused when the child missed an appointment in the six weeks',
    sum: '20 January is inside 5 January to 16 February',
    history: [ASKED, missed('2026-01-20')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'excused',
  },
  {
    says: 'an exception changes nothing while there is still time',
    sum: 'day 42',
    history: [ASKED, missed('2026-01-20')],
    asAt: '2026-02-16',
    dueOn: DUE,
    status: 'running',
  },
  {
    says: 'advice given late with an exception made out is excused, not late',
    sum: 'day 60 > day 42',
    history: [ASKED, missed('2026-01-20'), given('2026-03-06')],
    asAt: '2026-03-06',
    dueOn: DUE,
    status: 'excused',
  },
  {
    says: 'advice given in time needs no excuse',
    sum: 'day 40 <= day 42',
    history: [ASKED, missed('2026-01-20'), given('2026-02-14')],
    asAt: '2026-03-01',
    dueOn: DUE,
    status: 'metInTime',
  },
  {
    says: 'an appointment missed on the last day excuses',
    sum: '16 February <= 16 February',
    history: [ASKED, missed('2026-02-16')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'excused',
  },
  {
    says: 'an appointment missed after the last day does not excuse',
    sum: '17 February > 16 February',
    history: [ASKED, missed('2026-02-17')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionOutsidePeriod'],
  },
  {
    says: 'an appointment missed before social care was asked does not excuse',
    sum: '4 January < 5 January',
    history: [ASKED, missed('2026-01-04')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionOutsidePeriod'],
  },
  {
    says: 'school closure is not a ground for social care',
    sum: 'Code 9.42: closure delays only what is asked of the school',
    history: [ASKED, exception('school-closure', '2026-01-10', { until: '2026-02-10' })],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'a waiting list is not a ground',
    sum: 'a reason for delay, reported as such',
    history: [ASKED, exception('waiting-list', '2026-01-10')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'an exception without evidence is not made out',
    sum: 'ground and dates are not enough',
    history: [ASKED, missed('2026-01-20', { evidence: ' ' })],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionWithoutEvidence'],
  },
  {
    says: 'an exception that nobody recorded is not made out',
    sum: 'somebody must answer for it',
    history: [ASKED, missed('2026-01-20', { recordedBy: undefined })],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionRecordedByNobody'],
  },
  {
    says: 'an absence of exactly four weeks excuses',
    sum: '12 January to 8 February is 20 + 8 = 28 days',
    history: [ASKED, absent('2026-01-12', '2026-02-08')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'excused',
  },
  {
    says: 'an absence one day short of four weeks does not excuse',
    sum: '12 January to 7 February is 20 + 7 = 27 days',
    history: [ASKED, absent('2026-01-12', '2026-02-07')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionTooShort'],
  },
  {
    says: 'a long absence that ends a week after asking does not excuse',
    sum: 'of 1 December to 12 January only 5 to 12 January, 8 days, is in the six weeks',
    history: [ASKED, absent('2025-12-01', '2026-01-12')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionTooShort'],
  },
  {
    says: 'a long absence with four weeks inside the six excuses',
    sum: 'of 1 December to 1 February, 5 January to 1 February is 27 + 1 = 28 days',
    history: [ASKED, absent('2025-12-01', '2026-02-01')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'excused',
  },
  {
    says: 'an absence whose last day is before its first does not excuse',
    sum: '20 January is before 1 February',
    history: [ASKED, absent('2026-02-01', '2026-01-20')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
    notes: ['exceptionDatesImpossible'],
  },
  {
    says: 'one exception made out is enough beside one that is not',
    sum: 'school closure no, exceptional circumstances yes',
    history: [ASKED, exception('school-closure', '2026-01-10'), exception('exceptionalCircumstances', '2026-01-25')],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'excused',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'an exception of another request does not excuse this one',
    sum: 'another reference',
    history: [ASKED, missed('2026-01-20', { reference: 'ADV-2' })],
    asAt: '2026-02-20',
    dueOn: DUE,
    status: 'overdue',
  },

  // Withdrawing.
  {
    says: 'a withdrawn request is stopped',
    sum: '20 January <= 1 February',
    history: [ASKED, withdrawn('2026-01-20')],
    asAt: '2026-02-01',
    dueOn: DUE,
    status: 'stopped',
  },
  {
    says: 'a request withdrawn in time never becomes overdue',
    sum: 'stopped day 15, as at day 60',
    history: [ASKED, withdrawn('2026-01-20')],
    asAt: '2026-03-06',
    dueOn: DUE,
    status: 'stopped',
  },
  {
    says: 'until it was withdrawn the request was running',
    sum: '19 January < 20 January',
    history: [ASKED, withdrawn('2026-01-20')],
    asAt: '2026-01-19',
    dueOn: DUE,
    status: 'running',
  },
  {
    says: 'a request withdrawn after its last day was overdue until then',
    sum: 'day 43 to the day before',
    history: [ASKED, withdrawn('2026-03-01')],
    asAt: '2026-02-28',
    dueOn: DUE,
    status: 'overdue',
  },
  {
    says: 'advice given after the request was withdrawn leaves it stopped',
    sum: '20 January < 25 January',
    history: [ASKED, withdrawn('2026-01-20'), given('2026-01-25')],
    asAt: '2026-02-01',
    dueOn: DUE,
    status: 'stopped',
    notes: ['answeredAfterStopped'],
  },
  {
    says: 'withdrawing a request that was answered changes nothing',
    sum: '25 January > 20 January',
    history: [ASKED, given('2026-01-20'), withdrawn('2026-01-25')],
    asAt: '2026-02-01',
    dueOn: DUE,
    status: 'metInTime',
    notes: ['stoppedAfterEnded'],
  },
  {
    says: 'answered and withdrawn on one day counts as answered',
    sum: '20 January = 20 January: the duty was done',
    history: [ASKED, withdrawn('2026-01-20'), given('2026-01-20')],
    asAt: '2026-02-01',
    dueOn: DUE,
    status: 'metInTime',
    notes: ['stoppedAfterEnded'],
  },
  {
    says: 'a withdrawal dated before the asking stops nothing',
    sum: '2 January < 5 January',
    history: [ASKED, withdrawn('2026-01-02')],
    asAt: '2026-02-01',
    dueOn: DUE,
    status: 'running',
    notes: ['stoppedBeforeAsked'],
  },

  // Repeats and contradictions.
  {
    says: 'asking again under the same reference gives no more time',
    sum: 'still 5 January + 42',
    history: [ASKED, asked('2026-02-02')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'overdue',
    notes: ['askedAgain'],
  },
  {
    says: 'the first answer counts and a later one changes nothing',
    sum: 'day 10, then day 60',
    history: [ASKED, given('2026-01-15'), given('2026-03-06')],
    asAt: '2026-03-06',
    dueOn: DUE,
    status: 'metInTime',
    notes: ['answeredAgain'],
  },
  {
    says: 'advice dated before it was asked for does not answer the request',
    sum: '20 December < 5 January',
    history: [ASKED, given('2025-12-20')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'overdue',
    notes: ['answeredBeforeAsked'],
  },
  {
    says: 'advice dated before asking does not hide the answer that came later',
    sum: '20 December < 5 January <= 1 February',
    history: [ASKED, given('2025-12-20'), given('2026-02-01')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'metInTime',
    notes: ['answeredBeforeAsked'],
  },
  {
    says: 'an earlier asking told later makes an early answer count',
    sum: '15 December + 16 = 31 December, + 26 = 26 January',
    history: [ASKED, given('2025-12-20'), asked('2025-12-15')],
    asAt: '2026-02-17',
    dueOn: '2026-01-26',
    status: 'metInTime',
    notes: ['askedAgain'],
  },
  {
    says: 'the advice of another body does not answer what social care was asked',
    sum: 'BRIDGEWATER is not HALTON-SC',
    history: [ASKED, { ...given('2026-01-15'), body: 'BRIDGEWATER' }],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'overdue',
    notes: ['answeredByAnotherBody'],
  },
  {
    says: 'an answer to another request does not answer this one',
    sum: 'another reference',
    history: [ASKED, { ...given('2026-01-15'), reference: 'ADV-2' }],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'overdue',
  },
  {
    says: 'an answer on a day that does not exist is not counted',
    sum: 'there is no 30 February',
    history: [ASKED, given('2026-02-30')],
    asAt: '2026-03-03',
    dueOn: DUE,
    status: 'overdue',
  },
  {
    says: 'a fact told twice counts once',
    sum: 'the same asking and the same answer',
    history: [ASKED, given('2026-01-15'), { ...ASKED }, given('2026-01-15')],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'metInTime',
    notes: [],
  },

  // Another kind of advice, by the same organisation and under the same reference.
  {
    says: 'advice of the same council, but of its psychologist, does not answer what social care was asked',
    sum: 'educational psychology is not social care',
    history: [ASKED, { ...given('2026-01-15'), attributes: { adviceFrom: 'educational-psychology' } }],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'overdue',
    notes: ['answeredOfAnotherKind'],
  },
  {
    says: 'that of social care ends it, whatever else was given before',
    sum: 'day 10 of another kind, day 20 of its own',
    history: [
      ASKED,
      { ...given('2026-01-15'), attributes: { adviceFrom: 'educational-psychology' } },
      given('2026-01-25'),
    ],
    asAt: '2026-02-17',
    dueOn: DUE,
    status: 'metInTime',
    notes: ['answeredOfAnotherKind'],
  },

  // The standard's own days.
  {
    says: 'the Code of 2015 counts from the day it came into force',
    sum: '1 April 2015 + 29 = 30 April, + 13 = 13 May',
    history: [asked('2015-04-01')],
    asAt: '2015-05-13',
    dueOn: '2015-05-13',
    status: 'running',
  },
];

describe("advice of the council's own social care, within 6 weeks of the day it was asked (Code 9.41-9.42)", () => {
  it.each(cases)('$says ($sum)', ({ history, asAt, dueOn, status, notes }) => {
    const [clock, ...others] = clocksOf(history, catalogue);
    if (!clock) throw new Error('no clock was started');
    expect(others).toEqual([]);
    expect(clock.dueOn).toBe(dueOn);
    expect(statusOf(clock, asAt)).toBe(status);
    expect(clock.notes.map((note) => note.code)).toEqual(notes ?? []);
  });

  it('has a case for every status that a limit can have', () => {
    const seen = new Set(cases.map((each) => each.status));
    expect(seen).toEqual(new Set(['running', 'metInTime', 'metLate', 'excused', 'overdue', 'stopped', undefined]));
  });

  it('asked before the Code of 2015 was in force, no clock of that Code starts', () => {
    expect(clocksOf([asked('2015-03-31')], catalogue)).toEqual([]);
  });

  it('advice that nobody asked for starts no clock', () => {
    expect(clocksOf([given('2026-01-15'), withdrawn('2026-01-20'), missed('2026-01-10')], catalogue)).toEqual([]);
  });

  it('two requests run two clocks', () => {
    const clocks = clocksOf([ASKED, { ...asked('2026-01-12'), reference: 'ADV-2' }, given('2026-01-15')], catalogue);
    expect(clocks.map(({ reference, dueOn, metOn }) => [reference, dueOn, metOn])).toEqual([
      ['ADV-1', '2026-02-16', '2026-01-15'],
      ['ADV-2', '2026-02-23', undefined],
    ]);
  });

  it('two bodies asked under one reference each answer for themselves', () => {
    const history = [ASKED, { ...ASKED, body: 'CHESHIRE-SC' }, given('2026-01-15')];
    const clocks = clocksOf(history, catalogue);
    expect(new Set(clocks.map(({ body, metOn, notes }) => `${body} ${metOn} ${notes.length}`))).toEqual(
      new Set(['HALTON-SC 2026-01-15 0', 'CHESHIRE-SC undefined 0']),
    );
    expect(new Set(clocks.map((clock) => clock.id)).size).toBe(2);
  });

  it('a clock says which fact started it and which ended it', () => {
    const [clock] = clocksOf([ASKED, asked('2026-01-09'), given('2026-01-20'), given('2026-01-15')], catalogue);
    expect(clock?.source).toEqual({ startedBy: 'asked 2026-01-05', endedBy: 'given 2026-01-15' });
  });

  it('an excuse keeps who recorded it, on what evidence, and when the parent was told', () => {
    const [clock] = clocksOf([ASKED, missed('2026-01-20', { parentToldOn: '2026-01-22' })], catalogue);
    expect(clock?.excusedBy).toEqual([
      {
        ground: 'missedAppointment',
        from: '2026-01-20',
        until: '2026-01-20',
        evidence: 'letter of the disabled children team',
        recordedBy: 'J. Okafor, social care',
        parentToldOn: '2026-01-22',
        factId: 'missedAppointment 2026-01-20',
      },
    ]);
  });

  it('two kinds of advice asked of one council under one reference are two clocks, each ended by its own kind', () => {
    const psychologist = { attributes: { adviceFrom: 'educational-psychology' } };
    const history = [
      ASKED,
      { ...asked('2026-01-05', 'asked of the psychologist'), ...psychologist },
      given('2026-01-15'),
    ];
    const clocks = clocksOf(history, catalogue).map((clock) => [clock.standard, statusOf(clock, '2026-02-17')]);
    expect(Object.fromEntries(clocks)).toEqual({
      'advice-own-social-care': 'metInTime',
      'advice-educational-psychologist': 'overdue',
    });
  });

  describe('withdrawn after its last day, as when the assessment ended', () => {
    const [late, excused, inTime] = [
      [ASKED, withdrawn('2026-03-01')],
      [ASKED, missed('2026-01-20'), withdrawn('2026-03-01')],
      [ASKED, withdrawn('2026-02-16')],
    ].map((history) => clocksOf(history, catalogue)[0]!);

    it('it stays overdue, as advice that was not given in time', () => {
      expect(['2026-02-28', '2026-03-01', '2027-01-01'].map((asAt) => statusOf(late!, asAt))).toEqual([
        'overdue',
        'overdue',
        'overdue',
      ]);
    });

    it('nobody waits for it from that day on', () => {
      expect(['2026-01-05', '2026-02-28', '2026-03-01'].map((asAt) => isWaiting(late!, asAt))).toEqual([
        true,
        true,
        false,
      ]);
    });

    it('it stays excused where an exception is made out', () => {
      expect(statusOf(excused!, '2027-01-01')).toBe('excused');
      expect([isWaiting(excused!, '2026-02-28'), isWaiting(excused!, '2026-03-01')]).toEqual([true, false]);
    });

    it('on its last day it had not been late, and stops', () => {
      expect(statusOf(inTime!, '2027-01-01')).toBe('stopped');
      expect(isWaiting(inTime!, '2026-02-16')).toBe(false);
    });
  });

  it('nobody waits before it started, nor once it was given', () => {
    const [clock] = clocksOf([ASKED, given('2026-03-01')], catalogue);
    expect(['2026-01-04', '2026-02-28', '2026-03-01'].map((asAt) => isWaiting(clock!, asAt))).toEqual([
      false,
      true,
      false,
    ]);
  });

  it("a clock's id does not show the reference of the system that asked", () => {
    const [clock] = clocksOf([ASKED], catalogue);
    expect(clock?.id).toMatch(/^advice-own-social-care:[\w-]{22}$/);
  });
});
