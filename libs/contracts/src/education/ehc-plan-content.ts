import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import {
  allOf,
  Corrects,
  HoldsEach,
  IsOrganisation,
  IsPastDay,
  IsReference,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';
import { bryony, ehcStep, PlanReference, toldByCouncil } from './ehc-step';

const ItemReference = (what: string): PropertyDecorator =>
  allOf(Says('Reference', `By which the rest of the plan names ${what}: B1, E2, F3.`), IsReference());
const Names = (title: string): PropertyDecorator =>
  allOf(Says(title), NotPersonal(), IsOptional(), IsText(100, { each: true }), ArrayMaxSize(30));

class PlanNeed {
  @ItemReference('this need') reference!: string;
  @Says('Section')
  @OneOf({ B: 'Special educational needs', C: 'Health needs', D: 'Social care needs' })
  section!: string;
  @Says('Need') @Personal() @IsText(2000) text!: string;
}
class PlanOutcome {
  @ItemReference('this outcome') reference!: string;
  @Says('Outcome') @Personal() @IsText(1000) text!: string;
  @Names('From which contributions, by their references in section K') from?: string[];
}
class PlanProvision {
  @ItemReference('this provision') reference!: string;
  @Says('Section')
  @OneOf({
    F: 'Special educational',
    G: 'Health',
    H1: 'Social care, section 2 of the 1970 Act',
    H2: 'Other social care',
  })
  section!: string;
  @Says('Provision') @Personal() @IsText(2000) text!: string;
  @Names('Needs that it meets') meets?: string[];
  @Names('Outcomes that it is for') towards?: string[];
  @Says('Educates or trains', 'Health or social care that educates or trains belongs in section F (section 21(5)).')
  @IsOptional()
  @OneOf(['yes', 'no'])
  educates?: string;
}
class PlanContribution {
  @ItemReference('this contribution') reference!: string;
  @Says('Given by', 'Code of the organisation, or family.') @IsOrganisation() givenBy!: string;
  @Says('Told as', 'The id of the event by which it was told, where it was.')
  @NotPersonal()
  @IsOptional()
  @IsText(200)
  toldAs?: string;
}

export class EhcPlanContentV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Written on') @IsPastDay() writtenOn!: string;
  @PlanReference() planReference!: string;
  @Says('Version') @OneOf({ draft: 'Draft', final: 'Final', amended: 'Final, amended' }) version!: string;
  @Says('Section A', 'Views, interests and aspirations.')
  @Personal()
  @IsOptional()
  @IsString()
  @MaxLength(8000)
  views?: string;
  @Says('Sections B, C and D') @Personal() @HoldsEach(PlanNeed, 60) needs!: PlanNeed[];
  @Says('Section E') @Personal() @HoldsEach(PlanOutcome, 60) outcomes!: PlanOutcome[];
  @Says('Sections F, G and H') @Personal() @HoldsEach(PlanProvision, 60) provisions!: PlanProvision[];
  @Says('Section I', 'The placement.') @NotPersonal() @IsOptional() @IsText(200) placement?: string;
  @Says('Section J', 'The personal budget.')
  @Personal()
  @IsOptional()
  @IsString()
  @MaxLength(2000)
  personalBudget?: string;
  @Says('Section K', 'What was advised.')
  @Personal()
  @HoldsEach(PlanContribution, 40)
  contributions!: PlanContribution[];
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 12: a version of a plan, whole, in which needs, outcomes, provision and contributions name each other. */
export const ehcPlanContentV1 = contract<EhcPlanContentV1>({
  ...ehcStep,
  reference: 'planReference',
  type: 'education.ehc-plan-content.v1',
  title: 'What is in a plan',
  description:
    'The sections of one version of an EHC plan, A to K, in which each need, outcome and provision has a reference and names the others: what has no provision, no outcome or no contribution behind it can be found.',
  occurredOn: 'writtenOn',
  resource: 'ehc-plans/content',
  data: EhcPlanContentV1,
  example: {
    ...toldByCouncil('plan-2026-0190-content', '2026-08-14T13:00:00Z'),
    data: {
      child: bryony,
      writtenOn: '2026-08-14',
      planReference: 'PLAN-2026-0190',
      version: 'draft',
      needs: [{ reference: 'B1', section: 'B', text: 'Understands two words at a time.' }],
      outcomes: [
        {
          reference: 'E1',
          text: 'By July 2027 Bryony tells a friend what she wants to play, in four of five weeks.',
          from: ['K1'],
        },
      ],
      provisions: [
        {
          reference: 'F1',
          section: 'F',
          text: 'A speech and language therapist works with Bryony for 30 minutes each week.',
          meets: ['B1'],
          towards: ['E1'],
        },
      ],
      contributions: [{ reference: 'K1', givenBy: 'northbank-nhs-trust', toldAs: 'h-advice-3301' }],
    },
  },
});

export class PlanSignOffV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Said on') @IsPastDay() saidOn!: string;
  @PlanReference() planReference!: string;
  @Says('Said by')
  @OneOf({
    dco: 'Designated clinical officer',
    dsco: 'Designated social care officer',
    commissioner: 'Commissioner, for section G',
    contributor: 'Somebody who contributed',
  })
  saidBy!: string;
  @Says('Body', 'Code of the organisation for which it is said.') @IsOrganisation() body!: string;
  @Says('What was said')
  @OneOf({ signedOff: 'Signed off', contested: 'Contested', withdrawn: 'The contest is withdrawn' })
  said!: string;
  @Says('About', 'The outcome or provision that is contested, by its reference in the plan.')
  @IsOptional()
  @IsReference()
  about?: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

/** Before a plan is final each who contributed says that it is theirs, or contests it with a reason. */
export const planSignOffV1 = contract<PlanSignOffV1>({
  ...ehcStep,
  reference: 'planReference',
  type: 'education.plan-sign-off.v1',
  title: 'Sign-off of a plan, or a contest',
  description:
    'A designated officer, the commissioner of section G or a contributor signed a plan off, contested it with a reason, or withdrew the contest.',
  occurredOn: 'saidOn',
  resource: 'ehc-plans/sign-offs',
  data: PlanSignOffV1,
  example: {
    ...toldByCouncil('plan-2026-0190-dco', '2026-08-12T13:00:00Z'),
    data: {
      child: bryony,
      saidOn: '2026-08-12',
      planReference: 'PLAN-2026-0190',
      saidBy: 'dco',
      body: 'northbank-nhs-trust',
      said: 'signedOff',
    },
  },
});

export class PlanContestAnsweredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on') @IsPastDay() answeredOn!: string;
  @PlanReference() planReference!: string;
  @Says('Body', 'Code of the organisation that contested.') @IsOrganisation() body!: string;
  @Says('Answer')
  @OneOf({ changed: 'The plan was changed', kept: 'The plan stays as it is, with a reason' })
  answer!: string;
  @Says('Reason') @Personal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
  @Corrects() corrects?: string;
}

export const planContestAnsweredV1 = contract<PlanContestAnsweredV1>({
  ...ehcStep,
  reference: 'planReference',
  type: 'education.plan-contest-answered.v1',
  title: 'Contest of a plan answered',
  description:
    'The local authority answered a body that contests what is in a plan: it changed the plan, or says why not.',
  occurredOn: 'answeredOn',
  resource: 'ehc-plans/contests-answered',
  data: PlanContestAnsweredV1,
  example: {
    ...toldByCouncil('plan-2026-0190-answered', '2026-08-13T13:00:00Z'),
    data: {
      child: bryony,
      answeredOn: '2026-08-13',
      planReference: 'PLAN-2026-0190',
      body: 'northbank-nhs-trust',
      answer: 'changed',
    },
  },
});
