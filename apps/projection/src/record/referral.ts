import {
  assessmentOutcomeToldV1,
  assessmentStartedV1,
  firstContactAttendedV1,
  interimSupportOfferedV1,
  pathwayReferralV1,
  referralClosedV1,
  referralDecidedV1,
  referralDecisionToldV1,
  referralTriagedV1,
} from '@lib/contracts';
import type { Step } from '@lib/statutory';
import type { Fact } from '../facts/facts';
import { detailsOf, type Lifecycle } from './cases';

/** The step that each fact of a referral is, and the word by which a time limit tells it from others of its kind. */
const told: Readonly<Record<string, readonly [step: string, attribute?: string]>> = {
  [pathwayReferralV1.type]: ['referralReceived', 'pathway'],
  [referralDecidedV1.type]: ['referralDecided', 'decision'],
  [referralDecisionToldV1.type]: ['referralDecisionTold'],
  [referralTriagedV1.type]: ['referralTriaged', 'priority'],
  [interimSupportOfferedV1.type]: ['interimSupportOffered'],
  [firstContactAttendedV1.type]: ['firstContactAttended'],
  [assessmentStartedV1.type]: ['assessmentStarted'],
  [assessmentOutcomeToldV1.type]: ['assessmentOutcomeTold'],
  [referralClosedV1.type]: ['referralClosed', 'because'],
};

/** A reference is its trust's own: two trusts may use the same one. */
const referralOf = ({ organisation, data }: Fact): string => `${organisation}/${data.referralReference}`;

/** The steps of referrals to a pathway, read from facts that stand. */
export function referralSteps(facts: readonly Fact[]): Step[] {
  const steps: Step[] = [];
  for (const fact of facts) {
    const says = told[fact.contract.type];
    if (!says) continue;
    const [step, attribute] = says;
    const value = attribute && fact.data[attribute];
    const { occurredOn: on, organisation: body, id: factId } = fact;
    const attributes = attribute && typeof value === 'string' && { attributes: { [attribute]: value } };
    steps.push({ step, on, reference: referralOf(fact), body, factId, ...attributes });
  }
  return steps;
}

const received = { step: 'referralReceived' };
const accepted = { step: 'referralDecided', where: { decision: 'accepted' } };

export const referralLifecycle: Lifecycle = {
  states: [
    { ...received, state: 'received', inWords: 'Received: not decided yet' },
    {
      step: 'referralDecided',
      where: { decision: 'declined' },
      state: 'declined',
      inWords: 'Declined',
    },
    { ...accepted, state: 'accepted', inWords: 'Accepted: not triaged yet' },
    { step: 'referralTriaged', state: 'triaged', inWords: 'Triaged: waiting for assessment' },
    { step: 'assessmentStarted', state: 'assessing', inWords: 'Being assessed' },
    { step: 'assessmentOutcomeTold', state: 'outcomeTold', inWords: 'Outcome told to the family' },
    { step: 'referralClosed', state: 'closed', inWords: 'Closed' },
  ],
  needs: [
    {
      steps: Object.values(told)
        .map(([step]) => step)
        .filter((step) => step !== received.step),
      before: received,
      flag: { code: 'beforeReferral', message: 'Nothing says that the referral had been received by then.' },
    },
    {
      steps: ['referralDecisionTold'],
      before: { step: 'referralDecided' },
      flag: { code: 'beforeDecision', message: 'Nothing says that it had been decided by then.' },
    },
    {
      steps: ['referralTriaged', 'assessmentStarted'],
      before: accepted,
      flag: { code: 'beforeAcceptance', message: 'Nothing says that the referral had been accepted by then.' },
    },
    {
      steps: ['assessmentOutcomeTold'],
      before: { step: 'assessmentStarted' },
      flag: { code: 'beforeAssessment', message: 'Nothing says that an assessment had been started by then.' },
    },
  ],
  once: ['referralReceived', 'referralDecided', 'assessmentStarted', 'referralClosed'],
  ends: [{ step: 'referralClosed' }],
};

/** What is told of a referral beside its steps. */
export const referralDetails = (facts: readonly Fact[]) =>
  detailsOf(facts, pathwayReferralV1.type, referralOf, ['pathway']);
