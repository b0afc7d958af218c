import type { Calendar, Step } from '@lib/statutory';
import { type Claim, type Rule, rulesToThePlan } from './law';
import { rulesOfThePlan } from './plan-law';
import { dayOf } from './strip';

const rules: readonly Rule[] = [...rulesToThePlan, ...rulesOfThePlan];

/**
 * The clocks a second time, as one would do them with a pencil: days are whole numbers, a rule is a line typed from the law, and
 * every clock is walked day by day. Nothing is imported but the shape of a step: what the library gets wrong it must get wrong alone.
 */
export interface Verdict {
  readonly standard: string;
  readonly reference: string;
  readonly body: string;
  readonly start: number;
  readonly due: number;
  readonly met: number | undefined;
  /** The day of the stop that still holds. */
  readonly stopped: number | undefined;
  /** Stops that did not hold: from their day until the day on which it was taken up again. */
  readonly pauses: readonly Pause[];
  /** The facts of the exceptions that are made out. */
  readonly excusedBy: readonly string[];
  /** What the clock says on each day from the first, until nothing can change any more; nothing while there is no clock. */
  readonly says: readonly (string | undefined)[];
  /** Whether on each of these days somebody waits for what ends it. */
  readonly waits: readonly boolean[];
}

export const standards: readonly string[] = rules.map(({ standard }) => standard);
/** Those of the life of a plan, once it is made. */
export const standardsOfThePlan: readonly string[] = rulesOfThePlan.map(({ standard }) => standard);

export function verdictsOf(history: readonly Step[], calendar?: Calendar): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const reference of new Set(history.map((step) => step.reference))) {
    const all = history.filter((step) => step.reference === reference);
    for (const body of new Set(all.map((step) => step.body))) {
      const own = all.filter((step) => step.body === body);
      for (const rule of rules.filter(({ starts }) => own.some(starts)))
        for (const walk of walksOf(rule, own))
          if (walk.start >= dayOf(rule.since)! && !(rule.onlyOnceMet && walk.met === undefined))
            verdicts.push({ standard: rule.standard, reference, body, ...verdictOf(rule, walk, own, all, calendar) });
    }
  }
  return verdicts;
}

interface Pause {
  readonly from: number;
  readonly to: number;
}
interface Walk {
  readonly start: number;
  /** The step that started it: of several on one day the one whose fact comes first. */
  readonly asking: Step;
  readonly met: number | undefined;
  readonly stopped: number | undefined;
  readonly pauses: readonly Pause[];
}

const daysOf = (own: readonly Step[], test: (step: Step) => boolean): number[] =>
  own.filter(test).flatMap(({ on }) => dayOf(on) ?? []);

const firstOf = (steps: readonly Step[]): Step =>
  steps.reduce((one, other) =>
    other.factId < one.factId || (other.factId === one.factId && other.step < one.step) ? other : one,
  );
const onDay = (own: readonly Step[], test: (step: Step) => boolean, day: number): readonly Step[] =>
  own.filter((step) => test(step) && dayOf(step.on) === day);

/** One walk from the first day on which it was asked for; where asking again counts once it was over, another from that day. */
function walksOf(rule: Rule, own: readonly Step[]): Walk[] {
  const starts = daysOf(own, rule.starts);
  if (rule.each) {
    const days = [...new Set(starts)].sort((one, other) => one - other);
    const { each: _, ...once } = rule;
    return days.flatMap((day, index) =>
      walksOf(
        once,
        own.filter((step) => {
          const on = dayOf(step.on);
          return on !== undefined && (index === 0 || on > days[index - 1]!) && (!rule.starts(step) || on === day);
        }),
      ),
    );
  }
  const walks: Walk[] = [];
  let start = Math.min(...starts);
  let renewedBy: Step | undefined;
  // What happened on the day on which the earlier one ended is of the earlier one.
  let isTaken = false;
  while (Number.isFinite(start)) {
    const asking = renewedBy ?? firstOf(onDay(own, rule.starts, start));
    const walk = walkFrom(rule, own, asking, start, isTaken);
    walks.push(walk);
    const over = walk.met ?? walk.stopped;
    if (over === undefined) break;
    const renewing =
      walk.met === undefined || !rule.renews
        ? []
        : onDay(own, endsOn(rule, walk.start, walk.met), walk.met).filter(rule.renews);
    renewedBy = renewing.length > 0 ? firstOf(renewing) : undefined;
    if (renewedBy) {
      start = over;
      isTaken = true;
      continue;
    }
    if (!rule.anew) break;
    start = Math.min(...starts.filter((day) => day > walk.start && day >= over));
    isTaken = start === over;
  }
  return walks;
}

/** What starts it does not end it on the same day. */
const endsOn = (rule: Rule, start: number, day: number) => (step: Step) =>
  rule.ends(step) && (day !== start || !rule.starts(step));

function walkFrom(rule: Rule, own: readonly Step[], asking: Step, start: number, isTaken: boolean): Walk {
  const happens = (test: (step: Step) => boolean, day: number) => onDay(own, test, day).length > 0;
  const pauses: Pause[] = [];
  let stopped: number | undefined;
  const earliest = rule.mayEndOnce ?? (rule.mayBeDoneBefore?.(asking, start) ? rule.ends : undefined);
  const begin = earliest ? Math.min(start, ...daysOf(own, earliest)) : start;
  const lastTold = Math.max(...daysOf(own, () => true));
  for (let day = begin; day <= lastTold; day += 1) {
    if (day === start && isTaken) continue;
    if (stopped !== undefined) {
      // Referred again: this wait is over for good, and the next one begins.
      if (rule.anew && day > start && happens(rule.starts, day)) break;
      if (!rule.resumes || !happens(rule.resumes, day)) continue;
      pauses.push({ from: stopped, to: day });
      stopped = undefined;
    }
    if (happens(endsOn(rule, start, day), day)) return { start, asking, met: day, stopped: undefined, pauses };
    if (day >= start && happens(rule.stops, day)) {
      stopped = day;
      // Referred again on the day of the stop.
      if (rule.anew && day > start && happens(rule.starts, day)) break;
    }
  }
  return { start, asking, met: undefined, stopped, pauses };
}

type Judged = Omit<Verdict, 'standard' | 'reference' | 'body'>;

function verdictOf(
  rule: Rule,
  walk: Walk,
  own: readonly Step[],
  all: readonly Step[],
  calendar: Calendar | undefined,
): Judged {
  const first = rule.due(walk.start, walk.asking);
  const later = rule.later?.(walk.asking, walk.start, all, walk.met ?? walk.stopped ?? Number.POSITIVE_INFINITY);
  const isLater = later !== undefined && later.due > first;
  const due = isLater ? later.due : first;
  const madeOut = own
    .filter(rule.claims)
    .flatMap((step): Claim[] => {
      const first = dayOf(step.on);
      return first === undefined ? [] : [{ step, first, last: step.until === undefined ? first : dayOf(step.until) }];
    })
    .filter((claim) => {
      const { ground, evidence, recordedBy } = claim.step;
      const isAnswered = (evidence ?? '').trim() !== '' && (recordedBy ?? '').trim() !== '';
      return isAnswered && rule.grounds[ground ?? '']?.(claim, walk.start, due, calendar);
    });
  const says: (string | undefined)[] = [];
  const waits: boolean[] = [];
  const lastTold = Math.max(...daysOf(own, () => true), due);
  for (let day = walk.start; day <= lastTold + 2; day += 1) {
    const met = walk.met !== undefined && walk.met <= day ? walk.met : undefined;
    const pause = walk.pauses.find(({ from, to }) => from <= day && day < to);
    const stopped = pause?.from ?? (walk.stopped !== undefined && walk.stopped <= day ? walk.stopped : undefined);
    const isOver = met !== undefined || stopped !== undefined;
    if (rule.onlyOnceMet && met === undefined) says.push(undefined);
    else if (rule.floor) says.push(ofFloor(day, due, met, stopped));
    else says.push(ofLimit(rule, day, isLater && day < later.known ? first : due, met, stopped, madeOut.length > 0));
    waits.push(!isOver && (!rule.floor || day <= due) && !rule.onlyOnceMet);
  }
  const { start, met: metOn, stopped: stoppedOn, pauses } = walk;
  return {
    start,
    met: metOn,
    stopped: stoppedOn,
    pauses,
    due,
    excusedBy: [...new Set(madeOut.map(({ step }) => step.factId))].sort(),
    says,
    waits,
  };
}

/**
 * An exception that is made out excuses lateness from the first late day: its circumstance, or the asking that a closure made
 * fruitless, was within the time limit, or it would not be made out.
 */
function ofLimit(
  rule: Rule,
  day: number,
  due: number,
  met: number | undefined,
  stopped: number | undefined,
  isExcused: boolean,
): string {
  if (met !== undefined && met <= due) return 'metInTime';
  if (met !== undefined) return isExcused ? 'excused' : 'metLate';
  if (stopped !== undefined && !(rule.staysLate && stopped > due)) return 'stopped';
  if (day <= due) return 'running';
  return isExcused ? 'excused' : 'overdue';
}

function ofFloor(day: number, due: number, met: number | undefined, stopped: number | undefined): string {
  if (met !== undefined && met <= due) return 'cutShort';
  if (stopped !== undefined && stopped <= due) return 'stopped';
  return day > due ? 'metInTime' : 'running';
}
