import type { LocalDate } from '@lib/statutory';
import { addDays, addMonths, daysAgo, workday } from '../days';
import type { Random } from '../random';
import type { Scene } from '../scene';

export type Pathway =
  | 'autism'
  | 'adhd'
  | 'speechAndLanguage'
  | 'occupationalTherapy'
  | 'physiotherapy'
  | 'communityPaediatrics'
  | 'camhs'
  | 'audiology'
  | 'vision'
  | 'mentalHealthInSchool'
  | 'positiveBehaviourSupport';

/** Of twenty referrals. */
export const pathways = (
  'autism speechAndLanguage autism adhd occupationalTherapy autism audiology autism speechAndLanguage ' +
  'communityPaediatrics autism adhd physiotherapy autism speechAndLanguage camhs autism vision occupationalTherapy adhd'
).split(' ') as readonly Pathway[];

export type Wait =
  | 'short'
  | 'onLastDay'
  | 'long'
  | 'veryLong'
  | 'declined'
  | 'acceptedAfterAll'
  | 'referredAgain'
  | 'unheard'
  | 'gone';

/**
 * Of thirteen: most wait long, many over eighteen months; one is declined for good, one until somebody looks again, one until the
 * child is referred again, and one hears nothing at all.
 */
export const waits =
  'long short veryLong long declined veryLong onLastDay unheard long gone veryLong acceptedAfterAll referredAgain'.split(
    ' ',
  ) as readonly Wait[];

/** What truly happens to one referral, and when. */
export interface Referral {
  readonly pathway: Pathway;
  readonly receivedOn: LocalDate;
  readonly decidedOn: LocalDate;
  readonly decision: 'accepted' | 'declined';
  /** Declined first, and accepted on this day under the same reference. */
  readonly reconsideredOn?: LocalDate;
  readonly toldOn?: LocalDate;
  readonly triagedOn?: LocalDate;
  readonly interimOn?: LocalDate;
  readonly firstContactOn?: LocalDate;
  readonly startedOn?: LocalDate;
  readonly outcomeToldOn?: LocalDate;
  readonly closedOn?: LocalDate;
  readonly because?: 'completed' | 'declined' | 'movedOut' | 'withdrawn';
  /** Referred again under the same reference, after it was closed. */
  readonly again?: Referral;
}

const LONG: Readonly<Record<'long' | 'veryLong', readonly [number, number]>> = {
  long: [120, 400],
  veryLong: [540, 800],
};

export function referralOf(scene: Scene, pathway: Pathway, wait: Wait, receivedOn: LocalDate): Referral {
  const { random } = scene;
  const after = (days: number, day = receivedOn) => workday(addDays(day, days));
  const decidedOn = after(random.between(12, 40));
  const heardAfter = random.pick([random.between(2, 10), random.between(2, 20), random.between(30, 160)]);
  const toldOn = random.below(9) === 0 ? after(28) : after(heardAfter, decidedOn);
  const begun = { pathway, receivedOn, decidedOn };
  switch (wait) {
    case 'declined':
      return {
        ...{ ...begun, decision: 'declined', toldOn, because: 'declined' },
        closedOn: after(random.between(9, 30), toldOn),
      };
    case 'acceptedAfterAll': {
      const reconsideredOn = after(random.between(30, 90), toldOn);
      const going = waited(random, 'veryLong', { receivedOn, decidedOn: reconsideredOn }, after);
      return { ...begun, ...going, decision: 'declined', toldOn, reconsideredOn, firstContactOn: going.startedOn };
    }
    case 'referredAgain': {
      const closedOn = after(random.between(9, 30), toldOn);
      const again = referralOf(scene, pathway, 'long', after(random.between(40, 150), closedOn));
      return { ...begun, decision: 'declined', toldOn, closedOn, because: 'declined', again };
    }
    case 'unheard':
      return { ...begun, decision: 'accepted', triagedOn: after(9, decidedOn) };
    case 'gone':
      return {
        ...{ ...begun, decision: 'accepted', toldOn, because: random.pick(['movedOut', 'withdrawn']) },
        closedOn: after(random.between(60, 200), toldOn),
      };
    default:
      return { ...begun, decision: 'accepted', toldOn, ...waited(random, wait, begun, after) };
  }
}

type After = (days: number, day?: LocalDate) => LocalDate;

function waited(
  random: Random,
  wait: 'short' | 'onLastDay' | 'long' | 'veryLong',
  { receivedOn, decidedOn }: Pick<Referral, 'receivedOn' | 'decidedOn'>,
  after: After,
): Partial<Referral> {
  const triagedOn = after(random.between(3, 30), decidedOn);
  const isSupported = random.below(3) === 0;
  const interimOn = isSupported ? after(random.between(10, 90), triagedOn) : undefined;
  if (wait === 'onLastDay') {
    // Thirteen weeks and three months, both to the day; a month's end may be at a weekend, and is then two days early.
    const startedOn = workday(addMonths(receivedOn, 3));
    return {
      triagedOn,
      interimOn,
      firstContactOn: addDays(receivedOn, 91),
      startedOn,
      ...ended(random, startedOn, after),
    };
  }
  const [least, most] = wait === 'short' ? [50, 85] : LONG[wait];
  const startedOn = after(random.between(least, most));
  // Some are seen, and then wait again.
  const isSeenFirst = random.below(2) === 0;
  const firstContactOn = isSeenFirst ? after(random.between(45, 118)) : startedOn;
  return {
    ...{ triagedOn, interimOn, startedOn, ...ended(random, startedOn, after) },
    firstContactOn: firstContactOn < startedOn ? firstContactOn : startedOn,
  };
}

function ended(random: Random, startedOn: LocalDate, after: After): Partial<Referral> {
  const outcomeToldOn = after(random.between(20, 150), startedOn);
  return { outcomeToldOn, closedOn: after(random.between(9, 40), outcomeToldOn), because: 'completed' };
}

/** Anywhere in the three years: a day of the week. */
export const receivedFrom = ({ random, today }: Scene): LocalDate => workday(daysAgo(today, random.between(4, 1080)));
