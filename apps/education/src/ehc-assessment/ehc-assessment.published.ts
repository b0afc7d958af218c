import { contractOfStep, contractsOf, ehcAssessment } from '@lib/casework';
import type { StreamOfFacts } from '@lib/streams';
import { type EhcAssessmentEvent, steps } from './ehc-assessment';

/** A step says the same to everybody else, whether it was taken here or told by the system that took it. */
export const ehcAssessmentFacts: StreamOfFacts = {
  accepts: contractsOf(ehcAssessment),
  kinds: steps,
  publish: ({ kind, subject, data }: EhcAssessmentEvent, commit) => ({
    contract: contractOfStep(ehcAssessment, kind),
    id: commit.message.id,
    source: commit.message.source,
    subject,
    data: { ...data },
  }),
};
