import { shapes } from '../test/shapes';
import {
  allowedInWords,
  clocksOf,
  explainClock,
  findStandard,
  type LocalDate,
  type Status,
  type Step,
  statusOf,
} from './index';

const at =
  (body: string) =>
  (step: string, on: LocalDate, attributes?: Record<string, string>): Step => ({
    step,
    on,
    reference: 'CASE-1',
    body,
    factId: `${step} ${on}`,
    ...(attributes && { attributes }),
  });
const then = at('HALTON');

/** `is`: each clock of the standard in turn, as its first day, its last day in time and what it says. */
interface Shape {
  readonly of: string;
  readonly says: string;
  readonly sum: string;
  readonly told: readonly Step[];
  readonly asAt: LocalDate;
  readonly is: readonly (readonly [startedOn: LocalDate, dueOn: LocalDate, status: Status | undefined])[];
  readonly notes?: readonly string[];
}

const decided = (on: LocalDate, outcome = 'maintain') => then('reviewDecided', on, { outcome });
const arranged = (on: LocalDate, meetingOn: LocalDate) => then('meetingArranged', on, { meetingOn });
const PLAN = then('planMade', '2026-09-16');

const examples: readonly Shape[] = [
  {
    of: 'several starts and ends',
    says: 'whichever starts it first starts it, and any of its ends ends it',
    sum: '5 January + 42 = 16 February; refused on day 41',
    told: [then('becameResponsible', '2026-01-05'), then('requested', '2026-01-12'), then('refused', '2026-02-15')],
    asAt: '2026-03-01',
    is: [['2026-01-05', '2026-02-16', 'metInTime']],
    notes: ['askedAgain'],
  },
  {
    of: 'several starts and ends',
    says: 'each of its starts can start it',
    sum: '12 January + 42 = 23 February',
    told: [then('requested', '2026-01-12')],
    asAt: '2026-02-24',
    is: [['2026-01-12', '2026-02-23', 'overdue']],
  },

  {
    of: 'annual review',
    says: 'twelve months starting with the day the plan was made end on the day before',
    sum: '16 September 2026 is day 1: 15 September 2027',
    told: [PLAN],
    asAt: '2027-09-15',
    is: [['2026-09-16', '2027-09-15', 'running']],
  },
  {
    of: 'annual review',
    says: 'its decision ends one year and begins the next',
    sum: '16 September 2026 -> 15 September 2027; 1 September 2027 -> 31 August 2028',
    told: [PLAN, decided('2027-09-01')],
    asAt: '2028-09-01',
    is: [
      ['2026-09-16', '2027-09-15', 'metInTime'],
      ['2027-09-01', '2028-08-31', 'overdue'],
    ],
  },
  {
    of: 'annual review',
    says: 'a late decision begins the next year on its own day',
    sum: '1 October 2027 > 15 September; 1 October 2027 -> 30 September 2028',
    told: [PLAN, decided('2027-10-01', 'amend')],
    asAt: '2027-12-01',
    is: [
      ['2026-09-16', '2027-09-15', 'metLate'],
      ['2027-10-01', '2028-09-30', 'running'],
    ],
  },
  {
    of: 'annual review',
    says: 'told twice on one day by two, it begins one year',
    sum: '1 September 2027 once',
    told: [PLAN, decided('2027-09-01'), { ...decided('2027-09-01'), factId: 'told by the school too' }],
    asAt: '2027-12-01',
    is: [
      ['2026-09-16', '2027-09-15', 'metInTime'],
      ['2027-09-01', '2028-08-31', 'running'],
    ],
    notes: ['askedAgain'],
  },
  {
    of: 'looked-after review',
    says: 'looked after again, the first review is due in twenty working days again, and not in six months',
    sum: '30 January + 3 months = 30 April; 1 June + 20 working days = 29 June',
    told: [
      then('becameLookedAfter', '2026-01-05'),
      then('reviewHeld', '2026-01-30'),
      then('noLongerLookedAfter', '2026-03-02'),
      then('becameLookedAfter', '2026-06-01'),
    ],
    asAt: '2026-06-15',
    is: [
      ['2026-01-05', '2026-02-02', 'metInTime'],
      ['2026-01-30', '2026-04-30', 'stopped'],
      ['2026-06-01', '2026-06-29', 'running'],
    ],
  },
  {
    of: 'annual review',
    says: 'a decision to cease the plan begins no other year',
    sum: 'ceased 1 September 2027',
    told: [PLAN, decided('2027-09-01', 'cease')],
    asAt: '2028-09-01',
    is: [['2026-09-16', '2027-09-15', 'metInTime']],
  },
  {
    of: 'annual review',
    says: 'told on one day both to cease and to keep the plan, the year that would be owed is counted',
    sum: '1 September 2027 -> 31 August 2028',
    told: [
      PLAN,
      { ...decided('2027-09-01', 'cease'), factId: 'a' },
      { ...decided('2027-09-01', 'maintain'), factId: 'b' },
    ],
    asAt: '2027-12-01',
    is: [
      ['2026-09-16', '2027-09-15', 'metInTime'],
      ['2027-09-01', '2028-08-31', 'running'],
    ],
    notes: ['askedAgain'],
  },
  {
    of: 'annual review',
    says: 'a plan that the Tribunal amended keeps its year',
    sum: 'still 15 September 2027',
    told: [PLAN, decided('2027-03-01', 'amendedByTribunal')],
    asAt: '2027-09-16',
    is: [['2026-09-16', '2027-09-15', 'overdue']],
    notes: ['answeredOfAnotherKind'],
  },
  {
    of: 'annual review',
    says: 'where only a decision is told, the year begins with it',
    sum: '29 February 2024 -> 28 February 2025: there is no 29 February 2025',
    told: [decided('2024-02-29')],
    asAt: '2025-03-01',
    is: [['2024-02-29', '2025-02-28', 'overdue']],
  },
  {
    of: 'annual review',
    says: 'a plan that ceased stops it',
    sum: '1 March 2027 < 15 September 2027',
    told: [PLAN, then('planCeased', '2027-03-01')],
    asAt: '2027-12-01',
    is: [['2026-09-16', '2027-09-15', 'stopped']],
  },

  {
    of: 'notice of meeting',
    says: 'two weeks before the meeting is the last day in time',
    sum: '1 June - 14 = 18 May',
    told: [arranged('2026-04-20', '2026-06-01'), then('noticeSent', '2026-05-18')],
    asAt: '2026-06-01',
    is: [['2026-04-20', '2026-05-18', 'metInTime']],
  },
  {
    of: 'notice of meeting',
    says: 'a day later is late, though before the meeting',
    sum: '19 May > 18 May',
    told: [arranged('2026-04-20', '2026-06-01'), then('noticeSent', '2026-05-19')],
    asAt: '2026-06-01',
    is: [['2026-04-20', '2026-05-18', 'metLate']],
  },
  {
    of: 'notice of meeting',
    says: 'a meeting arranged with a week to go was late from the beginning',
    sum: '1 June - 14 = 18 May < 25 May',
    told: [arranged('2026-05-25', '2026-06-01')],
    asAt: '2026-05-25',
    is: [['2026-05-25', '2026-05-18', 'overdue']],
  },
  {
    of: 'notice of meeting',
    says: 'of a meeting that was told only when it was held, the notice came first and counts',
    sum: '1 June - 14 = 18 May >= 10 May',
    told: [then('noticeSent', '2026-05-10'), then('meetingHeld', '2026-06-01')],
    asAt: '2026-06-01',
    is: [['2026-06-01', '2026-05-18', 'metInTime']],
  },
  {
    of: 'notice of meeting',
    says: 'each meeting that was held has the notice that came before it and after the one before',
    sum: '1 June - 14 = 18 May >= 10 May; 1 December - 14 = 17 November < 20 November',
    told: [
      then('noticeSent', '2026-05-10'),
      then('meetingHeld', '2026-06-01'),
      then('noticeSent', '2026-11-20'),
      then('meetingHeld', '2026-12-01'),
    ],
    asAt: '2026-12-01',
    is: [
      ['2026-06-01', '2026-05-18', 'metInTime'],
      ['2026-12-01', '2026-11-17', 'metLate'],
    ],
  },
  {
    of: 'notice of meeting',
    says: 'the notice of one meeting is none of the next',
    sum: '1 December - 14 = 17 November',
    told: [then('noticeSent', '2026-05-10'), then('meetingHeld', '2026-06-01'), then('meetingHeld', '2026-12-01')],
    asAt: '2026-12-01',
    is: [
      ['2026-06-01', '2026-05-18', 'metInTime'],
      ['2026-12-01', '2026-11-17', 'overdue'],
    ],
  },
  {
    of: 'notice of each meeting',
    says: 'a meeting moved to another day needs its own notice',
    sum: '1 June - 14 = 18 May; 20 July - 14 = 6 July',
    told: [
      arranged('2026-04-20', '2026-06-01'),
      then('noticeSent', '2026-05-11'),
      arranged('2026-05-20', '2026-07-20'),
    ],
    asAt: '2026-07-07',
    is: [
      ['2026-04-20', '2026-05-18', 'metInTime'],
      ['2026-05-20', '2026-07-06', 'overdue'],
    ],
    notes: ['answeredBeforeAsked'],
  },

  {
    of: 'final amended plan',
    says: 'eight weeks run from the notice',
    sum: '29 June + 56 = 24 August',
    told: [
      then('meetingHeld', '2026-06-01'),
      then('amendmentNoticeSent', '2026-06-29'),
      then('amendedPlanSent', '2026-08-24'),
    ],
    asAt: '2026-09-01',
    is: [['2026-06-29', '2026-08-24', 'metInTime']],
  },
  {
    of: 'final amended plan, outer limit',
    says: 'twelve run beside them from the meeting, under the same reference',
    sum: '1 June + 84 = 24 August',
    told: [
      then('meetingHeld', '2026-06-01'),
      then('amendmentNoticeSent', '2026-07-06'),
      then('amendedPlanSent', '2026-08-31'),
    ],
    asAt: '2026-09-01',
    is: [['2026-06-01', '2026-08-24', 'metLate']],
  },
  {
    of: 'time on amendments',
    says: 'each service gives the family its fifteen days, and one plan can cut short the second only',
    sum: '1 June + 14 = 15 June; 10 June + 14 = 24 June; plan 20 June',
    told: [
      then('amendmentsServed', '2026-06-01'),
      then('amendmentsServed', '2026-06-10'),
      then('amendedPlanSent', '2026-06-20'),
    ],
    asAt: '2026-07-01',
    is: [
      ['2026-06-01', '2026-06-15', 'metInTime'],
      ['2026-06-10', '2026-06-24', 'cutShort'],
    ],
  },
  {
    of: 'time on amendments',
    says: 'a plan sent after the notice and before its service leaves none of it',
    sum: 'notice 1 June, plan 5 June, served 8 June; 8 June + 14 = 22 June',
    told: [
      then('amendmentNoticeSent', '2026-06-01'),
      then('amendedPlanSent', '2026-06-05'),
      then('amendmentsServed', '2026-06-08'),
    ],
    asAt: '2026-07-01',
    is: [['2026-06-08', '2026-06-22', 'cutShort']],
  },

  {
    of: 'transfer between phases',
    says: 'before 15 February of the year of transfer: the 14th is the last day',
    sum: '15 February 2027 - 1',
    told: [then('transferKnown', '2025-11-03', { yearOfTransfer: '2027' }), then('amendedPlanSent', '2027-02-14')],
    asAt: '2027-03-01',
    is: [['2025-11-03', '2027-02-14', 'metInTime']],
  },
  {
    of: 'transfer between phases',
    says: 'on 15 February it is late',
    sum: '15 February > 14 February',
    told: [then('transferKnown', '2025-11-03', { yearOfTransfer: '2027' }), then('amendedPlanSent', '2027-02-15')],
    asAt: '2027-03-01',
    is: [['2025-11-03', '2027-02-14', 'metLate']],
  },
  {
    of: 'transfer between phases',
    says: 'where no year is told, the first 14 February that is still to come',
    sum: '14 February 2026 is in time, 15 February 2026 waits for 2027',
    told: [then('transferKnown', '2026-02-15')],
    asAt: '2026-02-16',
    is: [['2026-02-15', '2027-02-14', 'running']],
  },
  {
    of: 'transfer to post-16',
    says: 'before 31 March: the 30th is the last day',
    sum: '31 March 2027 - 1',
    told: [then('transferKnown', '2026-09-07', { yearOfTransfer: '2027' })],
    asAt: '2027-03-31',
    is: [['2026-09-07', '2027-03-30', 'overdue']],
  },
  {
    of: 'post-16 to post-16',
    says: 'five months before the transfer, where the month is too short on its last day',
    sum: '31 July 2026 - 5 months: there is no 31 February, so 28 February',
    told: [then('transferPlanned', '2026-01-12', { transferOn: '2026-07-31' })],
    asAt: '2026-02-28',
    is: [['2026-01-12', '2026-02-28', 'running']],
  },

  {
    of: 'annual health check',
    says: 'from 1 April it is done by 31 March of the next year',
    sum: '1 April 2026 -> 31 March 2027',
    told: [then('onRegister', '2026-04-01'), then('checked', '2027-03-31')],
    asAt: '2027-04-01',
    is: [['2026-04-01', '2027-03-31', 'metInTime']],
  },
  {
    of: 'annual health check',
    says: 'on 31 March that day is still to come',
    sum: '31 March 2026 <= 31 March 2026',
    told: [then('onRegister', '2026-03-31')],
    asAt: '2026-04-01',
    is: [['2026-03-31', '2026-03-31', 'overdue']],
  },
  {
    of: 'annual health check',
    says: 'the next year is another, begun anew',
    sum: '1 April 2027 -> 31 March 2028',
    told: [then('onRegister', '2026-04-01'), then('checked', '2026-10-05'), then('onRegister', '2027-04-01')],
    asAt: '2028-04-01',
    is: [
      ['2026-04-01', '2027-03-31', 'metInTime'],
      ['2027-04-01', '2028-03-31', 'overdue'],
    ],
  },

  {
    of: 'plan transferred',
    says: 'known fifteen working days before the move, the day of the move is the last',
    sum: '1 April, beginning with: 1, 2, [3 and 6 April bank holidays], 7-10, 13-17, 20-23 = 15 on 23 April < 30 April',
    told: [then('moveKnown', '2026-04-01', { movedOn: '2026-04-30' })],
    asAt: '2026-04-30',
    is: [['2026-04-01', '2026-04-30', 'running']],
  },
  {
    of: 'plan transferred',
    says: 'known later, fifteen working days beginning with that day are',
    sum: '13 April: 13-17, 20-24, 27 April - 1 May = 15 on 1 May > 20 April',
    told: [then('moveKnown', '2026-04-13', { movedOn: '2026-04-20' })],
    asAt: '2026-05-02',
    is: [['2026-04-13', '2026-05-01', 'overdue']],
  },
  {
    of: 'plan transferred',
    says: 'known on a Saturday, Monday is the first of the fifteen',
    sum: '11 April is a Saturday: 13 April is day 1, 1 May day 15',
    told: [then('moveKnown', '2026-04-11')],
    asAt: '2026-05-01',
    is: [['2026-04-11', '2026-05-01', 'running']],
  },
  {
    of: 'first review of the new authority',
    says: 'three months from the transfer, where the last review was long ago',
    sum: '1 June + 3 months - 1 = 31 August 2026; 1 July 2025 + 12 months - 1 = 30 June 2026',
    told: [at('WARRINGTON')('lastReviewDecided', '2025-07-01'), then('planTransferred', '2026-06-01')],
    asAt: '2026-08-31',
    is: [['2026-06-01', '2026-08-31', 'running']],
  },
  {
    of: 'first review of the new authority',
    says: 'twelve months from the last review, where that is later; a plan made before it counts no more',
    sum: '1 March 2026 + 12 months - 1 = 28 February 2027 > 31 August 2026',
    told: [
      at('WARRINGTON')('planMade', '2024-01-10'),
      at('WARRINGTON')('lastReviewDecided', '2026-03-01'),
      then('planTransferred', '2026-06-01'),
    ],
    asAt: '2027-03-01',
    is: [['2026-06-01', '2027-02-28', 'overdue']],
  },

  {
    of: 'appeal',
    says: 'two months from the notice',
    sum: '5 January -> 5 March 2026, a Thursday',
    told: [then('noticeOfDecisionSent', '2026-01-05'), then('appealReceived', '2026-03-05')],
    asAt: '2026-03-06',
    is: [['2026-01-05', '2026-03-05', 'metInTime']],
  },
  {
    of: 'appeal',
    says: 'one month from the certificate, where that is later',
    sum: '20 February -> 20 March 2026, a Friday',
    told: [then('noticeOfDecisionSent', '2026-01-05'), at('MEDIATORS')('certificateIssued', '2026-02-20')],
    asAt: '2026-03-20',
    is: [['2026-01-05', '2026-03-20', 'running']],
  },
  {
    of: 'appeal',
    says: 'a certificate that gives less time changes nothing',
    sum: '20 January -> 20 February < 5 March',
    told: [then('noticeOfDecisionSent', '2026-01-05'), at('MEDIATORS')('certificateIssued', '2026-01-20')],
    asAt: '2026-03-06',
    is: [['2026-01-05', '2026-03-05', 'overdue']],
  },
  {
    of: 'appeal',
    says: 'a certificate after the appeal changes nothing',
    sum: 'received 3 March <= 5 March; certificate 10 March',
    told: [
      then('noticeOfDecisionSent', '2026-01-05'),
      then('appealReceived', '2026-03-03'),
      at('MEDIATORS')('certificateIssued', '2026-03-10'),
    ],
    asAt: '2026-03-20',
    is: [['2026-01-05', '2026-03-05', 'metInTime']],
  },
  {
    of: 'appeal',
    says: 'until the certificate was issued it was overdue',
    sum: '8 March > 5 March; certificate 10 March -> 10 April',
    told: [then('noticeOfDecisionSent', '2026-01-05'), at('MEDIATORS')('certificateIssued', '2026-03-10')],
    asAt: '2026-03-08',
    is: [['2026-01-05', '2026-04-10', 'overdue']],
  },
  {
    of: 'appeal',
    says: 'from then on it runs again',
    sum: '10 March -> 10 April 2026, a Friday',
    told: [then('noticeOfDecisionSent', '2026-01-05'), at('MEDIATORS')('certificateIssued', '2026-03-10')],
    asAt: '2026-03-10',
    is: [['2026-01-05', '2026-04-10', 'running']],
  },
  {
    of: 'appeal',
    says: 'a last day in August moves to the first working day of September',
    sum: '15 June -> 15 August; 1 September 2026 is a Tuesday',
    told: [then('noticeOfDecisionSent', '2026-06-15')],
    asAt: '2026-09-01',
    is: [['2026-06-15', '2026-09-01', 'running']],
  },
  {
    of: 'appeal',
    says: 'one between Christmas and New Year moves to the next working day after it',
    sum: '28 October -> 28 December; 1 January 2027 is a Friday, 2 and 3 a weekend: 4 January',
    told: [then('noticeOfDecisionSent', '2026-10-28')],
    asAt: '2027-01-05',
    is: [['2026-10-28', '2027-01-04', 'overdue']],
  },
  {
    of: 'appeal',
    says: 'one on a bank holiday moves to the next working day',
    sum: '6 February -> 6 April 2026, Easter Monday: 7 April',
    told: [then('noticeOfDecisionSent', '2026-02-06')],
    asAt: '2026-04-07',
    is: [['2026-02-06', '2026-04-07', 'running']],
  },

  {
    of: 'certificate',
    says: 'three working days leave out the weekend',
    sum: 'Thursday 8 January: 9, 12, 13 January',
    told: [then('adviserTold', '2026-01-08'), then('certificateIssued', '2026-01-13')],
    asAt: '2026-01-14',
    is: [['2026-01-08', '2026-01-13', 'metInTime']],
  },
  {
    of: 'certificate',
    says: 'over Christmas they leave out the bank holidays and the substitute day',
    sum: 'Thursday 24 December 2026: [25 Christmas, 26-27 weekend, 28 substitute] 29, 30, 31 December',
    told: [then('adviserTold', '2026-12-24')],
    asAt: '2027-01-01',
    is: [['2026-12-24', '2026-12-31', 'overdue']],
  },
  {
    of: 'certificate',
    says: 'a bank holiday of one year only is left out in that year',
    sum: 'Thursday 15 September 2022: 16, [19 the funeral of the Queen] 20, 21 September',
    told: [then('adviserTold', '2022-09-15')],
    asAt: '2022-09-21',
    is: [['2022-09-15', '2022-09-21', 'running']],
  },

  {
    of: 'new birth visit',
    says: 'fourteen days from the day of birth, which is day 0',
    sum: '3 May + 14 = 17 May',
    told: [then('childBorn', '2026-05-03'), then('visited', '2026-05-17')],
    asAt: '2026-05-18',
    is: [['2026-05-03', '2026-05-17', 'metInTime']],
  },
  {
    of: 'new birth visit',
    says: 'of two days of birth the earlier counts, and the other is said',
    sum: '3 May + 14 = 17 May; 5 May is told and not used',
    told: [
      then('childBorn', '2026-05-05'),
      then('childBorn', '2026-05-03'),
      { ...then('childBorn', '2026-05-03'), factId: 'another source' },
    ],
    asAt: '2026-05-18',
    is: [['2026-05-03', '2026-05-17', 'overdue']],
    notes: ['otherDayTold'],
  },
  {
    of: 'twelve month review',
    says: 'born on a leap day, the year ends with February',
    sum: '29 February 2024 -> 28 February 2025',
    told: [then('childBorn', '2024-02-29')],
    asAt: '2025-03-01',
    is: [['2024-02-29', '2025-02-28', 'overdue']],
  },
  {
    of: 'before the fifth birthday',
    says: 'the day before the birthday is the last',
    sum: '3 May 2021 + 5 years = 3 May 2026, - 1',
    told: [then('childBorn', '2021-05-03')],
    asAt: '2026-05-02',
    is: [['2021-05-03', '2026-05-02', 'running']],
  },

  {
    of: 'review health assessment',
    says: 'six months where the child was under five at the last one',
    sum: 'born 10 January 2022, 4 on 5 January 2027; 5 July 2027',
    told: [then('childBorn', '2022-01-10'), then('healthAssessed', '2027-01-05')],
    asAt: '2027-07-06',
    is: [['2027-01-05', '2027-07-05', 'overdue']],
  },
  {
    of: 'review health assessment',
    says: 'twelve where it was five, and each assessment begins the next',
    sum: '5 July 2027: 5 years old -> 5 July 2028',
    told: [then('childBorn', '2022-01-10'), then('healthAssessed', '2027-01-05'), then('healthAssessed', '2027-07-05')],
    asAt: '2028-01-06',
    is: [
      ['2027-01-05', '2027-07-05', 'metInTime'],
      ['2027-07-05', '2028-07-05', 'running'],
    ],
  },
  {
    of: 'review health assessment',
    says: 'on the fifth birthday the child is not under five',
    sum: '10 January 2027 -> 10 January 2028',
    told: [then('childBorn', '2022-01-10'), then('healthAssessed', '2027-01-10')],
    asAt: '2027-12-01',
    is: [['2027-01-10', '2028-01-10', 'running']],
  },
  {
    of: 'review health assessment',
    says: 'of two days of birth that which gives less time counts',
    sum: 'born 10 January or 1 October 2022; under 5 by the second: 10 July 2027',
    told: [
      then('childBorn', '2022-01-10'),
      at('BRIDGEWATER')('childBorn', '2022-10-01'),
      then('healthAssessed', '2027-01-10'),
    ],
    asAt: '2027-07-11',
    is: [['2027-01-10', '2027-07-10', 'overdue']],
    notes: ['otherDayTold'],
  },
  {
    of: 'review health assessment',
    says: 'where no day of birth is told, the shorter time',
    sum: '10 January -> 10 July',
    told: [then('healthAssessed', '2027-01-10')],
    asAt: '2027-07-10',
    is: [['2027-01-10', '2027-07-10', 'running']],
  },

  {
    of: 'looked-after review',
    says: 'twenty working days, then three months, then every six',
    sum: '1 June + 20 wd = 29 June 2026; 20 June -> 20 September; 1 September -> 1 March 2027; 1 March 2027 -> 1 September',
    told: [
      then('becameLookedAfter', '2026-06-01'),
      then('reviewHeld', '2026-06-20'),
      then('reviewHeld', '2026-09-01'),
      then('reviewHeld', '2027-03-01'),
    ],
    asAt: '2027-09-02',
    is: [
      ['2026-06-01', '2026-06-29', 'metInTime'],
      ['2026-06-20', '2026-09-20', 'metInTime'],
      ['2026-09-01', '2027-03-01', 'metInTime'],
      ['2027-03-01', '2027-09-01', 'overdue'],
    ],
  },
  {
    of: 'looked-after review',
    says: 'a child no longer looked after has no next one',
    sum: '20 June -> 20 September; left 1 August',
    told: [
      then('becameLookedAfter', '2026-06-01'),
      then('reviewHeld', '2026-06-20'),
      then('noLongerLookedAfter', '2026-08-01'),
    ],
    asAt: '2026-10-01',
    is: [
      ['2026-06-01', '2026-06-29', 'metInTime'],
      ['2026-06-20', '2026-09-20', 'stopped'],
    ],
  },

  {
    of: 'order to maintain',
    says: 'at once is on the day',
    sum: '5 January + 0',
    told: [then('ordered', '2026-01-05'), then('done', '2026-01-06')],
    asAt: '2026-01-06',
    is: [['2026-01-05', '2026-01-05', 'metLate']],
  },
  {
    of: 'changed',
    says: 'each clock keeps the rule of its own first day',
    sum: '3 August + 28 = 31 August; 7 September + 14 = 21 September',
    told: [then('told', '2026-08-03'), then('answered', '2026-08-31'), then('told', '2026-09-07')],
    asAt: '2026-09-22',
    is: [
      ['2026-08-03', '2026-08-31', 'metInTime'],
      ['2026-09-07', '2026-09-21', 'overdue'],
    ],
  },
];

const clocksOfShape = ({ of, told }: Shape) => clocksOf(told, shapes).filter(({ standard }) => standard === of);

describe('each shape that a time limit can have', () => {
  it.each(examples)('$of: $says ($sum)', (each) => {
    const clocks = clocksOfShape(each);
    expect(clocks.map((clock) => [clock.startedOn, clock.dueOn, statusOf(clock, each.asAt)])).toEqual(each.is);
    expect(clocks.flatMap(({ notes }) => notes.map(({ code }) => code))).toEqual(each.notes ?? []);
    expect(new Set(clocks.map(({ id }) => id)).size).toBe(clocks.length);
  });

  it('has an example of every row', () => {
    expect(new Set(examples.map(({ of }) => of))).toEqual(new Set(shapes.map(({ id }) => id)));
  });

  it('is data: a row that was written down and read again counts the same', () => {
    const again = JSON.parse(JSON.stringify(shapes)) as typeof shapes;
    for (const { told } of examples) expect(clocksOf(told, again)).toEqual(clocksOf(told, shapes));
  });

  it('is said in a few words', () => {
    const said = [
      'annual review',
      'notice of meeting',
      'transfer between phases',
      'annual health check',
      'certificate',
    ];
    expect(said.map((id) => allowedInWords(shapes.find((each) => each.id === id)!))).toEqual([
      '12 months beginning with that day',
      'at least 2 weeks before that day',
      'before 15 February',
      'by 31 March',
      'within 3 working days',
    ]);
    expect(allowedInWords(shapes.find(({ id }) => id === 'time on amendments')!)).toBe(
      'at least 15 days beginning with that day',
    );
  });

  it('keeps nothing of a day on which it is read', () => {
    for (const each of examples)
      for (const clock of clocksOfShape(each)) expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
  });
});

describe('each shape in words', () => {
  const sentences = (of: string, asAt: LocalDate, ...told: Step[]) => {
    const clock = clocksOf(told, shapes).find(({ standard }) => standard === of)!;
    return explainClock(clock, findStandard(shapes, of, clock.startedOn)!, asAt, () => 'it happened').slice(1, -1);
  };

  it.each([
    [
      'notice of meeting',
      [arranged('2026-04-20', '2026-06-01')],
      [
        'The clock started on 20 April 2026; it is counted from 1 June 2026, the day of the meeting.',
        'At least 2 weeks before 1 June 2026: the last day in time is 18 May 2026 (1 June 2026 - 14 days).',
      ],
    ],
    [
      'transfer between phases',
      [then('transferKnown', '2025-11-03', { yearOfTransfer: '2027' })],
      [
        'The clock started on 3 November 2025, the day it began.',
        'Before 15 February 2027: the last day in time is 14 February 2027.',
        'That is a Sunday: weekends and holidays do not move the last day.',
      ],
    ],
    [
      'annual health check',
      [then('onRegister', '2026-04-01')],
      ['The clock started on 1 April 2026, the day it began.', 'By 31 March 2027: that is the last day in time.'],
    ],
    [
      'certificate',
      [then('adviserTold', '2026-01-08')],
      [
        'The clock started on 8 January 2026, the day it began.',
        'Within 3 working days: 8 January 2026 is not counted, nor are weekends and bank holidays, so the last day in time is 13 January 2026.',
      ],
    ],
    [
      'certificate',
      [then('adviserTold', '2029-01-03')],
      [
        'The clock started on 3 January 2029, the day it began.',
        'Within 3 working days: 3 January 2029 is not counted, nor are weekends and bank holidays, so the last day in time is 8 January 2029.',
        'The bank holidays after 2028 are not kept here yet: of those years only weekends are left out.',
      ],
    ],
    [
      'appeal',
      [then('noticeOfDecisionSent', '2026-05-15'), at('MEDIATORS')('certificateIssued', '2026-07-10')],
      [
        'The clock started on 15 May 2026, the day the notice was sent.',
        'The later of two counts holds, from 10 July 2026, the day the certificate was issued.',
        'Within 1 month: 10 July 2026 is not counted, so the last day in time is 10 August 2026 (10 July 2026 + 1 month).',
        'That is moved to the next working day that the rule allows, 1 September 2026.',
        'Until 10 July 2026 the last day in time was 15 July 2026.',
      ],
    ],
    [
      'review health assessment',
      [then('childBorn', '2022-01-10'), then('healthAssessed', '2027-01-05')],
      [
        'The clock started on 5 January 2027, the day it began.',
        'The child was under 5 on that day.',
        'Within 6 months: 5 January 2027 is not counted, so the last day in time is 5 July 2027 (5 January 2027 + 6 months).',
      ],
    ],
    [
      'before the fifth birthday',
      [then('childBorn', '2021-05-03')],
      [
        'The clock started on 3 May 2021, the day it began.',
        'Before 5 years have passed since 3 May 2021: the last day in time is 2 May 2026.',
        'That is a Saturday: weekends and holidays do not move the last day.',
      ],
    ],
  ] as const)('%s', (of, told, said) => {
    expect(sentences(of, '2099-01-01', ...told)).toEqual(said);
  });
});
