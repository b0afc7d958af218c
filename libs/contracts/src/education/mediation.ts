import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsPastDay, OneOf, Says } from '../fields';
import { bryony, DisagreementReference, ehcStep, toldByCouncil } from './ehc-step';

const disagreementReference = 'DIS-2026-041';
const mediation = { ...ehcStep, reference: 'disagreementReference' } as const;

/** What an order of the Tribunal, an appeal that is not opposed or a mediation agreement asks of the authority. */
export const actionsOrdered = {
  assess: 'To assess, or re-assess',
  makePlan: 'To make and maintain a plan',
  amend: 'To amend the plan',
  namePlacement: 'To amend the plan in the placement that it names, and in nothing else',
  maintain: 'To continue to maintain the plan',
  cease: 'To cease to maintain the plan, the appeal being dismissed',
} as const;

export class MediationAdviserContactedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Contacted on') @IsPastDay() contactedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 33. */
export const mediationAdviserContactedV1 = contract<MediationAdviserContactedV1>({
  ...mediation,
  type: 'education.mediation-adviser-contacted.v1',
  title: 'Mediation adviser contacted',
  description: 'The family contacted the mediation adviser about a decision.',
  occurredOn: 'contactedOn',
  resource: 'disagreements/adviser-contacted',
  data: MediationAdviserContactedV1,
  example: {
    ...toldByCouncil('dis-2026-041-adviser', '2026-05-18T14:00:00Z'),
    data: { child: bryony, contactedOn: '2026-05-18', disagreementReference },
  },
});

export class MediationRequestedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Requested on', 'The day on which the family told the council that it wishes mediation.')
  @IsPastDay()
  requestedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Health issues', 'Whether the mediation is also about health care: the commissioner must then be told.')
  @OneOf(['yes', 'no'])
  healthIssues!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulations 35 to 37. */
export const mediationRequestedV1 = contract<MediationRequestedV1>({
  ...mediation,
  type: 'education.mediation-requested.v1',
  title: 'Mediation requested',
  description: 'The family told the local authority that it wishes mediation, and whether about health care too.',
  occurredOn: 'requestedOn',
  resource: 'disagreements/mediation-requests',
  data: MediationRequestedV1,
  example: {
    ...toldByCouncil('dis-2026-041-mediation', '2026-05-20T14:00:00Z'),
    data: { child: bryony, requestedOn: '2026-05-20', disagreementReference, healthIssues: 'no' },
  },
});

export class MediationHealthToldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Commissioner told on') @IsPastDay() toldOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 35. */
export const mediationHealthToldV1 = contract<MediationHealthToldV1>({
  ...mediation,
  type: 'education.mediation-health-told.v1',
  title: 'Health commissioner told of the issues',
  description:
    'The local authority told the health commissioner of the health issues that the family wishes to take to mediation.',
  occurredOn: 'toldOn',
  resource: 'disagreements/health-told',
  data: MediationHealthToldV1,
  example: {
    ...toldByCouncil('dis-2026-041-health', '2026-05-22T14:00:00Z'),
    data: { child: bryony, toldOn: '2026-05-22', disagreementReference },
  },
});

export class MediationArrangedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Arranged on') @IsPastDay() arrangedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Mediation on') @IsOptional() @IsDay() mediationOn?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulations 36 and 37. */
export const mediationArrangedV1 = contract<MediationArrangedV1>({
  ...mediation,
  type: 'education.mediation-arranged.v1',
  title: 'Mediation arranged',
  description: 'The mediation that the family asked for was arranged.',
  occurredOn: 'arrangedOn',
  resource: 'disagreements/mediation-arranged',
  data: MediationArrangedV1,
  example: {
    ...toldByCouncil('dis-2026-041-arranged', '2026-06-08T14:00:00Z'),
    data: { child: bryony, arrangedOn: '2026-06-08', disagreementReference, mediationOn: '2026-06-17' },
  },
});

export class MediationOverV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() overOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Because')
  @OneOf({
    familyDeclined: 'The family told the adviser that it does not want mediation',
    ended: 'The mediation ended',
    notArranged: 'The adviser was told that it cannot be arranged in time',
  })
  because!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulations 34, 38 and 39: from this day a certificate is due. */
export const mediationOverV1 = contract<MediationOverV1>({
  ...mediation,
  type: 'education.mediation-over.v1',
  title: 'No mediation, or it ended',
  description:
    'The family told the adviser that it wants no mediation, or a mediation ended, or could not be arranged: a certificate is due within 3 working days.',
  occurredOn: 'overOn',
  resource: 'disagreements/mediation-over',
  data: MediationOverV1,
  example: {
    ...toldByCouncil('dis-2026-041-over', '2026-06-17T14:00:00Z'),
    data: { child: bryony, overOn: '2026-06-17', disagreementReference, because: 'ended' },
  },
});

export class MediationCertificateIssuedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Issued on') @IsPastDay() issuedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 55(4) and (5): with it the family may appeal, within a month at least. */
export const mediationCertificateIssuedV1 = contract<MediationCertificateIssuedV1>({
  ...mediation,
  type: 'education.mediation-certificate-issued.v1',
  title: 'Mediation certificate issued',
  description: 'The mediation adviser issued the certificate with which the family may appeal.',
  occurredOn: 'issuedOn',
  resource: 'disagreements/certificates',
  data: MediationCertificateIssuedV1,
  example: {
    ...toldByCouncil('dis-2026-041-certificate', '2026-06-19T14:00:00Z'),
    data: { child: bryony, issuedOn: '2026-06-19', disagreementReference },
  },
});

export class MediationAgreementMadeV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Agreed on', 'The date of the written agreement.') @IsPastDay() agreedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Agreed') @OneOf({ ...actionsOrdered, other: 'Something that could not be appealed' }) agreed!: string;
  @Says('Time agreed', 'Whether the parties agreed in writing to another time than the law’s.')
  @IsOptional()
  @OneOf({ asTheLawSays: 'As the law says', agreedOtherwise: 'Another time, by the day that is told' })
  timeAgreed?: string;
  @Says('To be done by', 'Where another time was agreed: its last day.') @IsOptional() @IsDay() toBeDoneBy?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 42: as if it were an order, or two weeks, unless agreed otherwise. */
export const mediationAgreementMadeV1 = contract<MediationAgreementMadeV1>({
  ...mediation,
  type: 'education.mediation-agreement-made.v1',
  title: 'Mediation agreement made',
  description:
    'The parties to a mediation agreed in writing: what the local authority is to do is due as if it were ordered.',
  occurredOn: 'agreedOn',
  resource: 'disagreements/agreements',
  data: MediationAgreementMadeV1,
  example: {
    ...toldByCouncil('dis-2026-041-agreed', '2026-06-17T14:00:00Z'),
    data: {
      child: bryony,
      agreedOn: '2026-06-17',
      disagreementReference,
      agreed: 'assess',
      timeAgreed: 'asTheLawSays',
    },
  },
});

export class AgreementKeptV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Done on') @IsPastDay() doneOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Corrects() corrects?: string;
}

/** Of what no other fact says: an assessment, a draft, a plan tell of themselves which agreement they follow. */
export const agreementKeptV1 = contract<AgreementKeptV1>({
  ...mediation,
  type: 'education.agreement-kept.v1',
  title: 'What was agreed is done',
  description:
    'What a mediation agreement asks for was done: something that could not be appealed, or whatever was agreed with a time of its own.',
  occurredOn: 'doneOn',
  resource: 'disagreements/agreements-kept',
  data: AgreementKeptV1,
  example: {
    ...toldByCouncil('dis-2026-041-done', '2026-06-30T14:00:00Z'),
    data: { child: bryony, doneOn: '2026-06-30', disagreementReference },
  },
});
