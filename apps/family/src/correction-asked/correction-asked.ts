import { type Agency, type CorrectionAskedV1, correctionAskedV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/intake';

/** The family says that something is wrong: whoever told it hears of it from its own service, and answers. */
export const correctionAsked: StreamOfFacts = {
  accepts: [correctionAskedV1],
  heardBy: ({ data }): readonly Agency[] => {
    const { agency } = (data as unknown as CorrectionAskedV1).about;
    return correctionAskedV1.receivers.includes(agency) ? [agency] : [];
  },
};
