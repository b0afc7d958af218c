import { isLocalDate, type LocalDate } from '@lib/kernel';
import { type Calendar, type Closure, isAskedAround, isLongEnough } from './closures';
import { beginningWith, type Length } from './counting';
import type { ClosureRule, Standard } from './standard';
import type { Step } from './step';

/** A closure that excuses, and who says when it was: the setting's calendar, or only the council that claims it. */
export interface ClosureShown extends Closure {
  readonly askedOn: LocalDate;
  readonly setting?: string;
  readonly datesBy: 'calendar' | 'claim';
}

/** An exception that is made out. It excuses lateness and never moves a due date. */
export interface Excuse {
  readonly ground: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly parentToldOn?: LocalDate;
  readonly closure?: ClosureShown;
  readonly factId: string;
}

export type NotMadeOut =
  | 'exceptionGroundNotListed'
  | 'exceptionDatesImpossible'
  | 'exceptionOutsidePeriod'
  | 'exceptionTooShort'
  | 'exceptionWithoutDayAsked'
  | 'exceptionAskedOutsidePeriod'
  | 'exceptionClosureTooShort'
  | 'exceptionNotAskedAroundClosure'
  | 'exceptionWithoutEvidence'
  | 'exceptionRecordedByNobody';

export interface Period {
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/**
 * Made out means: a ground that this standard lists, its circumstance shown, evidence, and somebody who answers for having recorded
 * it. When it was written down does not matter: an exception recorded late excuses the same days as one recorded at once.
 */
export function exceptionOf(
  step: Step,
  standard: Standard,
  period: Period,
  calendar: Calendar | undefined,
): Excuse | NotMadeOut {
  const { on: from, until = from, evidence, recordedBy, factId } = step;
  const ground = standard.excusedBy.find((listed) => listed.code === step.ground);
  if (!ground) return 'exceptionGroundNotListed';
  const closure = ground.closure && closureShown(step, ground.closure, period, calendar);
  if (typeof closure === 'string') return closure;
  const why = closure ? undefined : whyNotDuring(period, from, until, ground.atLeast);
  if (why) return why;
  if (!evidence?.trim()) return 'exceptionWithoutEvidence';
  if (!recordedBy?.trim()) return 'exceptionRecordedByNobody';
  return {
    ground: ground.code,
    from,
    until,
    evidence,
    recordedBy,
    ...(step.parentToldOn === undefined ? {} : { parentToldOn: step.parentToldOn }),
    ...(closure ? { closure } : {}),
    factId,
  };
}

/**
 * The circumstance's own days count, and only the part inside the period ("during that 6 week period", Regs 8(2)): an absence that
 * began before the asking must still last its 4 weeks after it.
 */
function whyNotDuring(
  { startedOn, dueOn }: Period,
  from: LocalDate,
  until: LocalDate,
  atLeast: Length | undefined,
): NotMadeOut | undefined {
  if (!isLocalDate(until) || until < from) return 'exceptionDatesImpossible';
  const first = from > startedOn ? from : startedOn;
  const last = until < dueOn ? until : dueOn;
  if (first > last) return 'exceptionOutsidePeriod';
  return atLeast && beginningWith(first, atLeast) > last ? 'exceptionTooShort' : undefined;
}

/**
 * It is the asking that must fall in the clock's period and around the closure; the closure itself may go on after the last day, or
 * begin after it. The setting's calendar is believed before the claim; without one the claim's own days are, and the excuse says so.
 */
function closureShown(
  { on, until = on, askedOn, setting }: Step,
  rule: ClosureRule,
  { startedOn, dueOn }: Period,
  calendar: Calendar | undefined,
): ClosureShown | NotMadeOut {
  const known = setting === undefined ? undefined : calendar?.closures[setting];
  if (!known && (!isLocalDate(until) || until < on)) return 'exceptionDatesImpossible';
  if (askedOn === undefined || !isLocalDate(askedOn)) return 'exceptionWithoutDayAsked';
  if (askedOn < startedOn || askedOn > dueOn) return 'exceptionAskedOutsidePeriod';
  const long = (known ?? [{ from: on, until }]).filter((closure) => isLongEnough(closure, rule));
  if (long.length === 0) return 'exceptionClosureTooShort';
  const closure = long.find((each) => isAskedAround(askedOn, each, rule));
  if (!closure) return 'exceptionNotAskedAroundClosure';
  const { from, until: last } = closure;
  return { from, until: last, askedOn, ...(setting && { setting }), datesBy: known ? 'calendar' : 'claim' };
}

/**
 * The first day on which lateness is excused: the first of the circumstance; where the ground is that advice was asked of a setting
 * around its closure, the day of asking.
 */
export const excusesFrom = ({ from, closure }: Excuse): LocalDate => closure?.askedOn ?? from;
