import { ehcAssessment as page, stepToldBy } from '@lib/casework';
import type {
  EhcAssessmentDecidedV1,
  EhcAssessmentRequestedV1,
  EhcAssessmentWithdrawnV1,
  EhcPlanDraftSentV1,
  EhcPlanIssuedV1,
  EhcPlanNotIssuedV1,
} from '@lib/contracts';
import { type Decider, fold, type LocalDate, type Refusal } from '@lib/kernel';
import { type Decide, isTold } from '@lib/streams';

/** What the council does in one EHC needs assessment, and what is said of each step (SEND Regulations 2014, regulations 5 to 13). */
interface Steps {
  readonly assessmentRequested: EhcAssessmentRequestedV1;
  readonly assessmentDecided: EhcAssessmentDecidedV1;
  readonly planNotIssued: EhcPlanNotIssuedV1;
  readonly draftSent: EhcPlanDraftSentV1;
  readonly finalPlanSent: EhcPlanIssuedV1;
  readonly assessmentEnded: EhcAssessmentWithdrawnV1;
}
type StepName = keyof Steps;

/** A step that was taken through our own routes. */
interface StepTaken<Name extends StepName> {
  readonly kind: Name;
  /** The council's own reference for the child. */
  readonly subject: string;
  readonly data: Steps[Name];
}
export type EhcAssessmentEvent = { readonly [Name in StepName]: StepTaken<Name> }[StepName];

/** The steps that the council takes. What the family says of the draft, and what may excuse lateness, is only told: it follows on nothing. */
export const steps = [
  'assessmentRequested',
  'assessmentDecided',
  'planNotIssued',
  'draftSent',
  'finalPlanSent',
  'assessmentEnded',
] as const satisfies readonly StepName[];

const isTaken = (name: string | undefined): name is StepName => steps.some((step) => step === name);

/** One assessment reference: what was last said of each step that has been taken. Told steps come in any order. */
export type EhcAssessment = Partial<Steps>;

export const ehcAssessment: Decider<EhcAssessment, { readonly kind: string }> = {
  initial: {},
  evolve: (assessment, event) => {
    const [name, data] = isTold(event)
      ? [stepToldBy(page, event.received.type), event.received.data]
      : [(event as EhcAssessmentEvent).kind, (event as EhcAssessmentEvent).data];
    return isTaken(name) ? { ...assessment, [name]: data } : assessment;
  },
};

export const ehcAssessmentFrom = (history: readonly unknown[]): EhcAssessment =>
  fold(ehcAssessment, history as readonly { readonly kind: string }[]);

type Objection<Name extends StepName> = (assessment: EhcAssessment, step: Steps[Name]) => Refusal | undefined;

/** Takes a step unless the case does not allow it. What corrects an earlier step is no step: it is never too late, nor twice. */
export const taking =
  <Name extends StepName>(kind: Name, objection: Objection<Name>): Decide =>
  ({ subject, data }, history) => {
    const step = data as unknown as Steps[Name];
    const refusal = step.corrects === undefined ? objection(ehcAssessmentFrom(history), step) : undefined;
    return refusal ?? [{ kind, subject, data: step }];
  };

/** Nothing follows where nothing was begun. */
export const notRequested = ({ assessmentRequested }: EhcAssessment): Refusal | undefined =>
  assessmentRequested
    ? undefined
    : { refused: 'notRequested', because: 'No request for an assessment is known under this reference.' };

/** There is no plan, nor a decision against one, without a decision to assess. */
export const notDecided = ({ assessmentDecided }: EhcAssessment): Refusal | undefined =>
  assessmentDecided
    ? undefined
    : { refused: 'notDecided', because: 'It is not known that the council decided to assess.' };

/**
 * Nothing follows on a decision not to assess, one not to make a plan, the final plan, or an end before them. What cites a disagreement
 * follows an order or an agreement to make a plan after all.
 */
export function finished(
  { assessmentDecided: decided, planNotIssued, finalPlanSent, assessmentEnded: ended }: EhcAssessment,
  disagreementReference?: string,
): Refusal | undefined {
  if (ended) return { refused: 'ended', because: `The assessment ended on ${ended.endedOn}.` };
  if (decided?.decision === 'doNotAssess')
    return {
      refused: 'notAssessed',
      because: `The family was told on ${decided.notifiedOn} that there will be no assessment.`,
    };
  if (planNotIssued && disagreementReference === undefined)
    return {
      refused: 'notIssued',
      because: `The family was told on ${planNotIssued.notifiedOn} that there will be no plan.`,
    };
  return finalPlanSent && { refused: 'planSent', because: `The final plan was sent on ${finalPlanSent.sentOn}.` };
}

/** What follows on a step cannot have been done before it. */
export const earlierThan = (first: LocalDate | undefined, on: LocalDate, whatHappened: string): Refusal | undefined =>
  first !== undefined && on < first
    ? { refused: 'tooEarly', because: `This cannot be before ${first}, when ${whatHappened}.` }
    : undefined;
