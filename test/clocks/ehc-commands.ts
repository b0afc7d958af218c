import { countsFrom, type Step, statusOf } from '@lib/statutory';
import fc from 'fast-check';
import type { RecordedFact } from '../../apps/projection/src/record/child-record';
import { council, type EhcCase, type Kind, kinds } from './ehc-case';
import { verdictsOf } from './oracle';
import { dayOf, textOf } from './strip';

/** One thing that was accepted, as the model remembers it. */
interface Happened {
  readonly kind: Kind;
  readonly reference: string;
  readonly on: string;
  readonly data: Readonly<Record<string, string | undefined>>;
  readonly eventId: string;
  readonly factId: string;
  /** Neither put right nor taken back. */
  stands: boolean;
}

/** What a careful officer would have written down: what was accepted, and what of it stands. */
export interface Model {
  readonly happened: Happened[];
  isOnlyByRoute: boolean;
  sent: number;
}
export const newModel = (): Model => ({ happened: [], isOnlyByRoute: true, sent: 0 });

export const seen = {
  commands: 0,
  accepted: 0,
  refused: 0,
  repeated: 0,
  looked: 0,
  clocks: 0,
  refusals: new Map<string, number>(),
};

/** Of one assessment, what was last said of each step and stands. */
const lastOf = ({ happened }: Model, reference: string): Partial<Record<Kind, Happened>> =>
  Object.fromEntries(
    happened.filter((each) => each.stands && each.reference === reference).map((each) => [each.kind, each]),
  );

/**
 * The order of an assessment, said again and otherwise: each step once; nothing before the request; plan, draft and refusal of one only
 * after a decision to assess, a plan only after a draft; nothing after an end; no step before the day of the one it follows.
 */
function isPossible(model: Model, kind: Kind, reference: string, on: string, servedOn: string | undefined): boolean {
  const { request, decision, noPlan, draft, plan, end } = lastOf(model, reference);
  if (kind === 'request') return !request;
  const isOver =
    end !== undefined || noPlan !== undefined || plan !== undefined || decision?.data.decision === 'doNotAssess';
  if (isOver) return false;
  switch (kind) {
    case 'decision':
      return request !== undefined && !decision && on >= request.on;
    case 'end':
      return request !== undefined && on >= request.on;
    case 'noPlan':
      return decision !== undefined && on >= decision.on && (!draft || on >= draft.on);
    case 'draft':
      return decision !== undefined && !draft && on >= decision.on && (servedOn ?? on) >= on;
    case 'plan':
      return decision !== undefined && draft !== undefined && on >= draft.on;
    default:
      return true;
  }
}

/** The steps that stand, as the law would read them. */
const stepsOf = ({ happened }: Model): Step[] =>
  happened
    .filter(({ stands }) => stands)
    .flatMap(({ kind, reference, on, data, factId }): Step[] => {
      const duty = { reference: `${council}/${reference}`, body: council, factId };
      if (kind === 'noPlan') return [{ step: 'planNotIssued', on, ...duty }];
      // The plan that was sent is one to be reviewed.
      if (kind === 'plan') return ['finalPlanSent', 'planMade'].map((step) => ({ step, on, ...duty }));
      if (kind === 'request')
        return [{ step: 'assessmentRequested', on, attributes: { requestedBy: data.requestedBy! }, ...duty }];
      if (kind === 'decision')
        return [{ step: 'assessmentDecided', on, attributes: { decision: data.decision! }, ...duty }];
      if (kind === 'end') return [{ step: 'assessmentEnded', on, ...duty }];
      if (kind === 'draft')
        return [
          { step: 'draftSent', on, ...duty },
          // Nobody is served what was not sent: such a day is flagged, and the time begins with the sending.
          { step: 'draftServed', on: data.servedOn === undefined || data.servedOn < on ? on : data.servedOn, ...duty },
        ];
      if (kind !== 'exception') return [];
      const { adviceAskedOn, duty: claimed, ...claim } = data;
      return [
        {
          step: 'exceptionRecorded',
          on,
          attributes: { duty: claimed! },
          ...claim,
          ...(adviceAskedOn && { askedOn: adviceAskedOn }),
          ...duty,
        },
      ];
    });

type Command = fc.AsyncCommand<Model, EhcCase>;

/** One step is said: told as a fact, or asked of our own route, which may refuse it; or it puts an earlier one right. */
class Say implements Command {
  constructor(
    readonly kind: Kind,
    readonly reference: string,
    readonly on: string,
    readonly data: Readonly<Record<string, string | undefined>>,
    readonly isByRoute: boolean,
    readonly putsRight: boolean,
  ) {}

  check = (): boolean => true;

  async run(model: Model, real: EhcCase): Promise<void> {
    const id = nextId(model);
    const decide = this.isByRoute ? kinds[this.kind].decide : undefined;
    const wrong = this.putsRight
      ? model.happened
          .filter((each) => each.stands && each.kind === this.kind && each.reference === this.reference)
          .at(-1)
      : undefined;
    const corrects = wrong && { corrects: wrong.eventId };
    const event = real.event(this.kind, id, this.reference, this.on, { ...this.data, ...corrects });
    const answer = await real.send(event, decide);
    const isAllowed =
      !decide || wrong !== undefined || isPossible(model, this.kind, this.reference, this.on, this.data.servedOn);
    expect({ command: this.toString(), accepted: 'receipt' in answer }).toEqual({
      command: this.toString(),
      accepted: isAllowed,
    });
    if (!('receipt' in answer)) {
      seen.refused += 1;
      const sentence = answer.refused.replace(/\d{4}-\d{2}-\d{2}/g, '…');
      seen.refusals.set(sentence, (seen.refusals.get(sentence) ?? 0) + 1);
      return;
    }
    seen.accepted += 1;
    if (wrong) wrong.stands = false;
    const happened: Happened = {
      kind: this.kind,
      reference: this.reference,
      on: this.on,
      data: this.data,
      eventId: answer.eventId,
      factId: answer.receipt.factId,
      stands: true,
    };
    model.happened.push(happened);
    if (!decide || wrong) model.isOnlyByRoute = false;
    // Whoever did not hear the answer asks again, and nothing happens twice.
    const again = await real.send(event, decide);
    expect(again).toEqual({ receipt: { ...answer.receipt, outcome: 'alreadyTold' }, eventId: answer.eventId });
    seen.repeated += 1;
  }

  toString = (): string =>
    `${this.isByRoute ? 'by route' : 'told'}${this.putsRight ? ' to put right' : ''}: ${this.kind} of ${this.reference} on ${this.on} ${JSON.stringify(this.data)}`;
}

/** The council takes back what it said: for our own routes that step was not taken. */
class TakeBack implements Command {
  constructor(readonly which: number) {}

  check = ({ happened }: Readonly<Model>): boolean => happened.some(({ stands }) => stands);

  async run(model: Model, real: EhcCase): Promise<void> {
    const standing = model.happened.filter(({ stands }) => stands);
    const fact = standing[this.which % standing.length]!;
    await real.send(real.withdrawal(nextId(model), fact.eventId));
    fact.stands = false;
    model.isOnlyByRoute = false;
    seen.accepted += 1;
  }

  toString = (): string => `take back number ${this.which}`;
}

/** The record is opened, on some day or as it is. */
class Look implements Command {
  constructor(readonly asAt: string | undefined) {}

  check = (): boolean => true;

  run = (model: Model, real: EhcCase): Promise<void> => look(model, real, this.asAt);

  toString = (): string => `look as at ${this.asAt ?? 'any day'}`;
}

function nextId(model: Model): string {
  seen.commands += 1;
  model.sent += 1;
  return `event-${model.sent}`;
}

export async function look(model: Model, real: EhcCase, asAt?: string): Promise<void> {
  seen.looked += 1;
  const record = await real.record(asAt);
  expect(record === undefined).toBe(model.sent === 0 || (await real.published()).length === 0);
  if (!record) return;
  const facts = new Map(record.facts.map((fact) => [fact.factId, fact]));
  // No step is lost: all that was accepted is in the record once, and what stands, stands.
  expect(record.incomplete).toEqual([]);
  for (const { factId, stands, on } of model.happened)
    if (asAt === undefined || on <= asAt)
      expect({ factId, isStanding: isStanding(facts.get(factId)) }).toEqual({ factId, isStanding: stands });

  // Whoever says that a draft was served before it was sent is told so.
  for (const { factId, data, on } of model.happened.filter(({ kind }) => kind === 'draft'))
    if (asAt === undefined || on <= asAt)
      expect({ factId, isFlagged: facts.get(factId)!.flags.some(({ code }) => code === 'servedBeforeSent') }).toEqual({
        factId,
        isFlagged: (data.servedOn ?? on) < on,
      });

  // No clock disagrees with the one that is walked by hand.
  const steps = stepsOf(model).filter((step) => asAt === undefined || countsFrom(step) <= asAt);
  const byHand = verdictsOf(steps);
  const shown = new Map(
    record.clocks.map((clock) => [`${clock.standard} ${clock.reference} ${clock.startedOn}`, clock]),
  );
  expect(record.clocks).toHaveLength(shown.size);
  expect([...shown.keys()].sort()).toEqual(
    byHand.map(({ standard, reference, start }) => `${standard} ${reference} ${textOf(start)}`).sort(),
  );
  for (const { standard, reference, start, due, met, stopped, excusedBy, says } of byHand) {
    const clock = shown.get(`${standard} ${reference} ${textOf(start)}`)!;
    expect([standard, clock.startedOn, clock.dueOn, clock.metOn, clock.stoppedOn]).toEqual([
      standard,
      textOf(start),
      textOf(due),
      met && textOf(met),
      stopped && textOf(stopped),
    ]);
    expect(clock.excusedBy.map(({ factId }) => factId).sort()).toEqual(excusedBy);
    expect([standard, ...says.map((_, index) => statusOf(clock, textOf(start + index)))]).toEqual([standard, ...says]);
    seen.clocks += 1;
  }

  // No illegal state: where every step was decided here, nothing is out of order. Two things can still be known too late: that the
  // assessment had ended (a family moved, and letters went out), and that the draft reached the family after the next letter.
  if (!model.isOnlyByRoute) return;
  const isKnownLate = model.happened.some(({ kind, on, data }) => kind === 'end' || (data.servedOn ?? on) > on);
  const flags = record.facts.flatMap((fact) => fact.flags.map(({ code }) => code));
  expect(flags.filter((code) => outOfOrder.includes(code) && !(isKnownLate && code === 'afterItEnded'))).toEqual([]);
}

const outOfOrder = ['beforeRequest', 'beforeDecision', 'beforeDraft', 'toldBefore', 'afterItEnded'];

const isStanding = (fact: RecordedFact | undefined): boolean | undefined => fact && fact.status === 'stands';

const first = dayOf('2025-03-01')!;
const day = (): fc.Arbitrary<string> =>
  fc.oneof(
    fc.integer({ min: 0, max: 500 }).map((after) => textOf(first + after)),
    // The first days, and the last days in time of what began on them.
    fc
      .tuple(fc.constantFrom(0, 14, 42, 112, 140), fc.integer({ min: -1, max: 1 }))
      .map(([limit, by]) => textOf(first + 1 + limit + by)),
  );
const later = (from: string, days: number): string => textOf(dayOf(from)! + days);

const data: Readonly<Record<Kind, (on: string) => fc.Arbitrary<Record<string, string | undefined>>>> = {
  request: () =>
    fc.record({ requestedBy: fc.constantFrom('parent', 'schoolOrCollege', 'youngPerson', 'broughtToNotice') }),
  decision: () => fc.record({ decision: fc.constantFrom('assess', 'assess', 'assess', 'doNotAssess') }),
  draft: (on) => fc.record({ servedOn: fc.constantFrom(undefined, on, later(on, 2), later(on, -1)) }),
  end: () => fc.record({ because: fc.constantFrom('withdrawn', 'movedOut', 'died', 'ceased') }),
  noPlan: () => fc.constant({}),
  plan: () => fc.constant({}),
  comments: () => fc.constant({}),
  exception: (on) =>
    fc.record({
      duty: fc.constantFrom('decide', 'plan'),
      ground: fc.constantFrom(
        'adviceDuringSchoolClosure',
        'adviceDuringEarlyYearsClosure',
        'exceptionalPersonalCircumstances',
        'absentFromArea',
        'missedAppointment',
      ),
      until: fc.constantFrom(undefined, later(on, 3), later(on, 26), later(on, 27), later(on, 41)),
      adviceAskedOn: fc.constantFrom(undefined, later(on, -8), later(on, -7), on, later(on, 21), later(on, 36)),
      evidence: fc.constant('letter on file'),
      recordedBy: fc.constant('J. Okafor'),
    }),
};

const anySaying = (isByRoute: boolean): fc.Arbitrary<Command> =>
  fc
    .tuple(
      fc.constantFrom<Kind>(
        'request',
        'request',
        'decision',
        'decision',
        'draft',
        'draft',
        'plan',
        'plan',
        'noPlan',
        'end',
        'exception',
        'comments',
      ),
      fc.constantFrom('A-1', 'A-1', 'A-1', 'A-2'),
      day(),
      fc.integer({ min: 0, max: 9 }),
    )
    .chain(([kind, reference, on, chance]) =>
      data[kind](on).map((said) => new Say(kind, reference, on, said, isByRoute, chance === 0)),
    );

/** An officer who does one step after the other, so that runs reach the end of a case as well as its refusals. */
const inOrder = (): fc.Arbitrary<Command[]> =>
  fc
    .tuple(fc.nat(20), fc.nat(60), fc.nat(80), fc.nat(20), fc.nat(60))
    .map(([request, decision, draft, served, plan]) => {
      const on = (days: number) => textOf(first + days);
      return [
        new Say('request', 'A-1', on(request), { requestedBy: 'parent' }, true, false),
        new Say('decision', 'A-1', on(request + decision), { decision: 'assess' }, true, false),
        new Say(
          'draft',
          'A-1',
          on(request + decision + draft),
          { servedOn: on(request + decision + draft + served) },
          true,
          false,
        ),
        new Say('plan', 'A-1', on(request + decision + draft + plan), {}, true, false),
      ];
    });

export const anyCommands = (): fc.Arbitrary<Iterable<Command>> =>
  fc.commands(
    [
      anySaying(true),
      anySaying(true),
      anySaying(false),
      fc.nat(20).map((which) => new TakeBack(which)),
      fc.option(day(), { nil: undefined }).map((asAt) => new Look(asAt)),
    ],
    { maxCommands: 16, size: 'max' },
  );
export const anyOpening = (): fc.Arbitrary<readonly Command[]> =>
  fc.oneof(
    fc.constant([]),
    fc.tuple(inOrder(), fc.nat(4)).map(([steps, taken]) => steps.slice(0, taken)),
  );
