import { ArrayMaxSize, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AboutFact } from '../about-fact';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByFamily as told } from '../example-told';
import {
  Corrects,
  Holds,
  IsOrganisation,
  IsPastDay,
  IsReference,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';

export class ConcernRaisedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Raised on') @IsPastDay() raisedOn!: string;
  @Says('Concern reference') @IsReference() concernReference!: string;
  @Says('With', 'Code of the organisation that must answer.') @IsOrganisation() raisedWith!: string;
  @Says('As')
  @OneOf({
    concern: 'A concern',
    complaintHealth: 'A complaint to a health body',
    complaintSocialCare: 'A complaint to children’s social care',
    complaintOther: 'A complaint to the council or a school',
  })
  raisedAs!: string;
  @Says('What it is about') @Personal() @IsText(8000) account!: string;
  @Corrects() corrects?: string;
}

/** A family, or its forum, raises a concern or a complaint. */
export const concernRaisedV1 = contract<ConcernRaisedV1>({
  type: 'family.concern-raised.v1',
  title: 'Concern or complaint',
  description: 'A family raised a concern or a complaint with an organisation.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'raisedOn',
  reference: 'concernReference',
  resource: 'concerns',
  data: ConcernRaisedV1,
  example: {
    ...{ ...told, id: 'fam-204-concern', time: '2026-05-18T19:00:00Z' },
    data: {
      ...{ child, raisedOn: '2026-05-18', concernReference: 'FAM-204/C1', raisedWith: 'northbank-nhs-trust' },
      ...{ raisedAs: 'complaintHealth', account: 'Nobody has told us anything since March.' },
    },
  },
});

export class ExperienceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Said on') @IsPastDay() saidOn!: string;
  @Says('How it felt', 'From 1, very poor, to 5, very good.') @IsInt() @Min(1) @Max(5) rating!: number;
  @Says('In our words') @Personal() @IsOptional() @IsText(4000) words?: string;
  @Says('Of what', 'The fact that it is about.') @IsOptional() @Holds(AboutFact) of?: AboutFact;
  @Says('Reference of the case that it is about') @IsOptional() @IsReference() ofCase?: string;
  @Corrects() corrects?: string;
}

/** What it was like, beside the fact or the case that it was about: what a rating of impact can stand on. */
export const experienceV1 = contract<ExperienceV1>({
  type: 'family.experience.v1',
  title: 'What it was like',
  description: 'A family says what it was like, of one fact, of one case, or of all of it.',
  kind: 'views',
  sensitivity: 'ordinary',
  occurredOn: 'saidOn',
  data: ExperienceV1,
  example: {
    ...{ ...told, id: 'fam-204-felt', time: '2026-04-28T19:00:00Z' },
    data: {
      child,
      saidOn: '2026-04-28',
      rating: 4,
      words: 'She had read what we told the nursery.',
      ofCase: 'AUT-2026-0551',
    },
  },
});

export class ReplyV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on') @IsPastDay() answeredOn!: string;
  @Says('Answer to', 'What the family had been told.') @IsOptional() @Holds(AboutFact) to?: AboutFact;
  @Says('Answer') @Personal() @IsText(4000) answer!: string;
  @Corrects() corrects?: string;
}

/** What a family answered to what it was told. */
export const replyV1 = contract<ReplyV1>({
  type: 'family.reply.v1',
  title: 'Answer of the family',
  description: 'What a family answered to what it had been told.',
  kind: 'views',
  sensitivity: 'ordinary',
  occurredOn: 'answeredOn',
  resource: 'replies',
  data: ReplyV1,
  example: {
    ...{ ...told, id: 'fam-204-reply', time: '2026-04-21T19:00:00Z' },
    data: {
      ...{ child, answeredOn: '2026-04-21', answer: 'We can come on Mondays.' },
      to: { organisation: 'northbank-nhs-trust', eventId: 'told-55012-1', agency: 'health' },
    },
  },
});

export class TookPartV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() on!: string;
  @Says('In what') @NotPersonal() @IsText(200) inWhat!: string;
  @Says('Who')
  @OneOf(
    { child: 'The child', youngPerson: 'The young person', parent: 'A parent', forum: 'The parent carer forum' },
    { each: true },
  )
  @ArrayMaxSize(4)
  who!: string[];
  @Corrects() corrects?: string;
}

/** Made together: who of the family took part in what. */
export const tookPartV1 = contract<TookPartV1>({
  type: 'family.took-part.v1',
  title: 'Took part',
  description: 'A child, a parent or their forum took part in a meeting, a review or the making of something.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'on',
  resource: 'took-parts',
  data: TookPartV1,
  example: {
    ...{ ...told, id: 'fam-204-part', time: '2026-06-11T19:00:00Z' },
    data: { child, on: '2026-06-11', inWhat: 'The meeting about the draft plan', who: ['parent', 'child'] },
  },
});
