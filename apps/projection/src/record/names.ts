import type { LocalDate } from '@lib/kernel';
import type { ComposedRecord } from './child-record';

/** A child in a list, in as few words as tell children apart. */
export interface ChildInList {
  readonly id: string;
  /** The name that was last said, where one was. */
  readonly name?: string;
  readonly dateOfBirth?: LocalDate;
}

/** `record` is as its reader may see it: so is the name. */
export function childInList({ id, attributes }: Pick<ComposedRecord, 'id' | 'attributes'>): ChildInList {
  const last = (name: string) => attributes.find((attribute) => attribute.name === name)?.values[0]?.value;
  const name = [last('givenName'), last('familyName')].filter(Boolean).join(' ');
  const dateOfBirth = last('dateOfBirth');
  return { id, ...(name && { name }), ...(dateOfBirth && { dateOfBirth }) };
}
