import type { Standard } from '@lib/statutory';

export const closed = { step: 'referralClosed', says: 'the referral was closed' } as const;
export const moved = { step: 'referralMoved', says: 'the child waits with another provider' } as const;
export const declined = {
  step: 'referralDecided',
  where: { decision: ['declined'] },
  says: 'the referral was declined',
} as const;

/** Work on a referral after it was declined or closed: the child waits, and has waited since the referral was received. */
const resumedBySteps = [
  { step: 'referralDecided', where: { decision: ['accepted'] } },
  { step: 'referralTriaged' },
  { step: 'firstContactAttended' },
  { step: 'assessmentStarted' },
] as const;

/** What all time limits of a referral share. */
export const ofReferral = {
  group: 'health',
  whoMust: 'health',
  citationVerified: false,
  countingWord: 'within',
  from: 'the day the referral was received',
  resumedBySteps,
  startsAnew: true,
  excusedBy: [],
} as const satisfies Partial<Standard>;

/** A wait that goes on with another provider is counted from the day on which the first had received the referral. */
export const wait = {
  ...ofReferral,
  countedFrom: 'waitingSince',
  tellsFamily: false,
} as const satisfies Partial<Standard>;

export const areasOwn = "a target of the area's own; no law or guidance sets one";
