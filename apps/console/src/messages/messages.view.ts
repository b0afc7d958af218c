import type { DescribedContract, KeptReceipt, Receipts } from '@lib/client';
import type { Read } from '../api';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { inWords } from '../words/codes';
import { dayInWords, instantInWords, isDay } from '../words/days';

const STATES: Readonly<
  Record<KeptReceipt['state'], { readonly word: string; readonly says: string; readonly colour: string }>
> = {
  accepted: { word: 'Accepted', says: 'It is kept. It is not in a record yet.', colour: 'blue' },
  inRecord: { word: 'In a record', says: 'Everybody who may know can read it.', colour: 'green' },
  inReview: {
    word: 'To check',
    says: 'It is in a record. What it says of who the child is cannot be used as it is.',
    colour: 'yellow',
  },
  parked: { word: 'Parked', says: 'It is kept, and could not be read into a record.', colour: 'red' },
};

export interface MessagesQuery {
  readonly since?: string;
  readonly id?: string;
  readonly after?: string;
}

/** What became of what an organisation's system told. No child's name: its own ids say which is which. */
export function messagesView(
  query: MessagesQuery,
  { answer, lagSeconds }: Read<Receipts>,
  contracts: readonly DescribedContract[],
) {
  const { receipts, next } = answer;
  const titles = new Map(contracts.map(({ type, title }) => [type, title]));
  const href = (changes: MessagesQuery) => `/our-messages${queryOf({ since: query.since, id: query.id, ...changes })}`;
  return {
    frame: frameOf({ lagSeconds }),
    since: query.since,
    id: query.id,
    chips: [
      ...(query.since
        ? [
            {
              label: 'Accepted since',
              words: isDay(query.since) ? dayInWords(query.since) : query.since,
              without: href({ since: undefined }),
            },
          ]
        : []),
      ...(query.id ? [{ label: 'Your id', words: query.id, without: href({ id: undefined }) }] : []),
    ],
    parked: receipts.filter(({ state }) => state === 'parked').length,
    rows: receipts.map(({ id, type, recordedAt, state, reason, warnings = [] }) => ({
      id,
      title: titles.get(type) ?? type,
      contract: `/contracts/${encodeURIComponent(type)}`,
      acceptedAt: instantInWords(recordedAt),
      ...(STATES[state] ?? { word: inWords(state), says: '', colour: 'grey' }),
      ...(reason ? { reason } : {}),
      warnings: warnings.map(({ message }) => message),
      // One that is looked up by itself is missed by somebody.
      mayReplay: state === 'parked' || query.id !== undefined,
    })),
    ...(next ? { next: href({ after: next }) } : {}),
    ...(query.after ? { first: href({}) } : {}),
  };
}
