import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByTrust as told } from '../example-told';
import { Corrects, IsPastDay, IsText, NotPersonal, OneOf, Says } from '../fields';

const status = { kind: 'status', sensitivity: 'ordinary' } as const;
const time = '2026-05-12T10:00:00Z';

export class AdultHandoverV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() on!: string;
  @Says('Stage')
  @OneOf({
    planned: 'Planned with the young person',
    met: 'Both services met the young person',
    accepted: 'Accepted by the adult service',
    declined: 'Declined by the adult service',
    handedOver: 'Handed over',
  })
  stage!: string;
  @Says('Adult service') @NotPersonal() @IsOptional() @IsText(200) service?: string;
  @Corrects() corrects?: string;
}

/** From a children’s health service to an adult one: planned, met together, accepted, done. */
export const adultHandoverV1 = contract<AdultHandoverV1>({
  ...status,
  type: 'health.adult-handover.v1',
  title: 'Handing over to an adult health service',
  description: 'A children’s health service hands a young person over to an adult one.',
  occurredOn: 'on',
  data: AdultHandoverV1,
  example: {
    ...{ ...told, id: 'adult-3', time },
    data: { child, on: '2026-05-11', stage: 'met', service: 'Adult ADHD service' },
  },
});

export class ContinuingCareDecidedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Decided on') @IsPastDay() decidedOn!: string;
  @Says('Decision') @OneOf({ eligible: 'Eligible', notEligible: 'Not eligible', ended: 'Ended' }) decision!: string;
  @Corrects() corrects?: string;
}

/** Whether a child has continuing care, by the commissioner’s decision. */
export const continuingCareDecidedV1 = contract<ContinuingCareDecidedV1>({
  ...status,
  type: 'health.continuing-care-decided.v1',
  title: 'Continuing care decided',
  description: 'The commissioner decided whether a child is eligible for continuing care.',
  occurredOn: 'decidedOn',
  resource: 'continuing-care-decisions',
  data: ContinuingCareDecidedV1,
  example: {
    ...{ ...told, id: 'cc-2', time },
    data: { child, decidedOn: '2026-05-11', decision: 'eligible' },
  },
});

export class PersonalHealthBudgetV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Agreed on') @IsPastDay() agreedOn!: string;
  @Says('Held as')
  @OneOf({ notional: 'Notional', thirdParty: 'By a third party', directPayment: 'Direct payment', ended: 'Ended' })
  heldAs!: string;
  @Corrects() corrects?: string;
}

/** Money for a child’s health care that the family has a say in, and how it is held. */
export const personalHealthBudgetV1 = contract<PersonalHealthBudgetV1>({
  ...status,
  type: 'health.personal-health-budget.v1',
  title: 'Personal health budget agreed',
  description: 'A personal health budget was agreed for a child, or ended.',
  occurredOn: 'agreedOn',
  data: PersonalHealthBudgetV1,
  example: {
    ...{ ...told, id: 'phb-5', time },
    data: { child, agreedOn: '2026-05-11', heldAs: 'directPayment' },
  },
});
