import type { Agency } from '@lib/contracts';
import type { LogMessage } from '@lib/event-log';
import { makeUpn } from '@lib/linkage';
import {
  adviceRequest,
  correctionAsked,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  factWithdrawn,
  publishedDelivery,
  publishedOf,
  type Random,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';

export interface Message extends LogMessage {
  readonly topic: string;
}

/** What a source record says of who its child is. */
type Identity = Readonly<Record<string, string>>;

const tellers = [earlyYearsNotification, earlyHealthNotification, socialCareAdvice, adviceRequest];
const days = ['2026-02-02', '2026-03-03', '2026-04-04'];
const occurredOnFields = ['raisedOn', 'notifiedOn', 'givenOn', 'askedOn'];

/** Two may be twins: born on one day, and one digit apart. */
const children: readonly Identity[] = [
  { dateOfBirth: '2021-05-04', givenName: 'Bryony' },
  { dateOfBirth: '2021-05-04', givenName: 'Rowan' },
  { dateOfBirth: '2020-11-30', givenName: 'Fern' },
].map((child, index) => ({
  ...child,
  nhsNumber: unusedNhsNumber(400 + index),
  upn: makeUpn({ authority: '801', establishment: '2005', year: '26', serial: `00${index}` }),
}));

/** Some of what is true of the child, some of what is true of another. */
function identityOf(random: Random, child: Identity): Identity {
  const whose = () => (random.chance(0.12) ? random.pick(children) : child);
  return {
    givenName: child.givenName!,
    ...(random.chance(0.9) && { dateOfBirth: whose().dateOfBirth! }),
    ...(random.chance(0.6) && { nhsNumber: whose().nhsNumber! }),
    ...(random.chance(0.5) && { upn: whose().upn! }),
  };
}

/** A record: which system keeps it, and what that system says of its child, time after time. */
interface Telling {
  readonly kind: number;
  readonly identity: Identity;
  /** Which of its own earlier facts this one corrects. */
  readonly corrects?: number;
}

/** Few children and many records of them: identifiers meet and contradict each other all the time. */
function anyRecord(random: Random): Telling[] {
  const kind = random.below(tellers.length);
  const child = random.pick(children);
  return Array.from({ length: 1 + random.below(3) }, (_, index) => ({
    kind,
    identity: identityOf(random, child),
    ...(index > 0 && random.chance(0.6) && { corrects: random.below(index) }),
  }));
}

/** Another child's NHS number by mistake, then the right one: two records are joined, and parted again. */
function mistyped(random: Random): Telling[] {
  const kind = random.below(tellers.length);
  const [other, own] = children as [Identity, Identity];
  return [
    ...(random.chance(0.3) ? [{ kind, identity: own }] : []),
    { kind, identity: { ...own, nhsNumber: other.nhsNumber! } },
    { kind, identity: own },
  ].map((telling, index, { length }) => (index === length - 1 ? { ...telling, corrects: index - 1 } : telling));
}

interface Fact {
  readonly event: EventToTell;
  /** Where the event is a request that the asked body's service says it received. */
  readonly deliveredOn?: string;
}

function factsOf(random: Random): Fact[] {
  const records = random.chance(0.5)
    ? [[{ kind: 0, identity: children[0]! }], mistyped(random), ...(random.chance(0.2) ? [anyRecord(random)] : [])]
    : Array.from({ length: 2 + random.below(4) }, () => anyRecord(random));
  let minute = 0;
  const facts = records.flatMap((tellings, record) =>
    tellings.map(({ kind, identity, corrects }, fact) => {
      // Told at one moment now and then: then the id decides.
      if (random.chance(0.8)) minute++;
      const event = tellers[kind]!({
        id: `fact-${record}-${fact}`,
        subject: `subject-${record}`,
        recordedtime: `2026-05-01T09:${String(minute).padStart(2, '0')}:00.000Z`,
        child: identity,
        data: {
          [occurredOnFields[kind]!]: random.pick(days),
          ...(corrects !== undefined && { corrects: `fact-${record}-${corrects}` }),
        },
      });
      return { event, ...(kind === 3 && random.chance(0.5) && { deliveredOn: random.pick(days) }) };
    }),
  );
  return [...facts, ...said(random, facts)];
}

/** What is said of these facts: that one is wrong, by a family that may know the child by name alone, or that it was never so. */
function said(random: Random, facts: readonly Fact[]): Fact[] {
  if (!random.chance(0.3)) return [];
  const { event } = random.pick(facts);
  const { id: eventId, source, subject, type, data } = event;
  const agency = type.split('.')[0] as Agency;
  const about = { organisation: source.slice('/agencies/'.length), eventId, agency };
  const recordedtime = `2026-05-01T10:0${random.below(2)}:00.000Z`;
  const raisedOn = random.pick(days);
  const child = data.child as Identity;
  const known = random.chance(0.5) ? child : { givenName: child.givenName! };
  return [
    {
      event: correctionAsked({
        id: 'said-1',
        subject: 'family',
        recordedtime,
        child: known,
        data: { raisedOn, about },
      }),
    },
    ...(random.chance(0.5)
      ? [
          {
            event: factWithdrawn(agency, {
              id: 'said-2',
              source,
              subject,
              recordedtime,
              child,
              data: { withdrawnOn: raisedOn, withdraws: eventId },
            }),
          },
        ]
      : []),
  ];
}

/** What the agencies of a small area tell, each stating when it recorded it. */
export const eventsOf = (random: Random): EventToTell[] => factsOf(random).map(({ event }) => event);

/** The log of a small area. */
export const worldOf = (random: Random): Message[] =>
  factsOf(random).flatMap(({ event, deliveredOn }) => [
    publishedOf(event),
    ...(deliveredOn ? [publishedDelivery(event, deliveredOn)] : []),
  ]);

/** The log cut into batches: most often in order, some of them given twice. */
export function batchesOf(random: Random, messages: readonly Message[]): Message[][] {
  const most = random.pick([1, 1, 2, 3]);
  const rest = random.chance(0.3) ? random.shuffled(messages) : [...messages];
  const batches: Message[][] = [];
  while (rest.length > 0) batches.push(rest.splice(0, 1 + random.below(most)));
  const again = batches.filter(() => random.chance(0.2));
  return random.chance(0.3) ? random.shuffled([...batches, ...again]) : [...batches, ...again];
}
