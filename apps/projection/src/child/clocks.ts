import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import type { Fact } from '../journal/facts';
import { adviceSteps } from './advice';
import { ehcSteps } from './ehc-assessment';
import { referralSteps } from './referral';

/**
 * Where facts become steps, for the record and for the area's figures. Only ordinary facts make clocks: a list or a count that all
 * may see must not move by what only some may know. What is known holds for every day, as a correction does: who was asked, whose
 * receipt counts. What happened after `asAt` is not counted.
 */
export function stepsOf(standing: readonly Fact[], asAt?: LocalDate): Step[] {
  const ordinary = standing.filter(({ sensitivity }) => sensitivity === 'ordinary');
  const steps = [...adviceSteps(ordinary), ...ehcSteps(ordinary), ...referralSteps(ordinary)];
  return asAt === undefined ? steps : steps.filter(({ on }) => on <= asAt);
}
