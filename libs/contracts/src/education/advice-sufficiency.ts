import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsEventId, IsOrganisation, IsPastDay, IsReference, OneOf, Says } from '../fields';
import { type AdviceFrom, adviceFrom } from './advice-request';
import { bryony, ehcStep, toldByCouncil } from './ehc-step';

export class AdviceSufficiencyV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Said on') @IsPastDay() saidOn!: string;
  @Says(
    'Request reference',
    'The council’s own reference of the request that would be made, were the advice not there.',
  )
  @IsReference()
  requestReference!: string;
  @Says('Assessment reference') @IsOptional() @IsReference() assessmentReference?: string;
  @Says('Advice from', 'The service whose advice is there already. A family’s own views are always asked for.')
  @OneOf(adviceFrom)
  adviceFrom!: AdviceFrom;
  @Says('Said by')
  @OneOf({
    author: 'The author of the advice',
    authority: 'The authority',
    oldAuthority: 'The authority that the child moved from, in place of the new one',
    family: 'The parent or young person',
  })
  saidBy!: string;
  @Says('Whether it is sufficient') @OneOf(['yes', 'no']) isSufficient!: string;
  @Says('Who gave the advice', 'Code of the organisation.') @IsOptional() @IsOrganisation() advisedBy?: string;
  @Says('The advice', 'The id of the event by which that organisation told it.')
  @IsOptional()
  @IsEventId()
  advice?: string;
  @Corrects() corrects?: string;
}

/**
 * SEND Regulations 2014, regulation 6(4): advice that was given before, for any purpose, must not be asked for again where its author,
 * the authority and the family are satisfied that it is sufficient; on a move the old authority in place of the new (15(3)(b)).
 */
export const adviceSufficiencyV1 = contract<AdviceSufficiencyV1>({
  ...ehcStep,
  reference: 'requestReference',
  type: 'education.advice-sufficiency.v1',
  title: 'Whether advice that is there already suffices',
  description:
    'One of the three who must be satisfied says whether advice that was given before is sufficient for the assessment. When its author, the authority and the family all say so, it must not be asked for again.',
  occurredOn: 'saidOn',
  resource: 'advice-sufficiency',
  data: AdviceSufficiencyV1,
  example: {
    ...toldByCouncil('ask-2026-311-sufficient', '2026-04-09T10:00:00Z'),
    data: {
      child: bryony,
      saidOn: '2026-04-09',
      requestReference: 'EHC-2026-0311/H',
      adviceFrom: 'health',
      saidBy: 'family',
      isSufficient: 'yes',
      advisedBy: 'northbank-nhs-trust',
      advice: 'h-advice-3301',
    },
  },
});
