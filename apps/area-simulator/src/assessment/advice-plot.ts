import type { LocalDate } from '@lib/statutory';
import { addDays, workday } from '../days';
import type { Random } from '../random';

/** How asking a body for its advice went. Six weeks are allowed (SEND Regulations 2014, regulation 8; Code, 9.41 and 9.42). */
export type Ending = 'inTime' | 'onLastDay' | 'late' | 'neverAnswered';

/** Who is asked in every assessment of the made-up area. */
export type Adviser = 'social-care' | 'health' | 'school' | 'educational-psychology';

/** About two thirds of what has ended ended in time. Eleven, so that each of four bodies comes to have each. */
export const endings = 'inTime late inTime onLastDay inTime neverAnswered inTime late inTime late inTime'.split(
  ' ',
) as readonly Ending[];

export const SIX_WEEKS = 42;

/** What is truly so of one request. */
export interface Asking {
  readonly adviceFrom: Adviser;
  readonly askedOn: LocalDate;
  /** A health body's six weeks run from its own receipt, which it tells. */
  readonly receivedOn?: LocalDate;
  readonly givenOn?: LocalDate;
}

export function askingOf(random: Random, adviceFrom: Adviser, askedOn: LocalDate, ending: Ending): Asking {
  const receivedOn = adviceFrom === 'health' ? workday(addDays(askedOn, random.between(1, 7))) : undefined;
  const answered = (after: number) => workday(addDays(receivedOn ?? askedOn, after));
  const asking = { adviceFrom, askedOn, ...(receivedOn && { receivedOn }) };
  // A weekend moves a day back by two at most, which no ending may be near enough to feel.
  switch (ending) {
    case 'inTime':
      return { ...asking, givenOn: answered(random.between(14, SIX_WEEKS - 1)) };
    case 'onLastDay':
      return { ...asking, givenOn: answered(SIX_WEEKS) };
    case 'late':
      return { ...asking, givenOn: answered(random.between(SIX_WEEKS + 3, 104)) };
    case 'neverAnswered':
      return asking;
  }
}
