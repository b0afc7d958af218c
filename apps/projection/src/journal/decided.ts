import type { JournalRow } from './journal.port';

/** The ids of two source records, the lesser first. */
type Pair = readonly [string, string];

const prefix = 'decided:';

/** The key by which two of whom a person spoke are neighbours, for ever. */
export const decidedKey = ([one, other]: Pair): string => `${prefix}${one}+${other}`;

/** The two of whom a row speaks, where it is what a person said of them. */
export function pairDecidedIn({ keys }: Pick<JournalRow, 'keys'>): Pair | undefined {
  const key = keys.find((each) => each.startsWith(prefix));
  return key === undefined ? undefined : (key.slice(prefix.length).split('+') as unknown as Pair);
}
