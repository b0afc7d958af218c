import { contractsOf, earlyHealthNotification as page } from '@lib/casework';
import type { StreamOfFacts } from '@lib/intake';

/**
 * A health body tells the authority about a child under compulsory school age (Children and Families Act 2014, section 23).
 * The section orders the steps, which may be told one by one or with the notification; what skips one is accepted all the same,
 * and the record flags it.
 */
export const earlyHealthNotification: StreamOfFacts = { accepts: contractsOf(page) };
