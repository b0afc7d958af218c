import { clocksOf, type LocalDate, type Step, statusOf } from '@lib/statutory';
import { catalogue } from '../src';
import { type Case, checked, shown, stepsOf } from './step-cases';

const referral = stepsOf('BRIDGEWATER/REF-1', 'BRIDGEWATER');
const received = (on: LocalDate, pathway = 'autism') => referral('referralReceived', on, { pathway });
const decided = (on: LocalDate, decision = 'accepted') => referral('referralDecided', on, { decision });
const told = (on: LocalDate) => referral('referralDecisionTold', on);
const contact = (on: LocalDate) => referral('firstContactAttended', on);
const started = (on: LocalDate) => referral('assessmentStarted', on);
const closed = (on: LocalDate) => referral('referralClosed', on, { because: 'movedOut' });

/** Within 3 months: the corresponding date, or the month's last day. */
const assessment: Case[] = [
  {
    says: 'three months end on the same day of the month',
    sum: '5 January -> 5 April 2026, a Sunday',
    told: [received('2026-01-05')],
    asAt: '2026-04-05',
    due: '2026-04-05',
    is: 'running',
  },
  {
    says: 'the day after it is overdue',
    sum: '6 April > 5 April',
    told: [received('2026-01-05')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'from 30 November they end with February',
    sum: '30 November -> there is no 30 February 2027: 28 February',
    told: [received('2026-11-30'), started('2027-02-28')],
    asAt: '2027-03-01',
    due: '2027-02-28',
    is: 'metInTime',
  },
  {
    says: 'one day into March is late then',
    sum: '1 March > 28 February',
    told: [received('2026-11-30'), started('2027-03-01')],
    asAt: '2027-03-01',
    due: '2027-02-28',
    is: 'metLate',
  },
  {
    says: 'from 30 November before a leap year they end on 29 February',
    sum: '30 November 2023 -> 29 February 2024',
    told: [received('2023-11-30')],
    asAt: '2024-02-29',
    due: '2024-02-29',
    is: 'running',
  },
  {
    says: 'from 29 November they end on 28 February in a common year',
    sum: '29 November 2026 -> 28 February 2027',
    told: [received('2026-11-29')],
    asAt: '2027-03-01',
    due: '2027-02-28',
    is: 'overdue',
  },
  {
    says: 'from 31 January they end with April',
    sum: '31 January -> 30 April',
    told: [received('2026-01-31')],
    asAt: '2026-05-01',
    due: '2026-04-30',
    is: 'overdue',
  },
  {
    says: 'from 30 April they end on 30 July, not on its last day',
    sum: '30 April -> 30 July',
    told: [received('2026-04-30')],
    asAt: '2026-07-31',
    due: '2026-07-30',
    is: 'overdue',
  },
  {
    says: 'from a leap day they end on 29 May',
    sum: '29 February 2024 -> 29 May 2024',
    told: [received('2024-02-29')],
    asAt: '2024-05-29',
    due: '2024-05-29',
    is: 'running',
  },
  {
    says: 'over the turn of the year',
    sum: '15 October 2026 -> 15 January 2027',
    told: [received('2026-10-15'), started('2027-01-15')],
    asAt: '2027-01-15',
    due: '2027-01-15',
    is: 'metInTime',
  },
  {
    says: 'a first contact does not start the assessment',
    sum: 'contact day 30',
    told: [received('2026-01-05'), contact('2026-02-04')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'a referral declined stops it',
    sum: '20 January <= 5 April',
    told: [received('2026-01-05'), decided('2026-01-20', 'declined')],
    asAt: '2026-06-01',
    due: '2026-04-05',
    is: 'stopped',
  },
  {
    says: 'a referral accepted does not',
    sum: '20 January accepted',
    told: [received('2026-01-05'), decided('2026-01-20')],
    asAt: '2026-06-01',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'a referral closed stops it, and was overdue until then',
    sum: 'closed 1 May, as at 30 April',
    told: [received('2026-01-05'), closed('2026-05-01')],
    asAt: '2026-04-30',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'a wait for anything but autism is not counted here',
    sum: 'pathway adhd',
    told: [received('2026-01-05', 'adhd')],
    asAt: '2026-06-01',
  },
  {
    says: 'nothing excuses it',
    sum: 'QS51 has no exceptions',
    told: [
      received('2026-01-05'),
      referral('adviceExceptionRecorded', '2026-02-01', {}, { ground: 'missedAppointment', ...shown }),
    ],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'before the quality standard there was none to keep',
    sum: '20 January 2014 < 21 January 2014',
    told: [received('2014-01-20')],
    asAt: '2014-06-01',
  },
];

/** Within 13 weeks: 91 days. */
const firstContact: Case[] = [
  {
    says: 'thirteen weeks are 91 days and not three months',
    sum: '5 January + 26 + 28 + 31 = 31 March, + 6 = 6 April; three months would be 5 April',
    told: [received('2026-01-05')],
    asAt: '2026-04-06',
    due: '2026-04-06',
    is: 'running',
  },
  {
    says: 'attended on the last day is in time',
    sum: 'day 91',
    told: [received('2026-01-05'), contact('2026-04-06')],
    asAt: '2026-04-07',
    due: '2026-04-06',
    is: 'metInTime',
  },
  {
    says: 'attended the day after is late',
    sum: 'day 92',
    told: [received('2026-01-05'), contact('2026-04-07')],
    asAt: '2026-04-07',
    due: '2026-04-06',
    is: 'metLate',
  },
  {
    says: 'an assessment that started is no contact by itself',
    sum: 'started day 30',
    told: [received('2026-01-05'), started('2026-02-04')],
    asAt: '2026-04-07',
    due: '2026-04-06',
    is: 'overdue',
  },
  {
    says: 'from 30 November it ends a day after the three months',
    sum: '30 November + 31 + 31 = 31 January, + 28 = 28 February, + 1 = 1 March 2027',
    told: [received('2026-11-30')],
    asAt: '2027-03-01',
    due: '2027-03-01',
    is: 'running',
  },
  {
    says: 'declined stops it',
    sum: 'day 15',
    told: [received('2026-01-05'), decided('2026-01-20', 'declined')],
    asAt: '2026-06-01',
    due: '2026-04-06',
    is: 'stopped',
  },
  {
    says: 'across a leap day and the clocks',
    sum: '15 January 2024 + 16 + 29 + 31 = 31 March, + 15 = 15 April',
    told: [received('2024-01-15'), contact('2024-04-15')],
    asAt: '2024-04-15',
    due: '2024-04-15',
    is: 'metInTime',
  },
];

/** Within 4 weeks, as this area set itself: 28 days. */
const acceptance: Case[] = [
  {
    says: 'every pathway’s family waits to hear',
    sum: '5 January + 26 = 31 January, + 2 = 2 February',
    told: [received('2026-01-05', 'speechAndLanguage')],
    asAt: '2026-02-02',
    due: '2026-02-02',
    is: 'running',
  },
  {
    says: 'decided is not yet told',
    sum: 'decided day 10',
    told: [received('2026-01-05', 'adhd'), decided('2026-01-15')],
    asAt: '2026-02-03',
    due: '2026-02-02',
    is: 'overdue',
  },
  {
    says: 'declined and not told is owed all the same',
    sum: 'declined day 10',
    told: [received('2026-01-05'), decided('2026-01-15', 'declined')],
    asAt: '2026-02-03',
    due: '2026-02-02',
    is: 'overdue',
  },
  {
    says: 'told on the last day is in time',
    sum: 'day 28',
    told: [received('2026-01-05'), decided('2026-01-15'), told('2026-02-02')],
    asAt: '2026-02-03',
    due: '2026-02-02',
    is: 'metInTime',
  },
  {
    says: 'told a year later is late',
    sum: 'day 365',
    told: [received('2026-01-05'), told('2027-01-05')],
    asAt: '2027-01-05',
    due: '2026-02-02',
    is: 'metLate',
  },
  {
    says: 'closed before anybody was told, it stops',
    sum: 'day 20',
    told: [received('2026-01-05'), closed('2026-01-25')],
    asAt: '2026-03-01',
    due: '2026-02-02',
    is: 'stopped',
  },
];

/** A child who waits has a clock: taken up again from the first day, referred again from the new one. */
const again: Case[] = [
  {
    says: 'declined and then accepted with no new receipt, the first day stands',
    sum: '5 January -> 5 April; accepted 1 March',
    told: [received('2026-01-05'), decided('2026-01-20', 'declined'), decided('2026-03-01')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'between the two it was stopped',
    sum: '20 January <= 28 February < 1 March',
    told: [received('2026-01-05'), decided('2026-01-20', 'declined'), decided('2026-03-01')],
    asAt: '2026-02-28',
    due: '2026-04-05',
    is: 'stopped',
  },
  {
    says: 'from the day of acceptance it runs',
    sum: '1 March = 1 March',
    told: [received('2026-01-05'), decided('2026-01-20', 'declined'), decided('2026-03-01')],
    asAt: '2026-03-01',
    due: '2026-04-05',
    is: 'running',
  },
  {
    says: 'an assessment that had started is not undone by work after it',
    sum: 'started 1 March, triaged 1 April',
    told: [received('2026-01-05'), started('2026-03-01'), referral('referralTriaged', '2026-04-01')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'metInTime',
  },
  {
    says: 'accepted before it was declined, it stays declined',
    sum: '10 January < 20 January',
    told: [received('2026-01-05'), decided('2026-01-10'), decided('2026-01-20', 'declined')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'stopped',
  },
  {
    says: 'triaged after it was closed, it is open again',
    sum: 'closed 1 February, triaged 1 March',
    told: [received('2026-01-05'), closed('2026-02-01'), referral('referralTriaged', '2026-03-01')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'overdue',
  },
  {
    says: 'a first contact after it was closed opens it again',
    sum: 'closed 1 February, contact 1 March',
    told: [received('2026-01-05'), closed('2026-02-01'), contact('2026-03-01')],
    asAt: '2026-03-02',
    due: '2026-04-05',
    is: 'running',
  },
  {
    says: 'seen and discharged on one day, it is closed',
    sum: '1 March = 1 March',
    told: [received('2026-01-05'), contact('2026-03-01'), closed('2026-03-01')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'stopped',
  },
  {
    says: 'an assessment that started after it was closed is counted from the first day',
    sum: 'closed 1 February, started 10 April, five days late',
    told: [received('2026-01-05'), closed('2026-02-01'), started('2026-04-10')],
    asAt: '2026-04-10',
    due: '2026-04-05',
    is: 'metLate',
  },
  {
    says: 'closed a second time, it is stopped again',
    sum: 'accepted 1 March, closed 1 May',
    told: [received('2026-01-05'), decided('2026-01-20', 'declined'), decided('2026-03-01'), closed('2026-05-01')],
    asAt: '2026-05-01',
    due: '2026-04-05',
    is: 'stopped',
  },
  {
    says: 'received again while it still runs, it gets no more time',
    sum: 'still 5 January -> 5 April',
    told: [received('2026-01-05'), received('2026-03-01')],
    asAt: '2026-04-06',
    due: '2026-04-05',
    is: 'overdue',
    notes: ['askedAgain'],
  },
];

describe('a referral taken up again', () => {
  it.each(again)('$says ($sum)', (each) => checked('autism-assessment-started', each));
});

describe('a referral received again after it had ended', () => {
  const waits = (...told: Step[]) =>
    clocksOf(told, catalogue)
      .filter(({ standard }) => standard === 'autism-assessment-started')
      .map((clock) => [clock.startedOn, clock.dueOn, statusOf(clock, '2026-12-31')]);

  it.each([
    ['closed', closed('2026-02-01'), 'stopped'],
    ['declined', decided('2026-02-01', 'declined'), 'stopped'],
    ['assessed', started('2026-02-01'), 'metInTime'],
  ])('is another wait from its own day, and the earlier one is kept: %s', (_, ending, was) => {
    expect(waits(received('2026-01-05'), ending, received('2026-09-10'))).toEqual([
      ['2026-01-05', '2026-04-05', was],
      ['2026-09-10', '2026-12-10', 'overdue'],
    ]);
  });

  it('on the day it was closed, it waits on', () => {
    expect(waits(received('2026-01-05'), closed('2026-02-01'), received('2026-02-01'))).toEqual([
      ['2026-01-05', '2026-04-05', 'stopped'],
      ['2026-02-01', '2026-05-01', 'overdue'],
    ]);
  });

  it('has what another trust said meanwhile noted on it, and not on the wait before', () => {
    const elsewhere = stepsOf('BRIDGEWATER/REF-1', 'ELSEWHERE');
    const told = [
      received('2026-01-05'),
      elsewhere('assessmentStarted', '2026-01-20'),
      closed('2026-02-01'),
      received('2026-09-10'),
      elsewhere('assessmentStarted', '2026-10-20'),
    ];
    const notes = clocksOf(told, catalogue)
      .filter(({ standard }) => standard === 'autism-assessment-started')
      .map((clock) => clock.notes.map(({ code, on }) => `${code} ${on}`));
    expect(notes).toEqual([['answeredByAnotherBody 2026-01-20'], ['answeredByAnotherBody 2026-10-20']]);
  });

  it('is what an acceptance after it accepts', () => {
    const told = [received('2026-01-05'), closed('2026-02-01'), received('2026-09-10'), decided('2026-09-20')];
    expect(waits(...told).map(([, , is]) => is)).toEqual(['stopped', 'overdue']);
  });

  it('leaves the first wait the id that it always had, and has one of its own', () => {
    const ids = (...told: Step[]) =>
      clocksOf(told, catalogue)
        .filter(({ standard }) => standard === 'autism-assessment-started')
        .map(({ id }) => id);
    const [first] = ids(received('2026-01-05'), closed('2026-02-01'));
    const both = ids(received('2026-01-05'), closed('2026-02-01'), received('2026-09-10'));
    expect(both[0]).toBe(first);
    expect(new Set(both).size).toBe(2);
    expect(first).toBe('autism-assessment-started:H2iGJ_irAe_JqcqcGbbzmh');
  });
});

describe('autism assessment started: within 3 months (NICE QS51, statement 1)', () => {
  it.each(assessment)('$says ($sum)', (each) => checked('autism-assessment-started', each));
});

describe('autism first contact: within 13 weeks (ASD03)', () => {
  it.each(firstContact)('$says ($sum)', (each) => checked('autism-first-contact', each));
});

describe('hear whether a referral is accepted: within the area’s own 4 weeks', () => {
  it.each(acceptance)('$says ($sum)', (each) => checked('referral-acceptance-told', each));
});
