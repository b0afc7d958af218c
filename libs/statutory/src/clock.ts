import { canonicalJson, type LocalDate, sha256 } from '@lib/kernel';
import type { Calendar } from './closures';
import { concernOf } from './concern';
import { type Counted, dueOf, type EarlierDue } from './due';
import { type Excuse, exceptionOf } from './exception';
import { compare, groupBy, inOrder, order } from './history';
import { isInForce } from './in-force';
import { type Note, noteOf, whyNotCounted } from './notes';
import { type Round, roundsOf, stopOf, type UndoneStop } from './rounds';
import type { Standard } from './standard';
import { matches, matchesAny, type Step } from './step';

/** A stop that did not hold: from its day until the day it was taken up again nothing was owed, and no time was lost by it. */
export interface Undone {
  readonly stoppedOn: LocalDate;
  readonly stoppedBecause: string;
  readonly overdueStays?: true;
  readonly stoppedBy: string;
  readonly resumedOn: LocalDate;
  readonly resumedBy: string;
}

/** Nothing here depends on today (`statusOf` does). At most one of `metOn` and `stoppedOn` is set: whichever ended it. */
export interface Clock {
  readonly id: string;
  readonly standard: string;
  readonly reference: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  /** The last day in time; before `startedOn` where it is counted back from a day that was told too late. */
  readonly dueOn: LocalDate;
  /** How it was counted, where the standard's own words and the first day do not say. */
  readonly counted?: Counted;
  /** Earlier last days that held until a later count was known, the earliest first. */
  readonly earlierDue?: readonly EarlierDue[];
  readonly floor?: true;
  /** Before it was met there was no clock: it binds only a decision that was made. */
  readonly existsOnceEnded?: true;
  /** Before `startedOn` only where the standard lets what ends it come first: of a floor, nobody had any of the time. */
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  /** Why the duty is no longer owed: 'a draft plan was sent'. */
  readonly stoppedBecause?: string;
  /** Overdue when it stopped, it stays overdue. */
  readonly overdueStays?: true;
  readonly undone?: readonly Undone[];
  readonly excusedBy: readonly Excuse[];
  readonly notes: readonly Note[];
  readonly source: { readonly startedBy: string; readonly endedBy?: string };
}

/**
 * Every clock that this history starts: one for each duty, which is a standard, the body that must act, the asker's reference; or
 * several, one after the other, where the standard starts anew or recurs.
 * - The earliest asking starts it; asking again under the same reference gives nobody more time.
 * - The first answer by that body on or after that day meets it. Advice written earlier may spare the asking altogether
 *   (Regs 6(4)), but it is no answer to this asking: it is noted and the clock runs on, because a duty wrongly shown as met
 *   is never looked at again. Another body's answer, and an answer of another kind, are noted for the same reason.
 * - Whichever comes first ends it, the answer or the withdrawal; on the same day the answer, for the duty was done.
 * - The standard is the one in force on the day the clock starts.
 */
export function clocksOf(history: readonly Step[], catalogue: readonly Standard[], calendar?: Calendar): Clock[] {
  const startedBy = byStart(catalogue);
  return [...groupBy(history, (step) => step.reference).values()]
    .flatMap((steps) => {
      const standards = new Set(steps.flatMap(({ step }) => startedBy.get(step) ?? []));
      return [...standards].flatMap(({ standard, isConcerned }) => {
        const concerning = inOrder(steps.filter(isConcerned));
        return clocksUnder(standard, concerning, calendar);
      });
    })
    .sort((a, b) => compare(a.startedOn, b.startedOn) || compare(a.id, b.id));
}

/** Whether a clock may run for this step: among steps of which this is true of none, there is no clock. */
export const mayStartClock = (step: Step, catalogue: readonly Standard[]): boolean =>
  byStart(catalogue)
    .get(step.step)
    ?.some(({ standard }) => matchesAny(step, standard.startedBySteps)) ?? false;

interface Indexed {
  readonly standard: Standard;
  readonly isConcerned: (step: Step) => boolean;
}

const indexes = new WeakMap<readonly Standard[], ReadonlyMap<string, readonly Indexed[]>>();

/** The standards by the names of the steps that start them: those that a history cannot start must cost it nothing. */
function byStart(catalogue: readonly Standard[]): ReadonlyMap<string, readonly Indexed[]> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const index = new Map<string, Indexed[]>();
  for (const standard of catalogue) {
    const indexed = { standard, isConcerned: concernOf(standard) };
    for (const name of new Set(standard.startedBySteps.map(({ step }) => step)))
      index.set(name, [...(index.get(name) ?? []), indexed]);
  }
  indexes.set(catalogue, index);
  return index;
}

function clocksUnder(standard: Standard, steps: readonly Step[], calendar: Calendar | undefined): Clock[] {
  const byBody = groupBy(steps, ({ body }) => body);
  const isOwed = ([, own]: readonly [string, readonly Step[]]) =>
    own.some((step) => matchesAny(step, standard.startedBySteps));
  const owing = [...byBody].filter(isOwed);
  if (owing.length === 0) return [];
  const owe = new Set(owing.map(([body]) => body));
  const others =
    byBody.size === owe.size
      ? []
      : steps.filter((step) => !owe.has(step.body) && matchesAny(step, standard.endedBySteps));
  return owing.flatMap(([, own]) => {
    const rounds = roundsOf(standard, own);
    return rounds.flatMap((round, ordinal) => {
      const exists = isInForce(standard, round.asking.on) && (round.isMet || !standard.existsOnceEnded);
      if (!exists) return [];
      const next = rounds[ordinal + 1]?.asking.on;
      const meanwhile = others.filter(
        ({ on }) => (ordinal === 0 || round.asking.on <= on) && (next === undefined || on < next),
      );
      // What is done on the day on which it was begun anew may begin the next on that same day.
      const isSecondOfDay = ordinal > 1 && rounds[ordinal - 1]?.asking.on === round.asking.on;
      const later = ordinal === 0 ? undefined : `${round.asking.on}${isSecondOfDay ? ' again' : ''}`;
      return [clockOf(standard, round, later, { own, all: steps, meanwhile, calendar })];
    });
  });
}

interface Around {
  /** Of the body that must act. */
  readonly own: readonly Step[];
  /** Of everybody under this reference. */
  readonly all: readonly Step[];
  /** Answers by bodies that were not asked. */
  readonly meanwhile: readonly Step[];
  readonly calendar: Calendar | undefined;
}

/** `later` names a round after the first. */
function clockOf(
  standard: Standard,
  round: Round,
  later: string | undefined,
  { own, all, meanwhile, calendar }: Around,
): Clock {
  const { asking, ending, isMet, undoneStops } = round;
  const { reference, body, on: startedOn } = asking;
  const { dueOn, counted, earlierDue, otherBirths } = dueOf(standard, round, round.turn, all);
  const claims = standard.exceptionStep ? own.filter((step) => matches(step, standard.exceptionStep!)) : [];
  const exceptions = new Map(claims.map((step) => [step, exceptionOf(step, standard, { startedOn, dueOn }, calendar)]));
  const whyNot = (step: Step) => {
    if (step.body !== body) return 'answeredByAnotherBody';
    const exception = exceptions.get(step);
    return whyNotCounted(standard, round, step) ?? (typeof exception === 'string' ? exception : undefined);
  };
  const told = meanwhile.length > 0 ? [...round.steps, ...meanwhile].sort(order) : round.steps;
  const notes: Note[] = [];
  for (const step of told) {
    const code = whyNot(step);
    if (code) notes.push(noteOf(code, step));
  }
  for (const step of otherBirths) notes.push(noteOf('otherDayTold', step));
  const id = idOf(standard.id, body, reference, later);
  // Given one after the other: a literal of many parts that may be left out takes V8 as long as all the counting.
  const clock: MadeClock = { id, standard: standard.id, reference, body, startedOn, dueOn };
  if (counted) clock.counted = counted;
  if (earlierDue) clock.earlierDue = earlierDue;
  if (standard.floor) clock.floor = true;
  if (standard.existsOnceEnded) clock.existsOnceEnded = true;
  if (ending && isMet) clock.metOn = ending.on;
  if (ending && !isMet) Object.assign(clock, stopped(standard, ending));
  if (undoneStops.length > 0) clock.undone = undoneStops.map((undone) => undoneOf(standard, undone));
  const excusedBy = claims.length > 0 ? [...exceptions.values()].filter((each) => typeof each !== 'string') : [];
  const source = ending ? { startedBy: asking.factId, endedBy: ending.factId } : { startedBy: asking.factId };
  return Object.assign(clock, { excusedBy, notes, source });
}

type MadeClock = { -readonly [Name in keyof Omit<Clock, 'excusedBy' | 'notes' | 'source'>]: Clock[Name] };

const undoneOf = (standard: Standard, { stop, resumedBy }: UndoneStop): Undone => ({
  ...stopped(standard, stop),
  stoppedBy: stop.factId,
  resumedOn: resumedBy.on,
  resumedBy: resumedBy.factId,
});

function stopped(standard: Standard, stop: Step): Pick<Undone, 'stoppedOn' | 'stoppedBecause' | 'overdueStays'> {
  const { says, overdueStays } = stopOf(standard, stop)!;
  return { stoppedOn: stop.on, stoppedBecause: says, ...(overdueStays && { overdueStays }) };
}

/**
 * The same duty has the same id whatever else is told of it; a later round of it, its first day besides. Not a secret, but no
 * reference to be read in an address or a log.
 */
const idOf = (standard: string, body: string, reference: string, later: string | undefined): string =>
  `${standard}:${sha256(canonicalJson([body, reference, ...(later ? [later] : [])])).slice(0, 22)}`;
