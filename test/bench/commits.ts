import { built, type Contracts, type Kernel, type Streams } from './built';
import { type Agency, saidOf } from './events';

const { sourceRecordId, factIdOf } = built<Kernel>('libs/kernel/src');
const { findContract } = built<Contracts>('libs/contracts/src');
const { told } = built<Streams>('libs/streams/src');

export const benchIdKey = 'an id key that only benches know';

type Service = Parameters<typeof import('../../libs/streams/src').outgoingOf>[0];

/** As much of a service as its relay needs. */
export const serviceOf = (agency: Agency): Service =>
  ({
    agency,
    idKey: benchIdKey,
    streams: [{ accepts: [findContract(saidOf(agency, 0).type)!] }],
  }) as unknown as Service;

/** As a service stores one agency's fact about a child by this number. */
export function commitOf(agency: Agency, child: number) {
  const { id, source, type, subject, time, data } = saidOf(agency, child);
  return {
    stream: sourceRecordId(benchIdKey, agency, source, `stream of ${id}`),
    version: 1,
    events: [told({ type, subject, time, data })],
    message: { source, id, digest: factIdOf('bench', source, id) },
    recordedAt: `2026-06-01T09:${String(child % 60).padStart(2, '0')}:00.000Z`,
    by: `system:${agency}`,
    correlation: factIdOf('bench', id, source),
  };
}
