import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { allOf, Corrects, IsOrganisation, IsPastDay, IsReference, OneOf, Says } from '../fields';

const ChangeReference = (): PropertyDecorator =>
  allOf(
    Says(
      'Change reference',
      'The commissioner’s own reference for this change of commissioner: every step of it cites it.',
    ),
    IsReference(),
  );
const step = { kind: 'step', sensitivity: 'ordinary', reference: 'changeReference' } as const;
const told = { source: '/agencies/northbank-icb', subject: 'ICB-4471' };
const child = { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' };
const changeReference = 'CC-2026-019';

export class CommissionerChangeKnownV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Aware on', 'The day on which this commissioner became aware of the change.') @IsPastDay() awareOn!: string;
  @ChangeReference() changeReference!: string;
  @Says('This commissioner is')
  @OneOf({
    old: 'The commissioner that was responsible for the plan’s health care',
    new: 'The commissioner that becomes responsible',
  })
  commissionerIs!: string;
  @Says('The other commissioner') @IsOptional() @IsOrganisation() other?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 16. */
export const commissionerChangeKnownV1 = contract<CommissionerChangeKnownV1>({
  ...step,
  type: 'health.commissioner-change-known.v1',
  title: 'Change of the responsible commissioner known',
  description:
    'A health commissioner (ICB) became aware that another becomes responsible for a child with an EHC plan: the old one tells the new one; the new one says whether it can provide what the plan specifies.',
  occurredOn: 'awareOn',
  resource: 'commissioner-changes',
  data: CommissionerChangeKnownV1,
  example: {
    ...{ ...told, id: 'cc-2026-019-known', time: '2026-10-05T10:00:00Z' },
    data: { child, awareOn: '2026-10-05', changeReference, commissionerIs: 'old', other: 'southbank-icb' },
  },
});

export class NewCommissionerToldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('New commissioner told on') @IsPastDay() toldOn!: string;
  @ChangeReference() changeReference!: string;
  @Corrects() corrects?: string;
}

export const newCommissionerToldV1 = contract<NewCommissionerToldV1>({
  ...step,
  type: 'health.new-commissioner-told.v1',
  title: 'New commissioner told',
  description: 'The old health commissioner told the new one of the child and the plan.',
  occurredOn: 'toldOn',
  resource: 'commissioner-changes/told',
  data: NewCommissionerToldV1,
  example: {
    ...{ ...told, id: 'cc-2026-019-told', time: '2026-10-19T10:00:00Z' },
    data: { child, toldOn: '2026-10-19', changeReference },
  },
});

export class NewCommissionerAnsweredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on', 'The day on which the new commissioner said that it can provide, or asked for a review.')
  @IsPastDay()
  answeredOn!: string;
  @ChangeReference() changeReference!: string;
  @Says('Answer')
  @OneOf({
    canProvide: 'It can provide what the plan specifies',
    askedForReview: 'It cannot, and asked the authority to review or re-assess',
  })
  answer!: string;
  @Corrects() corrects?: string;
}

export const newCommissionerAnsweredV1 = contract<NewCommissionerAnsweredV1>({
  ...step,
  type: 'health.new-commissioner-answered.v1',
  title: 'New commissioner said whether it can provide',
  description:
    'The new health commissioner said that it can provide what the plan specifies, or asked the authority for a review because it cannot.',
  occurredOn: 'answeredOn',
  resource: 'commissioner-changes/answers',
  data: NewCommissionerAnsweredV1,
  example: {
    ...{ ...told, id: 'cc-2026-020-answered', time: '2026-10-19T10:00:00Z' },
    data: { child, answeredOn: '2026-10-19', changeReference: 'CC-2026-020', answer: 'askedForReview' },
  },
});
