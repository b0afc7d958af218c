import { type CaseOfChild, type Casework, casesOpenedFor, catalogue, type Duty } from '@lib/casework';
import { type Clock, findStandard } from '@lib/statutory';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** One case that is late, or may yet be, with all that was owed in it and in what was opened for it. Nothing in it depends on today. */
export interface CaseWithDuties {
  readonly kind: string;
  readonly reference: string;
  /** Those that a ledger can be kept of: a plan, a review, an answer that law or guidance asks for. */
  readonly owed: readonly Duty[];
  readonly others: readonly Duty[];
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly delays?: readonly CaseWithDuties[];
  }
}

/** What a ledger of delay is made of, case by case. */
export const delaysView: View = {
  name: 'delays',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ neighbours, casework }) => {
    if (isSandboxChild(neighbours)) return undefined;
    const found = casework.cases.all.flatMap((each) => caseWithDuties(each, casework) ?? []);
    return found.length > 0 ? found : undefined;
  }),
};

function caseWithDuties(each: CaseOfChild, { cases, clocksOf }: Casework): CaseWithDuties | undefined {
  const own = clocksOf(each).map((clock) => dutyOf(each, clock));
  const owed = own.filter((duty) => isOwedByLaw(each, duty) && mayBeLate(duty));
  if (owed.length === 0) return undefined;
  const around = casesOpenedFor(cases, each).flatMap((other) => clocksOf(other).map((clock) => dutyOf(other, clock)));
  // A local practice cannot be breached, and nobody holds a day by it.
  const others = [...own.filter((duty) => !owed.includes(duty)), ...around].filter(
    ({ standard }) => !isLocal(standard),
  );
  return { kind: each.kind.id, reference: each.key, owed, others };
}

const isOwedByLaw = ({ kind }: CaseOfChild, { standard, startedOn, floor, whoMust }: Duty): boolean => {
  const row = findStandard(kind.clocks, standard, startedOn);
  return !floor && whoMust !== 'family' && (row?.kind === 'law' || row?.kind === 'guidance');
};

const isLocal = (standard: string): boolean => catalogue.some(({ id, kind }) => id === standard && kind === 'local');

/** Done in time it is no delay; stopped before its last day neither. */
const mayBeLate = ({ metOn, stoppedOn, dueOn }: Duty): boolean => {
  const end = metOn ?? stoppedOn;
  return end === undefined || end > dueOn;
};

function dutyOf({ kind }: CaseOfChild, clock: Clock): Duty {
  const { standard, body, reference, startedOn, dueOn, metOn, stoppedOn, floor } = clock;
  return {
    ...{ standard, body, reference, startedOn, dueOn },
    ...(metOn && { metOn }),
    ...(stoppedOn && { stoppedOn }),
    ...(floor && { floor }),
    whoMust: findStandard(kind.clocks, standard, startedOn)!.whoMust,
  };
}
