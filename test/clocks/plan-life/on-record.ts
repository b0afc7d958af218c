import { findContract } from '@lib/contracts';
import type { Outgoing } from '@lib/event-store';
import type { Step } from '@lib/statutory';
import { builderOf, type EventToTell, factIdOfSaid, publishedOf } from '@lib/testing';
import type { ComposedRecord } from '../../../apps/projection/src/record/child-record';
import { recordOf } from '../../../apps/projection/test/records-of';
import { CouncilService, council } from '../council-service';
import { kinds } from '../ehc-case';
import { shuffled } from '../histories';
import { type Verdict, verdictsOf } from '../oracle';
import { dayOf, textOf } from '../strip';
import type { FactOfLife, Life, Route } from './life';

/** Long after the last day of any life. */
const afterAll = '2046-01-01T09:00:00.000Z';

/** A fact of a life as the council's system tells it. */
export function eventOf(life: Life, { fact, on, says }: FactOfLife, id: string): EventToTell {
  const type = `education.${fact}.v1`;
  const child = {
    givenName: 'Bryony',
    familyName: 'Limestone',
    dateOfBirth: life.dateOfBirth,
    nhsNumber: '9990000018',
  };
  const told = builderOf(type)({
    ...{ id, source: `/agencies/${council}`, subject: 'EHC-CHILD-1', child },
    data: { [findContract(type)!.occurredOn]: textOf(on), ...says },
  });
  // What is undefined is not said, though the example says it.
  return JSON.parse(JSON.stringify(told)) as EventToTell;
}

export interface OnRecord {
  readonly published: readonly Outgoing[];
  /** The id of each fact, in the order of the life. */
  readonly factIds: readonly string[];
  /** Steps that our own routes took, and that they refused because the model says that they are not possible. */
  readonly taken: number;
  readonly refused: number;
}

/**
 * The life as it is told: what our own routes can take is asked of them, in the service as it runs, and all else is told. Now and then an
 * officer asks our routes for a step that is not possible there, which must leave nothing.
 */
export async function tellLife(life: Life): Promise<OnRecord> {
  let opened: CouncilService | undefined;
  const inService = () => (opened ??= new CouncilService(afterAll));
  const published: Outgoing[] = [];
  const factIds: string[] = [];
  let [taken, refused] = [0, 0];
  try {
    for (const [index, told] of life.told.entries()) {
      const event = eventOf(life, told, `fact-${index + 1}`);
      // An assessment that nobody requested is not begun by our routes, nor goes on by them.
      const isByRoute = told.route !== undefined && isRequested(life, told);
      if (isByRoute) {
        const wrong = impossibleAfter(life, index);
        if (wrong) {
          const answer = await inService().send(eventOf(life, wrong, `wrong-${index}`), kinds[wrong.route!].decide);
          if (!('refused' in answer)) throw new Error(`${wrong.fact} was taken before ${told.fact}`);
          refused += 1;
        }
        const answer = await inService().send(event, kinds[told.route!].decide);
        if ('refused' in answer) throw new Error(`${told.fact} was refused: ${answer.refused}`);
        factIds.push(answer.receipt.factId);
        taken += 1;
      } else {
        published.push(publishedOf(event, momentOf(index)));
        factIds.push(factIdOfSaid(event));
      }
    }
    return { published: [...published, ...((await opened?.published()) ?? [])], factIds, taken, refused };
  } finally {
    await opened?.close();
  }
}

const momentOf = (index: number): string => new Date(Date.parse(afterAll) + index * 1_000).toISOString();

const referenceIn = ({ says }: FactOfLife): string | undefined => says.assessmentReference;
const isRequested = ({ told }: Life, of: FactOfLife): boolean =>
  told.some(({ route, ...each }) => route === 'request' && referenceIn({ route, ...each }) === referenceIn(of));

/** What must have gone before each step that our routes take. */
const before: Readonly<Record<Route, Route | undefined>> = {
  request: undefined,
  decision: 'request',
  draft: 'decision',
  plan: 'draft',
  noPlan: 'decision',
  end: 'request',
};

/** A later step of the same assessment whose turn it is not yet. */
function impossibleAfter({ told }: Life, index: number): FactOfLife | undefined {
  const now = told[index]!;
  const done = new Set(
    told.slice(0, index).flatMap((each) => (referenceIn(each) === referenceIn(now) ? [each.route] : [])),
  );
  return told
    .slice(index + 1)
    .find(
      (each) =>
        each.route && referenceIn(each) === referenceIn(now) && before[each.route] && !done.has(before[each.route]),
    );
}

/** The steps of a life, each by the fact that told it: what follows from one case for another is worked out here a second time. */
export function stepsOf(life: Life, factIds: readonly string[]): Step[] {
  const steps = life.told.flatMap(({ on, steps: said }, index) =>
    said.map(([step, reference, { attributes, ...more } = {}]): Step => {
      const told = Object.fromEntries(Object.entries(attributes ?? {}).filter(([, value]) => value !== undefined));
      return {
        ...{ step, on: textOf(on), reference: `${council}/${reference}`, body: council, factId: factIds[index]! },
        ...(Object.keys(told).length > 0 && { attributes: told as Record<string, string> }),
        ...more,
      };
    }),
  );
  const arranged = new Set(steps.filter(({ step }) => step === 'meetingArranged').map(({ reference }) => reference));
  const withMeetings = steps.map((each) =>
    each.step === 'meetingHeld' && !arranged.has(each.reference) ? { ...each, attributes: { isArranged: 'no' } } : each,
  );
  // A transfer between phases is of no plan once the plan has ceased or moved.
  const offs = life.told
    .filter(({ fact }) => fact === 'phase-transfer-due')
    .flatMap(({ says }) =>
      steps
        .filter(
          ({ step, reference }) =>
            ['planCeased', 'planTransferred'].includes(step) && reference === `${council}/${says.planReference}`,
        )
        .map(
          (gone): Step => ({ ...gone, step: 'transferOfNoPlan', reference: `${council}/${says.transferReference}` }),
        ),
    );
  return [...withMeetings, ...offs];
}

const outOfOrder = new Set([
  ...[
    'beforeRequest',
    'beforeDecision',
    'beforeDraft',
    'toldBefore',
    'afterItEnded',
    'beforeMeeting',
    'beforeProposal',
  ],
  ...['beforeNotice', 'beforeAppeal', 'beforeAgreed', 'beforeConsultation', 'servedBeforeSent', 'rightsHadPassed'],
]);

/** A parent asked for somebody whose rights were their own since the last Friday of June 2021, and who was not yet 25. */
const hasPassed = ({ born }: Life, { says, on }: FactOfLife): boolean =>
  says.requestedBy === 'parent' && born === undefined && on > dayOf('2021-06-25')! && on < dayOf('2030-03-04')!;

/** Every way in which the record is not what was lived. */
export function differences(
  life: Life,
  { published, factIds }: OnRecord,
): { readonly found: string[]; readonly clocks: number } {
  const found: string[] = [];
  const record = recordOf(published);
  const steps = stepsOf(life, factIds);

  // No step is lost: each fact is there once and stands, and in its case.
  const standing = new Set(record.facts.filter(({ status }) => status === 'stands').map(({ factId }) => factId));
  if (record.incomplete.length > 0) found.push('something does not fold');
  if (record.facts.length !== factIds.length) found.push(`${record.facts.length} facts of ${factIds.length}`);
  for (const [index, factId] of factIds.entries())
    if (!standing.has(factId)) found.push(`${life.told[index]!.fact} is lost`);
  const inCases = new Set(
    record.cases.flatMap(({ reference, steps: shown }) =>
      shown.map((each) => `${reference} ${each.step} ${each.factId}`),
    ),
  );
  for (const { step, reference, factId, on } of steps)
    if (step !== 'transferOfNoPlan' && !inCases.has(`${reference.slice(council.length + 1)} ${step} ${factId}`))
      found.push(`${step} of ${on} is no step of ${reference}`);

  // No illegal state: each case stands where the model left it, and nothing in it is out of order.
  const states = new Map(record.cases.map(({ kind, reference, state }) => [`${kind} ${reference}`, state]));
  for (const [name, state] of life.shown)
    if (states.get(name) !== state) found.push(`${name} is ${states.get(name)}, and should be ${state}`);
  if (states.size !== life.shown.size) found.push(`${states.size} cases of ${life.shown.size}`);
  const expected = life.told.map(
    (told, index) => `${factIds[index]} ${hasPassed(life, told) ? 'rightsHadPassed' : ''}`,
  );
  for (const { type, factId, flags } of record.facts) {
    const codes = flags.map(({ code }) => code).filter((code) => outOfOrder.has(code));
    if (!expected.includes(`${factId} ${codes.join()}`))
      found.push(`${type} is flagged ${codes.join() || 'in no way'}`);
  }

  // No clock disagrees with the one that is counted by hand, on any day; nor in the record of an earlier day.
  found.push(...clockDifferences(record, verdictsOf(steps)));
  const asAt = life.told[life.die(life.told.length)]!.on + life.die(20);
  const byThen = steps.filter(
    ({ on, askedOn }) => dayOf(askedOn !== undefined && askedOn < on ? askedOn : on)! <= asAt,
  );
  found.push(
    ...clockDifferences(recordOf(published, textOf(asAt)), verdictsOf(byThen)).map(
      (each) => `as at ${textOf(asAt)}: ${each}`,
    ),
  );

  // Told in any order, the record is the same.
  const other = recordOf(shuffled(published, life.die));
  if (JSON.stringify(other) !== JSON.stringify(record)) found.push('another order makes another record');
  return { found, clocks: record.clocks.length };
}

function clockDifferences({ clocks }: ComposedRecord, byHand: readonly Verdict[]): string[] {
  const line = (...parts: readonly (string | undefined)[]) => parts.map((part) => part ?? '-').join(' ');
  const ours = clocks.map(({ standard, reference, body, startedOn, dueOn, metOn, stoppedOn, excusedBy }) =>
    line(
      standard,
      reference,
      body,
      startedOn,
      dueOn,
      metOn,
      stoppedOn,
      excusedBy
        .map(({ factId }) => factId)
        .sort()
        .join(),
    ),
  );
  const text = (day: number | undefined) => (day === undefined ? undefined : textOf(day));
  const theirs = byHand.map(({ standard, reference, body, start, due, met, stopped, excusedBy }) =>
    line(standard, reference, body, text(start), text(due), text(met), text(stopped), [...excusedBy].sort().join()),
  );
  const [a, b] = [new Set(ours), new Set(theirs)];
  return [
    ...ours.filter((each) => !b.has(each)).map((each) => `only the library has ${each}`),
    ...theirs.filter((each) => !a.has(each)).map((each) => `only by hand: ${each}`),
  ];
}
