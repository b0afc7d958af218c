import { isLocalDate, type LocalDate } from '@lib/kernel';
import { addMonths } from '@lib/statutory';

const prescribedDays = ['03-31', '08-31', '12-31'];

/**
 * The day on which compulsory school age begins: the prescribed day (31 March, 31 August, 31 December) on or next after the fifth
 * birthday (Education Act 1996, section 8; the days are in the Education (Start of Compulsory School Age) Order 1998; not yet checked).
 */
export function compulsorySchoolAgeFrom(bornOn: LocalDate): LocalDate {
  const five = addMonths(bornOn, 60);
  const year = five.slice(0, 4);
  return prescribedDays.map((day) => `${year}-${day}`).find((day) => day >= five)!;
}

/** Whether a child, by the day of birth that is told, was of compulsory school age on a day. Nothing told is no. */
export function isOfCompulsorySchoolAge(child: unknown, on: unknown): boolean {
  const bornOn = (child as { readonly dateOfBirth?: unknown } | undefined)?.dateOfBirth;
  if (typeof bornOn !== 'string' || !isLocalDate(bornOn) || typeof on !== 'string') return false;
  return on >= compulsorySchoolAgeFrom(bornOn);
}
