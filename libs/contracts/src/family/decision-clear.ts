import { IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsOrganisation, IsPastDay, IsReference, OneOf, Personal, Says } from '../fields';

export class DecisionClearV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Said on') @IsPastDay() saidOn!: string;
  @Says('Case reference', 'The council’s reference of the case in which it was decided, as in the letter.')
  @IsReference()
  caseReference!: string;
  @Says('Decided by', 'Code of the council.') @IsOrganisation() decidedBy!: string;
  @Says('Was the reason clear?') @OneOf({ yes: 'Yes', inPart: 'In part', no: 'No' }) wasClear!: string;
  @Says('In your own words') @Personal() @IsOptional() @IsString() @MaxLength(4000) words?: string;
  @Corrects() corrects?: string;
}

/** 'Reason understood' is a figure by body: only the family can say it. */
export const decisionClearV1 = contract<DecisionClearV1>({
  type: 'family.decision-clear.v1',
  title: 'Whether the reason of a decision was clear',
  description: 'A family says whether the reason that it was given for a decision was clear to it.',
  kind: 'views',
  sensitivity: 'ordinary',
  occurredOn: 'saidOn',
  reference: 'caseReference',
  resource: 'decisions-clear',
  data: DecisionClearV1,
  example: {
    id: 'fam-2026-117-clear',
    source: '/agencies/family',
    subject: 'FAM-117',
    time: '2026-05-12T19:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      saidOn: '2026-05-12',
      caseReference: 'EHC-2026-0311',
      decidedBy: 'northbank-council',
      wasClear: 'inPart',
    },
  },
});
