import { nhsNumber, upn } from './identifiers';

export interface Identified {
  readonly nhsNumber?: string | undefined;
  readonly upn?: string | undefined;
}

/** A key names its kind: a UPN can never be taken for an NHS number. */
export const nhsKey = ({ nhsNumber: told }: Identified): string | undefined => {
  const { valid, normalised } = nhsNumber(told ?? '');
  return valid ? `nhs:${normalised}` : undefined;
};

export const upnKey = ({ upn: told }: Identified): string | undefined => {
  const { valid, normalised } = upn(told ?? '');
  return valid ? `upn:${normalised}` : undefined;
};

/**
 * The keys by which source records become neighbours: whoever shares one must be looked at together, whether or not they
 * then link. That is wider than linking on purpose, so that two records held apart can say so on both.
 */
export const neighbourhoodKeys = (record: Identified): string[] =>
  [nhsKey(record), upnKey(record)].filter((key) => key !== undefined);
