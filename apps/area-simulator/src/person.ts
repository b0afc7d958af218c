import { makeNhsNumber } from '@lib/linkage';
import type { LocalDate } from '@lib/statutory';
import { addDays } from './days';
import { familyNames, givenNames, reserved } from './names';
import type { Random } from './random';

/** Who a child really is. No agency sees this: each knows what it was told, and writes that down as it can. */
export interface Person {
  readonly givenName: string;
  readonly familyName: string;
  readonly dateOfBirth: LocalDate;
  readonly sex: 'female' | 'male';
  readonly nhsNumber: string;
  readonly postcode: string;
  readonly addressIsRestricted: boolean;
  /** The NHS number of the other twin. */
  readonly twinOf?: string;
}

/**
 * NHS numbers that begin with 999 are never issued. 9990 is left to the contracts' examples and to tests, 99910 to the
 * children who were put here on purpose; the step is prime to the count, so that no number comes twice.
 */
const FIRST = 999_200_000;
const COUNT = 800_000;
const STEP = 7919;

export function nhsNumbersFrom(random: Random): () => string {
  let at = random.below(COUNT);
  return () => {
    for (;;) {
      at = (at + STEP) % COUNT;
      const number = makeNhsNumber(String(FIRST + at));
      if (number) return number;
    }
  };
}

/** 99912 and above, below those of the children: 99911 is left to developers. */
const FIRST_FORMER = 999_120_000;

export function formerNhsNumbers(): () => string {
  let next = FIRST_FORMER;
  return () => {
    for (;;) {
      const number = makeNhsNumber(String(next++));
      if (number) return number;
    }
  };
}

/** XN of Northbank: no postcode of the United Kingdom begins with an X. */
export const postcodeFrom = (random: Random): string => {
  const unit = [1, 2].map(() => 'ABDEFGHJLNPQRSTUWXYZ'[random.below(20)]).join('');
  return `XN${1 + random.below(9)} ${random.below(10)}${unit}`;
};

export function personFrom(random: Random, nhsNumber: string, dateOfBirth: LocalDate): Person {
  const familyName = random.pick(familyNames);
  return {
    givenName: random.pick(familyName === reserved.familyName ? givenNames.filter(isNotReserved) : givenNames),
    familyName,
    dateOfBirth,
    sex: random.pick(['female', 'male']),
    nhsNumber,
    postcode: postcodeFrom(random),
    addressIsRestricted: false,
  };
}

const isNotReserved = (givenName: string) => givenName !== reserved.givenName;

/** Everything the same but the first name and the number: what must never be joined. */
export const twinFrom = (random: Random, twin: Person, nhsNumber: string): Person => ({
  ...twin,
  givenName: random.pick(givenNames.filter((name) => isNotReserved(name) && name !== twin.givenName)),
  sex: random.pick(['female', 'male']),
  nhsNumber,
  twinOf: twin.nhsNumber,
});

/** Day and month the wrong way round; undefined where that is no other day, or a day after the child was seen. */
export function swappedDate(date: LocalDate, seenOn: LocalDate): LocalDate | undefined {
  const [year, month, day] = date.split('-');
  const swapped = `${year}-${day}-${month}`;
  return Number(day) <= 12 && day !== month && swapped <= addDays(seenOn, -30) ? swapped : undefined;
}

/**
 * Two neighbouring digits the wrong way round: modulus 11 always catches it. A slip that gave another valid number would
 * be another child's, and no rule could tell.
 */
export function mistyped(nhsNumber: string): string {
  for (let at = 9; at > 3; at--) {
    const [left, right] = [nhsNumber[at - 1]!, nhsNumber[at]!];
    if (left !== right) return nhsNumber.slice(0, at - 1) + right + left + nhsNumber.slice(at + 1);
  }
  return `${nhsNumber.slice(0, 9)}${(Number(nhsNumber[9]) + 1) % 10}`;
}
