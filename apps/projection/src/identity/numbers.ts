import { type NumbersTold, noNumbersTold, type StandingOfNumbers, standingOf } from '@lib/linkage';
import type { Fact } from '../facts/facts';
import { tellsOfNumbers, toldOfNumbers } from '../journal/told-of-numbers';

/** What facts tell of numbers, each by itself; `facts` are those in force. */
export function numbersIn(facts: readonly Pick<Fact, 'contract' | 'data'>[]): NumbersTold {
  const telling = facts.filter(tellsOfNumbers);
  if (telling.length === 0) return noNumbersTold;
  const told = telling.map(toldOfNumbers);
  return { replaced: told.flatMap(({ replaced }) => replaced), inError: told.flatMap(({ inError }) => inError) };
}

/** Undefined where nobody tells of any, as of nearly every child. */
export const standingIn = (facts: readonly Pick<Fact, 'contract' | 'data'>[]): StandingOfNumbers | undefined =>
  facts.some(tellsOfNumbers) ? standingOf(numbersIn(facts)) : undefined;
