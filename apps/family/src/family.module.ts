import type { StreamOfFacts } from '@lib/intake';
import { correctionAsked } from './correction-asked/correction-asked';
import { views } from './views/views';

/** What families tell: type to stream, one line each. */
export const familyStreams: readonly StreamOfFacts[] = [views, correctionAsked];
