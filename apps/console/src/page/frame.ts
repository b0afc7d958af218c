import { counted, dayInWords, instantInWords } from '../words/days';

/** What stands around a page: as of when it is, and how far behind it may be. The layout shows it on every page that has one. */
export interface Frame {
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly lag?: string;
  readonly behind?: string;
  /** The same page as it is now, where the reader looks back. */
  readonly now?: string;
  readonly lookingBack?: string;
  readonly notShown?: string;
  /** What is left open where an address is restricted, for who knows of it. */
  readonly restrictedAddress?: string;
  /** Whose dates the dates of telling are, where they are not ours. */
  readonly ownDates?: string;
  readonly labelsMissing?: boolean;
}

const TOO_FAR_BEHIND = 60;

/** `what` begins the sentence that says how far behind: 'This record is 2 minutes behind …' */
export function frameOf(
  { asAt, knownAt, lagSeconds }: { asAt?: string; knownAt?: string; lagSeconds?: number },
  what = 'This page',
): Frame {
  return {
    ...(asAt ? { asAt: dayInWords(asAt) } : {}),
    ...(knownAt ? { knownAt: instantInWords(knownAt) } : {}),
    ...(lagSeconds === undefined ? {} : { lag: `${counted(lagSeconds, 'second')} behind what agencies have told` }),
    ...(lagSeconds !== undefined && lagSeconds > TOO_FAR_BEHIND ? { behind: behindInWords(what, lagSeconds) } : {}),
  };
}

const behindInWords = (what: string, seconds: number): string =>
  `${what} is ${seconds < 120 ? counted(seconds, 'second') : counted(Math.floor(seconds / 60), 'minute')} behind what agencies have told us. Something told since then may not be here yet.`;
