import { socialCareAdviceV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/** Advice of the council's own social care in an EHC needs assessment: that the family is not known is advice too. */
export const socialCareAdvice: StreamOfFacts = { accepts: [socialCareAdviceV1] };
