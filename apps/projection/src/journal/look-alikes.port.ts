/**
 * What one fact says of who its child is, whether or not it still stands: by this look-alikes are found. It hangs on nothing but the fact, so
 * that who is looked at together only grows, like whoever shares an identifier.
 */
export interface Telling {
  readonly sourceRecord: string;
  /** The identity as it is compared, as text. */
  readonly telling: string;
  /** Under which others find it. */
  readonly keys: readonly string[];
}

/** A telling that is kept, and by which weights its look-alikes were looked for last. */
export interface KeptTelling extends Pick<Telling, 'sourceRecord' | 'telling'> {
  readonly searchedBy?: string;
}

/**
 * Who is told alike, kept beside the facts so that nobody is looked for by going through all. All of it only grows, and all of it can be made again
 * from the facts: a telling is entered under its blocking keys, then others are looked for under them, then pairs are kept, and then it is marked as searched.
 */
export interface LookAlikes {
  /** Durable when it resolves, under each of its keys. */
  enter(tellings: readonly Telling[]): Promise<void>;
  /** Every telling that was entered for these source records, in no promised order. */
  tellingsOf(sourceRecords: readonly string[]): Promise<readonly KeptTelling[]>;
  /** Every source record that was entered under any of these keys, but for keys that 400 or more share: they tell nobody apart. */
  sourceRecordsUnder(blockingKeys: readonly string[]): Promise<readonly string[]>;
  /** Makes neighbours of each two, for ever: both assert one key. */
  pair(pairs: readonly (readonly [string, string])[]): Promise<void>;
  /** Says that look-alikes of these were looked for, and those found were paired, by weights of this version. */
  markSearched(tellings: readonly Pick<Telling, 'sourceRecord' | 'telling'>[], by: string): Promise<void>;
  /** Says that look-alikes of every row were looked for by weights of this version: each that comes later is looked for as it comes. */
  markAllSearched(by: string): Promise<void>;
  isAllSearched(by: string): Promise<boolean>;
}

/** Stands among the blocking keys, and is none: under it are the weights by which everybody was looked for. */
export const everybody = '*';

/** The key that two who are alike share. */
export const alikeKey = ([one, other]: readonly [string, string]): string =>
  `alike:${one < other ? `${one}+${other}` : `${other}+${one}`}`;
