import {
  type Contract,
  educationAdviceRequestDeliveredV1,
  healthAdviceRequestDeliveredV1,
  socialCareAdviceRequestDeliveredV1,
} from '@lib/contracts';
import { type StreamOfFacts, sourceOf } from '@lib/streams';
import type { RequestDelivered } from './requests';

/** The agencies whose services are asked. The family tells; nobody asks it through this system yet. */
export const askedAgencies = ['education', 'health', 'social-care'] as const;
export type AskedAgency = (typeof askedAgencies)[number];

const deliveryOf: Readonly<Record<AskedAgency, Contract>> = {
  education: educationAdviceRequestDeliveredV1,
  health: healthAdviceRequestDeliveredV1,
  'social-care': socialCareAdviceRequestDeliveredV1,
};

/**
 * That a request for advice arrived is a fact about the asker's record of the child: a clock hangs on it. That the family doubts a
 * fact is on the record already, and nothing hangs on the day it arrived.
 */
export const requestsTo = (agency: AskedAgency): StreamOfFacts => ({
  accepts: [],
  kinds: ['adviceRequestDelivered', 'correctionDelivered'],
  publish: ({ kind, asked, askedBy, reference, deliveredOn, sourceRecord, subject }: RequestDelivered) =>
    kind === 'adviceRequestDelivered'
      ? {
          contract: deliveryOf[agency],
          source: sourceOf(asked),
          subject,
          sourceRecord,
          data: { requestReference: reference, askedBy, deliveredOn },
        }
      : undefined,
});
