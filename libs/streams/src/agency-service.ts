import { type Agency, type Contract, type PublishedEvent, type Publisher, separatePersonal } from '@lib/contracts';
import type { EventStore, Outgoing } from '@lib/event-store';
import { type Clock, type Commit, type IdKey, type Instant, keyedHash, sourceRecordId } from '@lib/kernel';
import { v5 as uuidv5 } from 'uuid';
import { isTold, type Told } from './told';

const ownEvents = '3f0a3cf4-5b7e-5d0e-8b6e-2f6a1f0c9e11';

/**
 * The id of an event of our own: fixed by its place, so that publishing again says the same. A council that asks its own social
 * care has a stream of one name in both services, so the agency is part of the place.
 */
export const ownEventId = (
  agency: Publisher,
  { stream, version }: Pick<Commit, 'stream' | 'version'>,
  index: number,
): string => uuidv5(`${agency}/${stream}/${version}/${index}`, ownEvents);

/** A fact to be published, before its envelope: a contract's data and where it goes besides `<agency>.events`. */
export interface Published {
  readonly contract: Contract;
  /** The id under which its teller knows it, and corrects or withdraws it. An id of our own where nobody told it. */
  readonly id?: string;
  readonly source: string;
  readonly subject: string;
  readonly data: Readonly<Record<string, unknown>>;
  /** Whose record it is about, when that is not (source, subject). */
  readonly sourceRecord?: string;
  /** Other agencies whose service must hear it: `<receiver>.requests`. */
  readonly receivers?: readonly Agency[];
}

/** One stream of a service: which told facts it takes, and how its own events are published (`*.published.ts`). */
export interface StreamOfFacts {
  readonly accepts: readonly Contract[];
  /** Agencies whose service must hear a told fact, besides the record: `<receiver>.requests`. */
  readonly routesTo?: (fact: Pick<Published, 'contract' | 'data'>) => readonly Agency[];
  /** Undefined for a private event that nobody else hears of. */
  readonly publish?: (event: never, commit: Commit) => Published | undefined;
  /** Ways to find a commit of this stream again. No child's data. */
  readonly kinds?: readonly string[];
}

/** One agency's service as the intake, the relay and the pages need it. */
export interface AgencyService {
  readonly agency: Publisher;
  readonly store: EventStore;
  readonly clock: Clock;
  readonly idKey: IdKey;
  readonly streams: readonly StreamOfFacts[];
  /** Codes of the area's local authorities: some steps are theirs alone. */
  readonly localAuthorities: readonly string[];
  /** The earliest moment that an append under way has read off the clock. */
  readonly earliestRecording?: () => Instant | undefined;
  /** Takes {@link versionAhead} as well: what is told by it is parked. */
  readonly sandbox?: boolean;
}

export const acceptedBy = ({ streams }: Pick<AgencyService, 'streams'>): readonly Contract[] =>
  streams.flatMap(({ accepts }) => accepts).filter(({ accepted }) => accepted);

/**
 * The first contract of these, in a version that is in no catalogue. As when a service was brought up to date before the readers:
 * a developer sees what then becomes of a fact, without anything being made to fail.
 */
export const versionAhead = (streams: readonly StreamOfFacts[]): readonly Contract[] =>
  acceptedBy({ streams })
    .slice(0, 1)
    .map((known) => ({ ...known, type: known.type.replace(/v\d+$/, 'v999') }));

const taken = new WeakMap<AgencyService, readonly Contract[]>();

/** What a service may be told, worked out once rather than for each fact. */
export function takenBy(service: AgencyService): readonly Contract[] {
  const { streams, sandbox } = service;
  const known = taken.get(service) ?? [...acceptedBy(service), ...(sandbox ? versionAhead(streams) : [])];
  taken.set(service, known);
  return known;
}

/**
 * A commit that corrects or withdraws an event is found by this tag of that event: whoever waits for it to be put right need not
 * know how it was done. An event's id is its teller's own, so it is hashed.
 */
export const replacedTag = (idKey: IdKey, source: string, eventId: string): string =>
  `replaced:${keyedHash(idKey, 'replaced', source, eventId)}`;

export const organisationOf = (source: string): string => source.replace(/^\/agencies\//, '');
export const sourceOf = (organisation: string): string => `/agencies/${organisation}`;

/** What the relay sends for a commit: each event that others may hear of, in its envelope, keyed by the source record. */
export function outgoingOf({ agency, idKey, streams }: AgencyService, commit: Commit): Outgoing[] {
  return commit.events.flatMap((event, index) => {
    const published = isTold(event)
      ? toldFact(event, commit, streams)
      : streams
          .filter(({ kinds }) => kinds?.includes((event as { kind: string }).kind))
          .map(({ publish }) => publish?.(event as never, commit))[0];
    if (!published) return [];
    const envelope = envelopeOf(
      published as Published,
      commit,
      index,
      isTold(event) ? event.received.time : undefined,
      idKey,
    );
    // A service that asks a body of its own agency holds the asking under the teller's id already, and would take it for a repeat.
    const heard = isTold(event) ? envelope : { ...envelope, id: ownEventId(agency, commit, index) };
    const receivers = (published as Published).receivers ?? [];
    return [
      { topic: `${agency}.events`, key: envelope.sourcerecord, value: JSON.stringify(envelope) },
      ...receivers.map((receiver) => ({
        topic: `${receiver}.requests`,
        key: envelope.sourcerecord,
        value: JSON.stringify(heard),
      })),
    ];
  });
}

function toldFact({ received }: Told, commit: Commit, streams: AgencyService['streams']): Published {
  const stream: StreamOfFacts = streams.find(({ accepts }) => accepts.some(({ type }) => type === received.type)) ?? {
    accepts: versionAhead(streams),
  };
  const contract = stream.accepts.find(({ type }) => type === received.type)!;
  const data = received.data as Record<string, unknown>;
  const receivers = stream.routesTo?.({ contract, data }) ?? [];
  const { id, source } = commit.message;
  return { contract, id, source, subject: received.subject!, data, receivers };
}

function envelopeOf(
  { contract, id, source, subject, data, sourceRecord }: Published,
  commit: Commit,
  index: number,
  time: string | undefined,
  idKey: IdKey,
): PublishedEvent {
  const { data: rest, fields } = separatePersonal(contract, data);
  const sourcerecord = sourceRecord ?? sourceRecordId(idKey, contract.agency, source, subject);
  return {
    specversion: '1.0',
    id: id ?? ownEventId(contract.agency, commit, index),
    source,
    type: contract.type,
    ...(time && { time }),
    sourcerecord,
    keyid: sourcerecord,
    occurredon: data[contract.occurredOn] as string,
    recordedtime: commit.recordedAt,
    recordedbasis: commit.recordedAtStated ? 'stated' : 'clock',
    stream: commit.stream,
    toldby: commit.by,
    correlationid: commit.correlation,
    ...(commit.causation && { causationid: commit.causation }),
    ...(commit.traceparent && { traceparent: commit.traceparent }),
    datacontenttype: 'application/json',
    data: rest,
    personal: { subject, fields },
  };
}
