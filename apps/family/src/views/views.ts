import { viewsV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/** The family's views, wishes and aspirations (section A of an EHC plan): told once, in their own words. */
export const views: StreamOfFacts = { accepts: [viewsV1] };
