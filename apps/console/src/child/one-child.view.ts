import type { ChildRecord } from '@lib/client';
import { counted, dayInWords } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { asSentence } from '../words/sentences';

type Apart = ChildRecord['apart'][number];

/** Why these source records are one child, and which look alike and are kept apart. `open` leads to another child's record. */
export function oneChildView(record: ChildRecord, open: (id: string) => string) {
  const words = new Map(
    record.sourceRecords.map(({ id, organisation, subject }) => [
      id,
      `${organisationInWords(organisation)}, their reference ${subject}`,
    ]),
  );
  const own = (between: readonly string[]) => between.flatMap((id) => words.get(id) ?? []);
  return {
    count: counted(record.sourceRecords.length, 'source record'),
    records: [...words.values()],
    links: record.links.map(({ between, because }) => {
      const [one = 'A record of this child', other = 'another of this child'] = own(between);
      return { one, other, because: sentence(because) };
    }),
    apart: record.apart.map(({ between, because, other }) => ({
      one: own(between)[0] ?? 'A record of this child',
      because: sentence(because),
      ...(other
        ? { other: otherInWords(other), href: open(other.id) }
        : { other: 'a record of which nothing stands that says whose it is', href: undefined }),
    })),
    unread: record.incomplete.map(({ organisation, reason }) => ({
      by: organisationInWords(organisation),
      reason: sentence(reason),
    })),
  };
}

/** 'Briony Marsh, born 14 September 2022, told of by Northbank NHS Trust, their reference EPR-9' */
const otherInWords = ({ name, dateOfBirth, organisation, subject }: NonNullable<Apart['other']>): string =>
  [
    name ?? 'a child whose name is not told',
    ...(dateOfBirth ? [`born ${dayInWords(dateOfBirth)}`] : []),
    `told of by ${organisationInWords(organisation)}`,
    `their reference ${subject}`,
  ].join(', ');

const sentence = (text: string): string => asSentence(text.charAt(0).toUpperCase() + text.slice(1));
