import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths } from '../days';
import { earliest, type TrueClock, trueClock } from '../truth/true-clock';
import type { Pathway } from './plot';

/** The days of a referral as its provider has told them by today. */
export interface ReferralAsTold {
  readonly body: string;
  readonly reference: string;
  readonly pathway: Pathway;
  readonly receivedOn?: LocalDate | undefined;
  readonly heardOn?: LocalDate | undefined;
  readonly seenOn?: LocalDate | undefined;
  readonly startedOn?: LocalDate | undefined;
  readonly declinedOn?: LocalDate | undefined;
  readonly closedOn?: LocalDate | undefined;
}

const FOUR_WEEKS = 28;
const THIRTEEN_WEEKS = 91;

/** The area's own target for hearing an answer; for autism NICE QS51, statement 1, and NHS England's measure ASD03. */
export function truthOfReferral(today: LocalDate, told: ReferralAsTold): TrueClock[] {
  const { body, reference, receivedOn, heardOn, seenOn, startedOn, declinedOn, closedOn } = told;
  if (!receivedOn) return [];
  const of = { body, reference: `${body}/${reference}`, startedOn: receivedOn, hasException: false };
  const gone = earliest(declinedOn, closedOn);
  const hearing = {
    ...{ ...of, standard: 'referral-acceptance-told', dueOn: addDays(receivedOn, FOUR_WEEKS) },
    ...{ metOn: heardOn, stoppedOn: closedOn },
  };
  const starting = {
    ...{ ...of, standard: 'autism-assessment-started', dueOn: addMonths(receivedOn, 3) },
    ...{ metOn: startedOn, stoppedOn: gone },
  };
  const seeing = {
    ...{ ...of, standard: 'autism-first-contact', dueOn: addDays(receivedOn, THIRTEEN_WEEKS) },
    ...{ metOn: seenOn, stoppedOn: gone },
  };
  const limits = told.pathway === 'autism' ? [hearing, starting, seeing] : [hearing];
  return limits.map((limit) => trueClock(limit, today));
}
