import {
  adultHandoverV1,
  type Contract,
  continuingCareDecidedV1,
  contributionQualityAssuredV1,
  destinationRecordedV1,
  experienceV1,
  outOfSchoolV1,
  personalEducationPlanV1,
  personalHealthBudgetV1,
  placedOutOfAreaV1,
  planConvertedV1,
  preparingForAdulthoodV1,
  sharingChoiceV1,
} from '@lib/contracts';

/** Something that is counted of what was told: each fact by what one of its fields says. */
export interface Measure {
  readonly measure: string;
  readonly title: string;
  readonly contracts: readonly Contract[];
  /** The field that says as what it is counted; counted as told where there is none. */
  readonly by?: string;
}

/** A line each: an area adds its own. */
export const measures: readonly Measure[] = [
  {
    measure: 'quality',
    title: 'Contributions quality assured',
    contracts: [contributionQualityAssuredV1],
    by: 'judgement',
  },
  {
    measure: 'experience',
    title: 'What it was like for families, from 1 to 5',
    contracts: [experienceV1],
    by: 'rating',
  },
  { measure: 'sharing', title: 'Choices about sharing', contracts: [sharingChoiceV1], by: 'choice' },
  {
    measure: 'neet-risk',
    title: 'Risk of being in neither education nor work',
    contracts: [preparingForAdulthoodV1],
    by: 'neetRisk',
  },
  {
    measure: 'accommodation',
    title: 'Accommodation of young people',
    contracts: [preparingForAdulthoodV1],
    by: 'accommodation',
  },
  { measure: 'paid-work', title: 'Paid work of young people', contracts: [preparingForAdulthoodV1], by: 'paidWork' },
  { measure: 'destinations', title: 'Destinations', contracts: [destinationRecordedV1], by: 'destination' },
  {
    measure: 'adult-handovers',
    title: 'Handing over to adult health services',
    contracts: [adultHandoverV1],
    by: 'stage',
  },
  { measure: 'continuing-care', title: 'Continuing care', contracts: [continuingCareDecidedV1], by: 'decision' },
  { measure: 'health-budgets', title: 'Personal health budgets', contracts: [personalHealthBudgetV1], by: 'heldAs' },
  {
    measure: 'conversions',
    title: 'Plans converted, by the kind they were',
    contracts: [planConvertedV1],
    by: 'fromKind',
  },
  { measure: 'out-of-area', title: 'Placed out of the area', contracts: [placedOutOfAreaV1], by: 'because' },
  { measure: 'out-of-school', title: 'Not at an ordinary school', contracts: [outOfSchoolV1], by: 'status' },
  {
    measure: 'education-plans',
    title: 'Personal education plans',
    contracts: [personalEducationPlanV1],
    by: 'judgement',
  },
];

/** Counted of a child’s cases, not of one fact. */
export const ofCases = [{ measure: 'help-in-school', title: 'Help that comes to school, by pathway' }] as const;

export const measureNames: readonly string[] = [...measures, ...ofCases].map(({ measure }) => measure);
export const titleOfMeasure = (name: string): string =>
  [...measures, ...ofCases].find(({ measure }) => measure === name)?.title ?? name;

/** Of whom every one of these may be counted: whom a fact says to be out of school in this way on the day. */
export const populations = [
  'missingEducation',
  'homeEducated',
  'alternativeProvision',
  'reintegrating',
  'newlyArrived',
] as const;
