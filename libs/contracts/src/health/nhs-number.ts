import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByTrust as told } from '../example-told';
import { allOf, Corrects, IsPastDay, IsText, Personal, Says } from '../fields';

const NhsNumberTold = (title: string, description: string): PropertyDecorator =>
  allOf(Says(title, description), Personal(), IsText(40));

const status = { kind: 'status', sensitivity: 'ordinary' } as const;
const time = '2026-05-12T10:00:00Z';

export class NhsNumberReplacedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Replaced on') @IsPastDay() replacedOn!: string;
  @NhsNumberTold(
    'NHS number before',
    'The number that is no longer in use. The one in use is told with the child. Whoever looks for the child by either finds the one record.',
  )
  formerNhsNumber!: string;
  @Corrects() corrects?: string;
}

/** Two numbers of one person are merged: one is superseded (NHS Data Dictionary, NHS NUMBER; Personal Demographics Service). */
export const nhsNumberReplacedV1 = contract<NhsNumberReplacedV1>({
  ...status,
  type: 'health.nhs-number-replaced.v1',
  title: 'NHS number replaced',
  description: 'One NHS number of a child was superseded by another. Both are this child’s.',
  occurredOn: 'replacedOn',
  data: NhsNumberReplacedV1,
  example: {
    ...{ ...told, id: 'number-replaced-4', time },
    data: { child, replacedOn: '2026-05-11', formerNhsNumber: '9990000026' },
  },
});

const { nhsNumber: _, ...unnumbered } = child;

export class NhsNumberInErrorV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Found on') @IsPastDay() foundOn!: string;
  @NhsNumberTold(
    'NHS number allocated in error',
    'From now on it is nobody’s: it joins no records and keeps none apart. The child’s right number, where it is known, is told with the child.',
  )
  numberInError!: string;
  @Corrects() corrects?: string;
}

/** A number that should never have been given to anybody here (Personal Demographics Service, invalidated NHS number). */
export const nhsNumberInErrorV1 = contract<NhsNumberInErrorV1>({
  ...status,
  type: 'health.nhs-number-in-error.v1',
  title: 'NHS number allocated in error',
  description: 'An NHS number was allocated in error, and is nobody’s.',
  occurredOn: 'foundOn',
  resource: 'nhs-numbers-in-error',
  data: NhsNumberInErrorV1,
  example: {
    ...{ ...told, id: 'number-in-error-2', time },
    data: { child: unnumbered, foundOn: '2026-05-11', numberInError: '9990000026' },
  },
});
