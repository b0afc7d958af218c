import { IsDefined, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, Holds, IsPastDay, IsText, Personal, Says } from '../fields';

export class CorrectionAskedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Raised on') @IsPastDay() raisedOn!: string;
  @Says('Fact', 'The fact that is said to be wrong.')
  @IsDefined()
  @Holds(AboutFact)
  about!: AboutFact;
  @Says('What is wrong') @Personal() @IsText(4000) says!: string;
  @Says('What it should say') @Personal() @IsOptional() @IsString() @MaxLength(4000) shouldSay?: string;
  @Corrects() corrects?: string;
}

/** Only the organisation that told a fact corrects it: the family challenges it, beside the fact, and its teller answers. */
export const correctionAskedV1 = contract<CorrectionAskedV1>({
  type: 'family.correction-asked.v1',
  title: 'Correction asked for',
  description:
    'The family says that something which an agency told of their child is wrong. It is shown beside the fact, goes to whoever told it, and changes nothing until they answer.',
  kind: 'challenge',
  sensitivity: 'ordinary',
  occurredOn: 'raisedOn',
  reference: 'about',
  resource: 'corrections',
  receivers: ['education', 'health', 'social-care'],
  data: CorrectionAskedV1,
  example: {
    id: 'correction-204-1',
    source: '/agencies/family',
    subject: 'FAM-204',
    time: '2026-04-06T20:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      raisedOn: '2026-04-06',
      about: { organisation: 'river-lane-nursery', eventId: 'rln-2026-0042', agency: 'education' },
      says: 'She turns to a voice from both sides when she wears her aid.',
      shouldSay: 'Turns to a voice from both sides with her hearing aid.',
    },
  },
});
