import { type Contract, findContract, socialCareAdviceRequestDeliveredV1 } from '@lib/contracts';
import type { Outgoing } from '@lib/event-store';
import { type AgencyService, type CheckedEvent, organisationOf, outgoingOf, type Published, told } from '@lib/intake';
import { asInstant, type Commit, factIdOf, type IdKey } from '@lib/kernel';
import { makeNhsNumber } from '@lib/linkage';

/** A CloudEvent as an agency's system sends it. */
export interface Said {
  readonly specversion: '1.0';
  readonly id: string;
  readonly source: string;
  readonly type: string;
  readonly subject: string;
  readonly time?: string;
  readonly recordedtime?: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** What a test says of an event; all else is the contract's example, of a child that nobody else is about. */
export type Saying = Partial<Omit<Said, 'specversion' | 'type' | 'data'>> & {
  readonly child?: Readonly<Record<string, unknown>>;
  readonly data?: Readonly<Record<string, unknown>>;
};

let said = 0;

/** Numbers that were never issued to anybody: they begin with 999. */
export function unusedNhsNumber(serial: number): string {
  for (let at = serial * 2; ; at++) {
    const made = makeNhsNumber(`999${String(at).padStart(6, '0')}`);
    if (made) return made;
  }
}

function saying(contract: Contract, { child, data, ...event }: Saying): Said {
  const { specversion, type, source, data: example } = contract.example;
  const serial = ++said;
  const { child: exampleChild, ...rest } = example as { readonly child?: object };
  return {
    specversion,
    type,
    source,
    id: `event-${serial}`,
    subject: `subject-${serial}`,
    ...event,
    data: { ...rest, child: child ?? { ...exampleChild, nhsNumber: unusedNhsNumber(serial) }, ...data },
  };
}

const builderOf = (type: string) => {
  const contract = findContract(type);
  if (!contract) throw new Error(`No contract is named ${type}`);
  return (what: Saying = {}): Said => saying(contract, what);
};

/** An event of any contract, by its type. */
export const eventOf = (type: string, what: Saying = {}): Said => builderOf(type)(what);
export const earlyYearsNotification = builderOf('education.early-years-notification.v1');
export const adviceRequest = builderOf('education.advice-request.v1');
export const earlyHealthNotification = builderOf('health.early-health-notification.v1');
export const socialCareAdvice = builderOf('social-care.social-care-advice.v1');

export function checkedEventOf({ id, source, type, subject, time, recordedtime, data }: Said): CheckedEvent {
  const contract = findContract(type);
  if (!contract) throw new Error(`No contract is named ${type}`);
  const statedRecordedAt = recordedtime === undefined ? undefined : asInstant(recordedtime);
  return {
    contract,
    id,
    source,
    type,
    subject,
    data,
    ...(time && { time }),
    ...(statedRecordedAt && { statedRecordedAt }),
  };
}

const someMoment = '2026-06-01T09:00:00.000Z';
export const testIdKey: IdKey = 'an id key that only tests know';
export const factIdOfSaid = ({ type, source, id }: Pick<Said, 'type' | 'source' | 'id'>): string =>
  factIdOf(findContract(type)?.agency ?? '', source, id);

/** The event as the relay would send it, had its service recorded it at that moment. */
export function publishedOf(event: Said, recordedAt = someMoment): Outgoing {
  const { contract, type, subject, time, data } = checkedEventOf(event);
  const received = { type, subject, ...(time && { time }), data };
  return published({ agency: contract.agency, streams: [{ accepts: [contract] }] }, event, told(received), recordedAt);
}

/** The delivery of a request to the body that is asked, as that body's service publishes it. */
export function publishedDelivery(request: Said, deliveredOn: string, recordedAt = someMoment): Outgoing {
  const { requestReference, asked } = request.data;
  const delivered: Published = {
    contract: socialCareAdviceRequestDeliveredV1,
    source: `/agencies/${asked}`,
    subject: request.subject,
    sourceRecord: publishedOf(request).key,
    data: { requestReference, askedBy: organisationOf(request.source), deliveredOn },
  };
  const streams = [{ accepts: [], kinds: ['delivered'], publish: () => delivered }];
  return published({ agency: 'social-care', streams }, request, { kind: 'delivered' }, recordedAt);
}

function published(
  service: Pick<AgencyService, 'agency' | 'streams'>,
  { id, source, recordedtime }: Said,
  event: unknown,
  recordedAt: string,
): Outgoing {
  const commit: Commit = {
    stream: `stream of ${id}`,
    version: 1,
    events: [event],
    message: { source, id, digest: `digest of ${id}` },
    recordedAt: recordedtime ?? recordedAt,
    ...(recordedtime && { recordedAtStated: true as const }),
    by: `system:${service.agency}`,
    correlation: `correlation of ${id}`,
    unpublished: true,
  };
  return outgoingOf({ ...service, idKey: testIdKey } as AgencyService, commit)[0]!;
}
