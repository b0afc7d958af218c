import type { LocalDate } from '@lib/statutory';
import { addDays, daysAgo, daysBetween, workday } from '../days';
import type { Scene } from '../scene';
import { type Adviser, type Asking, askingOf, type Ending } from './advice-plot';
import { type Claim, claimOf } from './exception-plot';

/** How an EHC needs assessment goes, from request to plan. */
export type Course =
  | 'planInTime'
  | 'planOnLastDay'
  | 'planLate'
  | 'planAfterAYear'
  | 'refused'
  | 'refusedLate'
  | 'notIssued'
  | 'ended'
  | 'forgotten'
  | 'askedNow'
  | 'justRequested';

/**
 * Of twenty-four assessments. Of the plans 58 in 100 come within twenty weeks, nine decisions in ten within six, and a quarter of
 * the requests are refused, as is published (`truth/published.ts`).
 */
export const courses = (
  'planInTime planLate refused planInTime askedNow ended planInTime refused planLate notIssued planInTime refused ' +
  'refusedLate planOnLastDay justRequested planInTime planLate refused planLate planInTime refused forgotten planLate planAfterAYear'
).split(' ') as readonly Course[];

/** What truly happens in one assessment, and when. */
export interface Assessment {
  readonly course: Course;
  readonly receivedOn: LocalDate;
  readonly decidedOn?: LocalDate;
  readonly decision?: 'assess' | 'doNotAssess';
  readonly askings: readonly Asking[];
  readonly draftSentOn?: LocalDate;
  readonly draftServedOn?: LocalDate;
  readonly commentsOn?: LocalDate;
  readonly finalSentOn?: LocalDate;
  readonly notIssuedOn?: LocalDate;
  readonly endedOn?: LocalDate;
  readonly because?: string;
  readonly claim?: Claim;
}

/** What comes round in turn, so that every world has some of each. */
export interface Turns {
  readonly course: () => Course;
  readonly ending: () => Ending;
  /** Counts those who claim an exception; undefined for the others. */
  readonly claim: () => number | undefined;
}

const SIX_WEEKS = 42;
const SIXTEEN_WEEKS = 112;
const TWENTY_WEEKS = 140;
const bodies: readonly Adviser[] = ['social-care', 'health', 'school', 'educational-psychology'];

export function assessmentOf(scene: Scene, turns: Turns): Assessment {
  const { random, today } = scene;
  const course = turns.course();
  const { earliest, latest } = whenReceived[course] ?? { earliest: 1080, latest: 5 };
  const receivedOn = workday(daysAgo(today, random.between(latest, earliest)));
  const after = (days: number) => workday(addDays(receivedOn, days));
  const nthClaim = turns.claim();
  const claim = nthClaim === undefined ? undefined : claimOf(scene, nthClaim, receivedOn);
  const begun = { course, receivedOn, askings: [], ...(claim && { claim }) };
  if (course === 'justRequested' || course === 'forgotten') return begun;

  const inTime = random.below(8) === 0 ? SIX_WEEKS : random.between(18, SIX_WEEKS - 1);
  const askedNowAfter = daysBetween(receivedOn, today) - random.between(4, 19);
  const decidedOn = after(
    course === 'refusedLate' ? random.between(SIX_WEEKS + 3, 90) : course === 'askedNow' ? askedNowAfter : inTime,
  );
  if (course.startsWith('refused')) return { ...begun, decidedOn, decision: 'doNotAssess' };

  const askedOn = workday(addDays(decidedOn, random.between(2, 5)));
  const asked = bodies.map((body) => askingOf(random, body, askedOn, turns.ending()));
  const going = { ...begun, decidedOn, decision: 'assess', askings: asked } as const;
  switch (course) {
    case 'askedNow':
      return { ...going, askings: asked.map(({ givenOn: _, receivedOn: __, ...asking }) => asking) };
    case 'ended': {
      const endedOn = after(random.between(66, 120));
      const isBeforeTheEnd = ({ givenOn }: Asking) => givenOn !== undefined && givenOn < endedOn;
      const askings = asked.map((asking) => (isBeforeTheEnd(asking) ? asking : { ...asking, givenOn: undefined }));
      const because = random.pick(['withdrawn', 'withdrawn', 'movedOut', 'ceased']);
      return { ...going, askings: askings as readonly Asking[], endedOn, because };
    }
    case 'notIssued':
      return {
        ...going,
        notIssuedOn: after(random.pick([random.between(92, SIXTEEN_WEEKS), SIXTEEN_WEEKS, random.between(116, 134)])),
      };
    default:
      return { ...going, ...planOf(scene, course, receivedOn) };
  }
}

/** Days before today; the others fall anywhere in the three years. */
const whenReceived: Readonly<Partial<Record<Course, { readonly earliest: number; readonly latest: number }>>> = {
  justRequested: { earliest: 52, latest: 2 },
  askedNow: { earliest: 60, latest: 44 },
  forgotten: { earliest: 260, latest: 47 },
};

/** A draft, what the family says of it, and the plan. Fifteen days are the family's: now and then they are cut short. */
function planOf({ random, dirt }: Scene, course: Course, receivedOn: LocalDate) {
  const after = (days: number) => workday(addDays(receivedOn, days));
  const finalAfter = {
    planInTime: () => random.between(118, TWENTY_WEEKS - 1),
    planOnLastDay: () => TWENTY_WEEKS,
    planLate: () => random.between(TWENTY_WEEKS + 3, 320),
    planAfterAYear: () => random.between(366, 460),
  }[course as 'planInTime']();
  const isCutShort = dirt.familyTimeIsCutShort(finalAfter <= TWENTY_WEEKS);
  const finalSentOn = after(finalAfter);
  const draftSentOn = workday(
    addDays(finalSentOn, -(isCutShort ? random.between(9, 12) : random.pick([19, 21, random.between(20, 45)]))),
  );
  // The post is slow, and the officer does not wait for it: the family has the plan before the draft.
  const isOvertaken = isCutShort && dirt.planIsSentBeforeService();
  const draftServedOn = workday(
    isOvertaken ? addDays(finalSentOn, random.between(3, 5)) : addDays(draftSentOn, random.between(0, 3)),
  );
  const isCommented = random.below(3) > 0 && !isOvertaken;
  const saidOn = workday(addDays(draftServedOn, isCutShort ? 5 : random.between(8, 14)));
  return { draftSentOn, draftServedOn, finalSentOn, ...(isCommented && { commentsOn: saidOn }) };
}
