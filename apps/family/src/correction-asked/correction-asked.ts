import { type AboutFact, type Agency, correctionAskedV1, familyFactWithdrawnV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/**
 * The family says that something is wrong: whoever told it hears of it from its own service, and answers. What the family takes back
 * is heard there too, if it says that it is such a doubt; all else of what families tell is for the record alone.
 */
export const correctionAsked: StreamOfFacts = {
  accepts: [correctionAskedV1, familyFactWithdrawnV1],
  routesTo: ({ contract, data }): readonly Agency[] => {
    const about = data.about as AboutFact | undefined;
    return about && contract.receivers.includes(about.agency) ? [about.agency] : [];
  },
};
