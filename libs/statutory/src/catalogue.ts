import { versionOf } from './in-force';
import type { Standard } from './standard';
import { adviceStandards } from './standards/advice';
import { ehcStandards } from './standards/ehc';
import { healthStandards } from './standards/health';

/** Every time limit that is computed here, in the order in which they are listed. */
export const catalogue: readonly Standard[] = [...ehcStandards, ...adviceStandards, ...healthStandards];

export const catalogueVersion: string = versionOf(catalogue);
