import { familyFactWithdrawnV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/intake';

/** What the family takes back of what it told. */
export const puttingRight: StreamOfFacts = { accepts: [familyFactWithdrawnV1] };
