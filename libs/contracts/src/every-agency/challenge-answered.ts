import { IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { type Agency, type Contract, contract } from '../contract';
import { Corrects, Holds, IsEventId, IsOrganisation, IsPastDay, OneOf, Personal, Says } from '../fields';

class ChallengeAnswered {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on') @IsPastDay() answeredOn!: string;
  @Says('Fact', 'Your own fact, which was said to be wrong.')
  @IsDefined()
  @Holds(AboutFact)
  about!: AboutFact;
  @Says('Challenge', 'The id of the event that said so.') @IsEventId() challengeEventId!: string;
  @Says('Challenged by', 'Code of the organisation that said so.') @IsOrganisation() challengedBy!: string;
  @Says('Answer')
  @OneOf({ corrected: 'It was wrong, and is corrected or withdrawn', stands: 'It stands as told' })
  answer!: string;
  @Says('Explanation') @Personal() @IsOptional() @IsString() @MaxLength(4000) explanation?: string;
  @Corrects() corrects?: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationChallengeAnsweredV1 extends ChallengeAnswered {}
export class HealthChallengeAnsweredV1 extends ChallengeAnswered {}
export class SocialCareChallengeAnsweredV1 extends ChallengeAnswered {}

type Example = Pick<Contract['example'], 'id' | 'source' | 'subject' | 'time'> & {
  readonly data: Omit<ChallengeAnswered, 'child' | 'challengedBy' | 'answeredOn'>;
};

/** Whoever told a fact answers the family that says it is wrong: it is corrected, or stands and why. */
const challengeAnswered = (agency: Agency, data: new () => ChallengeAnswered, example: Example): Contract =>
  contract<ChallengeAnswered>({
    type: `${agency}.challenge-answered.v1`,
    title: 'Correction answered',
    description: 'The organisation that told a fact answers whoever said that it is wrong.',
    kind: 'answer',
    sensitivity: 'ordinary',
    occurredOn: 'answeredOn',
    reference: 'about',
    resource: 'challenge-answers',
    data,
    example: {
      ...example,
      data: {
        child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
        answeredOn: example.time.slice(0, 10),
        challengedBy: 'family',
        ...example.data,
      },
    },
  });

export const educationChallengeAnsweredV1 = challengeAnswered('education', EducationChallengeAnsweredV1, {
  id: 'rln-2026-0061',
  source: '/agencies/river-lane-nursery',
  subject: 'RLN-117',
  time: '2026-04-09T09:00:00Z',
  data: {
    about: { organisation: 'river-lane-nursery', eventId: 'rln-2026-0042', agency: 'education' },
    challengeEventId: 'correction-204-1',
    answer: 'corrected',
    explanation: 'The notification was written before her hearing aid was fitted.',
  },
});
export const healthChallengeAnsweredV1 = challengeAnswered('health', HealthChallengeAnsweredV1, {
  id: 'epr-answer-901',
  source: '/agencies/northbank-nhs-trust',
  subject: 'EPR-55012',
  time: '2026-04-10T09:00:00Z',
  data: {
    about: { organisation: 'northbank-nhs-trust', eventId: 'a3f0c1d2-s23', agency: 'health' },
    challengeEventId: 'correction-204-2',
    answer: 'stands',
    explanation: 'The test of 3 March was repeated on 9 April and says the same.',
  },
});
export const socialCareChallengeAnsweredV1 = challengeAnswered('social-care', SocialCareChallengeAnsweredV1, {
  id: 'sc-answer-44',
  source: '/agencies/northbank-social-care',
  subject: 'LCS-90211',
  time: '2026-06-08T09:00:00Z',
  data: {
    about: { organisation: 'northbank-social-care', eventId: 'sc-advice-7781', agency: 'social-care' },
    challengeEventId: 'correction-204-3',
    answer: 'stands',
  },
});
