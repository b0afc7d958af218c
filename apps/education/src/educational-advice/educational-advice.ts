import { educationalAdviceV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/** Advice of a setting or an educational psychologist in an EHC needs assessment: told by whoever gives it, asked or not. */
export const educationalAdvice: StreamOfFacts = { accepts: [educationalAdviceV1] };
