import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import type { Fact } from '../facts/facts';
import { adviceSteps } from './advice';
import { ehcSteps } from './ehc-assessment';
import { referralSteps } from './referral';

/** The steps of one child, by what they are steps of. */
export interface Steps {
  readonly advice: readonly Step[];
  readonly assessments: readonly Step[];
  readonly referrals: readonly Step[];
}

/**
 * Where facts become steps, for the record and for the area's figures. Only ordinary facts make clocks: a list or a count that all
 * may see must not move by what only some may know. What is known holds for every day, as a correction does: who was asked, whose
 * receipt counts. What happened after `asAt` is not counted.
 */
export function stepsByCase(inForce: readonly Fact[], asAt?: LocalDate): Steps {
  const ordinary = inForce.filter(({ sensitivity }) => sensitivity === 'ordinary');
  const assessments = ehcSteps(ordinary);
  const all = { advice: adviceSteps(ordinary, assessments), assessments, referrals: referralSteps(ordinary) };
  if (asAt === undefined) return all;
  const byThen = (steps: readonly Step[]) => steps.filter(({ on }) => on <= asAt);
  return { advice: byThen(all.advice), assessments: byThen(all.assessments), referrals: byThen(all.referrals) };
}

export const allOf = ({ advice, assessments, referrals }: Steps): Step[] => [...advice, ...assessments, ...referrals];

export const stepsOf = (inForce: readonly Fact[]): Step[] => allOf(stepsByCase(inForce));
