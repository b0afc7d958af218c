import type { ChildRecord, OpenRequest } from '@lib/client';
import { whatIsAsked } from '../asked/asked.view';
import { dayInWords } from '../words/days';
import { tellerInWords } from '../words/organisations';
import type { FactHref } from './child-hrefs';

/** Of all that the reader's organisation is asked, what is about this child: by the fact that it names, or the asking that it cites. */
export const askedHere = (record: ChildRecord, requests: readonly OpenRequest[], organisation: string): OpenRequest[] =>
  requests.filter((request) => factAskedAbout(record, request, organisation) !== undefined);

export const askedHereView = (
  record: ChildRecord,
  requests: readonly OpenRequest[],
  organisation: string,
  href: FactHref,
) =>
  requests.map((request) => ({
    what: whatIsAsked(request),
    words: `Asked by ${tellerInWords(request.askedBy)} on ${dayInWords(request.askedOn)}, under the reference ${request.reference}`,
    ...(request.says ? { says: request.says } : {}),
    ...(request.shouldSay ? { shouldSay: request.shouldSay } : {}),
    ...(request.question ? { question: request.question } : {}),
    href: href(factAskedAbout(record, request, organisation)!),
  }));

/** The fact that is doubted, or by which advice was asked for. */
function factAskedAbout(
  { facts, advice }: ChildRecord,
  { kind, about, reference, askedBy }: OpenRequest,
  organisation: string,
): string | undefined {
  if (kind === 'correction')
    return facts.find((fact) => fact.eventId === about?.eventId && fact.organisation === about.organisation)?.factId;
  return advice.find(
    (one) => one.reference === reference && one.askedBy === askedBy && one.asked === organisation && !one.answeredOn,
  )?.requestFactId;
}
