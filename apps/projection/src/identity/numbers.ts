import { type NumberDoubt, type NumbersTold, noNumbersTold, type StandingOfNumbers, standingOf } from '@lib/linkage';
import type { Fact } from '../facts/facts';
import { tellsOfNumbers, toldOfNumbers } from '../journal/told-of-numbers';
import type { Flag } from '../record/child-record';

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

const doubts: Readonly<Record<NumberDoubt, string>> = {
  noNumber: 'It does not name two valid numbers that differ, so it counts for nothing.',
  replacedByTwo:
    'The number is told to have been replaced by another one too: neither is followed until one is put right.',
  replacedInACircle: 'By what was told, the number was replaced by itself in the end: none of it is followed.',
  replacedByOneInError: 'One of the two numbers is told to have been allocated in error: it is not followed.',
};

/** What contradicts itself among all that was told of numbers, by the fact that tells it. */
export function numberFlags(
  facts: readonly Fact[],
  standing: StandingOfNumbers | undefined,
): ReadonlyMap<string, readonly Flag[]> {
  const flags = new Map<string, readonly Flag[]>();
  if (!standing) return flags;
  for (const fact of facts)
    for (const replaced of toldOfNumbers(fact).replaced) {
      const code = standing.doubtOf(replaced);
      if (code) flags.set(fact.id, [{ code, message: doubts[code] }]);
    }
  return flags;
}
