import type { LocalDate } from '@lib/kernel';
import { clocksOf, daysBetween, type Standard, type Step } from '@lib/statutory';
import { closed, declined, moved, wait } from './waits';

/** One wait on a pathway, from the referral to what was waited for; or to the day on which it was no longer waited for. */
export interface WaitOnPathway {
  readonly pathway: string;
  /** The day the referral was received; by the first provider, where it moved. */
  readonly since: LocalDate;
  /** The day the assessment or the first treatment began. */
  readonly begunOn?: LocalDate;
  /** The day it was declined or closed, before anything had begun. */
  readonly goneOn?: LocalDate;
}

/** Whatever is waited for: the row is no time limit, and stands in no catalogue. */
const anyWait: Standard = {
  ...wait,
  id: 'wait',
  title: 'Wait',
  kind: 'local',
  citation: 'how long it takes, and no limit',
  limit: { days: 0 },
  endedBy: 'the day it began',
  startedBySteps: [{ step: 'referralReceived' }],
  endedBySteps: [{ step: 'assessmentStarted' }, { step: 'treatmentDecided', where: { decision: ['firstTreatment'] } }],
  stoppedBySteps: [declined, closed, moved],
  inForceFrom: '1900-01-01',
};

/** The waits of one referral. One that moved goes on with the other provider, and is told there: it is not counted twice. */
export const waitsOnPathway = (steps: readonly Step[]): WaitOnPathway[] =>
  clocksOf(steps, [anyWait]).flatMap(({ startedOn, dueOn, metOn, stoppedOn, stoppedBecause, source }) => {
    const received = steps.find(({ factId, step }) => factId === source.startedBy && step === 'referralReceived');
    const pathway = received?.attributes?.pathway;
    if (pathway === undefined || stoppedBecause === moved.says) return [];
    // Counted from `waitingSince` where that is told, within no days of it.
    const since = dueOn < startedOn ? dueOn : startedOn;
    return [{ pathway, since, ...(metOn && { begunOn: metOn }), ...(stoppedOn && { goneOn: stoppedOn }) }];
  });

/** A wait as it was seen by a day: so many days, and whether it had ended in what was waited for. Who still waits is not left out. */
export interface ObservedWait {
  readonly days: number;
  readonly hasBegun: boolean;
}

/** Undefined where it had not started by then. */
export function observedBy({ since, begunOn, goneOn }: WaitOnPathway, asAt: LocalDate): ObservedWait | undefined {
  if (since > asAt) return undefined;
  if (begunOn !== undefined && begunOn <= asAt) return { days: daysBetween(since, begunOn), hasBegun: true };
  const until = goneOn !== undefined && goneOn <= asAt ? goneOn : asAt;
  return { days: Math.max(0, daysBetween(since, until)), hasBegun: false };
}

/** How long a child referred today may expect to wait. */
export interface ExpectedWait {
  readonly weeksAtLeast: number;
  readonly weeksAtMost: number;
  /** So many in a hundred begin within `weeksAtMost`. */
  readonly shareByThen: number;
  readonly waitsObserved: number;
  readonly method: string;
}

export const methodOfExpectedWait =
  'Kaplan and Meier’s estimate from the waits of the same pathway that began in the three years before; who still waits counts as waiting so long at least';

/**
 * The week by which one in ten, and that by which so many in a hundred had begun, by Kaplan and Meier: a wait that has not ended, or ended
 * otherwise, says only that it lasted so long. Undefined where too few have ever begun to say.
 */
export function expectedWait(waits: readonly ObservedWait[], shareByThen = 80): ExpectedWait | undefined {
  const atLeast = quantile(waits, 0.1);
  const atMost = quantile(waits, shareByThen / 100);
  if (atLeast === undefined || atMost === undefined) return undefined;
  return {
    ...{ weeksAtLeast: Math.floor(atLeast / 7), weeksAtMost: Math.ceil(atMost / 7), shareByThen },
    ...{ waitsObserved: waits.length, method: methodOfExpectedWait },
  };
}

/** The first day by which this share had begun. */
function quantile(waits: readonly ObservedWait[], share: number): number | undefined {
  const inOrder = [...waits].sort((one, other) => one.days - other.days);
  let stillWaiting = 1;
  for (let at = 0; at < inOrder.length; ) {
    const { days } = inOrder[at]!;
    const atRisk = inOrder.length - at;
    let begun = 0;
    for (; at < inOrder.length && inOrder[at]!.days === days; at += 1) if (inOrder[at]!.hasBegun) begun += 1;
    stillWaiting *= 1 - begun / atRisk;
    if (begun > 0 && 1 - stillWaiting >= share - 1e-12) return days;
  }
  return undefined;
}
