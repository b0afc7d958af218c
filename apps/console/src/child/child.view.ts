import type { ChildRecord, DescribedCaseKind, DescribedContract, OpenRequest } from '@lib/client';
import { type Frame, frameOf } from '../page/frame';
import { counted, dayInWords } from '../words/days';
import { type RecordWords, wordsFor } from '../words/for-readers';
import { agencyInWords, organisationInWords } from '../words/organisations';
import { adviceView } from './advice.view';
import { agenciesView } from './agencies.view';
import { askedHereView } from './asked-here.view';
import { casesView } from './cases.view';
import { factHref, pageHref } from './child-hrefs';
import { childPages } from './child-pages';
import { disagreementsView } from './disagreements.view';
import { dueView } from './due.view';
import { identityView, namesOf } from './identity.view';
import { isLookingBack, lookingBackInWords, type Moment } from './moment';
import { oneChildView } from './one-child.view';
import { timelineView } from './timeline.view';
import { factsByTopic } from './topics.view';
import { whomToAskView } from './whom-to-ask.view';

export interface ChildPage {
  readonly record: ChildRecord;
  readonly contracts: readonly DescribedContract[];
  readonly caseKinds: readonly DescribedCaseKind[];
  readonly moment: Moment;
  readonly lagSeconds?: number;
  readonly labelsMissing?: boolean;
  /** Who reads it: what the page calls things, and what is asked of their organisation. */
  readonly reader?: Reader;
}

export interface Reader {
  readonly persona: string;
  readonly organisation: string;
  /** What the reader's organisation is asked and has not answered, of whichever child, where the page says it. */
  readonly asked?: readonly OpenRequest[];
}

const LATEST = 5;
/** More facts than these and each topic opens when it is chosen. */
const READ_AT_ONCE = 12;

/** Everything the overview of one child shows, as sentences. */
export function childView(page: ChildPage) {
  const { record, contracts, caseKinds, moment, reader } = page;
  const href = factHref(record.id, moment);
  const words = wordsFor(reader?.persona ?? '');
  const asked = reader?.asked ? askedHereView(record, reader.asked, reader.organisation, href) : [];
  const identity = identityView(record, href);
  const [told, disagreements] = [factsByTopic(record, contracts, href, words), disagreementsView(identity.attributes)];
  const advice = adviceView(record, caseKinds, href);
  const whomToAsk = whomToAskView(record, contracts, href);
  return {
    ...recordView(page),
    identity,
    ...(asked.length > 0 ? { asked, askedOf: organisationInWords(reader!.organisation) } : {}),
    due: dueView(record, href, words),
    cases: casesView(record, page, href),
    whomToAsk,
    agencies: agenciesView(record, (agency) => pageHref(record.id, 'timeline', { ...moment, agency }), {
      asked,
      notShown: words.notShown,
    }),
    disagreements,
    told,
    isEmpty: record.facts.every(({ kind }) => kind === 'delivery'),
    latest: timelineView(record).slice(0, LATEST),
    clocksPage: pageHref(record.id, 'clocks', moment),
    timelinePage: pageHref(record.id, 'timeline', moment),
    advice,
    isAdviceOwed: advice.some(({ citation }) => citation !== undefined),
    isLong: record.facts.length > READ_AT_ONCE,
    contents: contentsOf(words, {
      cases: (record.cases ?? []).length,
      contacts: whomToAsk.length,
      advice: advice.length,
      told: told.length,
      differs: disagreements.length,
    }),
    oneChild: oneChildView(record, (id) => pageHref(id, undefined, moment)),
  };
}

/** The sections that this record has, in their order. */
const contentsOf = (
  words: RecordWords,
  {
    cases,
    contacts,
    advice,
    told,
    differs,
  }: Readonly<Record<'cases' | 'contacts' | 'advice' | 'told' | 'differs', number>>,
) =>
  [
    { id: 'due', text: words.due, isThere: true },
    { id: 'cases', text: words.cases, isThere: cases > 0 },
    { id: 'whom-to-ask', text: 'Whom to ask', isThere: contacts > 0 },
    { id: 'advice', text: words.advice, isThere: advice > 0 },
    { id: 'who-told', text: words.whoTold, isThere: true },
    { id: 'differs', text: words.differs, isThere: differs > 0 },
    { id: 'told', text: words.told, isThere: told > 0 },
    { id: 'latest', text: words.latest, isThere: true },
    { id: 'one-child', text: words.oneChild, isThere: true },
  ].filter(({ isThere }) => isThere);

const ON_A_PAGE = 25;

/** Everything that was told, and when. */
export function timelinePage(
  page: ChildPage,
  { agency, from = 1 }: { readonly agency?: string; readonly from?: number },
) {
  const { record, moment } = page;
  const all = timelineView(record);
  const items = all.filter((item) => agency === undefined || item.agency === agency);
  const pages = Math.max(1, Math.ceil(items.length / ON_A_PAGE));
  const at = Math.min(Math.max(1, from), pages);
  const first = (at - 1) * ON_A_PAGE;
  const hrefOf = (number: number) =>
    `${pageHref(record.id, 'timeline', { ...moment, agency, ...(number > 1 ? { page: String(number) } : {}) })}#timeline`;
  const agencies = record.agencies.filter(
    ({ agency: one }) => all.some((item) => item.agency === one) || one === agency,
  );
  return {
    ...recordView(page, 'timeline'),
    items: items.slice(first, first + ON_A_PAGE),
    ...(pages > 1
      ? { range: `${first + 1} to ${Math.min(first + ON_A_PAGE, items.length)} of ${counted(items.length, 'thing')}` }
      : {}),
    ...(at > 1 ? { newer: hrefOf(at - 1) } : {}),
    ...(at < pages ? { older: hrefOf(at + 1) } : {}),
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
  return {
    ...recordView(page, 'clocks'),
    due: dueView(page.record, factHref(page.record.id, page.moment), wordsFor(page.reader?.persona ?? '')),
  };
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
  { record, moment, lagSeconds, labelsMissing, reader }: Omit<ChildPage, 'contracts' | 'caseKinds'>,
  page?: string,
) {
  const born = record.attributes.find(({ name }) => name === 'dateOfBirth');
  const bornOn = born && !born.differs ? born.values[0]?.value : undefined;
  const now = pageHref(record.id, page);
  const words = wordsFor(reader?.persona ?? '');
  const frame: Frame = {
    ...frameOf({ asAt: record.asAt, knownAt: record.knownAt, lagSeconds }, 'This record'),
    now,
    ...ownDatesOf(record),
    ...(isLookingBack(moment) ? { lookingBack: lookingBackInWords(moment) } : {}),
    notShown: words.notShown ?? record.notShown,
    ...(record.restrictedAddress ? { restrictedAddress: record.restrictedAddress.says } : {}),
    ...(labelsMissing ? { labelsMissing } : {}),
  };
  return {
    frame,
    words,
    moment,
    now,
    here: pageHref(record.id, undefined, moment),
    called: `${namesOf(record).join(', also told as ') || 'Name not told'}${bornOn ? `, born ${dayInWords(bornOn)}` : ''}`,
    pages: childPages(record.id, reader?.persona ?? '', moment, page),
  };
}
