import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { bryony as child, toldByCouncil, toldBySocialCare, toldByTrust } from '../example-told';
import {
  Corrects,
  IsOrganisation,
  IsPastDay,
  IsReference,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';

class ConcernAnswered {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() on!: string;
  @Says('Concern reference', 'As the family gave it.') @IsReference() concernReference!: string;
  @Says('Raised by', 'Code of the organisation that told the concern, where another used the same reference.')
  @IsOptional()
  @IsOrganisation()
  raisedBy?: string;
  @Says('Step') @OneOf({ acknowledged: 'Acknowledged', answered: 'Answered' }) step!: string;
  @Says('Answer') @Personal() @IsOptional() @IsText(8000) answer?: string;
  @Says('What changed') @NotPersonal() @IsOptional() @IsText(2000) changed?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationConcernAnsweredV1 extends ConcernAnswered {}
export class HealthConcernAnsweredV1 extends ConcernAnswered {}
export class SocialCareConcernAnsweredV1 extends ConcernAnswered {}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject'>;

/** What became of a concern that a family had raised: acknowledged, answered, and what changed by it. */
const concernAnswered = (agency: Agency, data: new () => ConcernAnswered, told: Example): Contract =>
  contract<ConcernAnswered>({
    type: `${agency}.concern-answered.v1`,
    title: 'Concern acknowledged or answered',
    description: 'An organisation acknowledged or answered a concern or a complaint of a family, and what changed.',
    kind: 'step',
    sensitivity: 'ordinary',
    occurredOn: 'on',
    reference: 'concernReference',
    resource: 'concern-answers',
    data,
    example: {
      ...{ ...told, time: '2026-06-15T16:00:00Z' },
      data: {
        ...{ child, on: '2026-06-15', concernReference: 'FAM-204/C1', step: 'answered' },
        ...{ answer: 'You are right, and we are sorry.', changed: 'Who waits is rung every six weeks.' },
      },
    },
  });

export const educationConcernAnsweredV1 = concernAnswered('education', EducationConcernAnsweredV1, {
  ...{ ...toldByCouncil, id: 'concern-5520' },
});
export const healthConcernAnsweredV1 = concernAnswered('health', HealthConcernAnsweredV1, {
  ...{ ...toldByTrust, id: 'concern-55012' },
});
export const socialCareConcernAnsweredV1 = concernAnswered('social-care', SocialCareConcernAnsweredV1, {
  ...{ ...toldBySocialCare, id: 'concern-90211' },
});
