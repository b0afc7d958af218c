import {
  assessmentOutcomeToldV1,
  assessmentStartedV1,
  type Contract,
  clinicalRiskAssessedV1,
  expectedWaitV1,
  firstContactAttendedV1,
  interimSupportAnsweredV1,
  interimSupportOfferedV1,
  pathwayReferralV1,
  referralClosedV1,
  referralDecidedV1,
  referralDecisionToldV1,
  referralReprioritisedV1,
  referralTriagedV1,
  supportAfterDiagnosisV1,
  treatmentDecidedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, tellDay, untold } from '../as-told';
import { addDays, workday } from '../days';
import type { SourceRecord, Story } from '../message';
import { communityHealth, type Organisation, trust } from '../organisations';
import type { Scene } from '../scene';
import { interimSupport, outcomesOfAssessment, reasonsForDeclining, reasonsForReferral, referrers } from './phrases';
import type { Pathway, Referral } from './plot';
import { truthOfReferral } from './truth';

/** Neurodevelopment and mental health are the trust's; therapies, paediatrics, hearing and vision are in the community. */
export const providerOf = (pathway: Pathway): Organisation =>
  ['autism', 'adhd', 'camhs'].includes(pathway) ? trust : communityHealth;

/** What a provider tells of a referral, from receipt to the end, and of the next under the same reference. */
export function tellReferral(scene: Scene, record: SourceRecord, referral: Referral): Story {
  const referralReference = scene.numbers.event(record.organisation, referral.receivedOn, 'ref').toUpperCase();
  const told = [referral, ...(referral.again ? [referral.again] : [])].map((each) =>
    tellSteps(scene, record, referralReference, each),
  );
  const days = (of: (steps: Steps) => readonly AsTold[]) => told.flatMap(of).flatMap(({ on }) => on ?? []);
  return {
    tellings: told.flatMap((steps) => Object.values(steps).flatMap(({ tellings }) => tellings)),
    clocks: truthOfReferral(scene.today, {
      ...{ body: record.organisation.code, reference: referralReference, pathway: referral.pathway },
      ...{ received: days(({ received }) => [received]), heard: days(({ heard }) => [heard]) },
      ...{ seen: days(({ seen }) => [seen]), started: days(({ started }) => [started]) },
      ...{ declined: days(({ declined }) => [declined]), closed: days(({ closed }) => [closed]) },
      isLedByConsultant: isLedByConsultant(referral.pathway),
      ...{ treated: days(({ treated }) => [treated]), riskAssessed: days(({ risk, riskAgain }) => [risk, riskAgain]) },
      accepted: days(({ accepted, triaged }) => [accepted, triaged]),
      takenUp: days(({ accepted, triaged, seen, started }) => [accepted, triaged, seen, started]),
    }),
  };
}

const isLedByConsultant = (pathway: Pathway): boolean => ['communityPaediatrics', 'camhs'].includes(pathway);

/** Each thing that is told of one referral. */
type Steps = Readonly<Record<Step, AsTold>>;
type Step =
  | 'received'
  | 'declined'
  | 'accepted'
  | 'heard'
  | 'triaged'
  | 'supported'
  | 'seen'
  | 'started'
  | 'answered'
  | 'risk'
  | 'riskAgain'
  | 'sooner'
  | 'expected'
  | 'supportTaken'
  | 'treated'
  | 'after'
  | 'closed';

function tellSteps(scene: Scene, record: SourceRecord, referralReference: string, referral: Referral): Steps {
  const { random } = scene;
  const { pathway, decision, because } = referral;
  const step = (contract: Contract, on: LocalDate | undefined, data: Readonly<Record<string, unknown>> = {}) =>
    tellDay(scene, record, { contract, on, data: { referralReference, ...data }, idPrefix: 'ref' });

  const received = step(pathwayReferralV1, referral.receivedOn, {
    pathway,
    ...(isLedByConsultant(pathway) && { ledBy: 'consultant' }),
    referredBy: random.pick(referrers),
    reason: reasonsForReferral[pathway],
  });
  const declined =
    decision === 'declined'
      ? step(referralDecidedV1, referral.decidedOn, { decision, reason: random.pick(reasonsForDeclining) })
      : untold;
  const acceptedOn = decision === 'accepted' ? referral.decidedOn : referral.reconsideredOn;
  const accepted = step(referralDecidedV1, acceptedOn, { decision: 'accepted' });
  const heard = step(referralDecisionToldV1, referral.toldOn);
  const triaged = step(referralTriagedV1, referral.triagedOn, {
    priority: random.pick(['routine', 'routine', 'soon', 'urgent']),
  });
  const supported = step(interimSupportOfferedV1, referral.interimOn, {
    support: random.pick(interimSupport),
    takenUp: random.below(4) > 0,
  });
  const seen = step(firstContactAttendedV1, referral.firstContactOn);
  const started = step(assessmentStartedV1, referral.startedOn);
  const answered = step(assessmentOutcomeToldV1, referral.outcomeToldOn, {
    outcome: random.pick(outcomesOfAssessment),
  });
  const closed = step(referralClosedV1, referral.closedOn, { because });
  const { risk, riskAgain, sooner, expected } = tellWait(step, scene, referral);
  const supportTaken = step(interimSupportAnsweredV1, referral.interimOn && later(referral.interimOn, 14), {
    answer: random.pick(['takenUp', 'takenUp', 'declined']),
  });
  const treated = isLedByConsultant(pathway)
    ? step(treatmentDecidedV1, referral.startedOn && later(referral.startedOn, 30), {
        decision: random.pick(['firstTreatment', 'firstTreatment', 'activeMonitoring', 'notToTreat']),
      })
    : untold;
  const after = step(supportAfterDiagnosisV1, referral.outcomeToldOn && later(referral.outcomeToldOn, 5), {
    support: random.pick(interimSupport),
  });
  const more = { risk, riskAgain, sooner, expected, supportTaken, treated, after };
  return { received, declined, accepted, heard, triaged, supported, seen, started, answered, closed, ...more };
}

const later = (day: LocalDate, days: number): LocalDate => workday(addDays(day, days));

type TellStep = (contract: Contract, on: LocalDate | undefined, data?: Readonly<Record<string, unknown>>) => AsTold;

/** Who waits is looked at now and then: half of them within six weeks, some late, some never; and few of them again. */
function tellWait(
  step: TellStep,
  { random }: Scene,
  { triagedOn, receivedOn, startedOn }: Referral,
): Readonly<Record<'risk' | 'riskAgain' | 'sooner' | 'expected', AsTold>> {
  const weeks = random.pick([5, 6, 5, 9, 0, 0]);
  const isStillWaiting = (day: LocalDate) => startedOn === undefined || day < startedOn;
  const riskOn = later(receivedOn, weeks * 7);
  const againOn = later(riskOn, random.pick([70, 84, 120]));
  const isLooked = triagedOn !== undefined && weeks > 0 && isStillWaiting(riskOn);
  const risk = step(clinicalRiskAssessedV1, isLooked ? riskOn : undefined, {
    risk: random.pick(['low', 'low', 'moderate', 'high']),
  });
  const isAgain = isLooked && random.below(2) === 0 && isStillWaiting(againOn);
  const riskAgain = step(clinicalRiskAssessedV1, isAgain ? againOn : undefined, {
    risk: random.pick(['low', 'moderate', 'high']),
  });
  const sooner = step(referralReprioritisedV1, isAgain && random.below(3) === 0 ? later(againOn, 1) : undefined, {
    priority: 'urgent',
    because: random.pick(['clinicalRisk', 'exclusion', 'absence', 'familyConcern']),
  });
  const isExpected = triagedOn !== undefined && random.below(3) === 0 && isStillWaiting(triagedOn);
  const expected = step(expectedWaitV1, isExpected ? triagedOn : undefined, {
    ...{ weeksAtLeast: 20, weeksAtMost: random.between(40, 100), shareByThen: 80 },
    ...{ waitsObserved: random.between(30, 200), method: 'Kaplan and Meier' },
  });
  return { risk, riskAgain, sooner, expected };
}
