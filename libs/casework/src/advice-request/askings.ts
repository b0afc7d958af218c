import { type AdviceFrom, agencyAsked } from '@lib/contracts';
import type { Clock, Step } from '@lib/statutory';
import type { Unstarted } from '../case-kind';
import type { CaseFact, Flag } from '../fact';

/** One body asked for one kind of advice under one reference, however often it was told. */
export interface Asking {
  /** Code of the organisation that was asked. */
  readonly body: string;
  readonly adviceFrom: string;
  /** The tellings, the earliest first. */
  readonly asked: readonly [Step, ...Step[]];
}

/** Every asking of one case once. A body that is asked for two kinds of advice owes two. */
export function askingsOf(steps: readonly Step[]): Asking[] {
  const found = new Map<string, [Step, ...Step[]]>();
  for (const step of steps) {
    if (step.step !== 'adviceAsked') continue;
    const key = `${step.body} ${kindOf(step)}`;
    const known = found.get(key);
    if (known) known.push(step);
    else found.set(key, [step]);
  }
  return [...found.values()].map((asked) => ({ body: asked[0].body, adviceFrom: kindOf(asked[0]), asked }));
}

const kindOf = ({ attributes }: Step): string => attributes?.adviceFrom ?? '';

/** Whether a step is of this asking: by the same body, and of the same kind of advice. */
export const isOf =
  ({ body, adviceFrom }: Pick<Asking, 'body' | 'adviceFrom'>, name: string) =>
  (step: Step): boolean =>
    step.step === name && step.body === body && kindOf(step) === adviceFrom;

/** Whether the body that was asked answered between the asking and that day. */
const isAnsweredBy = (asking: Asking, day: string, steps: readonly Step[]): boolean =>
  steps.some((step) => isOf(asking, 'adviceGiven')(step) && step.on >= asking.asked[0].on && step.on <= day);

/**
 * Of what was told of one asking, what counts: the body's own day of receipt before the day of delivery, whichever of each was first;
 * and the first end of the assessment that found it open. Whoever says that it received what nobody says was asked is believed.
 */
export function eachAskingOnce(steps: readonly Step[]): Step[] {
  const askings = askingsOf(steps);
  const receipts = steps.filter(({ step }) => step === 'adviceRequestReceived');
  const delivered = steps.filter(({ step }) => step === 'adviceRequestDelivered');
  const ends = steps.filter(({ step }) => step === 'adviceRequestWithdrawn');
  const isFirstReceipt = (step: Step) =>
    receipts.find(isOf({ body: step.body, adviceFrom: kindOf(step) }, step.step)) === step;
  return [
    ...steps.filter(
      (step) =>
        step.step !== 'adviceRequestWithdrawn' && (step.step !== 'adviceRequestReceived' || isFirstReceipt(step)),
    ),
    ...askings.flatMap((asking): Step[] => {
      const isOpenOn = (day: string) => asking.asked[0].on <= day && !isAnsweredBy(asking, day, steps);
      const end = [...ends]
        .sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0))
        .find((step) => isOf(asking, step.step)(step) && isOpenOn(step.on));
      const received = receipts.some(isOf(asking, 'adviceRequestReceived')) ? undefined : deliveryOf(asking, delivered);
      return [
        ...(received
          ? [
              {
                ...received,
                step: 'adviceRequestReceived',
                attributes: { adviceFrom: asking.adviceFrom, basis: 'delivery' },
              },
            ]
          : []),
        ...(end ? [end] : []),
      ];
    }),
  ];
}

/** The first delivery of an asking to the service of the body that was asked. */
export const deliveryOf = ({ body, adviceFrom }: Asking, steps: readonly Step[]): Step | undefined =>
  steps.find(
    (step) =>
      step.step === 'adviceRequestDelivered' &&
      step.body === body &&
      step.attributes?.agency === agencyAsked[adviceFrom as AdviceFrom],
  );

/** Whom an answer answers that does not say: the one body that asked its author under that reference. */
export function theOnlyAsker({ organisation, data }: CaseFact, opening: readonly CaseFact[]): string | undefined {
  const askers = new Set(
    opening
      .filter((asking) => asking.data.requestReference === data.requestReference && asking.data.asked === organisation)
      .map((asking) => asking.organisation),
  );
  return askers.size === 1 ? [...askers][0] : undefined;
}

const twoKinds: Flag = {
  code: 'referenceOfTwoKindsOfAdviser',
  message:
    'Under this reference another kind of adviser was asked as well. Each one’s time is ended by its own kind of advice only.',
};

/** A reference is meant for one kind of adviser: where it is used for two, each asking after the first kind says so. */
export function askedOfTwoKinds(steps: readonly Step[]): (readonly [string, Flag])[] {
  const asked = steps.filter(({ step }) => step === 'adviceAsked');
  return asked.filter((step) => kindOf(step) !== kindOf(asked[0]!)).map(({ factId }) => [factId, twoKinds] as const);
}

/**
 * Askings whose six weeks have not begun, or began later than the asking: a health body's run from its receipt, which may not be told.
 * A clock that began earlier, by a receipt that is told to be before the asking, leaves none out.
 */
export const unstartedAskings =
  (standardOf: Readonly<Partial<Record<AdviceFrom, string>>>) =>
  (steps: readonly Step[], clocks: readonly Clock[]): Unstarted[] =>
    askingsOf(steps).flatMap((asking): Unstarted[] => {
      const { body, adviceFrom, asked } = asking;
      const standard = standardOf[adviceFrom as AdviceFrom];
      const clock = clocks.find((each) => each.body === body && each.standard === standard);
      const [{ on: askedOn, factId: askedBy }] = asked;
      if (clock && clock.startedOn <= askedOn) return [];
      const isReceived = steps.some(isOf(asking, 'adviceRequestReceived'));
      const why = adviceFrom === 'health' && (clock || !isReceived) ? 'noReceiptTold' : 'noTimeLimitInForce';
      const begun = clock && { startedOn: clock.startedOn };
      return [{ of: adviceFrom, ...(standard && { standard }), body, askedOn, ...begun, why, askedBy }];
    });
