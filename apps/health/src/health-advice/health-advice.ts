import { adviceRequestReceivedV1, healthAdviceV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/**
 * Advice of a health body in an EHC needs assessment, and the day on which it received the request: its six weeks run from its
 * own receipt (SEND Regulations 2014, regulation 8(1)).
 */
export const healthAdvice: StreamOfFacts = { accepts: [healthAdviceV1, adviceRequestReceivedV1] };
