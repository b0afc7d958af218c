import { socialCareAdviceRequestDeliveredV1, socialCareAdviceV1 } from '@lib/contracts';
import { type StreamOfFacts, sourceOf } from '@lib/intake';
import type { AdviceRequestDelivered } from './social-care-advice';

/** The advice as told; and that a request arrived, which is a fact about the asker's record of the child. */
export const socialCareAdviceFacts: StreamOfFacts = {
  accepts: [socialCareAdviceV1],
  kinds: ['adviceRequestDelivered'],
  publish: ({ asked, askedBy, reference, deliveredOn, sourceRecord, subject }: AdviceRequestDelivered) => ({
    contract: socialCareAdviceRequestDeliveredV1,
    source: sourceOf(asked),
    subject,
    sourceRecord,
    data: { requestReference: reference, askedBy, deliveredOn },
  }),
};
