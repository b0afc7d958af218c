import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { addWeeks } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import type { ExclusionsOfChild, Span } from './exclusions.fold';

/** Permanent exclusions, and what of them led to a request. */
export interface ExclusionFigure {
  readonly exclusions: number;
  /** On the day, the child waited on a pathway: for autism, speech and language, another. */
  readonly whileWaiting: number;
  /** On the day, an assessment was running, or a plan was in force. */
  readonly whileAssessed: number;
  readonly withPlan: number;
  /** Of the rest, by whether an assessment was asked for within so many weeks. They sum to `exclusions` less the two before. */
  readonly requestedInTime: number;
  readonly requestedLater: number;
  readonly notRequested: number;
  /** Not asked for, and the weeks are not over. */
  readonly weeksNotOver: number;
}

export interface ExclusionFigures extends ExclusionFigure {
  /** By the school that excluded, in the order of the codes. */
  readonly bySchool: readonly (ExclusionFigure & { readonly school: string })[];
}

export interface AskedOfExclusions {
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly weeks: number;
  readonly asAt: LocalDate;
}

const none: ExclusionFigure = {
  exclusions: 0,
  whileWaiting: 0,
  whileAssessed: 0,
  withPlan: 0,
  requestedInTime: 0,
  requestedLater: 0,
  notRequested: 0,
  weeksNotOver: 0,
};

const isIn = (spans: readonly Span[], on: LocalDate): boolean =>
  spans.some(({ from, until }) => from <= on && (until === undefined || until > on));

/** What one exclusion is counted as. `within n weeks of` a day leaves that day out; who asked on the day itself asked in time. */
function countedAs(of: ExclusionsOfChild, on: LocalDate, { weeks, asAt }: AskedOfExclusions): ExclusionFigure {
  const counted = { ...none, exclusions: 1, whileWaiting: isIn(of.waits, on) ? 1 : 0 };
  if (isIn(of.plans, on)) return { ...counted, withPlan: 1 };
  if (
    isIn(
      of.assessments.filter(({ from }) => from < on),
      on,
    )
  )
    return { ...counted, whileAssessed: 1 };
  const lastDay = addWeeks(on, weeks);
  const requestedOn = of.requestedOn.find((day) => day >= on && day <= asAt);
  if (requestedOn !== undefined)
    return requestedOn <= lastDay ? { ...counted, requestedInTime: 1 } : { ...counted, requestedLater: 1 };
  return asAt <= lastDay ? { ...counted, weeksNotOver: 1 } : { ...counted, notRequested: 1 };
}

const sum = (one: ExclusionFigure, other: ExclusionFigure): ExclusionFigure =>
  Object.fromEntries(
    Object.entries(one).map(([name, count]) => [name, count + other[name as keyof ExclusionFigure]]),
  ) as unknown as ExclusionFigure;

/** Exclusions from one day to another, as at a day. It names no child. Analysts count all, others those whom they may open. */
export function exclusionFigures(
  area: Pick<AreaOf, 'children'>,
  viewer: Viewer,
  asked: AskedOfExclusions,
): ExclusionFigures {
  const bySchool = new Map<string, ExclusionFigure>();
  for (const { id, entry, parts } of area.children()) {
    const of = parts.exclusions;
    if (!of || !(viewer.role === 'analyst' || mayOpen(viewer, accessToListed({ id, entry })))) continue;
    for (const { on, by } of of.excluded)
      if (on >= asked.from && on <= asked.to && on <= asked.asAt)
        bySchool.set(by, sum(bySchool.get(by) ?? none, countedAs(of, on, asked)));
  }
  const schools = [...bySchool].sort(([one], [other]) => (one < other ? -1 : 1));
  return {
    ...schools.reduce((all, [, figure]) => sum(all, figure), none),
    bySchool: schools.map(([school, figure]) => ({ school, ...figure })),
  };
}
