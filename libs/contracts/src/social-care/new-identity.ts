import { IsDefined } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, Holds, IsPastDay, OneOf, Personal, Says } from '../fields';

export class NewIdentityV1 {
  @AboutChild() child!: ChildIdentity;
  @Says(
    'Identity before',
    'Who the child was: names, birthday and numbers. Whatever was or will be told of that identity is hidden, its existence included, from everybody without a need to know, and is never joined with the new one.',
  )
  @Personal()
  @IsDefined()
  @Holds(ChildIdentity)
  before!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Because') @OneOf({ adoption: 'The child was adopted', protection: 'The child is protected' }) because!: string;
  @Corrects() corrects?: string;
}

/** An adopted child has a new NHS number, and nothing may lead from one identity to the other (Adoption and Children Act 2002, sections 56 to 65). */
export const newIdentityV1 = contract<NewIdentityV1>({
  type: 'social-care.new-identity.v1',
  title: 'New identity',
  description:
    'A child was adopted, or is protected, and has a new identity. Nothing leads from one to the other but for those who need to know.',
  kind: 'status',
  sensitivity: 'safeguarding',
  occurredOn: 'from',
  resource: 'new-identities',
  data: NewIdentityV1,
  example: {
    id: 'new-identity-1',
    source: '/agencies/northbank-social-care',
    subject: 'ADO-31',
    time: '2026-06-15T10:00:00Z',
    data: {
      child: { givenName: 'Rowan', familyName: 'Marl', dateOfBirth: '2020-03-09', nhsNumber: '9990440018' },
      before: { givenName: 'Rowan', familyName: 'Shale', dateOfBirth: '2020-03-09', nhsNumber: '9990440026' },
      from: '2026-06-15',
      because: 'adoption',
    },
  },
});
