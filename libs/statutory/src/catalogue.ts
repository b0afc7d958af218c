import { canonicalJson, type LocalDate, sha256 } from '@lib/kernel';
import type { Standard } from './standard';
import { adviceStandards } from './standards/advice';
import { ehcStandards } from './standards/ehc';
import { healthStandards } from './standards/health';

/** Every time limit that is computed here, in the order in which they are listed. */
export const catalogue: readonly Standard[] = [...ehcStandards, ...adviceStandards, ...healthStandards];

export const isInForce = (standard: Standard, on: LocalDate): boolean =>
  standard.inForceFrom <= on && (standard.inForceTo === undefined || on <= standard.inForceTo);

/** A clock keeps the rule under which it started, however the rule changes while it runs. */
export const findStandard = (standards: readonly Standard[], id: string, startedOn: LocalDate): Standard | undefined =>
  standards.find((standard) => standard.id === id && isInForce(standard, startedOn));

/** Changes whenever any word, number or date in the catalogue does, and never otherwise. */
export const versionOf = (standards: readonly Standard[]): string => sha256(canonicalJson(standards)).slice(0, 12);

export const catalogueVersion: string = versionOf(catalogue);
