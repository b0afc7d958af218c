import type { Step } from '@lib/statutory';
import type { Verdict } from '../oracle';
import { dayOf } from '../strip';
import { type Rule, rules } from './law';

/**
 * The clocks of what else agencies do, a second time and by hand: days are whole numbers, each clock is walked from day to day, and a rule
 * is a line of `law.ts`. Nothing is imported but the shape of a step.
 */
export const standards: readonly string[] = rules.map(({ standard }) => standard);

export function verdictsOf(history: readonly Step[]): Verdict[] {
  const verdicts: Verdict[] = [];
  for (const reference of new Set(history.map((step) => step.reference))) {
    const under = history.filter((step) => step.reference === reference && dayOf(step.on) !== undefined);
    const births = under.filter(({ step }) => step === 'childBorn').map(({ on }) => dayOf(on)!);
    for (const body of new Set(under.map((step) => step.body)))
      for (const rule of rules) {
        const own = under.filter((step) => step.body === body);
        for (const walk of walksOf(rule, own))
          if (walk.start >= (dayOf(rule.since) ?? -1))
            verdicts.push({ standard: rule.standard, reference, body, ...verdictOf(rule, walk, own, births) });
      }
  }
  return verdicts;
}

interface Walk {
  readonly start: number;
  readonly by: Step;
  readonly turn: number;
  met?: number;
  stopped?: number;
  readonly pauses: { readonly from: number; readonly to: number }[];
}

/** Of several that are told on one day, that of the fact which comes first counts. */
const first = (steps: readonly Step[]): Step | undefined =>
  [...steps].sort((a, b) => (a.factId < b.factId ? -1 : a.factId > b.factId ? 1 : a.step < b.step ? -1 : 1))[0];

function walksOf(rule: Rule, own: readonly Step[]): Walk[] {
  const on = (day: number) => own.filter((step) => dayOf(step.on) === day);
  const starts = [...new Set(own.filter(rule.starts).map((step) => dayOf(step.on)!))].sort((a, b) => a - b);
  const last = Math.max(...own.map((step) => dayOf(step.on)!));
  if (starts.length === 0) return [];
  if (rule.eachOne)
    return starts.map((start) => {
      const walk: Walk = { start, by: first(on(start).filter(rule.starts))!, turn: 0, pauses: [] };
      for (let day = start; day <= last && walk.met === undefined && walk.stopped === undefined; day += 1) {
        if (on(day).some(rule.ends)) walk.met = day;
        else if (on(day).some(rule.stops)) walk.stopped = day;
      }
      return walk;
    });

  const walks: Walk[] = [];
  for (let day = starts[0]!; day <= last; day += 1) {
    const today = on(day);
    if (today.length === 0) continue;
    const start = first(today.filter(rule.starts));
    let walk = walks.at(-1);
    const isOver = walk !== undefined && (walk.met !== undefined || walk.stopped !== undefined);
    if (start && (walk === undefined || (isOver && rule.anew))) {
      walk = { start: day, by: start, turn: 0, pauses: [] };
      walks.push(walk);
    } else if (walk?.stopped !== undefined && rule.resumes && today.some(rule.resumes)) {
      walk.pauses.push({ from: walk.stopped, to: day });
      walk.stopped = undefined;
    }
    if (!walk || walk.met !== undefined || walk.stopped !== undefined) continue;
    // What begins it cannot end it on the same day.
    const ending = today.filter((step) => rule.ends(step) && (day > walk.start || !rule.starts(step)));
    if (ending.length > 0) {
      walk.met = day;
      const round = rule.comesRound && first(ending.filter(rule.comesRound));
      if (round) walks.push({ start: day, by: round, turn: walk.turn + 1, pauses: [] });
      else if (rule.anew && start && day > walk.start) walks.push({ start: day, by: start, turn: 0, pauses: [] });
    } else if (today.some(rule.stops)) {
      walk.stopped = day;
      if (rule.anew && start && day > walk.start) walks.push({ start: day, by: start, turn: 0, pauses: [] });
    }
  }
  return walks;
}

type Judged = Omit<Verdict, 'standard' | 'reference' | 'body'>;

function verdictOf(rule: Rule, walk: Walk, own: readonly Step[], births: readonly number[]): Judged {
  const { start, by, turn, met, stopped, pauses } = walk;
  const due = rule.due({ start, by, turn, births });
  const says: string[] = [];
  const waits: boolean[] = [];
  const end = Math.max(...own.map((step) => dayOf(step.on)!), due, start) + 2;
  for (let day = start; day <= end; day += 1) {
    const isMet = met !== undefined && met <= day;
    const pause = pauses.find(({ from, to }) => from <= day && day < to);
    const stop = pause?.from ?? (stopped !== undefined && stopped <= day ? stopped : undefined);
    if (isMet) says.push(met <= due ? 'metInTime' : 'metLate');
    else if (stop !== undefined && !(rule.staysLate && stop > due)) says.push('stopped');
    else says.push(day <= due ? 'running' : 'overdue');
    waits.push(!isMet && stop === undefined);
  }
  return { start, due, met, stopped, pauses, excusedBy: [], says, waits };
}
