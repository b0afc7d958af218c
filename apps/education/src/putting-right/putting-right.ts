import { educationChallengeAnsweredV1, educationFactWithdrawnV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/** What an organisation takes back of what it told, and its answer to whoever says that something is wrong. */
export const puttingRight: StreamOfFacts = { accepts: [educationFactWithdrawnV1, educationChallengeAnsweredV1] };
