import { isMagicNhsNumber, type SourceRecord } from '@lib/linkage';
import type { Fact } from '../facts/facts';

/**
 * What each source record says of who its child is, once for each fact that stands. A record that says two different NHS
 * numbers, UPNs or dates of birth is believed in neither by the linkage, until its own organisation corrects one: were the last
 * one believed, a single mistyped number would carry a whole record over to another child. A withdrawal repeats whose fact it takes
 * back: were it believed, what was told under a wrong number could never be taken back.
 */
export function identitiesOf(sourceRecords: readonly string[], inForce: readonly Fact[]): SourceRecord[] {
  const said = inForce.flatMap((fact) => identityIn(fact) ?? []);
  return [...sourceRecords.map((sourceRecord) => ({ sourceRecord })), ...said];
}

/** What one fact says of who its child is; undefined where it does not count. */
export function identityIn(fact: Fact): SourceRecord | undefined {
  if (!saysWho(fact)) return undefined;
  const { sourceRecord, child, withheld } = fact;
  // Compared as it was told: that an address is restricted must not be learned from who is joined to whom.
  const { dateOfBirth, nhsNumber, upn, givenName, familyName, sex, postcode } = withheld ?? child;
  return {
    sourceRecord,
    ...(dateOfBirth && { dateOfBirth }),
    ...(nhsNumber && { nhsNumber }),
    ...(upn && { upn }),
    ...(givenName && { givenName }),
    ...(familyName && { familyName }),
    ...(sex && { sex }),
    ...(postcode && { postcode }),
    ...(withheld && { isAddressWithheld: true as const }),
  };
}

/** Whether a fact says who its child is, beside repeating it. */
export const saysWho = ({ contract }: Pick<Fact, 'contract'>): boolean =>
  contract.kind !== 'withdrawal' && contract.kind !== 'decision';

/** Whether any of a neighbourhood is a child for trying things out: whoever resembles one was told of for that. */
export const isSandboxChild = (facts: readonly Pick<Fact, 'child'>[]): boolean =>
  facts.some(({ child }) => isMagicNhsNumber(child.nhsNumber));
