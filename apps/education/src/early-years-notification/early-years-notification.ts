import { earlyYearsNotificationV1 } from '@lib/contracts';
import type { StreamOfFacts } from '@lib/streams';

/**
 * A setting or childminder believes that a child has or may have special educational needs (SEND Code of Practice 5.39).
 * Told facts only: nothing here is refused for what was told before, and a correction names the event it corrects.
 */
export const earlyYearsNotification: StreamOfFacts = { accepts: [earlyYearsNotificationV1] };
