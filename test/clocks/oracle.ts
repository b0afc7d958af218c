import type { Calendar, Step } from '@lib/statutory';
import { type Claim, type Rule, rules } from './law';
import { dayOf } from './strip';

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

export function verdictsOf(history: readonly Step[], calendar?: Calendar): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const rule of rules)
    for (const reference of new Set(history.map((step) => step.reference)))
      for (const body of new Set(history.map((step) => step.body))) {
        const own = history.filter((step) => step.reference === reference && step.body === body);
        for (const walk of walksOf(rule, own))
          if (walk.start >= dayOf(rule.since)! && !(rule.onlyOnceMet && walk.met === undefined))
            verdicts.push({ standard: rule.standard, reference, body, ...verdictOf(rule, walk, own, calendar) });
      }
  return verdicts;
}

interface Pause {
  readonly from: number;
  readonly to: number;
}
interface Walk {
  readonly start: number;
  readonly met: number | undefined;
  readonly stopped: number | undefined;
  readonly pauses: readonly Pause[];
}

const daysOf = (own: readonly Step[], test: (step: Step) => boolean): number[] =>
  own.filter(test).flatMap(({ on }) => dayOf(on) ?? []);

/** One walk from the first day on which it was asked for; where asking again counts once it was over, another from that day. */
function walksOf(rule: Rule, own: readonly Step[]): Walk[] {
  const starts = daysOf(own, rule.starts);
  const walks: Walk[] = [];
  let start = Math.min(...starts);
  // What happened on the day on which the earlier one ended is of the earlier one.
  let isTaken = false;
  while (Number.isFinite(start)) {
    const walk = walkFrom(rule, own, start, isTaken);
    walks.push(walk);
    const over = walk.met ?? walk.stopped;
    if (!rule.anew || over === undefined) break;
    start = Math.min(...starts.filter((day) => day > walk.start && day >= over));
    isTaken = start === over;
  }
  return walks;
}

function walkFrom(rule: Rule, own: readonly Step[], start: number, isTaken: boolean): Walk {
  const happens = (test: (step: Step) => boolean, day: number) => daysOf(own, test).includes(day);
  const pauses: Pause[] = [];
  let stopped: number | undefined;
  const begin = rule.mayEndOnce ? Math.min(start, ...daysOf(own, rule.mayEndOnce)) : start;
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
    if (happens(rule.ends, day)) return { start, met: day, stopped: undefined, pauses };
    if (day >= start && happens(rule.stops, day)) {
      stopped = day;
      // Referred again on the day of the stop.
      if (rule.anew && day > start && happens(rule.starts, day)) break;
    }
  }
  return { start, met: undefined, stopped, pauses };
}

type Judged = Omit<Verdict, 'standard' | 'reference' | 'body'>;

function verdictOf(rule: Rule, walk: Walk, own: readonly Step[], calendar: Calendar | undefined): Judged {
  const due = rule.due(walk.start);
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
    else says.push(ofLimit(rule, day, due, met, stopped, madeOut.length > 0));
    waits.push(!isOver && (!rule.floor || day <= due) && !rule.onlyOnceMet);
  }
  return { ...walk, due, excusedBy: [...new Set(madeOut.map(({ step }) => step.factId))].sort(), says, waits };
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
