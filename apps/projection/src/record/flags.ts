import { type CasesOfChild, caseKinds, doubtsOf, outOfOrder } from '@lib/casework';
import { londonDate } from '@lib/kernel';
import { type NumberDoubt, nhsNumber, type StandingOfNumbers, upn } from '@lib/linkage';
import type { Corrections } from '../facts/corrections';
import type { Fact } from '../facts/facts';
import { toldOfNumbers } from '../journal/told-of-numbers';
import type { Flag } from './child-record';

/** What a reader should know about a fact by itself: nothing here refuses or changes it. */
export function flagsOf(fact: Fact, { dangling }: Pick<Corrections, 'dangling'>): Flag[] {
  const isWithdrawal = fact.contract.kind === 'withdrawal';
  const unknown = isWithdrawal ? withdrawsUnknownEvent : correctsUnknownEvent;
  return [
    ...identifierProblems(fact),
    ...(dangling.has(fact.id) ? [unknown] : []),
    ...(isRecordedTooEarly(fact) ? [recordedBeforeItHappened] : []),
    ...doubtsOf(fact, caseKinds),
  ];
}

const correctsUnknownEvent: Flag = {
  code: 'correctsUnknownEvent',
  message: 'It corrects an event that this organisation has not told about this child.',
};
const withdrawsUnknownEvent: Flag = {
  code: 'withdrawsUnknownEvent',
  message: 'It withdraws an event that this organisation has not told about this child.',
};
const recordedBeforeItHappened: Flag = {
  code: 'recordedBeforeItHappened',
  message: 'Its teller says that it was recorded before the day on which it happened. One of the two days is wrong.',
};

/** Only a moment that the teller states can be before the day: a day to come is refused. */
const isRecordedTooEarly = ({ event, recordedAt, occurredOn }: Fact): boolean =>
  event.recordedbasis === 'stated' &&
  // The day in London is never before that of the moment as it is spelled, and takes long to find.
  recordedAt.slice(0, 10) < occurredOn &&
  londonDate(recordedAt) < occurredOn;

/** What is out of order in the child's cases, by the fact that tells it. */
export function sequenceFlags({ all }: CasesOfChild): ReadonlyMap<string, readonly Flag[]> {
  const flags = new Map<string, Flag[]>();
  for (const [factId, flag] of all.flatMap(outOfOrder)) {
    const known = flags.get(factId) ?? [];
    if (!known.some(({ code }) => code === flag.code)) flags.set(factId, [...known, flag]);
  }
  return flags;
}

function identifierProblems({ child }: Fact): Flag[] {
  const problems = [nhsNumber(child.nhsNumber ?? '').problem, upn(child.upn ?? '').problem];
  const told = [child.nhsNumber, child.upn];
  return problems.flatMap((problem, index) =>
    told[index] && problem ? [{ code: problem.code, message: `${problem.sentence} It is not used for matching.` }] : [],
  );
}

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
