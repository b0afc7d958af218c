import { withCasesOf } from '@lib/casework';
import type { StreamOfFacts } from '@lib/intake';
import { correctionAsked } from './correction-asked/correction-asked';
import { views } from './views/views';

/** What families tell: type to stream, one line each, and its cases by their pages. */
export const familyStreams: readonly StreamOfFacts[] = withCasesOf('family', [views, correctionAsked]);
