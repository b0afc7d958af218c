import { nhsNumber, upn } from '@lib/linkage';
import type { Step } from '@lib/statutory';
import type { Corrections } from '../facts/corrections';
import type { Fact } from '../facts/facts';
import { outOfOrder } from './cases';
import type { Flag } from './child-record';
import { earlyHealthFlags } from './early-health';
import { ehcLifecycle } from './ehc-assessment';
import { referralLifecycle } from './referral';

/** What a reader should know about a fact by itself: nothing here refuses or changes it. */
export function flagsOf(fact: Fact, { dangling }: Pick<Corrections, 'dangling'>): Flag[] {
  const isWithdrawal = fact.contract.kind === 'withdrawal';
  const unknown = isWithdrawal ? withdrawsUnknownEvent : correctsUnknownEvent;
  return [...identifierProblems(fact), ...(dangling.has(fact.id) ? [unknown] : [])];
}

const correctsUnknownEvent: Flag = {
  code: 'correctsUnknownEvent',
  message: 'It corrects an event that this organisation has not told about this child.',
};
const withdrawsUnknownEvent: Flag = {
  code: 'withdrawsUnknownEvent',
  message: 'It withdraws an event that this organisation has not told about this child.',
};

/** What is out of order among the facts that stand, by the fact that tells it. */
export function sequenceFlags(
  inForce: readonly Fact[],
  assessments: ReadonlyMap<string, readonly Step[]>,
  referrals: ReadonlyMap<string, readonly Step[]>,
): ReadonlyMap<string, readonly Flag[]> {
  const found = [
    ...earlyHealthFlags(inForce),
    ...[...assessments.values()].flatMap((steps) => outOfOrder(ehcLifecycle, steps)),
    ...[...referrals.values()].flatMap((steps) => outOfOrder(referralLifecycle, steps)),
  ];
  const flags = new Map<string, Flag[]>();
  for (const [factId, flag] of found) {
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
