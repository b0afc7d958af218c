import { contractsOf, referral } from '@lib/casework';
import type { StreamOfFacts } from '@lib/intake';

/**
 * A referral from the day the service received it to the day it was closed, each step under the referral's own reference.
 * Steps are told late and out of order: all are accepted, and the record shows which came when.
 */
export const pathwayReferral: StreamOfFacts = { accepts: contractsOf(referral) };
