import type { LocalDate } from '@lib/kernel';
import { type Length, lastDayInTime, type StandardKind } from '@lib/statutory';

/** When a check of every child is due. */
export interface Check {
  /** As the contract codes it. */
  readonly check: string;
  readonly id: string;
  readonly title: string;
  readonly kind: StandardKind;
  readonly citation: string;
  /** From birth, which is day 0; or by the end of a school year, 0 being the one in which the child turns five. */
  readonly due: Length | { readonly schoolYear: number };
}

const ofVisitors = (indicator: string) =>
  ({
    kind: 'national',
    citation: `Office for Health Improvement and Disparities, health visitor service delivery metrics, indicator ${indicator}`,
  }) as const;
const ofSchoolNurses = { kind: 'local', citation: "a target of the area's own; no law or guidance sets one" } as const;

/** Every check that is owed by a day. The antenatal contact comes before there is a child to be late for. */
export const checks = [
  { check: 'newBirthVisit', id: 'new-birth-visit', title: 'New birth visit', ...ofVisitors('C2'), due: { days: 14 } },
  {
    ...{ check: 'sixToEightWeekReview', id: 'six-to-eight-week-review', title: '6 to 8 week review' },
    ...ofVisitors('C8i'),
    due: { weeks: 8 },
  },
  {
    ...{ check: 'twelveMonthReview', id: 'twelve-month-review', title: '12 month review' },
    ...ofVisitors('C4'),
    due: { months: 12 },
  },
  {
    ...{ check: 'twelveMonthReview', id: 'twelve-month-review-by-15-months', title: '12 month review, by 15 months' },
    ...ofVisitors('C5'),
    due: { months: 15 },
  },
  {
    ...{ check: 'twoYearReview', id: 'two-year-review', title: '2 to 2½ year review' },
    ...ofVisitors('C6i'),
    due: { months: 30 },
  },
  {
    ...{ check: 'schoolEntryVision', id: 'school-entry-vision', title: 'Vision at school entry' },
    ...{ kind: 'guidance', citation: 'UK National Screening Committee, vision of children of 4 to 5 years' },
    due: { schoolYear: 0 },
  },
  {
    ...{ check: 'schoolEntryHearing', id: 'school-entry-hearing', title: 'Hearing at school entry' },
    ...ofSchoolNurses,
    due: { schoolYear: 0 },
  },
  { check: 'yearSix', id: 'year-six-check', title: 'Year 6 check', ...ofSchoolNurses, due: { schoolYear: 6 } },
  { check: 'midTeens', id: 'mid-teens-check', title: 'Mid-teens check', ...ofSchoolNurses, due: { schoolYear: 10 } },
] as const satisfies readonly Check[];

/** The year in which a school year ends that is so many after the one in which a child turns five: 1 September begins each. */
export const schoolYearEnds = (bornOn: LocalDate, schoolYear: number): number =>
  Number(bornOn.slice(0, 4)) + (bornOn.slice(5) < '09-01' ? 5 : 6) + schoolYear;

export const endOfSchoolYear = '08-31';

/** The last day in time of a check of a child who was born on a day. */
export const dueDayOf = ({ due }: Pick<Check, 'due'>, bornOn: LocalDate): LocalDate =>
  'schoolYear' in due
    ? `${schoolYearEnds(bornOn, due.schoolYear)}-${endOfSchoolYear}`
    : lastDayInTime('within', bornOn, due);
