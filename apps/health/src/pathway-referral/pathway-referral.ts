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
import type { StreamOfFacts } from '@lib/intake';

/**
 * A referral from the day the service received it to the day it was closed, each step under the referral's own reference.
 * Steps are told late and out of order: all are accepted, and the record shows which came when.
 */
export const pathwayReferral: StreamOfFacts = {
  accepts: [
    pathwayReferralV1,
    referralDecidedV1,
    referralDecisionToldV1,
    referralTriagedV1,
    interimSupportOfferedV1,
    firstContactAttendedV1,
    assessmentStartedV1,
    assessmentOutcomeToldV1,
    referralClosedV1,
  ],
};
