import type { Calendar, Step } from '@lib/statutory';
import { dayOf, textOf } from './strip';

/** What was told of one child, and when the settings near it were closed: made by chance from one seed. */
export interface History {
  readonly steps: readonly Step[];
  readonly calendar?: Calendar;
}

export type Die = (sides: number) => number;

/** mulberry32: small, and the same on every machine. */
export function dieOf(seed: number): Die {
  let state = seed >>> 0;
  return (sides) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

const eventful = [
  // Just before a standard came into force, leap days, ends of months, and clocks that change.
  ...['2014-01-20', '2014-08-31', '2015-03-31', '2018-03-31', '2023-11-29', '2023-11-30', '2024-01-18', '2024-02-29'],
  ...['2026-01-31', '2026-03-28', '2026-04-30', '2026-08-31', '2026-10-24', '2026-11-30', '2027-12-31', '2028-02-28'],
];
const grounds = {
  council: [
    'adviceDuringSchoolClosure',
    'adviceDuringSchoolClosure',
    'adviceDuringEarlyYearsClosure',
    'exceptionalPersonalCircumstances',
    'absentFromArea',
    'absentFromArea',
  ],
  adviser: ['exceptionalCircumstances', 'missedAppointment', 'absentFromArea', 'absentFromArea'],
};
const adviceKinds = ['health', 'school', 'educational-psychology', 'social-care'];
const limits = [0, 14, 15, 28, 42, 89, 90, 91, 92, 112, 140];

/**
 * Up to three duties with their steps in no order: near the last days, before the first, on the day of another step, twice, by
 * others, on no day at all.
 */
export function historyOf(seed: number): History {
  const die = dieOf(seed);
  const one = <T>(...values: readonly T[]): T => values[die(values.length)]!;
  const base =
    die(3) === 0
      ? dayOf(one(...eventful))! + die(3)
      : dayOf('2014-07-01')! + die(dayOf('2032-01-01')! - dayOf('2014-07-01')!);

  const near = (day: number): number => day - 2 + die(5);
  // Now and then on the day of what was made before it.
  let last = 0;
  const offset = (): number => {
    if (die(7) > 0) last = one(near(one(...limits)), near(one(...limits)), die(200), die(60), -1 - die(30));
    return last;
  };
  const dayFrom = (day: number): string => (die(80) === 0 ? one('2026-02-30', '2025-02-29', '', 'soon') : textOf(day));

  const settings = ['quarry-bank', 'river-lane'];
  const closure = () => {
    const from = base + die(160) - 20;
    return { from: textOf(from), until: textOf(from + one(6, 26, 27, 28, 41)) };
  };
  const calendar: Calendar | undefined =
    die(2) === 0 ? undefined : { closures: { [one(...settings)]: Array.from({ length: die(3) }, closure) } };

  let facts = 0;
  const nextFact = (): string => {
    facts += 1;
    return `fact-${facts}`;
  };
  const step = (
    duty: Duty,
    name: string,
    on: number,
    attributes: Record<string, string>,
    rest: Partial<Step> = {},
  ): Step => ({
    step: name,
    on: dayFrom(on),
    reference: duty.reference,
    body: die(25) === 0 ? 'ELSEWHERE' : duty.body,
    factId: nextFact(),
    ...(Object.keys(attributes).length > 0 && { attributes }),
    ...rest,
  });

  // Two kinds of adviser may be asked under one reference, and give what they were not asked for.
  const asked = one(...adviceKinds);
  const adviceFrom = () => ({ ...(die(40) > 0 && { adviceFrom: die(3) === 0 ? one(...adviceKinds) : asked }) });
  const attributesOf: Readonly<Record<string, () => Record<string, string>>> = {
    assessmentRequested: () => ({
      requestedBy: one('parent', 'youngPerson', 'schoolOrCollege', 'broughtToNotice'),
    }),
    assessmentDecided: () => ({ decision: one('assess', 'assess', 'doNotAssess') }),
    adviceAsked: adviceFrom,
    adviceRequestReceived: () => ({ ...adviceFrom(), basis: one('told', 'delivery') }),
    adviceGiven: adviceFrom,
    referralReceived: () => ({ pathway: one('autism', 'autism', 'adhd') }),
    referralDecided: () => ({ decision: one('accepted', 'declined') }),
    assessmentEnded: () => ({ because: one('withdrawn', 'movedOut', 'died', 'ceased') }),
  };

  function exception(duty: Duty): Step {
    const first = base + die(170) - 25;
    const last = first + one(0, 0, 26, 27, 28, 34, die(70), -1);
    const closes = calendar && die(2) === 0 ? (dayOf(Object.values(calendar.closures)[0]?.[0]?.from) ?? first) : first;
    const askedOn = one(near(closes - 7), near(closes), near(last + 1 - 7), base + die(60), near(base + 42));
    return step(
      duty,
      duty.claim,
      first,
      { duty: duty.claim === 'exceptionRecorded' ? one('decide', 'plan') : 'advice' },
      {
        ground:
          die(8) === 0
            ? one('waitingList', ...grounds.council, ...grounds.adviser)
            : one(...(duty.claim === 'exceptionRecorded' ? grounds.council : grounds.adviser)),
        ...(die(5) > 0 && { until: dayFrom(last) }),
        ...(die(12) > 0 && { askedOn: dayFrom(askedOn) }),
        ...(die(2) === 0 && { setting: one(...settings, 'unknown') }),
        evidence: die(12) === 0 ? one('', ' ') : 'letter',
        ...(die(15) > 0 && { recordedBy: die(15) === 0 ? ' ' : 'J. Okafor' }),
      },
    );
  }

  const stepsOf = (duty: Duty): Step[] => {
    const begun = duty.starts.map((name) => step(duty, name, base, attributesOf[name]?.() ?? {}));
    const rest = Array.from({ length: die(duty.claim ? 6 : 9) }, () =>
      one(...duty.starts, ...duty.rest, ...duty.rest, ...duty.rest),
    );
    return [
      ...begun.slice(0, 1 + die(duty.starts.length)),
      ...rest.map((name) => step(duty, name, base + offset(), attributesOf[name]?.() ?? {})),
      ...Array.from({ length: duty.claim ? die(4) : 0 }, () => exception(duty)),
    ];
  };
  const steps = Array.from({ length: 1 + die(3) }, () => one(...duties)).flatMap(stepsOf);
  const retold = steps.filter(() => die(12) === 0);
  // Drawn last: what the earlier duties are found to do by a seed does not hang on how many duties there are.
  const later = die(3) === 0 ? stepsOf(one(...laterDuties)) : [];
  return { steps: shuffled([...steps, ...retold, ...later], die), ...(calendar && { calendar }) };
}

export function shuffled<T>(items: readonly T[], die: Die): T[] {
  const rest = [...items];
  return items.map(() => rest.splice(die(rest.length), 1)[0]!);
}

interface Duty {
  readonly reference: string;
  readonly body: string;
  readonly starts: readonly string[];
  readonly rest: readonly string[];
  readonly claim: string;
}

const ehc = (reference: string, body: string): Duty => ({
  reference,
  body,
  starts: ['assessmentRequested', 'draftServed'],
  rest: [
    ...['assessmentDecided', 'planNotIssued', 'planNotIssued', 'draftSent', 'draftServed', 'finalPlanSent'],
    ...['finalPlanSent', 'assessmentEnded'],
  ],
  claim: 'exceptionRecorded',
});
const advice = (reference: string, body: string): Duty => ({
  reference,
  body,
  starts: ['adviceAsked', 'adviceRequestReceived'],
  rest: ['adviceGiven', 'adviceGiven', 'adviceRequestWithdrawn'],
  claim: 'adviceExceptionRecorded',
});
const referral = (reference: string, body: string): Duty => ({
  reference,
  body,
  starts: ['referralReceived'],
  rest: [
    ...['referralReceived', 'referralDecided', 'referralDecided', 'referralDecisionTold', 'referralDecisionTold'],
    ...['referralTriaged', 'interimSupportOffered', 'firstContactAttended', 'assessmentStarted', 'referralClosed'],
  ],
  claim: '',
});

const equipment = (reference: string, body: string): Duty => ({
  reference,
  body,
  starts: ['equipmentRequested'],
  rest: ['equipmentRequested', 'equipmentDelivered', 'equipmentDelivered', 'equipmentMoved', 'equipmentReturned'],
  claim: '',
});

/** References and bodies that two duties may share, as two councils may number alike. */
const duties: readonly Duty[] = [
  ehc('HALTON/1001', 'HALTON'),
  ehc('HALTON/1001', 'HALTON'),
  ehc('WARRINGTON/1001', 'WARRINGTON'),
  advice('HALTON/1001', 'HALTON'),
  advice('HALTON/ADV-1', 'BRIDGEWATER'),
  advice('HALTON/ADV-1', 'HALTON-SC'),
  referral('BRIDGEWATER/REF-1', 'BRIDGEWATER'),
  referral('BRIDGEWATER/REF-2', 'BRIDGEWATER'),
];
/** Duties that share nothing with others but a reference. */
const responsible = (reference: string, body: string): Duty => ({
  reference,
  body,
  starts: ['responsibilityAssumed'],
  rest: ['assessmentRequested', 'assessmentDecided', 'assessmentDecided', 'finalPlanSent', 'planNotIssued'],
  claim: '',
});
const laterDuties: readonly Duty[] = [
  equipment('BRIDGEWATER/REF-1', 'BRIDGEWATER'),
  equipment('BRIDGEWATER/REF-1', 'BRIDGEWATER'),
  responsible('HALTON/1002', 'HALTON'),
];
