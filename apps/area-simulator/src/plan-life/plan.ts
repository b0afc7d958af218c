import { annualReviewDecidedV1, ehcPlanInForceV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';
import { lastOfMonths } from './days';
import type { Life } from './life';

/** What is told of one plan by today. */
export interface PlanAsTold {
  readonly reference: string;
  /** Undefined where another authority made it. */
  readonly madeOn?: LocalDate | undefined;
  readonly receivedOn?: LocalDate | undefined;
  readonly decided?: readonly (readonly [on: LocalDate | undefined, decision: 'maintain' | 'amend' | 'cease'])[];
  readonly considered?: readonly (LocalDate | undefined)[];
  readonly goneOn?: LocalDate | undefined;
}

/** A plan that was there before: its first review is not late when what follows begins. */
export function tellPlan({ tell, reference, begunOn, random, today }: Life, least = 120, most = 300) {
  const planReference = reference('plan');
  const madeOn = tell(ehcPlanInForceV1, addDays(begunOn, -random.between(least, most)), { planReference });
  return { reference: planReference, ...(madeOn && madeOn < today && { madeOn }) };
}

type Decision = readonly [on: LocalDate, decision: 'maintain' | 'amend' | 'cease'];

/**
 * The reviews of the years of which nothing else is told: of ten, eight are decided in time, one is late, and one is never decided
 * (as is published of all reviews, `truth/published.ts`).
 */
function furtherDecisions(life: Life, { reference, goneOn }: PlanAsTold, since: LocalDate): Decision[] {
  const { tell, random } = life;
  const turn = random.below(10);
  if (turn === 9) return [];
  const on = addDays(since, turn === 8 ? random.between(372, 430) : random.between(320, 360));
  if (goneOn !== undefined && addDays(on, 5) >= goneOn) return [];
  const decision = 'maintain';
  const said = { reviewReference: life.reference('ar'), planReference: reference, decision };
  const decidedOn = tell(annualReviewDecidedV1, on, said);
  return decidedOn ? [[decidedOn, decision], ...furtherDecisions(life, { reference, goneOn }, decidedOn)] : [];
}

/** Years from plan to decision to decision, and for the under-fives the half-years between what is considered. */
export function yearsOf(life: Life, plan: PlanAsTold): void {
  const { clock, born } = life;
  const { reference, madeOn, receivedOn, decided = [], considered = [], goneOn } = plan;
  const told = decided.filter((each): each is Decision => each[0] !== undefined);
  const last = told.at(-1);
  const goesOnFrom = last ? (last[1] === 'cease' ? undefined : last[0]) : decided.length === 0 ? madeOn : undefined;
  const decisions = goesOnFrom ? [...told, ...furtherDecisions(life, plan, goesOnFrom)] : told;
  const of = { reference, stoppedOn: goneOn };
  let startedOn = madeOn ?? decisions[0]?.[0];
  for (const [on, decision] of [...decisions.filter(([on]) => madeOn || on !== startedOn), undefined].map(
    (each) => each ?? [],
  )) {
    if (!startedOn) break;
    const isMet = on !== undefined && (goneOn === undefined || on <= goneOn);
    clock({
      ...of,
      standard: 'annual-review',
      startedOn,
      dueOn: lastOfMonths(startedOn, 12),
      metOn: isMet ? on : undefined,
    });
    startedOn = isMet && decision !== 'cease' ? on : undefined;
  }

  const isYoung = (on: LocalDate) => addMonths(on, 6) < addMonths(born, 60);
  const goesOn = decisions.filter(([, decision]) => decision !== 'cease').map(([on]) => on);
  const looked = [...decisions.map(([on]) => on), ...considered.filter((on) => on !== undefined)].sort();
  const starts = [madeOn, receivedOn, ...goesOn, ...considered]
    .filter((on) => on !== undefined && isYoung(on))
    .sort() as LocalDate[];
  let begun = starts[0];
  while (begun) {
    const from = begun;
    const next = looked.find((on) => on > from);
    const isMet = next !== undefined && (goneOn === undefined || next <= goneOn);
    clock({
      ...of,
      standard: 'review-under-five-considered',
      startedOn: from,
      dueOn: addMonths(from, 6),
      metOn: isMet ? next : undefined,
    });
    begun = isMet && starts.includes(next) ? next : undefined;
  }
}
