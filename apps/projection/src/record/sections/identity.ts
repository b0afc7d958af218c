import type { Fact } from '../../facts/facts';
import type { ComposedRecord } from '../child-record';
import type { RecordContext } from '../context';

/** Which source records are this child, why, and which that look alike are not. */
export const identitySection = ({
  cluster,
  known,
}: RecordContext): Pick<ComposedRecord, 'id' | 'sourceRecords' | 'links' | 'apart'> => ({
  id: cluster.head,
  sourceRecords: cluster.members.flatMap((id) => sourceRecordOf(id, known)),
  links: cluster.links.map(({ between, because }) => ({
    between,
    because: because.map(({ sentence }) => sentence).join(' '),
  })),
  apart: cluster.apart.map(({ between, because }) => ({ between, because: because.sentence })),
});

function sourceRecordOf(id: string, facts: readonly Fact[]): ComposedRecord['sourceRecords'] {
  // A delivery is a fact of another organisation about this record: it does not say whose record it is.
  const own = facts.find(({ sourceRecord, contract }) => sourceRecord === id && contract.kind !== 'delivery');
  return own ? [{ id, organisation: own.organisation, subject: own.event.personal.subject }] : [];
}
