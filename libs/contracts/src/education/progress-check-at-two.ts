import { IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByNursery as told } from '../example-told';
import { allOf, Corrects, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';

const PrimeArea = (title: string): PropertyDecorator =>
  allOf(Says(title), OneOf({ asExpected: 'As expected', emerging: 'Emerging', needsSupport: 'Needs support' }));

export class ProgressCheckAtTwoV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Checked on') @IsPastDay() checkedOn!: string;
  @PrimeArea('Communication and language') communicationAndLanguage!: string;
  @PrimeArea('Physical development') physicalDevelopment!: string;
  @PrimeArea('Personal, social and emotional development') personalSocialEmotional!: string;
  @Says('Joined with the 2 to 2½ year review') @IsOptional() @IsBoolean() withHealthReview?: boolean;
  @Says('Summary for the parent') @Personal() @IsOptional() @IsText(4000) summary?: string;
  @Corrects() corrects?: string;
}

/** The progress check of a child between two and three (statutory framework for the early years foundation stage). */
export const progressCheckAtTwoV1 = contract<ProgressCheckAtTwoV1>({
  type: 'education.progress-check-at-two.v1',
  title: 'Progress check at two',
  description: 'A setting reviewed the progress of a child between two and three, in the three prime areas.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'checkedOn',
  resource: 'progress-checks-at-two',
  data: ProgressCheckAtTwoV1,
  example: {
    ...{ ...told, id: 'rln-pc-117', time: '2025-02-11T16:00:00Z' },
    data: {
      ...{ child, checkedOn: '2025-02-11', communicationAndLanguage: 'needsSupport' },
      ...{ physicalDevelopment: 'asExpected', personalSocialEmotional: 'emerging', withHealthReview: true },
      summary: 'Points, and waits to be understood.',
    },
  },
});
