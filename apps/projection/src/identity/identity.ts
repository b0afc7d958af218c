import type { SourceRecord } from '@lib/linkage';
import type { Corrections } from '../child/corrections';
import type { Fact } from '../journal/facts';

/**
 * What each source record says of who its child is, once for each fact that stands. A record that says two different NHS
 * numbers, UPNs or dates of birth is believed in neither by the linkage, until its own organisation corrects one: were the last
 * one believed, a single mistyped number would carry a whole record over to another child.
 */
export function identitiesOf(
  sourceRecords: readonly string[],
  facts: readonly Fact[],
  { correctedBy }: Pick<Corrections, 'correctedBy'>,
): SourceRecord[] {
  const said = facts
    .filter(({ id }) => !correctedBy.has(id))
    .map(({ sourceRecord, child: { dateOfBirth, nhsNumber, upn } }) => ({
      sourceRecord,
      ...(dateOfBirth && { dateOfBirth }),
      ...(nhsNumber && { nhsNumber }),
      ...(upn && { upn }),
    }));
  return [...sourceRecords.map((sourceRecord) => ({ sourceRecord })), ...said];
}
