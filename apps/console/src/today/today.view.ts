import type { DescribedContract, NewFact, WhatsNew, Worklist } from '@lib/client';
import type { Read } from '../api';
import { frameOf } from '../page/frame';
import { newsItemView } from '../whats-new/whats-new.view';
import { agenciesOf } from '../words/agencies';
import { counted, dayOf, daysBetween, instantInWords } from '../words/days';
import { agencyInWords, organisationInWords } from '../words/organisations';
import { GROUPS, WORKLIST_GROUPS } from '../worklist/worklist.view';

/** `undefined` is an answer that did not come: it is said, and never shown as nothing. */
export interface TodayAnswers {
  readonly worklist: Read<Worklist> | undefined;
  readonly newest: Read<WhatsNew> | undefined;
  readonly last: readonly (Read<WhatsNew> | undefined)[];
  readonly contracts?: readonly DescribedContract[];
}

export const SHOWN = 5;

/** What our own services pass on is no word of an agency's. */
export function wordsOfAgencies(
  { answer }: Read<WhatsNew>,
  contracts: readonly DescribedContract[],
): readonly NewFact[] {
  const passedOn = new Set(contracts.filter(({ accepted }) => !accepted).map(({ type }) => type));
  return answer.items.filter(({ type }) => !passedOn.has(type));
}

/** How many things there are to do, and whether agencies are still telling: a quiet feed is not a quiet area. */
export function todayView({ worklist, newest, last, contracts = [] }: TodayAnswers) {
  const theirs = (read: Read<WhatsNew>) => wordsOfAgencies(read, contracts);
  const { asAt, counts } = worklist?.answer ?? {};
  return {
    frame: frameOf({ asAt, lagSeconds: worklist?.lagSeconds ?? newest?.lagSeconds }),
    ...(counts
      ? {
          counts: WORKLIST_GROUPS.map((group) => ({
            ...GROUPS[group],
            count: counts[group],
            href: `/worklist?group=${group}`,
            group,
          })),
          isNothingDue: WORKLIST_GROUPS.every((group) => counts[group] === 0),
        }
      : {}),
    agencies: agenciesOf(contracts).map((agency, index) =>
      lastTold(agency, last[index] && theirs(last[index])[0], last[index] !== undefined, asAt),
    ),
    ...(newest ? { newest: theirs(newest).slice(0, SHOWN).map(newsItemView) } : {}),
  };
}

function lastTold(agency: string, newest: NewFact | undefined, isAnswered: boolean, asAt: string | undefined) {
  const view = { name: agencyInWords(agency), href: `/whats-new?agency=${agency}` };
  if (!isAnswered) return { ...view, words: 'We cannot show this right now' };
  if (!newest) return { ...view, words: 'Nothing that you may see in the last 3 months' };
  const ago = asAt ? daysBetween(dayOf(newest.recordedAt), asAt) : 0;
  return {
    ...view,
    words: instantInWords(newest.recordedAt),
    by: organisationInWords(newest.organisation),
    ...(ago > 0 ? { ago: `${counted(ago, 'day')} ago` } : {}),
  };
}
