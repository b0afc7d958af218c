import type { StreamOfFacts } from '@lib/intake';
import { requestsTo } from '@lib/requests';
import { earlyHealthNotification } from './early-health-notification/early-health-notification';
import { healthAdvice } from './health-advice/health-advice';
import { pathwayReferral } from './pathway-referral/pathway-referral';
import { puttingRight } from './putting-right/putting-right';

/** What health tells: type to stream, one line each. */
export const healthStreams: readonly StreamOfFacts[] = [
  earlyHealthNotification,
  pathwayReferral,
  healthAdvice,
  puttingRight,
  requestsTo('health'),
];
