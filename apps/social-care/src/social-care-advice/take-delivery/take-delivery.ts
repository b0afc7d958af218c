import { type AdviceRequestV1, adviceRequestV1, faultsOf, type PublishedEvent, readFact } from '@lib/contracts';
import type { ReceivedMessage } from '@lib/event-log';
import { type AgencyService, organisationOf, sourceOf } from '@lib/intake';
import { canonicalJson, laterOf, londonDate, sha256, streamId } from '@lib/kernel';
import { type AdviceRequestDelivered, askedTag } from '../social-care-advice';

/** Why a message from another agency cannot be taken: it is parked with this, and can be replayed. */
export class Unreadable extends Error {}

const attempts = 10;

/** A request from the log becomes a fact of this service, once. Throws {@link Unreadable} for what no contract explains. */
export async function takeDelivery(service: AgencyService, message: Pick<ReceivedMessage, 'value'>): Promise<void> {
  const { event, request } = readRequest(message.value);
  const { store, clock, idKey } = service;
  const stream = streamId(idKey, sourceOf(request.asked), request.requestReference);
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (await store.findByMessage(event.source, event.id)) return;
    const history = await store.load(stream);
    const now = clock.now();
    const delivered: AdviceRequestDelivered = {
      kind: 'adviceRequestDelivered',
      reference: request.requestReference,
      askedBy: organisationOf(event.source),
      asked: request.asked,
      askedOn: request.askedOn,
      deliveredOn: londonDate(now),
      child: request.child,
      ...(request.question && { question: request.question }),
      sourceRecord: event.sourcerecord,
      subject: event.personal.subject,
    };
    const outcome = await store.append({
      stream,
      version: (history.at(-1)?.version ?? 0) + 1,
      events: [delivered],
      message: { source: event.source, id: event.id, digest: sha256(canonicalJson(event)) },
      recordedAt: laterOf(
        now,
        history
          .map(({ recordedAt }) => recordedAt)
          .sort()
          .at(-1),
      ),
      by: 'service:social-care',
      correlation: event.correlationid,
      causation: event.id,
      tags: [askedTag(request.asked)],
    });
    if (outcome === 'appended') return;
  }
  throw new Error('Others are writing to the same request');
}

const texts = ['id', 'source', 'sourcerecord', 'correlationid'] as const;

function readRequest(value: string): { readonly event: PublishedEvent; readonly request: AdviceRequestV1 } {
  try {
    const event = JSON.parse(value) as PublishedEvent;
    for (const name of texts) if (typeof event?.[name] !== 'string') throw new Error(`The event has no ${name}`);
    const { contract, data } = readFact(event);
    const faults = contract.data === adviceRequestV1.data ? faultsOf(contract, data) : [{ pointer: '/type' }];
    if (faults.length > 0)
      throw new Error(`not a request that this service reads: ${faults.map(({ pointer }) => pointer)}`);
    return { event, request: data as unknown as AdviceRequestV1 };
  } catch (error) {
    // A syntax error quotes what it stumbled over: that may be a child’s.
    throw new Unreadable(error instanceof SyntaxError ? 'The message is not JSON' : (error as Error).message);
  }
}
