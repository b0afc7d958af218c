import { isLocalDate, type LocalDate } from '@lib/kernel';
import type { Standard } from './catalogue';
import { beginningWith } from './counting';
import type { Step } from './step';

/** An exception that is made out. It excuses lateness and never moves a due date. */
export interface Excuse {
  readonly ground: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
  readonly evidence: string;
  readonly recordedBy: string;
  readonly parentToldOn?: LocalDate;
  readonly factId: string;
}

export type NotMadeOut =
  | 'exceptionGroundNotListed'
  | 'exceptionDatesImpossible'
  | 'exceptionOutsidePeriod'
  | 'exceptionTooShort'
  | 'exceptionWithoutEvidence'
  | 'exceptionRecordedByNobody';

export interface Period {
  readonly startedOn: LocalDate;
  readonly dueOn: LocalDate;
}

/**
 * Made out means: a ground that this standard lists, a circumstance during the clock's own period, evidence, and somebody
 * who answers for having recorded it. Only the part inside the period counts ("during that 6 week period", Regs 8(2)): an
 * absence that began before the asking must still last its 4 weeks after it. It is the circumstance's own days that count,
 * not the day it was written down, so that an exception recorded late excuses the same days as one recorded at once.
 */
export function exceptionOf(step: Step, standard: Standard, period: Period): Excuse | NotMadeOut {
  const { on: from, until = from, evidence, recordedBy } = step;
  const ground = standard.excusedBy.find((listed) => listed.code === step.ground);
  if (!ground) return 'exceptionGroundNotListed';
  if (!isLocalDate(until) || until < from) return 'exceptionDatesImpossible';
  const first = from > period.startedOn ? from : period.startedOn;
  const last = until < period.dueOn ? until : period.dueOn;
  if (first > last) return 'exceptionOutsidePeriod';
  if (ground.atLeast && beginningWith(first, ground.atLeast) > last) return 'exceptionTooShort';
  if (!evidence?.trim()) return 'exceptionWithoutEvidence';
  if (!recordedBy?.trim()) return 'exceptionRecordedByNobody';
  const told = step.parentToldOn === undefined ? {} : { parentToldOn: step.parentToldOn };
  return { ground: ground.code, from, until, evidence, recordedBy, ...told, factId: step.factId };
}
