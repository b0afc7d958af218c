import {
  draftCommentsReceivedV1,
  ehcAssessmentDecidedV1,
  ehcAssessmentRequestedV1,
  ehcAssessmentWithdrawnV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanNotIssuedV1,
  exceptionRecordedV1,
} from '@lib/contracts';
import type { Step } from '@lib/statutory';
import type { Fact } from '../facts/facts';
import { detailsOf, type Lifecycle } from './cases';

type Told = Omit<Step, 'reference' | 'body' | 'factId'>;
type Said = Readonly<Record<string, string | undefined>>;

/** What each fact of an EHC needs assessment says has happened. */
const told: Readonly<Record<string, (on: string, said: Said) => readonly Told[]>> = {
  [ehcAssessmentRequestedV1.type]: (on, { requestedBy = '' }) => [
    { step: 'assessmentRequested', on, attributes: { requestedBy } },
  ],
  [ehcAssessmentDecidedV1.type]: (on, { decision = '' }) => [
    { step: 'assessmentDecided', on, attributes: { decision } },
  ],
  [ehcPlanNotIssuedV1.type]: (on) => [{ step: 'planNotIssued', on }],
  // The family's days run from the day the draft was served: where that is not told, the day it was sent stands for it.
  [ehcPlanDraftSentV1.type]: (on, { servedOn }) => [
    { step: 'draftSent', on },
    { step: 'draftServed', on: servedOn ?? on, attributes: { basis: servedOn ? 'served' : 'sent' } },
  ],
  [draftCommentsReceivedV1.type]: (on) => [{ step: 'commentsReceived', on }],
  [ehcPlanIssuedV1.type]: (on) => [{ step: 'finalPlanSent', on }],
  [ehcAssessmentWithdrawnV1.type]: (on, { because = '' }) => [{ step: 'assessmentEnded', on, attributes: { because } }],
  // An exception to a body's time for its advice is a step of the asking, not of the assessment.
  [exceptionRecordedV1.type]: (on, said) =>
    said.duty === 'advice' ? [] : [exceptionStep('exceptionRecorded', on, said)],
};

/** Claimed: whether it is made out is for the clocks to say. */
export function exceptionStep(step: string, on: string, said: Said): Told {
  const { duty = '', ground = '', until, evidence, recordedBy, parentToldOn, adviceAskedOn, setting } = said;
  return {
    step,
    on,
    attributes: { duty },
    ground,
    ...(until && { until }),
    ...(evidence && { evidence }),
    ...(recordedBy && { recordedBy }),
    ...(parentToldOn && { parentToldOn }),
    ...(adviceAskedOn && { askedOn: adviceAskedOn }),
    ...(setting && { setting }),
  };
}

/** A reference is its council's own: two councils may use the same one. */
export const assessmentOf = ({ organisation, data }: Fact): string => `${organisation}/${data.assessmentReference}`;

/** The steps of EHC needs assessments, read from facts that stand. */
export function ehcSteps(facts: readonly Fact[]): Step[] {
  const steps: Step[] = [];
  for (const fact of facts) {
    const says = told[fact.contract.type];
    if (!says) continue;
    const whose = { reference: assessmentOf(fact), body: fact.organisation, factId: fact.id };
    for (const step of says(fact.occurredOn, fact.data as Said)) steps.push({ ...step, ...whose });
  }
  return steps;
}

const requested = { step: 'assessmentRequested' };
const toAssess = { step: 'assessmentDecided', where: { decision: 'assess' } };
const notToAssess = { step: 'assessmentDecided', where: { decision: 'doNotAssess' } };

/** SEND Regulations 2014, regulations 4 to 14. */
export const ehcLifecycle: Lifecycle = {
  states: [
    { ...requested, state: 'requested', inWords: 'Requested: not decided yet whether to assess' },
    { ...notToAssess, state: 'notAssessed', inWords: 'Decided not to assess' },
    { ...toAssess, state: 'assessing', inWords: 'Being assessed' },
    { step: 'draftSent', state: 'draftSent', inWords: 'Draft plan sent' },
    { step: 'planNotIssued', state: 'planNotIssued', inWords: 'Decided not to issue a plan' },
    { step: 'finalPlanSent', state: 'finalPlanSent', inWords: 'Final plan sent' },
    { step: 'assessmentEnded', state: 'ended', inWords: 'Ended before it was finished' },
  ],
  needs: [
    {
      steps: ['assessmentDecided', 'assessmentEnded'],
      before: requested,
      flag: { code: 'beforeRequest', message: 'Nothing says that the assessment had been requested by then.' },
    },
    {
      steps: ['draftSent', 'planNotIssued', 'finalPlanSent'],
      before: toAssess,
      flag: { code: 'beforeDecision', message: 'Nothing says that it had been decided to assess by then.' },
    },
    {
      steps: ['commentsReceived', 'finalPlanSent'],
      before: { step: 'draftSent' },
      flag: { code: 'beforeDraft', message: 'Nothing says that the family had been sent a draft by then.' },
    },
  ],
  once: ['assessmentRequested', 'assessmentDecided', 'planNotIssued', 'finalPlanSent', 'assessmentEnded'],
  ends: [notToAssess, { step: 'planNotIssued' }, { step: 'finalPlanSent' }, { step: 'assessmentEnded' }],
};

/** What is told of an assessment beside its steps. */
export const ehcDetails = (facts: readonly Fact[]) =>
  detailsOf(facts, ehcAssessmentRequestedV1.type, assessmentOf, [
    'requestedBy',
    'caseOfficer',
    'setting',
    'settingName',
  ]);
