import type { LocalDate } from '@lib/statutory';
import type { Dirt } from './dirt';
import type { Numbers } from './message';
import type { Random } from './random';
import type { Seldom } from './seldom/turns';

/** What every part of one child's story draws on. */
export interface Scene {
  readonly today: LocalDate;
  readonly random: Random;
  readonly numbers: Numbers;
  readonly dirt: Dirt;
  readonly seldom: Seldom;
  /** Settings and schools know no NHS number, as health knows no UPN: only what they say of the child tells who it is. */
  readonly areNumbersApart: boolean;
}
