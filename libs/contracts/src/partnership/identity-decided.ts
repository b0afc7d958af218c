import { IsOptional } from 'class-validator';
import { contract } from '../contract';
import { Holds, IsEventId, IsPastDay, IsReference, IsText, OneOf, Personal, Says } from '../fields';

/** From whom a decision is hidden: it rests on what was seen, and whoever may not see that is not to learn of it by the decision. */
export const decisionsRestOn = {
  ordinary: 'On nothing that is hidden from anybody who works with the area’s children',
  'looked-after': 'On that a child is or was looked after',
  safeguarding: 'On what is known for safeguarding',
  'looked-after+safeguarding': 'On both',
} as const;

export const identityAnswers = {
  same: 'The same child',
  different: 'Not the same child',
  unsure: 'Looked at, and it cannot be said yet',
  undone: 'What was said before does not hold: it is as if nobody had looked',
} as const;

export class IdentityQuestion {
  @Says('One', 'The id of a source record, the lesser of the two.') @IsReference() one!: string;
  @Says('Other', 'The id of the other source record.') @IsReference() other!: string;
  @Says('Rests on', 'What the two were seen by. Whoever may not see that does not learn of the decision.')
  @OneOf(decisionsRestOn)
  restsOn!: keyof typeof decisionsRestOn;
}

export class IdentityDecidedV1 {
  @Says('Question', 'Which two source records, and by what they were seen.')
  @Holds(IdentityQuestion)
  question!: IdentityQuestion;
  @Says('Answer') @OneOf(identityAnswers) answer!: keyof typeof identityAnswers;
  @Says('Decided on') @IsPastDay() decidedOn!: string;
  @Says('Why', 'What the person looked at, and what it shows.') @Personal() @IsText(2000) why!: string;
  @Says(
    'After',
    'The id of the decision on the same question that stood when the person looked. Left out where there was none.',
  )
  @IsOptional()
  @IsEventId()
  after?: string;
}

/** Caldicott principles 2 and 8; Data Protection Act 2018, schedule 1: data are accurate, and whoever decides on them is known. */
export const identityDecidedV1 = contract<IdentityDecidedV1>({
  type: 'partnership.identity-decided.v1',
  title: 'Identity decided',
  description: 'A person has looked at two source records and says whether they are one child.',
  kind: 'decision',
  sensitivity: 'safeguarding',
  occurredOn: 'decidedOn',
  reference: 'question',
  isOneCaseForAll: true,
  accepted: false,
  resource: 'identity-decisions',
  data: IdentityDecidedV1,
  example: {
    id: 'decided-2026-05-18-1',
    source: '/agencies/northbank-council',
    subject: '1f0c6d2e+8a4b7e91',
    time: '2026-05-18T10:00:00Z',
    data: {
      question: { one: '1f0c6d2e', other: '8a4b7e91', restsOn: 'ordinary' },
      answer: 'same',
      decidedOn: '2026-05-18',
      why: 'The nursery confirmed by telephone that the family moved in March.',
    },
  },
});
