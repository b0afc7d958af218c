import type { StreamOfFacts } from '@lib/intake';
import { earlyHealthNotification } from './early-health-notification/early-health-notification';

/** What health tells: type to stream, one line each. */
export const healthStreams: readonly StreamOfFacts[] = [earlyHealthNotification];
