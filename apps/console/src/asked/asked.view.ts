import type { OpenRequest, OpenRequests } from '@lib/client';
import { queryOf } from '../page/query';
import { dayInWords, shortDay } from '../words/days';
import { nhsNumberInWords } from '../words/identifiers';
import { organisationInWords, tellerInWords } from '../words/organisations';

const HREF = '/asked-of-us';

/** What is asked, of whom and since when. The child's record is found by a search, for the reader may not have one of the child yet. */
export const askedView = ({ after }: { readonly after?: string }, { requests, next }: OpenRequests) => ({
  rows: requests.map(rowOf),
  ...(next ? { next: `${HREF}${queryOf({ after: next })}` } : {}),
  ...(after ? { first: HREF } : {}),
});

/** The same on the list and on the child's page. */
export const WHAT_IS_ASKED: Readonly<Record<OpenRequest['kind'], string>> = {
  advice: 'Give advice for an EHC needs assessment',
  correction: 'Answer: something that you told is said to be wrong',
};

function rowOf(request: OpenRequest) {
  const { child, reference, askedBy, askedOn, deliveredOn, question, says, shouldSay } = request;
  const name = [child.givenName, child.familyName].filter(Boolean).join(' ');
  return {
    name: name || 'Name not told',
    ...(child.dateOfBirth ? { born: shortDay(child.dateOfBirth) } : {}),
    ...(child.nhsNumber ? { nhsNumber: nhsNumberInWords(child.nhsNumber) } : {}),
    what: WHAT_IS_ASKED[request.kind],
    words: [
      ...(question ? [question] : []),
      ...(says ? [`They say: ${says}`] : []),
      ...(shouldSay ? [`It should say: ${shouldSay}`] : []),
    ],
    askedBy: tellerInWords(askedBy),
    by: organisationInWords(askedBy),
    askedOn: dayInWords(askedOn),
    ...(deliveredOn === askedOn ? {} : { reached: dayInWords(deliveredOn) }),
    reference,
    search: searchFor(child, name),
  };
}

/** By a number where one was told: in the body of a form, never in an address. */
function searchFor({ nhsNumber, upn, dateOfBirth }: OpenRequest['child'], name: string) {
  if (nhsNumber) return [{ name: 'nhsNumber', value: nhsNumber }];
  if (upn) return [{ name: 'upn', value: upn }];
  const [year = '', month = '', day = ''] = (dateOfBirth ?? '').split('-');
  if (!name || !year) return undefined;
  return [
    { name: 'name', value: name },
    { name: 'dateOfBirth-day', value: day },
    { name: 'dateOfBirth-month', value: month },
    { name: 'dateOfBirth-year', value: year },
  ];
}
