import type { LocalDate, Standard, Step } from '@lib/statutory';
import type { ClockCode } from './compare';

/** The parts of the library in which a mistake is made, by their files. */
interface Parts {
  readonly closures: typeof import('../../libs/statutory/src/closures');
  readonly counting: typeof import('../../libs/statutory/src/counting');
  readonly exception: typeof import('../../libs/statutory/src/exception');
  readonly 'in-force': typeof import('../../libs/statutory/src/in-force');
  readonly 'local-date': typeof import('../../libs/statutory/src/local-date');
  readonly rounds: typeof import('../../libs/statutory/src/rounds');
}

/** How to have the library with a mistake in it: nothing is said of how its text is written. */
export interface Mutant {
  readonly mistake: string;
  readonly make: () => ClockCode;
}

const load = (): ClockCode =>
  ({ ...require('@lib/statutory'), catalogue: require('@lib/casework').catalogue }) as ClockCode;

/** The library anew, one of its parts having other functions; all who import them get these. */
function withPart<Name extends keyof Parts>(
  name: Name,
  mistaken: (actual: Parts[Name]) => Partial<Parts[Name]>,
): ClockCode {
  const path = `../../libs/statutory/src/${name}`;
  let code: ClockCode | undefined;
  jest.isolateModules(() => {
    jest.doMock(path, () => {
      const actual = jest.requireActual<Parts[Name]>(path);
      return { ...actual, ...mistaken(actual) };
    });
    code = load();
  });
  jest.dontMock(path);
  return code!;
}

const inPart = <Name extends keyof Parts>(
  mistake: string,
  name: Name,
  mistaken: (actual: Parts[Name]) => Partial<Parts[Name]>,
): Mutant => ({ mistake, make: () => withPart(name, mistaken) });

/** A mistake in the catalogue. */
const inRows = (mistake: string, mistaken: (standard: Standard) => Standard): Mutant => ({
  mistake,
  make: () => ({ ...load(), catalogue: load().catalogue.map(mistaken) }),
});

/** A mistake that is seen from outside: in what is given to the library, or made of its answer. */
const around = (mistake: string, mistaken: (code: ClockCode) => Partial<ClockCode>): Mutant => ({
  mistake,
  make: () => ({ ...load(), ...mistaken(load()) }),
});

/** A mistake in what of one body's steps is looked at. */
const inSteps = (mistake: string, seen: (standard: Standard, own: readonly Step[]) => readonly Step[]): Mutant =>
  inPart(mistake, 'rounds', ({ roundsOf }) => ({
    roundsOf: (standard, own) => roundsOf(standard, seen(standard, own)),
  }));

const isOneOf = (patterns: Standard['endedBySteps'], { step, attributes }: Step): boolean =>
  patterns.some(
    (pattern) =>
      pattern.step === step &&
      Object.entries(pattern.where ?? {}).every(([name, values]) => values.includes(attributes?.[name] ?? '')),
  );
const isEnd = ({ endedBySteps }: Standard, step: Step) => isOneOf(endedBySteps, step);
const isStart = ({ startedBySteps }: Standard, step: Step) => isOneOf(startedBySteps, step);

const dayAfter = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** As the clock on the wall has it. */
const wallDayAfter = (day: LocalDate, days: number): LocalDate =>
  new Date(Date.parse(`${day}T00:00:00`) + days * 86_400_000).toISOString().slice(0, 10);
const earlier = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? one : other);
const later = (one: LocalDate, other: LocalDate): LocalDate => (one < other ? other : one);

const without =
  (...names: readonly (keyof Standard)[]) =>
  (standard: Standard): Standard =>
    Object.fromEntries(
      Object.entries(standard).filter(([name]) => !names.includes(name as keyof Standard)),
    ) as unknown as Standard;
const anyValue = (patterns: Standard['endedBySteps']): Standard['endedBySteps'] =>
  patterns.map(({ step }) => ({ step }));

/** Mistakes that a careful person makes with dates and rules. */
export const mutants: readonly Mutant[] = [
  inPart('the first day counts where it must not', 'counting', ({ lastDayInTime }) => ({
    lastDayInTime: (word, ...rest) => dayAfter(lastDayInTime(word, ...rest), word === 'within' ? -1 : 0),
  })),
  inPart('the first day does not count where it must', 'counting', ({ lastDayInTime }) => ({
    lastDayInTime: (word, ...rest) => dayAfter(lastDayInTime(word, ...rest), word === 'beginningWith' ? 1 : 0),
  })),
  inPart('three months from 30 November run over into March', 'local-date', () => ({
    addMonths: (date, months) => {
      const [year, month, day] = date.split('-').map(Number) as [number, number, number];
      return new Date(Date.UTC(year, month - 1 + months, day)).toISOString().slice(0, 10);
    },
  })),
  inPart('a day is what the clock on the wall says, so that one in summer is the day before', 'local-date', () => ({
    addDays: wallDayAfter,
    addWeeks: (date, weeks) => wallDayAfter(date, weeks * 7),
  })),
  inSteps('an answer on the first day is too early', (standard, own) => {
    const start = own.find((step) => isStart(standard, step));
    return own.filter((step) => !(isEnd(standard, step) && step.on === start?.on));
  }),
  inSteps('answered and withdrawn on one day counts as withdrawn', (standard, own) => {
    const stops = new Set(own.filter((step) => isOneOf(standard.stoppedBySteps, step)).map(({ on }) => on));
    return own.filter((step) => !(isEnd(standard, step) && stops.has(step.on)));
  }),
  inSteps('the last asking starts the clock', (standard, own) => {
    const last = own.findLast((step) => isStart(standard, step));
    return own.filter((step) => step === last || !isStart(standard, step));
  }),
  around('an exception moves the last day', ({ clocksOf }) => ({
    clocksOf: (...given) =>
      clocksOf(...given).map((clock) =>
        clock.excusedBy.length > 0 ? { ...clock, dueOn: dayAfter(clock.dueOn, 28) } : clock,
      ),
  })),
  around('anybody may answer', ({ clocksOf }) => ({
    clocksOf: (history, standards, calendar) => {
      const bodies = [...new Set(history.map(({ body }) => body))];
      const answers = history.filter((step) => standards.some((standard) => isEnd(standard, step)));
      const byAll = answers.flatMap((step) => bodies.map((body) => ({ ...step, body })));
      return clocksOf([...history, ...byAll], standards, calendar);
    },
  })),
  inRows('any decision stops what a refusal stops', (standard) => ({
    ...standard,
    stoppedBySteps: standard.stoppedBySteps.map(({ where, ...stop }) =>
      stop.step === 'assessmentDecided' || where === undefined ? stop : { ...stop, where },
    ),
  })),
  inRows('a referral accepted stops what one declined stops', (standard) => ({
    ...standard,
    stoppedBySteps: standard.stoppedBySteps.map(({ where, ...stop }) =>
      stop.step === 'referralDecided' || where === undefined ? stop : { ...stop, where },
    ),
  })),
  inRows('an exception for the decision excuses the plan', (standard) =>
    standard.id === 'final-plan' ? { ...standard, exceptionStep: { step: 'exceptionRecorded' } } : standard,
  ),
  inRows('a health body’s six weeks run from the asking', (standard) =>
    standard.id === 'advice-health'
      ? { ...standard, startedBySteps: [{ step: 'adviceAsked', where: { adviceFrom: ['health'] } }] }
      : standard,
  ),
  inRows('a school’s closure excuses those who are asked for advice', (standard) =>
    standard.group === 'advice'
      ? {
          ...standard,
          excusedBy: [{ code: 'adviceDuringSchoolClosure', title: '', citation: '' }, ...standard.excusedBy],
        }
      : standard,
  ),
  inRows('27 days are four weeks', (standard) => ({
    ...standard,
    excusedBy: standard.excusedBy.map((ground) => ({ ...ground, ...(ground.atLeast && { atLeast: { days: 27 } }) })),
  })),
  inPart('days before the clock started count towards an absence', 'exception', ({ exceptionOf }) => ({
    exceptionOf: (step, standard, period, calendar) => {
      const made = exceptionOf(step, standard, period, calendar);
      const longer = { ...period, startedOn: earlier(step.on, period.startedOn) };
      return made === 'exceptionTooShort' ? exceptionOf(step, standard, longer, calendar) : made;
    },
  })),
  inPart('a claim needs no evidence', 'exception', ({ exceptionOf }) => ({
    exceptionOf: (step, ...rest) => exceptionOf({ ...step, evidence: 'said so' }, ...rest),
  })),
  inPart('advice may have been asked for at any time', 'exception', ({ exceptionOf }) => ({
    exceptionOf: (step, standard, { startedOn, dueOn }, calendar) => {
      const made = exceptionOf(step, standard, { startedOn, dueOn }, calendar);
      if (made !== 'exceptionAskedOutsidePeriod') return made;
      const wider = { startedOn: earlier(startedOn, step.askedOn!), dueOn: later(dueOn, step.askedOn!) };
      return exceptionOf(step, standard, wider, calendar);
    },
  })),
  inPart('the claim is believed before the calendar', 'exception', ({ exceptionOf }) => ({
    exceptionOf: (step, standard, period) => exceptionOf(step, standard, period, undefined),
  })),
  inPart('a setting reopens on its last day closed', 'closures', ({ isAskedAround }) => ({
    isAskedAround: (askedOn, closure, rule) =>
      isAskedAround(askedOn, { ...closure, until: dayAfter(closure.until, -1) }, rule),
  })),
  inPart('a week before it closes is already too early', 'closures', ({ isAskedAround }) => ({
    isAskedAround: (askedOn, closure, rule) =>
      isAskedAround(askedOn, { ...closure, from: dayAfter(closure.from, 1) }, rule),
  })),
  around('on the last day it is overdue', ({ statusOf }) => ({
    statusOf: (clock, asAt) =>
      asAt === clock.dueOn && !clock.floor && statusOf(clock, asAt) === 'running'
        ? statusOf({ ...clock, dueOn: dayAfter(clock.dueOn, -1) }, asAt)
        : statusOf(clock, asAt),
  })),
  around('a plan on the fifteenth day leaves the family its time', ({ statusOf }) => ({
    statusOf: (clock, asAt) =>
      clock.floor && clock.metOn === clock.dueOn
        ? statusOf({ ...clock, metOn: dayAfter(clock.dueOn, 1) }, asAt)
        : statusOf(clock, asAt),
  })),
  inPart('a closure excuses only from the day on which it begins', 'exception', () => ({
    excusesFrom: ({ from }) => from,
  })),
  inPart('a rule binds the day before it is in force', 'in-force', ({ isInForce }) => ({
    isInForce: (standard, on) => isInForce(standard, on) || isInForce(standard, dayAfter(on, 1)),
  })),
  inRows('advice of another kind ends the clock', (standard) =>
    standard.group === 'advice' ? { ...standard, endedBySteps: anyValue(standard.endedBySteps) } : standard,
  ),
  inRows('a plan that was sent before the draft was served leaves the family its time', without('endsCountFromSteps')),
  inRows('a decision not to issue a plan is owed before it is made', without('existsOnceEnded')),
  inRows('what was overdue is forgotten when it is withdrawn', (standard) => ({
    ...standard,
    stoppedBySteps: standard.stoppedBySteps.map(({ overdueStays: _, ...stop }) => stop),
  })),
  inRows('a referral that was declined and then accepted stays declined', without('resumedBySteps')),
  inRows('a referral received again after it had ended has no wait', without('startsAnew')),
  around('a referral received again loses its earlier wait', ({ clocksOf }) => ({
    clocksOf: (...given) => {
      const clocks = clocksOf(...given);
      const isSameDuty = (one: (typeof clocks)[number], other: (typeof clocks)[number]) =>
        one.standard === other.standard && one.body === other.body && one.reference === other.reference;
      return clocks.filter((clock, index) => !clocks.some((other, at) => at > index && isSameDuty(clock, other)));
    },
  })),
];

export const asItStands: ClockCode = load();
export const codeOf = ({ make }: Mutant): ClockCode => make();
