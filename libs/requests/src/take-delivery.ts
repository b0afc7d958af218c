import {
  type AdviceRequestV1,
  adviceRequestV1,
  agencyAsked,
  type CorrectionAskedV1,
  correctionAskedV1,
  type FamilyFactWithdrawnV1,
  familyFactWithdrawnV1,
  faultsOf,
  type PublishedEvent,
  readFact,
} from '@lib/contracts';
import type { ReceivedMessage } from '@lib/event-log';
import { canonicalJson, type LocalDate, laterOf, londonDate, sha256, streamId } from '@lib/kernel';
import { type AgencyService, organisationOf, referenceOf, sourceOf } from '@lib/streams';
import { currentTraceparent } from '@lib/telemetry';
import { askedTag, type Delivery } from './requests';

/** Why a message from another agency cannot be taken: it is parked with this, and can be replayed. */
export class Unreadable extends Error {}

const attempts = 10;

/** A request from the log becomes a fact of this service, once. Throws {@link Unreadable} for what no contract explains. */
export async function takeDelivery(service: AgencyService, message: Pick<ReceivedMessage, 'value'>): Promise<void> {
  const { agency, store, clock, idKey } = service;
  const { event, asked, inCase, on } = readRequest(message.value, agency);
  // The answer is told by whoever was asked, under the same reference: question and answer meet in one stream.
  const stream = streamId(idKey, sourceOf(asked), inCase);
  const traceparent = currentTraceparent() ?? event.traceparent;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await store.findByMessage(event.source, event.id)) return;
    const history = await store.load(stream);
    const now = clock.now();
    const outcome = await store.append({
      stream,
      version: (history.at(-1)?.version ?? 0) + 1,
      events: [on(londonDate(now))],
      message: { source: event.source, id: event.id, digest: sha256(canonicalJson(event)) },
      recordedAt: laterOf(
        now,
        history
          .map(({ recordedAt }) => recordedAt)
          .sort()
          .at(-1),
      ),
      by: `service:${agency}`,
      correlation: event.correlationid,
      causation: event.id,
      ...(traceparent && { traceparent }),
      tags: [askedTag(asked)],
    });
    if (outcome !== 'taken') return;
  }
  throw new Error('Others are writing to the same request');
}

interface ReadRequest {
  readonly event: PublishedEvent;
  /** Code of the organisation that is asked. */
  readonly asked: string;
  /** What question and answer have in common. */
  readonly inCase: string;
  /** The event of its delivery on that day. */
  readonly on: (deliveredOn: LocalDate) => Delivery;
}

const texts = ['id', 'source', 'sourcerecord', 'correlationid'] as const;

function readRequest(value: string, agency: AgencyService['agency']): ReadRequest {
  try {
    const event = JSON.parse(value) as PublishedEvent;
    for (const name of texts) if (typeof event?.[name] !== 'string') throw new Error(`The event has no ${name}`);
    const { contract, data } = readFact(event);
    const read = contract.receivers.some((receiver) => receiver === agency) ? readers.get(contract.data) : undefined;
    const faults = read ? faultsOf(contract, data) : [{ pointer: '/type' }];
    if (!read || faults.length > 0)
      throw new Error(`not a request that this service reads: ${faults.map(({ pointer }) => pointer)}`);
    const request = read(event, data as never);
    if (request.asks !== agency) throw new Error(`a request to ${request.asks}, not to ${agency}`);
    return { event, ...request };
  } catch (error) {
    // A syntax error quotes what it stumbled over: that may be a child’s.
    throw new Unreadable(error instanceof SyntaxError ? 'The message is not JSON' : (error as Error).message);
  }
}

const askedIn = ({ source, sourcerecord, personal }: PublishedEvent) => ({
  askedBy: organisationOf(source),
  sourceRecord: sourcerecord,
  subject: personal.subject,
});

function readAdviceRequest(event: PublishedEvent, request: AdviceRequestV1) {
  const { requestReference: reference, asked, askedOn, child, question, adviceFrom } = request;
  return {
    asks: agencyAsked[adviceFrom],
    asked,
    inCase: reference,
    on: (deliveredOn: LocalDate): Delivery => ({
      kind: 'adviceRequestDelivered',
      reference,
      asked,
      askedOn,
      deliveredOn,
      child,
      ...(question && { question }),
      ...askedIn(event),
    }),
  };
}

function readCorrection(event: PublishedEvent, correction: CorrectionAskedV1) {
  const { about, raisedOn: askedOn, child, says, shouldSay, corrects } = correction;
  return {
    asks: about.agency,
    asked: about.organisation,
    inCase: referenceOf(correctionAskedV1, correction, event.id),
    on: (deliveredOn: LocalDate): Delivery => ({
      kind: 'correctionDelivered',
      reference: event.id,
      asked: about.organisation,
      askedOn,
      deliveredOn,
      child,
      about,
      says,
      ...(shouldSay && { shouldSay }),
      ...(corrects && { corrects }),
      ...askedIn(event),
    }),
  };
}

function readWithdrawal(event: PublishedEvent, { about, withdraws }: FamilyFactWithdrawnV1) {
  return {
    asks: about?.agency,
    asked: about?.organisation ?? '',
    inCase: referenceOf(familyFactWithdrawnV1, { about }, event.id),
    on: (): Delivery => ({ kind: 'correctionWithdrawn', askedBy: organisationOf(event.source), withdraws }),
  };
}

/** What this service is meant to hear, by its contract. */
const readers = new Map<
  unknown,
  (event: PublishedEvent, data: never) => Omit<ReadRequest, 'event'> & { asks?: string }
>([
  [adviceRequestV1.data, readAdviceRequest],
  [correctionAskedV1.data, readCorrection],
  [familyFactWithdrawnV1.data, readWithdrawal],
]);
