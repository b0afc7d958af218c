import { ArrayMaxSize, ArrayMinSize, IsArray, IsInt, IsOptional, Max, Min } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import {
  allOf,
  Corrects,
  HoldsEach,
  IsOrganisation,
  IsPastDay,
  IsText,
  NotPersonal,
  OneOf,
  Personal,
  Says,
} from '../fields';
import { bryony, ehcStep, PlanReference, toldByCouncil } from './ehc-step';

/** Of what a contribution is scored. */
export type QualityAspect = 'complete' | 'timely' | 'usable';

export interface QualityQuestion {
  readonly question: string;
  readonly aspect: QualityAspect;
  readonly asks: string;
}

/** What auditors of several agencies ask of each contribution to a plan. It is the area’s own practice: another area writes its own. */
export const qualityFramework = [
  { question: 'needsDescribed', aspect: 'complete', asks: 'Does it describe every need that its author knows of?' },
  {
    question: 'provisionSpecified',
    aspect: 'complete',
    asks: 'Does it say who does what, how often and for how long?',
  },
  { question: 'outcomesGiven', aspect: 'complete', asks: 'Does it name outcomes that one could see reached?' },
  { question: 'givenInTime', aspect: 'timely', asks: 'Was it there when the plan was written?' },
  { question: 'upToDate', aspect: 'timely', asks: 'Is it of the child as the child was then?' },
  { question: 'plainWords', aspect: 'usable', asks: 'Would the family and the school understand it?' },
  { question: 'usedInPlan', aspect: 'usable', asks: 'Does the plan carry it over without loss?' },
] as const satisfies readonly QualityQuestion[];

const Score = (title: string, what: string): PropertyDecorator =>
  allOf(Says(title, `${what} From 1, poor, to 4, excellent.`), NotPersonal(), IsInt(), Min(1), Max(4));

class ContributionScored {
  @Says('Whose contribution', 'Code of the organisation, or family.') @IsOrganisation() body!: string;
  @Says('Question', 'Of the framework.')
  @OneOf(Object.fromEntries(qualityFramework.map(({ question, asks }) => [question, asks])))
  question!: string;
  @Score('First score', 'By an auditor of one agency.') firstScore!: number;
  @Score('Second score', 'By an auditor of another, who has not seen the first.') secondScore!: number;
  @Score('Moderated score', 'What both agree on.') moderatedScore!: number;
  @Says('Finding', 'What was found, in words that help whoever writes the next.')
  @Personal()
  @IsOptional()
  @IsText(2000)
  finding?: string;
}

export class PlanQualityAuditedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Audited on') @IsPastDay() auditedOn!: string;
  @PlanReference() planReference!: string;
  @Says('Sample', 'The sample of plans that this one was drawn in.') @NotPersonal() @IsText(100) sample!: string;
  @Says('Audited by', 'Codes of the agencies whose auditors scored it: at least two.')
  @IsOrganisation({ each: true })
  @IsArray()
  @ArrayMinSize(2)
  @ArrayMaxSize(10)
  auditedBy!: string[];
  @Says('Scores') @Personal() @HoldsEach(ContributionScored, 100) scores!: ContributionScored[];
  @Corrects() corrects?: string;
}

/** Auditors of several agencies look at one plan of a sample: two score each contribution apart from each other, and agree on a score. */
export const planQualityAuditedV1 = contract<PlanQualityAuditedV1>({
  ...ehcStep,
  kind: 'status',
  reference: 'planReference',
  type: 'education.plan-quality-audited.v1',
  title: 'Quality of a plan audited',
  description:
    'A multi-agency audit of one plan of a sample: each contribution scored twice against a framework, and moderated.',
  occurredOn: 'auditedOn',
  resource: 'ehc-plans/quality-audits',
  data: PlanQualityAuditedV1,
  example: {
    ...toldByCouncil('ehc-2026-0311-audit', '2026-09-21T10:00:00Z'),
    data: {
      ...{ child: bryony, auditedOn: '2026-09-21', planReference: 'PLAN-2026-0311', sample: 'Autumn 2026' },
      auditedBy: ['northbank-council', 'northbank-nhs-trust'],
      scores: [
        {
          ...{ body: 'northbank-nhs-trust', question: 'provisionSpecified' },
          ...{ firstScore: 2, secondScore: 3, moderatedScore: 2 },
          finding: 'It says weekly therapy, and neither by whom nor for how long.',
        },
      ],
    },
  },
});
