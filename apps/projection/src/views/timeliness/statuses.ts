import {
  type Contract,
  equalityCharacteristicsV1,
  involvementStatusV1,
  outOfSchoolV1,
  safeguardingInvolvementV1,
  schemaOf,
} from '@lib/contracts';

/** By its contract, the codes of a field. */
const codesOf = ({ data }: Contract, field = 'status'): readonly string[] =>
  ((schemaOf(data).properties[field]?.oneOf ?? []) as readonly { readonly const: string }[]).map((each) => each.const);

/** What figures may be asked for of whom: in the words of the facts that tell it. */
export const statuses = {
  population: codesOf(outOfSchoolV1),
  care: [...codesOf(involvementStatusV1), ...codesOf(safeguardingInvolvementV1)],
  sex: ['female', 'male', 'indeterminate', 'notKnown'],
  ethnicity: codesOf(equalityCharacteristicsV1, 'ethnicity'),
  disability: codesOf(equalityCharacteristicsV1, 'disability'),
  religion: codesOf(equalityCharacteristicsV1, 'religion'),
} as const;
