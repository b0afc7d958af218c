import { adviceRequestV1, adviceSufficiencyV1, agencyAsked } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';
import type { AskedForAdvice } from './advice-request';

/** The request goes to the record, and to the service of the body that is asked. */
export const adviceRequestFacts: StreamOfFacts = {
  accepts: [adviceRequestV1, adviceSufficiencyV1],
  kinds: ['adviceAsked'],
  publish: ({ subject, request }: AskedForAdvice, commit) => ({
    contract: adviceRequestV1,
    id: commit.message.id,
    source: commit.message.source,
    subject,
    data: { ...request },
    receivers: [agencyAsked[request.adviceFrom]],
  }),
};
