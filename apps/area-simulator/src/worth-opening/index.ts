import type { LocalDate } from '@lib/statutory';
import type { Telling } from '../message';
import type { Person } from '../person';
import type { Scene } from '../scene';
import type { TrueClock } from '../truth/true-clock';
import { agenciesThatDiffer } from './agencies-that-differ';
import { askedNow } from './asked-now';
import { bornOnTwoDays } from './born-on-two-days';
import { mistypedNumber } from './mistyped-number';
import { restricted } from './restricted-address';
import { twins } from './twins';
import { waitsAndWaited } from './waits-and-waited';
import { waitsForAdvice } from './waits-for-advice';

/** A child put here on purpose, and what there is to see. Names and numbers are the same whatever the seed. */
export interface WorthOpening {
  readonly nhsNumber: string;
  readonly name: string;
  readonly dateOfBirth: LocalDate;
  readonly why: string;
}

export interface OnPurpose {
  readonly worthOpening: readonly WorthOpening[];
  readonly people: readonly Person[];
  readonly tellings: readonly Telling[];
  readonly clocks: readonly TrueClock[];
}

/** In the order in which a reader might open them. They are the first of every world, so that all their ids are the same. */
export function onPurpose(scene: Scene): OnPurpose {
  const stories = [
    ...[agenciesThatDiffer, waitsForAdvice, waitsAndWaited, twins],
    ...[bornOnTwoDays, mistypedNumber, askedNow, restricted],
  ];
  const told = stories.map((story) => story(scene));
  return {
    worthOpening: told.map(({ people: [child], why }) => ({
      nhsNumber: child.nhsNumber,
      name: `${child.givenName} ${child.familyName}`,
      dateOfBirth: child.dateOfBirth,
      why,
    })),
    people: told.flatMap(({ people }) => people),
    tellings: told.flatMap(({ tellings }) => tellings),
    clocks: told.flatMap(({ clocks = [] }) => clocks),
  };
}
