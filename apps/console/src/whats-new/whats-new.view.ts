import type { DescribedContract, NewFact, QueryOf, WhatsNew } from '@lib/client';
import type { Read } from '../api';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { agenciesOf } from '../words/agencies';
import { inWords } from '../words/codes';
import { dayInWords, dayOf, instantInWords, isDay } from '../words/days';
import { agencyInWords, tellerInWords } from '../words/organisations';

/** What was told, by the day it was told, the newest first. */
export function whatsNewView(
  query: QueryOf<'readWhatsNew'>,
  { answer, lagSeconds }: Read<WhatsNew>,
  contracts: readonly DescribedContract[],
  typed = query,
) {
  const { after, ...filters } = query;
  const href = (changes: Partial<QueryOf<'readWhatsNew'>>) => `/whats-new${queryOf({ ...filters, ...changes })}`;
  const kinds = [...new Set([...contracts.map(({ kind }) => kind), ...(typed.kind ? [typed.kind] : [])])].sort();
  return {
    frame: frameOf({ lagSeconds }),
    filters,
    since: query.since && !isDay(query.since) ? { value: query.since, words: instantInWords(query.since) } : undefined,
    agencies: [...new Set([...agenciesOf(contracts), ...(typed.agency ? [typed.agency] : [])])].map((value) => ({
      value,
      text: agencyInWords(value),
      selected: value === typed.agency,
    })),
    kinds: kinds.map((value) => ({ value, text: inWords(value), selected: value === typed.kind })),
    chips: [
      ...(query.since
        ? [{ label: 'Told since', words: sinceInWords(query.since), without: href({ since: undefined }) }]
        : []),
      ...(query.agency
        ? [{ label: 'Agency', words: agencyInWords(query.agency), without: href({ agency: undefined }) }]
        : []),
      ...(query.kind ? [{ label: 'Kind', words: inWords(query.kind), without: href({ kind: undefined }) }] : []),
    ],
    days: byDay(answer.items),
    ...(answer.next ? { next: `${href({ after: answer.next })}#news` } : {}),
    ...(after ? { first: `${href({})}#news` } : {}),
  };
}

const sinceInWords = (since: string): string => (isDay(since) ? dayInWords(since) : instantInWords(since));

function byDay(items: readonly NewFact[]) {
  const days = new Map<string, NewFact[]>();
  for (const item of items) {
    const day = dayOf(item.recordedAt);
    days.set(day, [...(days.get(day) ?? []), item]);
  }
  return [...days].map(([day, told]) => ({ day: dayInWords(day), items: told.map(newsItemView) }));
}

export function newsItemView(item: NewFact) {
  const record = `/children/${encodeURIComponent(item.child.id)}`;
  const toldAt = instantInWords(item.recordedAt);
  return {
    title: item.title,
    name: item.child.name ?? 'Name not told',
    href: record,
    by: tellerInWords(item.organisation),
    toldAt,
    // The day stands above it.
    time: toldAt.slice(toldAt.lastIndexOf(' ') + 1),
    ...(item.occurredOn === dayOf(item.recordedAt) ? {} : { happened: dayInWords(item.occurredOn) }),
    fact: `${record}/facts/${encodeURIComponent(item.factId)}`,
  };
}
