import { canonicalJson, sha256 } from '@lib/kernel';
import type { Directory } from './directory';

/** Of one part of the directory: the same for the same content, whichever facts made it. */
export const digestOf = (directory: Directory, what: keyof Directory): string =>
  sha256(canonicalJson([...directory[what]]));

/**
 * Of the closures of these settings alone: what a document that used them records, and what no other setting's holidays change. Of no
 * settings it is empty, so that a history that looks at no calendar is made of none.
 */
export function calendarDigest({ closures }: Pick<Directory, 'closures'>, settings: readonly string[]): string {
  const named = [...new Set(settings)].sort();
  return named.length === 0
    ? ''
    : sha256(canonicalJson(named.map((setting) => [setting, closures.get(setting) ?? []])));
}
