import type { LocalDate } from '@lib/kernel';
import { type Clock, catalogue, clocksOf, type Step } from '@lib/statutory';
import type { Fact } from '../journal/facts';
import { adviceSteps } from './advice';

/**
 * Where facts become steps, for the record and for the area's figures. Only ordinary facts make clocks: a list or a count that all
 * may see must not move by what only some may know.
 */
export const stepsOf = (standing: readonly Fact[]): Step[] =>
  adviceSteps(standing.filter(({ contract }) => contract.sensitivity === 'ordinary'));

/**
 * The clocks of one child by its facts that stand. What is known holds for every day, as a correction does: who was asked, whose
 * receipt counts. What happened after `asAt` is not counted.
 */
export const clocksAsAt = (standing: readonly Fact[], asAt?: LocalDate): Clock[] =>
  clocksOf(
    stepsOf(standing).filter(({ on }) => asAt === undefined || on <= asAt),
    catalogue,
  );
