import type { ChildRecord } from '@lib/client';
import { counted } from '../words/days';
import { organisationInWords } from '../words/organisations';

/** Why these source records are one child, and which look alike and are kept apart. */
export function oneChildView(record: ChildRecord) {
  const words = new Map(
    record.sourceRecords.map(({ id, organisation, subject }) => [
      id,
      `${organisationInWords(organisation)}, their reference ${subject}`,
    ]),
  );
  const pair = ({ between: [one = '', other = ''], because }: ChildRecord['links'][number]) => ({
    one: words.get(one) ?? 'Another record',
    other: words.get(other) ?? 'another record',
    because: sentence(because),
    // Whether the reader may open it, only that record can say.
    elsewhere: [one, other].filter((id) => !words.has(id)).map((id) => `/children/${encodeURIComponent(id)}`),
  });
  return {
    count: counted(record.sourceRecords.length, 'source record'),
    records: [...words.values()],
    links: record.links.map(pair),
    apart: record.apart.map(pair),
    unread: record.incomplete.map(({ organisation, reason }) => ({
      by: organisationInWords(organisation),
      reason: sentence(reason),
    })),
  };
}

function sentence(text: string): string {
  const capital = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?]$/.test(capital) ? capital : `${capital}.`;
}
