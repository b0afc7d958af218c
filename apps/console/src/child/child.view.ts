import type { ChildRecord, DescribedCaseKind, DescribedContract } from '@lib/client';
import { type Frame, frameOf } from '../page/frame';
import { counted, dayInWords } from '../words/days';
import { agencyInWords } from '../words/organisations';
import { adviceView, agenciesView, neverAsked } from './agencies.view';
import { casesView } from './cases.view';
import { factHref, pageHref } from './child-hrefs';
import { disagreementsView } from './disagreements.view';
import { dueView } from './due.view';
import { identityView, namesOf } from './identity.view';
import { isLookingBack, lookingBackInWords, type Moment } from './moment';
import { oneChildView } from './one-child.view';
import { timelineView } from './timeline.view';
import { factsByTopic } from './topics.view';

export interface ChildPage {
  readonly record: ChildRecord;
  readonly contracts: readonly DescribedContract[];
  readonly caseKinds: readonly DescribedCaseKind[];
  readonly moment: Moment;
  readonly lagSeconds?: number;
  readonly labelsMissing?: boolean;
}

const LATEST = 5;
/** More facts than these and each topic opens when it is chosen. */
const READ_AT_ONCE = 12;

/** Everything the overview of one child shows, as sentences. */
export function childView(page: ChildPage) {
  const { record, contracts, moment } = page;
  const href = factHref(record.id, moment);
  const identity = identityView(record, href);
  const [told, disagreements] = [factsByTopic(record, contracts, href), disagreementsView(identity.attributes)];
  const owed = neverAsked(record, page);
  return {
    ...recordView(page),
    identity,
    due: dueView(record, href),
    cases: casesView(record, page, href),
    agencies: agenciesView(record, (agency) => pageHref(record.id, 'timeline', { ...moment, agency })),
    disagreements,
    told,
    isEmpty: record.facts.every(({ kind }) => kind === 'delivery'),
    latest: timelineView(record).slice(0, LATEST),
    clocksPage: pageHref(record.id, 'clocks', moment),
    timelinePage: pageHref(record.id, 'timeline', moment),
    advice: [...adviceView(record, href), ...owed],
    isAdviceOwed: owed.length > 0,
    isLong: record.facts.length > READ_AT_ONCE,
    contents: contentsOf({ record, owed: owed.length, told: told.length, differs: disagreements.length }),
    oneChild: oneChildView(record),
  };
}

/** The sections that this record has, in their order. */
const contentsOf = ({
  record,
  owed,
  told,
  differs,
}: {
  record: ChildRecord;
  owed: number;
  told: number;
  differs: number;
}) =>
  [
    { id: 'due', text: 'What is due', isThere: true },
    { id: 'cases', text: 'Where it stands', isThere: (record.cases ?? []).length > 0 },
    { id: 'advice', text: 'Advice asked for', isThere: record.advice.length + owed > 0 },
    { id: 'who-told', text: 'Who has told us', isThere: true },
    { id: 'differs', text: 'Where they differ', isThere: differs > 0 },
    { id: 'told', text: 'What they said', isThere: told > 0 },
    { id: 'latest', text: 'Latest', isThere: true },
    { id: 'one-child', text: 'Why these records are one child', isThere: true },
  ].filter(({ isThere }) => isThere);

/** Everything that was told, and when. */
export function timelinePage(page: ChildPage, agency: string | undefined) {
  const { record, moment } = page;
  const all = timelineView(record);
  const agencies = record.agencies.filter(
    ({ agency: one }) => all.some((item) => item.agency === one) || one === agency,
  );
  return {
    ...recordView(page, 'timeline'),
    items: all.filter((item) => agency === undefined || item.agency === agency),
    agency,
    filters: agencies.map(({ agency: one }) => ({
      agency: one,
      name: agencyInWords(one),
      href: pageHref(record.id, 'timeline', { ...moment, agency: one }),
    })),
    everybody: pageHref(record.id, 'timeline', moment),
  };
}

/** Every time limit with its arithmetic. */
export function clocksPage(page: ChildPage) {
  return { ...recordView(page, 'clocks'), due: dueView(page.record, factHref(page.record.id, page.moment)) };
}

/** Said once for the record; the page of each fact says it of that one. */
function ownDatesOf({ facts }: ChildRecord): Pick<Frame, 'ownDates'> {
  const stated = facts.filter(({ recordedBasis }) => recordedBasis === 'stated').length;
  const which =
    stated === facts.length
      ? 'All were'
      : `${stated} of ${counted(facts.length, 'thing')} ${stated === 1 ? 'was' : 'were'}`;
  return stated > 0
    ? { ownDates: `${which} told later, from the teller’s own history: the date of telling is their own` }
    : {};
}

/** What every page of a record has: whose it is, the way to its other pages, and as of when it is. */
export function recordView(
  { record, moment, lagSeconds, labelsMissing }: Omit<ChildPage, 'contracts' | 'caseKinds'>,
  page?: string,
) {
  const born = record.attributes.find(({ name }) => name === 'dateOfBirth');
  const bornOn = born && !born.differs ? born.values[0]?.value : undefined;
  const now = pageHref(record.id, page);
  const frame: Frame = {
    ...frameOf({ asAt: record.asAt, knownAt: record.knownAt, lagSeconds }, 'This record'),
    now,
    // Who looks back opened what our own pages lead to, at the address that it had then.
    ...(record.supersededBy && !isLookingBack(moment)
      ? {
          moved:
            'Records were found to be one child, so this record’s address has changed. The one you used keeps working.',
        }
      : {}),
    ...ownDatesOf(record),
    ...(isLookingBack(moment) ? { lookingBack: lookingBackInWords(moment) } : {}),
    notShown: record.notShown,
    ...(record.restrictedAddress ? { restrictedAddress: record.restrictedAddress.says } : {}),
    ...(labelsMissing ? { labelsMissing } : {}),
  };
  return {
    frame,
    moment,
    now,
    here: pageHref(record.id, undefined, moment),
    called: `${namesOf(record).join(', also told as ') || 'Name not told'}${bornOn ? `, born ${dayInWords(bornOn)}` : ''}`,
    pages: [
      { text: 'Overview', href: pageHref(record.id, undefined, moment), isCurrent: page === undefined },
      { text: 'Time limits', href: pageHref(record.id, 'clocks', moment), isCurrent: page === 'clocks' },
      { text: 'Timeline', href: pageHref(record.id, 'timeline', moment), isCurrent: page === 'timeline' },
    ],
  };
}
