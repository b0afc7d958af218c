import { caseKinds, contractOfStep } from '@lib/casework';
import { type Contract, findContract } from '@lib/contracts';
import type { FoundChild } from './child-document';
import type { RecordedFact, RestrictedAddress } from './child-record';

const says =
  'The address of this child is restricted. Postcodes are shown to social workers, to Caldicott guardians and, its own, to the organisation that told one: ' +
  'to nobody else. The name of a setting, and what is written in words, are shown as they are to case officers, to the designated clinical officer, to ' +
  'organisations whose own the child is, and to a parent whose token names the child. Look at the facts listed here, and have corrected or withdrawn what says where the child is.';

/** Fields that say at which setting a child is, by code or by name. */
const ofSettings: ReadonlySet<string> = new Set(['setting', 'settingName', 'namedSetting', 'provider']);
/** Facts whose teller is the setting at which the child is. */
const toldBySettings: ReadonlySet<string> = new Set(
  caseKinds
    .filter(({ tellerIsSetting }) => tellerIsSetting)
    .flatMap((kind) =>
      Object.entries(kind.steps)
        .filter(([, { opens }]) => opens)
        .map(([name]) => contractOfStep(kind, name).type),
    ),
);

/** Undefined where no restriction is in force that this document knows of. */
export function restrictedAddressIn({ record, isAddressRestricted }: FoundChild): RestrictedAddress | undefined {
  if (!isAddressRestricted) return undefined;
  const mayTellWhere = record.facts
    .map((fact) => ({ factId: fact.factId, fields: fieldsOf(fact) }))
    .filter(({ fields }) => fields.length > 0);
  return { says, mayTellWhere };
}

function fieldsOf({ type, content }: RecordedFact): string[] {
  const contract = findContract(type);
  const told = Object.keys(content).filter((name) => ofSettings.has(name) || (contract && isInWords(contract, name)));
  return [...(toldBySettings.has(type) ? ['organisation'] : []), ...told];
}

/** What is personal beside who the child is, is told in words. */
const isInWords = ({ personal }: Contract, name: string): boolean => personal.includes(`/${name}`);
