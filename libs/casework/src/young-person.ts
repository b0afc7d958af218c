import { isLocalDate, type LocalDate } from '@lib/kernel';
import { addDays, addMonths, weekdayOf } from '@lib/statutory';
import type { CaseKind } from './case-kind';

const overAt = 25;

/**
 * The day on which the rights of a parent pass to the young person (Children and Families Act 2014, section 83(2): over compulsory school
 * age). That age ends with the last Friday of June of the school year, 1 September to 31 August, of the sixteenth birthday, and never on a
 * birthday (Education Act 1996, section 8; Education (School Leaving Date) Order 1997; not yet checked).
 */
export function rightsPassOn(bornOn: LocalDate): LocalDate {
  const sixteen = addMonths(bornOn, 16 * 12);
  const isInAutumn = sixteen.slice(5) >= '09-01';
  const endsIn = Number(sixteen.slice(0, 4)) + (isInAutumn ? 1 : 0);
  let day: LocalDate = `${endsIn}-06-30`;
  while (weekdayOf(day) !== 'Friday') day = addDays(day, -1);
  return day;
}

/** The twenty-fifth birthday: from then on nobody is a young person, though a plan may run to the end of the academic year (section 46). */
export const noYoungPersonFrom = (bornOn: LocalDate): LocalDate => addMonths(bornOn, overAt * 12);

/** Whether a child, by the day of birth that is told, had been a young person before a day. Nothing told is no. */
export function wasYoungPersonBefore(child: unknown, on: unknown): boolean {
  const bornOn = (child as { readonly dateOfBirth?: unknown } | undefined)?.dateOfBirth;
  if (typeof bornOn !== 'string' || !isLocalDate(bornOn) || typeof on !== 'string') return false;
  return on > rightsPassOn(bornOn) && on < noYoungPersonFrom(bornOn);
}

/** A parent who asks after that day asks for somebody whose rights are their own. It is told, and counts: whoever reads it should know. */
export const byParentOfYoungPerson = (
  contract: CaseKind['doubts'][number]['contract'],
  by: string,
  on: string,
): CaseKind['doubts'][number] => ({
  contract,
  when: (data) => data[by] === 'parent' && wasYoungPersonBefore(data.child, data[on]),
  flag: {
    code: 'rightsHadPassed',
    message:
      'A parent asked, and by then the rights were the young person’s own (Children and Families Act 2014, section 83(2)): the young person ' +
      'asks, or a representative where they lack capacity (section 80).',
  },
});
