import { involvementStatusV1, safeguardingInvolvementV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/** How social care is involved and whom to call: status and contact only, never case notes. Safeguarding is a fact of its own. */
export const involvement: StreamOfFacts = { accepts: [involvementStatusV1, safeguardingInvolvementV1] };
