import type { Instant } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';
import { carriedBy } from './items';

/** One thing that was told, and how much of it the area had already been told by another organisation. */
export interface Submission {
  readonly agency: string;
  readonly organisation: string;
  /** A service within an organisation: the pathway, where it tells one; else the organisation itself. */
  readonly service: string;
  /** The fact's contract: what was filled in. */
  readonly form: string;
  readonly at: Instant;
  /** How many things that families are asked for it carried. */
  readonly carried: number;
  /** How many of these another organisation had told before. */
  readonly held: number;
  /** An early notification had been told by then, by a setting or by health. */
  readonly afterNotification: boolean;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly retelling?: readonly Submission[];
  }
}

/** How often a family had to say again what the area already held. */
export const retellingView: View = {
  name: 'retelling',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ facts, neighbours }) => (isSandboxChild(neighbours) ? undefined : submissionsOf(facts))),
};

const early = new Set(['education.early-years-notification.v1', 'health.early-health-notification.v1']);
const notSubmitted = new Set(['delivery', 'withdrawal', 'answer']);

/**
 * `facts` in any order: what counts is when each was told. A correction says again what its own organisation had said, and what one system
 * tells after another of the same organisation was asked of the family once: neither is counted as held by another.
 */
export function submissionsOf(facts: readonly Fact[]): readonly Submission[] | undefined {
  const told = facts
    .filter(({ contract }) => !notSubmitted.has(contract.kind))
    .sort((one, other) =>
      one.recordedAt < other.recordedAt ? -1 : one.recordedAt > other.recordedAt ? 1 : one.id < other.id ? -1 : 1,
    );
  const heldBy = new Map<string, Set<string>>();
  const serviceOf = new Map<unknown, string>();
  let isNotified = false;
  const found: Submission[] = [];
  for (const fact of told) {
    const { contract, organisation, recordedAt: at, data } = fact;
    const carried = carriedBy(fact);
    const isHeld = ({ item }: { readonly item: string }) =>
      [...(heldBy.get(item) ?? [])].some((holder) => holder !== organisation);
    if (typeof data.pathway === 'string') serviceOf.set(data.referralReference, data.pathway);
    const service = serviceOf.get(data.referralReference) ?? organisation;
    if (carried.length > 0 && data.corrects === undefined)
      found.push({
        ...{ agency: contract.agency, organisation, service, form: contract.type, at },
        ...{ carried: carried.length, held: carried.filter(isHeld).length, afterNotification: isNotified },
      });
    for (const { item } of carried) heldBy.set(item, (heldBy.get(item) ?? new Set()).add(organisation));
    isNotified ||= early.has(contract.type);
  }
  return found.length > 0 ? found : undefined;
}
