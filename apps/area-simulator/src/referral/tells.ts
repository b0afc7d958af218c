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
import { tellDay } from '../as-told';
import type { SourceRecord, Story } from '../message';
import { communityHealth, type Organisation, trust } from '../organisations';
import type { Scene } from '../scene';
import { interimSupport, outcomesOfAssessment, reasonsForDeclining, reasonsForReferral, referrers } from './phrases';
import type { Pathway, Referral } from './plot';
import { truthOfReferral } from './truth';

/** Neurodevelopment and mental health are the trust's; therapies, paediatrics, hearing and vision are in the community. */
export const providerOf = (pathway: Pathway): Organisation =>
  ['autism', 'adhd', 'camhs'].includes(pathway) ? trust : communityHealth;

/** What a provider tells of a referral, from receipt to the end. */
export function tellReferral(scene: Scene, record: SourceRecord, referral: Referral): Story {
  const { random, numbers, today } = scene;
  const { pathway, decision, because } = referral;
  const referralReference = numbers.event(record.organisation, referral.receivedOn, 'ref').toUpperCase();
  const step = (contract: Contract, on: LocalDate | undefined, data: Readonly<Record<string, unknown>> = {}) =>
    tellDay(scene, record, { contract, on, data: { referralReference, ...data }, idPrefix: 'ref' });

  const received = step(pathwayReferralV1, referral.receivedOn, {
    pathway,
    referredBy: random.pick(referrers),
    reason: reasonsForReferral[pathway],
  });
  const decided = step(referralDecidedV1, referral.decidedOn, {
    decision,
    ...(decision === 'declined' && { reason: random.pick(reasonsForDeclining) }),
  });
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

  return {
    tellings: [received, decided, heard, triaged, supported, seen, started, answered, closed].flatMap(
      ({ tellings }) => tellings,
    ),
    clocks: truthOfReferral(today, {
      ...{ body: record.organisation.code, reference: referralReference, pathway },
      ...{ receivedOn: received.on, heardOn: heard.on, seenOn: seen.on, startedOn: started.on, closedOn: closed.on },
      declinedOn: decision === 'declined' ? decided.on : undefined,
    }),
  };
}
