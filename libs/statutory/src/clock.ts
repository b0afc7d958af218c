import { canonicalJson, isLocalDate, type LocalDate, sha256 } from '@lib/kernel';
import { isInForce } from './catalogue';
import type { Calendar } from './closures';
import { lastDayInTime } from './counting';
import { type Excuse, exceptionOf, type NotMadeOut } from './exception';
import type { Standard, StepPattern } from './standard';
import { matches, type Step } from './step';

export type NoteCode =
  | 'askedAgain'
  | 'answeredBeforeAsked'
  | 'answeredAgain'
  | 'answeredAfterStopped'
  | 'answeredByAnotherBody'
  | 'stoppedBeforeAsked'
  | 'stoppedAfterEnded'
  | NotMadeOut;

/** A step that was told and did not count, and why: shown, never dropped. */
export interface Note {
  readonly code: NoteCode;
  readonly step: string;
  readonly on: LocalDate;
  readonly factId: string;
}

/** Nothing here depends on today (`statusOf` does). At most one of `metOn` and `stoppedOn` is set: whichever ended it. */
export interface Clock {
  readonly id: string;
  readonly standard: string;
  readonly reference: string;
  readonly body: string;
  readonly startedOn: LocalDate;
  /** The last day in time. */
  readonly dueOn: LocalDate;
  readonly floor?: true;
  readonly metOn?: LocalDate;
  readonly stoppedOn?: LocalDate;
  /** Why the duty is no longer owed: 'a draft plan was sent'. */
  readonly stoppedBecause?: string;
  readonly excusedBy: readonly Excuse[];
  readonly notes: readonly Note[];
  readonly source: { readonly startedBy: string; readonly endedBy?: string };
}

/**
 * Every clock that this history starts: one for each duty, which is a standard, the body that must act, the asker's reference.
 * - The earliest asking starts it; asking again under the same reference gives nobody more time.
 * - The first answer by that body on or after that day meets it. Advice written earlier may spare the asking altogether
 *   (Regs 6(4)), but it is no answer to this asking: it is noted and the clock runs on, because a duty wrongly shown as met
 *   is never looked at again. Another body's answer is noted for the same reason.
 * - Whichever comes first ends it, the answer or the withdrawal; on the same day the answer, for the duty was done.
 * - The standard is the one in force on the day the clock starts.
 */
export function clocksOf(history: readonly Step[], catalogue: readonly Standard[], calendar?: Calendar): Clock[] {
  return [...groupBy(inOrder(history), (step) => step.reference).values()]
    .flatMap((steps) => catalogue.flatMap((standard) => clocksUnder(standard, steps, calendar)))
    .sort((a, b) => compare(a.startedOn, b.startedOn) || compare(a.id, b.id));
}

/** Whether a clock may run for this step: among steps of which this is true of none, there is no clock. */
export const mayStartClock = (step: Step, catalogue: readonly Standard[]): boolean =>
  catalogue.some(({ startedByStep }) => matches(step, startedByStep));

function clocksUnder(standard: Standard, steps: readonly Step[], calendar: Calendar | undefined): Clock[] {
  const askings = groupBy(
    steps.filter((step) => matches(step, standard.startedByStep)),
    (step) => step.body,
  );
  return [...askings.entries()]
    .filter(([, [first]]) => first !== undefined && isInForce(standard, first.on))
    .map(([body, asked]) => {
      const isOthersDuty = (step: Step) => step.body !== body && askings.has(step.body);
      return clockUnder(
        standard,
        asked,
        steps.filter((step) => !isOthersDuty(step)),
        calendar,
      );
    });
}

function clockUnder(
  standard: Standard,
  askings: readonly Step[],
  steps: readonly Step[],
  calendar: Calendar | undefined,
): Clock {
  const asking = askings[0]!;
  const { reference, body, on: startedOn } = asking;
  const dueOn = lastDayInTime[standard.countingWord](startedOn, standard.limit);

  const own = steps.filter((step) => step.body === body);
  const matching = (pattern: StepPattern | undefined) => own.filter((step) => pattern && matches(step, pattern));
  const answers = matching(standard.endedByStep);
  const stopOf = (step: Step) => standard.stoppedBySteps.find((pattern) => matches(step, pattern));
  const stops = own.filter(stopOf);
  const exceptions = new Map(
    matching(standard.exceptionStep).map((step) => [step, exceptionOf(step, standard, { startedOn, dueOn }, calendar)]),
  );

  const answer = answers.find((step) => step.on >= startedOn);
  const stop = stops.find((step) => step.on >= startedOn);
  const isMet = answer !== undefined && (stop === undefined || answer.on <= stop.on);
  const ending = isMet ? answer : stop;

  const whyNotCounted = (step: Step): NoteCode | undefined => {
    if (step === asking || step === ending) return undefined;
    if (askings.includes(step)) return 'askedAgain';
    if (matches(step, standard.endedByStep) && step.body !== body) return 'answeredByAnotherBody';
    if (answers.includes(step) && step.on < startedOn) return 'answeredBeforeAsked';
    if (answers.includes(step)) return isMet ? 'answeredAgain' : 'answeredAfterStopped';
    if (stops.includes(step)) return step.on < startedOn ? 'stoppedBeforeAsked' : 'stoppedAfterEnded';
    const exception = exceptions.get(step);
    return typeof exception === 'string' ? exception : undefined;
  };

  return {
    id: idOf(standard.id, body, reference),
    standard: standard.id,
    reference,
    body,
    startedOn,
    dueOn,
    ...(standard.floor ? { floor: true as const } : {}),
    ...(ending && isMet ? { metOn: ending.on } : {}),
    ...(ending && !isMet ? { stoppedOn: ending.on, stoppedBecause: stopOf(ending)!.says } : {}),
    excusedBy: [...exceptions.values()].filter((exception) => typeof exception !== 'string'),
    notes: steps.flatMap((step) => {
      const code = whyNotCounted(step);
      return code ? [{ code, step: step.step, on: step.on, factId: step.factId }] : [];
    }),
    source: { startedBy: asking.factId, ...(ending ? { endedBy: ending.factId } : {}) },
  };
}

/** The same duty has the same id whatever else is told of it. Not a secret, but no reference to be read in an address or a log. */
const idOf = (standard: string, body: string, reference: string): string =>
  `${standard}:${sha256(canonicalJson([body, reference])).slice(0, 22)}`;

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * By day, then by fact, then by what one fact says; a step told twice counts once. A day that does not exist cannot be counted from
 * or to. The whole text is compared only where day, fact and step do not tell two apart: this runs for every child on every fact.
 */
function inOrder(history: readonly Step[]): Step[] {
  const order = (a: Step, b: Step) =>
    compare(a.on, b.on) ||
    compare(a.factId, b.factId) ||
    compare(a.step, b.step) ||
    compare(canonicalJson(a), canonicalJson(b));
  const sorted = history.filter(({ on }) => isLocalDate(on)).sort(order);
  return sorted.filter((step, index) => index === 0 || order(sorted[index - 1]!, step) !== 0);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
