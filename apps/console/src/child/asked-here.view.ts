import type { AdviceAsked, ChildRecord, OpenRequest } from '@lib/client';
import { WHAT_IS_ASKED } from '../asked/asked.view';
import { dayInWords } from '../words/days';
import { tellerInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';

/** What the reader's own organisation is asked about this child. */
export interface AskedHere {
  readonly what: string;
  /** Code of who asks. */
  readonly askedBy: string;
  readonly words: string;
  readonly says?: string;
  readonly shouldSay?: string;
  /** The fact that is doubted, or by which advice was asked for. */
  readonly href: string;
}

/**
 * The advice that it owes by the record; what is said here of its own words; and what it was asked of these on records that share no
 * identifier with this one, which only the list of what it is asked knows.
 */
export function askedHereView(
  record: ChildRecord,
  requests: readonly OpenRequest[],
  organisation: string,
  href: FactHref,
): AskedHere[] {
  const isOwed = ({ asked, answeredOn, withdrawnOn }: AdviceAsked) =>
    asked === organisation && answeredOn === undefined && withdrawnOn === undefined;
  const owed = record.advice.filter(isOwed).map((one) => ({
    what: WHAT_IS_ASKED.advice,
    askedBy: one.askedBy,
    words: `Asked by ${tellerInWords(one.askedBy)} on ${dayInWords(one.askedOn)}, under the reference ${one.reference}`,
    href: href(one.requestFactId),
  }));
  const own = record.facts.filter((fact) => fact.organisation === organisation);
  const doubted = own.flatMap(({ factId, challenges = [] }) =>
    challenges
      .filter(({ answeredOn }) => answeredOn === undefined)
      .map((one) => doubt({ ...one, askedBy: one.organisation, askedOn: one.raisedOn }, href(factId))),
  );
  const elsewhere = requests.flatMap((request) => {
    const fact = own.find(({ eventId }) => request.kind === 'correction' && eventId === request.about?.eventId);
    const isHere = doubted.some(({ askedBy, says }) => askedBy === request.askedBy && says === request.says);
    return fact && !isHere ? [doubt(request, href(fact.factId))] : [];
  });
  return [...owed, ...doubted, ...elsewhere];
}

const doubt = (
  { askedBy, askedOn, says, shouldSay }: Pick<OpenRequest, 'askedBy' | 'askedOn' | 'says' | 'shouldSay'>,
  href: string,
): AskedHere => ({
  what: WHAT_IS_ASKED.correction,
  askedBy,
  words: `Asked by ${tellerInWords(askedBy)} on ${dayInWords(askedOn)}`,
  ...(says ? { says } : {}),
  ...(shouldSay ? { shouldSay } : {}),
  href,
});
