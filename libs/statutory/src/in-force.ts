import { canonicalJson, type LocalDate, sha256 } from '@lib/kernel';
import { bankHolidays } from './bank-holidays';
import type { Standard } from './standard';

export const isInForce = (standard: Standard, on: LocalDate): boolean =>
  standard.inForceFrom <= on && (standard.inForceTo === undefined || on <= standard.inForceTo);

/** A clock keeps the rule under which it started, however the rule changes while it runs. */
export const findStandard = (standards: readonly Standard[], id: string, startedOn: LocalDate): Standard | undefined =>
  standards.find((standard) => standard.id === id && isInForce(standard, startedOn));

/** Changes whenever any word, number or date in the catalogue does, or a bank holiday by which it counts, and never otherwise. */
export const versionOf = (standards: readonly Standard[]): string =>
  sha256(canonicalJson([standards, [...bankHolidays]])).slice(0, 12);
