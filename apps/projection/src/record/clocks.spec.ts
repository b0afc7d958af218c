import { statusOf } from '@lib/statutory';
import {
  adviceRequest,
  adviceRequestReceived,
  assessmentStarted,
  type EventToTell,
  educationalAdvice,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  ehcAssessmentWithdrawn,
  ehcPlanDraftSent,
  ehcPlanIssued,
  ehcPlanNotIssued,
  exceptionRecorded,
  factWithdrawn,
  firstContactAttended,
  healthAdvice,
  pathwayReferral,
  publishedDelivery,
  referralClosed,
  referralDecided,
  referralDecisionTold,
  type Saying,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import fc from 'fast-check';
import { recordsOf, type Telling } from '../../test/records-of';

const child = { dateOfBirth: '2022-09-14', nhsNumber: unusedNhsNumber(71) };
const [firstDay, lastDay] = [Date.UTC(2026, 0, 5), 300];
const dayAt = (offset: number): string => new Date(firstDay + offset * 86_400_000).toISOString().slice(0, 10);
const day = fc.integer({ min: 0, max: 200 }).map(dayAt);
const until = (on: string) => dayAt((Date.parse(on) - firstDay) / 86_400_000 + 30);

const told =
  (build: (what: Saying) => EventToTell, subject: string, day: string, data: (on: string) => object = () => ({})) =>
  (on: string): EventToTell =>
    build({ subject, child, data: { [day]: on, ...data(on) } });
const council = 'EHC-2026-0311';
const one = (what: fc.Arbitrary<(on: string) => EventToTell>) =>
  fc.tuple(what, day).map(([build, on]): Telling => build(on));
const of = (...values: string[]) => fc.constantFrom(...values);

const asking = fc
  .tuple(of('health', 'school', 'social-care'), of('R/1', 'R/2'), day)
  .map(([adviceFrom, reference, on]) =>
    adviceRequest({
      subject: council,
      child,
      data: {
        askedOn: on,
        adviceFrom,
        asked: { health: 'northbank-nhs-trust', school: 'river-lane-nursery' }[adviceFrom] ?? 'northbank-social-care',
        requestReference: reference,
        assessmentReference: 'A/1',
      },
    }),
  );
const advice = fc
  .tuple(fc.constantFrom(healthAdvice, educationalAdvice, socialCareAdvice), of('R/1', 'R/2'), fc.boolean(), day)
  .map(([build, requestReference, isNamed, givenOn]) => {
    const askedBy = isNamed ? 'northbank-council' : undefined;
    const source = build === educationalAdvice ? { source: '/agencies/river-lane-nursery' } : {};
    return build({ ...source, child, data: { requestReference, askedBy, givenOn } });
  });

/** Anything that moves a clock, on any day, in any order: what was never so, too. */
const something: fc.Arbitrary<Telling> = fc.oneof(
  asking,
  advice,
  fc.tuple(asking, day).map(([request, on]) => publishedDelivery(request, on)),
  one(
    of('R/1', 'R/2').map((requestReference) =>
      told(adviceRequestReceived, 'EPR-1', 'receivedOn', () => ({ requestReference, askedBy: 'northbank-council' })),
    ),
  ),
  one(
    of('parent', 'broughtToNotice').map((requestedBy) =>
      told(ehcAssessmentRequested, council, 'receivedOn', () => ({ requestedBy, assessmentReference: 'A/1' })),
    ),
  ),
  one(
    of('assess', 'doNotAssess').map((decision) =>
      told(ehcAssessmentDecided, council, 'notifiedOn', () => ({ decision, assessmentReference: 'A/1' })),
    ),
  ),
  one(
    fc.constantFrom(
      told(ehcPlanDraftSent, council, 'sentOn', (on) => ({ servedOn: until(on), assessmentReference: 'A/1' })),
      told(ehcPlanDraftSent, council, 'sentOn', () => ({ servedOn: undefined, assessmentReference: 'A/1' })),
      told(ehcPlanNotIssued, council, 'notifiedOn', () => ({ assessmentReference: 'A/1' })),
      told(ehcPlanIssued, council, 'sentOn', () => ({ assessmentReference: 'A/1' })),
      told(ehcAssessmentWithdrawn, council, 'endedOn', () => ({ assessmentReference: 'A/1' })),
    ),
  ),
  one(
    fc
      .tuple(
        of('decide', 'advice', 'plan'),
        of('absentFromArea', 'exceptionalPersonalCircumstances', 'missedAppointment'),
      )
      .map(([duty, ground]) =>
        told(exceptionRecorded, council, 'from', (on) => ({
          until: until(on),
          duty,
          ground,
          assessmentReference: 'A/1',
          requestReference: 'R/1',
        })),
      ),
  ),
  one(
    fc.constantFrom(
      told(pathwayReferral, 'EPR-1', 'receivedOn', () => ({ pathway: 'autism', referralReference: 'P/1' })),
      told(referralDecided, 'EPR-1', 'decidedOn', () => ({ decision: 'accepted', referralReference: 'P/1' })),
      told(referralDecided, 'EPR-1', 'decidedOn', () => ({ decision: 'declined', referralReference: 'P/1' })),
      told(referralDecisionTold, 'EPR-1', 'toldOn', () => ({ referralReference: 'P/1' })),
      told(assessmentStarted, 'EPR-1', 'startedOn', () => ({ referralReference: 'P/1' })),
      told(firstContactAttended, 'EPR-1', 'attendedOn', () => ({ referralReference: 'P/1' })),
      told(referralClosed, 'EPR-1', 'closedOn', () => ({ referralReference: 'P/1' })),
    ),
  ),
);

/** Some of what the council and the trust told is taken back, or put right as told on another day. */
const mended = (events: readonly Telling[], turns: readonly number[], on: string): Telling[] =>
  turns.flatMap((turn) => {
    const event = events[turn % events.length];
    if (!event || 'value' in event || ![council, 'EPR-1'].includes(event.subject)) return [];
    const agency = event.subject === council ? 'education' : 'health';
    const { source, subject } = event;
    if (turn % 2 === 0) return [factWithdrawn(agency, { source, subject, child, data: { withdraws: event.id } })];
    const [dayName] = Object.entries(event.data).find(([name]) => /On$|^from$/.test(name))!;
    return [{ ...event, id: `${event.id}-again`, data: { ...event.data, [dayName]: on, corrects: event.id } }];
  });

const history = fc
  .tuple(fc.array(something, { minLength: 1, maxLength: 14 }), fc.array(fc.nat({ max: 40 }), { maxLength: 2 }), day)
  .map(([events, turns, on]) => [...events, ...mended(events, turns, on)]);

it('whatever is told, a clock says on each day what the record as at that day says', () => {
  const days = Array.from({ length: lastDay / 25 }, (_, index) => dayAt(index * 25 + 7));
  const seed = Number(process.env.SEED ?? Date.now() % 1_000_000);
  const seenStatuses = new Set<string>();
  const seenStandards = new Set<string>();
  const says = (told: readonly Telling[]) => {
    const whole = recordsOf(told);
    for (const asAt of days) {
      const then = recordsOf(told, asAt);
      for (const [index, record] of whole.entries()) {
        const statuses = (clocks: typeof record.clocks) =>
          Object.fromEntries(
            clocks.flatMap((clock) => {
              const status = statusOf(clock, asAt);
              if (status) seenStatuses.add(status);
              seenStandards.add(clock.standard);
              return status ? [[clock.id, { status, dueOn: clock.dueOn, startedOn: clock.startedOn }]] : [];
            }),
          );
        expect(statuses(then[index]!.clocks)).toEqual(statuses(record.clocks));
      }
    }
  };
  console.info(`Clocks at each day, seed ${seed}`);
  for (const from of [20260713, seed]) fc.assert(fc.property(history, says), { numRuns: 40, seed: from });
  // That nothing was compared would pass as well.
  expect([...seenStatuses]).toEqual(
    expect.arrayContaining(['excused', 'metInTime', 'metLate', 'overdue', 'running', 'stopped']),
  );
  expect(seenStandards.size).toBeGreaterThanOrEqual(10);
});
