import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import {
  allOf,
  Corrects,
  IsDay,
  IsOrganisation,
  IsPastDay,
  IsReference,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';
import { bryony, ehcStep, toldByCouncil } from './ehc-step';

/** What is told beside the steps of an EHC case: why it is late, who met, what was explained, what money follows, where it leads. */
const CaseReference = (): PropertyDecorator =>
  allOf(
    Says('Case reference', 'The reference of the assessment, review, transfer or plan that it is about.'),
    IsReference(),
  );
const caseReference = 'EHC-2026-0311';
const aside = { ...ehcStep, reference: 'caseReference' } as const;

/** A reason is never an exception: it excuses nothing and says what would have to change. */
export const reasonsForDelay = {
  noPsychologist: 'No educational psychologist',
  noTherapist: 'No therapist',
  lateHealthAdvice: 'Advice of health came late',
  lateSocialCareAdvice: 'Advice of social care came late',
  lateSchoolAdvice: 'Advice of the school came late',
  lateOtherAdvice: 'Other advice came late',
  noPlace: 'No place, or the setting is full',
  consultationUnanswered: 'A setting has not answered',
  caseload: 'The caseload of officers',
  vacancy: 'A vacancy',
  disagreement: 'A disagreement with the family',
  familyAskedForTime: 'The family asked for more time',
  panel: 'Waited for a panel',
  other: 'Another reason',
} as const;

export class DelayReasonRecordedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Recorded on') @IsPastDay() recordedOn!: string;
  @CaseReference() caseReference!: string;
  @Says('Reason') @OneOf(reasonsForDelay) reason!: string;
  @Says('From', 'The first day of the delay.') @IsOptional() @IsPastDay() from?: string;
  @Says('Until', 'Its last day.') @IsOptional() @IsPastDay() until?: string;
  @Says('Body', 'Code of the organisation whose part it was.') @IsOptional() @IsOrganisation() body?: string;
  @Says('What happened') @Personal() @IsOptional() @IsString() @MaxLength(4000) account?: string;
  @Corrects() corrects?: string;
}

export const delayReasonRecordedV1 = contract<DelayReasonRecordedV1>({
  ...aside,
  type: 'education.delay-reason-recorded.v1',
  title: 'Reason for delay',
  description:
    'Why an assessment, plan, review or transfer is late, coded. It excuses nothing: an exception is another fact.',
  occurredOn: 'recordedOn',
  data: DelayReasonRecordedV1,
  resource: 'delay-reasons',
  example: {
    ...toldByCouncil('ehc-2026-0311-delay', '2026-08-03T10:00:00Z'),
    data: {
      child: bryony,
      recordedOn: '2026-08-03',
      caseReference,
      reason: 'noPsychologist',
      from: '2026-06-15',
      until: '2026-07-31',
    },
  },
});

const roles = { each: true } as const;

export class PanelHeldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Held on') @IsPastDay() heldOn!: string;
  @CaseReference() caseReference!: string;
  @Says('Panel', 'Its name: the moderation panel, a multi-disciplinary meeting.')
  @NotPersonal()
  @IsText(200)
  panel!: string;
  @Says('Invited', 'Codes of the organisations.')
  @NotPersonal()
  @IsOptional()
  @IsText(63, roles)
  @ArrayMaxSize(50)
  invited?: string[];
  @Says('Present') @NotPersonal() @IsOptional() @IsText(63, roles) @ArrayMaxSize(50) present?: string[];
  @Says('Contributed', 'In writing or in the meeting.')
  @NotPersonal()
  @IsOptional()
  @IsText(63, roles)
  @ArrayMaxSize(50)
  contributed?: string[];
  @Says('Decided') @Personal() @IsOptional() @IsText(4000) decided?: string;
  @Corrects() corrects?: string;
}

export const panelHeldV1 = contract<PanelHeldV1>({
  ...aside,
  type: 'education.panel-held.v1',
  title: 'Panel or multi-disciplinary meeting held',
  description:
    'A panel or meeting spoke of a child’s case: who was invited, present, contributed, and what was decided.',
  occurredOn: 'heldOn',
  resource: 'panels',
  data: PanelHeldV1,
  example: {
    ...toldByCouncil('ehc-2026-0311-panel', '2026-06-29T10:00:00Z'),
    data: {
      child: bryony,
      heldOn: '2026-06-29',
      caseReference,
      panel: 'Moderation panel',
      invited: ['northbank-council', 'northbank-nhs-trust'],
      present: ['northbank-council'],
      contributed: ['northbank-council', 'northbank-nhs-trust'],
    },
  },
});

export class DecisionExplainedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Explained on') @IsPastDay() explainedOn!: string;
  @CaseReference() caseReference!: string;
  @Says('Decision')
  @OneOf({
    notToAssess: 'Not to assess',
    notToIssue: 'Not to issue a plan',
    placement: 'Which placement is named',
    maintain: 'To maintain the plan as it is',
    amend: 'To amend the plan, or not to',
    cease: 'To cease to maintain the plan',
    other: 'Another decision',
  })
  decision!: string;
  @Says('Rationale', 'Why, in the words in which the family was told.') @Personal() @IsText(8000) rationale!: string;
  @Says('How') @OneOf(['letter', 'email', 'phone', 'meeting', 'videoCall', 'interpreter']) how!: string;
  @Corrects() corrects?: string;
}

/** A decision that is not understood is fought: its reason is told in plain words, and the family says whether it was clear. */
export const decisionExplainedV1 = contract<DecisionExplainedV1>({
  ...aside,
  type: 'education.decision-explained.v1',
  title: 'Reason of a decision explained to the family',
  description:
    'The local authority told the family why it decided as it did: the rationale in the words in which it was told, and how.',
  occurredOn: 'explainedOn',
  resource: 'decisions/explained',
  data: DecisionExplainedV1,
  example: {
    ...toldByCouncil('ehc-2026-0311-explained', '2026-05-06T10:00:00Z'),
    data: {
      child: bryony,
      explainedOn: '2026-05-06',
      caseReference,
      decision: 'notToAssess',
      rationale: 'The nursery has not yet tried the speech programme; we will look again in the autumn.',
      how: 'meeting',
    },
  },
});

export class PersonalBudgetAgreedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Agreed on') @IsPastDay() agreedOn!: string;
  @CaseReference() caseReference!: string;
  @Says('Kind')
  @OneOf({
    personalBudget: 'Personal budget',
    directPayment: 'Direct payment',
    personalHealthBudget: 'Personal health budget',
    continuingCare: 'Continuing care',
    topUp: 'Top-up funding',
  })
  kind!: string;
  @Says('From') @IsDay() from!: string;
  @Says('Until') @IsOptional() @IsDay() until?: string;
  @Says('For what') @Personal() @IsOptional() @IsText(2000) forWhat?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 49. */
export const personalBudgetAgreedV1 = contract<PersonalBudgetAgreedV1>({
  ...aside,
  type: 'education.personal-budget-agreed.v1',
  title: 'Personal budget or direct payment agreed',
  description:
    'A personal budget, direct payment, personal health budget, continuing care or top-up funding was agreed for a plan.',
  occurredOn: 'agreedOn',
  resource: 'personal-budgets',
  data: PersonalBudgetAgreedV1,
  example: {
    ...toldByCouncil('plan-2026-0190-budget', '2026-09-07T10:00:00Z'),
    data: {
      child: bryony,
      agreedOn: '2026-09-07',
      caseReference: 'PLAN-2026-0190',
      kind: 'directPayment',
      from: '2026-09-14',
    },
  },
});

export class DestinationRecordedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Known on') @IsPastDay() knownOn!: string;
  @CaseReference() caseReference!: string;
  @Says('Destination')
  @OneOf({
    sixthForm: 'Sixth form',
    college: 'College',
    specialistCollege: 'Specialist college',
    supportedInternship: 'Supported internship',
    apprenticeship: 'Apprenticeship',
    employment: 'Paid work',
    higherEducation: 'Higher education',
    training: 'Other training',
    adultSocialCare: 'Adult social care',
    neet: 'Not in education, employment or training',
    notKnown: 'Not known',
  })
  destination!: string;
  @Says('Settled accommodation') @IsOptional() @OneOf(['yes', 'no', 'notKnown']) settledAccommodation?: string;
  @Corrects() corrects?: string;
}

export const destinationRecordedV1 = contract<DestinationRecordedV1>({
  ...aside,
  type: 'education.destination-recorded.v1',
  title: 'Destination of a young person',
  description: 'Where a young person with a plan went: preparing for adulthood shows itself in it.',
  occurredOn: 'knownOn',
  resource: 'destinations',
  data: DestinationRecordedV1,
  example: {
    ...toldByCouncil('plan-2026-0190-destination', '2026-10-05T10:00:00Z'),
    data: { child: bryony, knownOn: '2026-10-05', caseReference: 'PLAN-2026-0190', destination: 'college' },
  },
});

export class OutcomeAchievedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Looked at on') @IsPastDay() lookedAtOn!: string;
  @CaseReference() caseReference!: string;
  @Says('Outcome', 'As the plan names it: its own reference in the plan.') @IsReference() outcomeReference!: string;
  @Says('Achieved') @OneOf(['yes', 'inPart', 'notYet', 'noLongerSought']) achieved!: string;
  @Says('What shows it') @Personal() @IsOptional() @IsText(2000) evidence?: string;
  @Corrects() corrects?: string;
}

export const outcomeAchievedV1 = contract<OutcomeAchievedV1>({
  ...aside,
  type: 'education.outcome-achieved.v1',
  title: 'Whether an outcome of a plan is achieved',
  description: 'Whether an outcome of section E is achieved, on a day on which it was looked at.',
  occurredOn: 'lookedAtOn',
  resource: 'outcomes/achieved',
  data: OutcomeAchievedV1,
  example: {
    ...toldByCouncil('plan-2026-0190-e1', '2026-07-06T16:00:00Z'),
    data: {
      child: bryony,
      lookedAtOn: '2026-07-06',
      caseReference: 'PLAN-2026-0190',
      outcomeReference: 'E1',
      achieved: 'inPart',
    },
  },
});

export class ActsForChildV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until') @IsOptional() @IsDay() until?: string;
  @Says('Who they are to the child')
  @OneOf({
    parent: 'Parent with parental responsibility',
    carer: 'Somebody who has care of the child',
    fosterCarer: 'Foster carer',
    authority: 'The authority that looks after the child',
    virtualSchool: 'Virtual school',
    youngPerson: 'The young person, for themself',
    representative: 'Representative of a young person who lacks capacity',
    advocate: 'Advocate',
  })
  as!: string;
  @Says('What they may be told')
  @OneOf({ all: 'Everything', notWhere: 'Not where the child lives', nothing: 'Nothing, by an order' })
  mayBeTold!: string;
  @Says('Source', 'The order, or who says so.') @Personal() @IsText(1000) basis!: string;
  @Says('Name and how to reach them') @Personal() @IsOptional() @IsText(1000) contact?: string;
  @Says('Language, interpreter, format') @Personal() @IsOptional() @IsText(500) needs?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 80; SEND Regulations 2014, regulations 63 and 64. */
export const actsForChildV1 = contract<ActsForChildV1>({
  ...ehcStep,
  type: 'education.acts-for-child.v1',
  title: 'Who acts for a child or young person',
  description:
    'Who acts for a child: parents, who may live apart, carers, representatives; what each may be told, and by what order.',
  kind: 'status',
  occurredOn: 'from',
  resource: 'who-acts',
  data: ActsForChildV1,
  example: {
    ...toldByCouncil('who-acts-2026-31', '2026-05-06T10:00:00Z'),
    data: { child: bryony, from: '2026-05-06', as: 'parent', mayBeTold: 'all', basis: 'Birth certificate seen' },
  },
});
