import {
  assessmentOutcomeToldV1,
  assessmentStartedV1,
  type Contract,
  firstContactAttendedV1,
  interimSupportOfferedV1,
  pathwayReferralV1,
  referralClosedV1,
  referralDecidedV1,
  referralDecisionToldV1,
  referralTriagedV1,
} from '@lib/contracts';
import type { LocalDate } from '@lib/statutory';
import { type AsTold, tellDay, untold } from '../as-told';
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
      takenUp: days(({ accepted, triaged, seen, started }) => [accepted, triaged, seen, started]),
    }),
  };
}

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
  | 'closed';

function tellSteps(scene: Scene, record: SourceRecord, referralReference: string, referral: Referral): Steps {
  const { random } = scene;
  const { pathway, decision, because } = referral;
  const step = (contract: Contract, on: LocalDate | undefined, data: Readonly<Record<string, unknown>> = {}) =>
    tellDay(scene, record, { contract, on, data: { referralReference, ...data }, idPrefix: 'ref' });

  const received = step(pathwayReferralV1, referral.receivedOn, {
    pathway,
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
  return { received, declined, accepted, heard, triaged, supported, seen, started, answered, closed };
}
