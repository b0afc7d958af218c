import { layerOf, type Role, sees } from '@lib/access';
import { type Contract } from '@lib/contracts';
import type { Instant } from '@lib/kernel';
import { ownLabels } from '../facts/labels';
import type { RecordedFact } from './child-record';

/** What the audit says of one look at a child. */
export interface Look {
  readonly at: Instant;
  readonly subject: string;
  readonly role: string;
  readonly organisation: string;
  readonly action: string;
  readonly outcome: 'shown' | 'notFound';
  readonly asAt?: string;
  readonly knownAt?: Instant;
}

/** Somebody who was shown the record of the child since a fact was told, and may know facts of its kind. */
export interface Sighting {
  readonly at: Instant;
  readonly role: string;
  readonly organisation: string;
  /** How it was seen: the record opened, its timeline, a form filled from it. */
  readonly how: string;
  /** Who it was, as their token names them: said to the Caldicott guardian alone. */
  readonly subject?: string;
}

/** Who has seen a fact since it was told. */
export interface FactSeen {
  readonly id: string;
  readonly factId: string;
  /** What it is called. */
  readonly title: string;
  readonly toldAt: Instant;
  /** The newest first. */
  readonly sightings: readonly Sighting[];
  /** Set where there are more than are listed: the oldest are left out. */
  readonly hasMore?: true;
}

const showsFacts: ReadonlySet<string> = new Set(['openChild', 'openTimeline', 'prefillForm', 'lookBack']);

/**
 * Of the audit's rows of the child. Who looked at an earlier day, or at what was known earlier, was not shown the fact; nor was who may not
 * know facts of its kind.
 */
export function sightingsOf(
  { occurredOn, recordedAt, content }: Pick<RecordedFact, 'occurredOn' | 'recordedAt' | 'content'>,
  contract: Contract,
  rows: readonly Look[],
  { namesWho }: { readonly namesWho: boolean },
): Sighting[] {
  const labels = ownLabels(contract, content);
  return rows
    .filter(
      ({ at, action, outcome, role, asAt, knownAt }) =>
        showsFacts.has(action) &&
        outcome === 'shown' &&
        at >= recordedAt &&
        (asAt === undefined || asAt >= occurredOn) &&
        (knownAt === undefined || knownAt >= recordedAt) &&
        sees(layerOf({ role: role as Role }), labels),
    )
    .map(({ at, role, organisation, action, subject }) => ({
      ...{ at, role, organisation, how: action },
      ...(namesWho && { subject }),
    }));
}
