import type { LocalDate, Step } from '@lib/statutory';
import { type Case, checked, shown, stepsOf } from './step-cases';

const trust = stepsOf('HALTON/ADV-1', 'BRIDGEWATER');
const received = (on: LocalDate, basis = 'told') => trust('adviceRequestReceived', on, { adviceFrom: 'health', basis });
const askedOfHealth = (on: LocalDate) => trust('adviceAsked', on, { adviceFrom: 'health' });
const given = (on: LocalDate) => trust('adviceGiven', on, { adviceFrom: 'health' });
const withdrawn = (on: LocalDate) => trust('adviceRequestWithdrawn', on);
const exception = (ground: string, on: LocalDate, rest: Partial<Step> = {}) =>
  trust('adviceExceptionRecorded', on, { duty: 'advice' }, { ground, ...shown, ...rest });

const RECEIVED = received('2026-01-08');
const DUE = '2026-02-19';

/** Within 6 weeks of *its own* receipt: 42 days after it. */
const health: Case[] = [
  {
    says: 'asked on Monday and received on Thursday, the six weeks run from Thursday',
    sum: '8 January + 23 = 31 January, + 19 = 19 February; not 5 January + 42 = 16 February',
    told: [askedOfHealth('2026-01-05'), RECEIVED],
    asAt: '2026-02-17',
    due: DUE,
    is: 'running',
  },
  {
    says: 'asked and not yet received, no time of the trust runs',
    sum: 'no receipt',
    told: [askedOfHealth('2026-01-05')],
    asAt: '2026-02-17',
  },
  {
    says: 'received by delivery, it runs from that day',
    sum: '8 January + 42',
    told: [askedOfHealth('2026-01-05'), received('2026-01-08', 'delivery')],
    asAt: '2026-02-20',
    due: DUE,
    is: 'overdue',
  },
  {
    says: 'received on a Saturday is received on that Saturday',
    sum: '10 January + 21 = 31 January, + 21 = 21 February 2026, a Saturday',
    told: [received('2026-01-10')],
    asAt: '2026-02-21',
    due: '2026-02-21',
    is: 'running',
  },
  {
    says: 'advice on the last day is in time',
    sum: 'day 42',
    told: [RECEIVED, given('2026-02-19')],
    asAt: '2026-02-19',
    due: DUE,
    is: 'metInTime',
  },
  {
    says: 'advice the day after is late',
    sum: 'day 43',
    told: [RECEIVED, given('2026-02-20')],
    asAt: '2026-02-20',
    due: DUE,
    is: 'metLate',
  },
  {
    says: 'a request withdrawn stops it',
    sum: 'day 10',
    told: [RECEIVED, withdrawn('2026-01-18')],
    asAt: '2026-03-01',
    due: DUE,
    is: 'stopped',
  },
  {
    says: 'an appointment missed in the six weeks excuses',
    sum: '8(2)(c); 29 January is day 21',
    told: [RECEIVED, exception('missedAppointment', '2026-01-29')],
    asAt: '2026-02-20',
    due: DUE,
    is: 'excused',
  },
  {
    says: 'an appointment missed between asking and receipt does not',
    sum: '7 January < 8 January',
    told: [askedOfHealth('2026-01-05'), RECEIVED, exception('missedAppointment', '2026-01-07')],
    asAt: '2026-02-20',
    due: DUE,
    is: 'overdue',
    notes: ['exceptionOutsidePeriod'],
  },
  {
    says: 'four weeks away inside the six excuse',
    sum: '8(2)(b); 23 January to 19 February is 9 + 19 = 28 days',
    told: [RECEIVED, exception('absentFromArea', '2026-01-23', { until: '2026-03-31' })],
    asAt: '2026-02-20',
    due: DUE,
    is: 'excused',
  },
  {
    says: 'away for longer but only 27 days inside the six weeks, it does not',
    sum: '24 January to 19 February is 8 + 19 = 27 days',
    told: [RECEIVED, exception('absentFromArea', '2026-01-24', { until: '2026-03-31' })],
    asAt: '2026-02-20',
    due: DUE,
    is: 'overdue',
    notes: ['exceptionTooShort'],
  },
  {
    says: 'exceptional circumstances excuse',
    sum: '8(2)(a)',
    told: [RECEIVED, exception('exceptionalCircumstances', '2026-02-01'), given('2026-03-01')],
    asAt: '2026-03-01',
    due: DUE,
    is: 'excused',
  },
  {
    says: 'a waiting list is none of the three',
    sum: 'a reason for delay, reported as such',
    told: [RECEIVED, exception('waitingList', '2026-01-20')],
    asAt: '2026-02-20',
    due: DUE,
    is: 'overdue',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'nor is the summer of a school',
    sum: '8(2) has no closures',
    told: [
      received('2026-06-25'),
      exception('adviceDuringSchoolClosure', '2026-07-22', { until: '2026-09-01', askedOn: '2026-07-20' }),
    ],
    asAt: '2026-08-07',
    due: '2026-08-06',
    is: 'overdue',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'six weeks across the clocks going forward',
    sum: '2 March + 29 = 31 March, + 13 = 13 April 2026; clocks change 29 March',
    told: [received('2026-03-02'), given('2026-04-13')],
    asAt: '2026-04-14',
    due: '2026-04-13',
    is: 'metInTime',
  },
  {
    says: 'six weeks from a leap day',
    sum: '29 February 2024 + 31 = 31 March, + 11 = 11 April',
    told: [received('2024-02-29')],
    asAt: '2024-04-12',
    due: '2024-04-11',
    is: 'overdue',
  },
  {
    says: 'received twice, the first receipt counts',
    sum: '8 January + 42',
    told: [RECEIVED, received('2026-01-20')],
    asAt: '2026-02-20',
    due: DUE,
    is: 'overdue',
    notes: ['askedAgain'],
  },
];

const school = stepsOf('HALTON/ADV-2', 'QUARRY-BANK');
const askedOfSchool = (on: LocalDate) => school('adviceAsked', on, { adviceFrom: 'school' });

const schools: Case[] = [
  {
    says: 'a school’s six weeks run from the day of asking, whenever it opens its post',
    sum: '20 July + 11 = 31 July, + 31 = 31 August 2026, a bank holiday',
    told: [
      askedOfSchool('2026-07-20'),
      school('adviceRequestReceived', '2026-09-02', { adviceFrom: 'school', basis: 'told' }),
    ],
    asAt: '2026-08-31',
    due: '2026-08-31',
    is: 'running',
  },
  {
    says: 'that the school was closed is the council’s exception, not the school’s',
    sum: 'Code 9.42',
    told: [
      askedOfSchool('2026-07-20'),
      school(
        'adviceExceptionRecorded',
        '2026-07-22',
        { duty: 'advice' },
        { ground: 'adviceDuringSchoolClosure', until: '2026-09-01', askedOn: '2026-07-20', ...shown },
      ),
    ],
    asAt: '2026-09-01',
    due: '2026-08-31',
    is: 'overdue',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'an absence of four weeks excuses a school too',
    sum: '22 July to 18 August is 10 + 18 = 28 days',
    told: [
      askedOfSchool('2026-07-20'),
      school(
        'adviceExceptionRecorded',
        '2026-07-22',
        { duty: 'advice' },
        { ground: 'absentFromArea', until: '2026-08-18', ...shown },
      ),
    ],
    asAt: '2026-09-01',
    due: '2026-08-31',
    is: 'excused',
  },
  {
    says: 'a school that answers in its holidays is in time',
    sum: 'day 10',
    told: [askedOfSchool('2026-07-20'), school('adviceGiven', '2026-07-30', { adviceFrom: 'school' })],
    asAt: '2026-09-01',
    due: '2026-08-31',
    is: 'metInTime',
  },
  {
    says: 'what was asked of a school starts no clock of a school before the Code of 2015',
    sum: '31 March 2015 < 1 April 2015',
    told: [askedOfSchool('2015-03-31')],
    asAt: '2015-06-01',
  },
];

const psychologist = stepsOf('HALTON/ADV-3', 'HALTON');
const askedOfPsychologist = (on: LocalDate) =>
  psychologist('adviceAsked', on, { adviceFrom: 'educational-psychology' });

const psychologists: Case[] = [
  {
    says: 'the psychologist is the council’s own: six weeks from the asking',
    sum: '14 October + 17 = 31 October, + 25 = 25 November 2026, across the clocks going back',
    told: [
      askedOfPsychologist('2026-10-14'),
      psychologist('adviceGiven', '2026-11-25', { adviceFrom: 'educational-psychology' }),
    ],
    asAt: '2026-12-01',
    due: '2026-11-25',
    is: 'metInTime',
  },
  {
    says: 'a vacancy excuses nobody',
    sum: 'a reason for delay',
    told: [
      askedOfPsychologist('2026-10-14'),
      psychologist('adviceExceptionRecorded', '2026-10-20', { duty: 'advice' }, { ground: 'vacancy', ...shown }),
    ],
    asAt: '2026-11-26',
    due: '2026-11-25',
    is: 'overdue',
    notes: ['exceptionGroundNotListed'],
  },
  {
    says: 'an appointment that the child missed does',
    sum: '20 October is day 6',
    told: [
      askedOfPsychologist('2026-10-14'),
      psychologist(
        'adviceExceptionRecorded',
        '2026-10-20',
        { duty: 'advice' },
        { ground: 'missedAppointment', ...shown },
      ),
      psychologist('adviceGiven', '2026-12-10', { adviceFrom: 'educational-psychology' }),
    ],
    asAt: '2026-12-10',
    due: '2026-11-25',
    is: 'excused',
  },
  {
    says: 'over Christmas the days count like all others',
    sum: '18 November + 12 = 30 November, + 30 = 30 December',
    told: [
      askedOfPsychologist('2026-11-18'),
      psychologist('adviceGiven', '2026-12-31', { adviceFrom: 'educational-psychology' }),
    ],
    asAt: '2026-12-31',
    due: '2026-12-30',
    is: 'metLate',
  },
  {
    says: 'an assessment that ended takes the asking back',
    sum: 'day 20, as at day 60',
    told: [askedOfPsychologist('2026-10-14'), psychologist('adviceRequestWithdrawn', '2026-11-03')],
    asAt: '2026-12-13',
    due: '2026-11-25',
    is: 'stopped',
  },
];

describe('advice of a health body: within 6 weeks of its own receipt (Regs 8(1), exceptions 8(2))', () => {
  it.each(health)('$says ($sum)', (each) => checked('advice-health', each));
});

describe('advice of the school: within 6 weeks of the asking (Code 9.41-9.42)', () => {
  it.each(schools)('$says ($sum)', (each) => checked('advice-school', each));
});

describe('advice of the educational psychologist: within 6 weeks of the asking (Code 9.41-9.42)', () => {
  it.each(psychologists)('$says ($sum)', (each) => checked('advice-educational-psychologist', each));
});
