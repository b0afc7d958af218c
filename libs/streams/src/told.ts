import type { Contract } from '@lib/contracts';
import { canonicalJson, type Received } from '@lib/kernel';

/** The private event of a fact that was told: the fact itself, as received. */
export interface Told {
  readonly kind: 'told';
  readonly received: Received;
}

export const told = (received: Received): Told => ({ kind: 'told', received });

export const isTold = (event: unknown): event is Told => (event as Partial<Told>).kind === 'told';

export const receivedIn = (events: readonly unknown[]): Received | undefined => events.find(isTold)?.received;

/**
 * The reference that puts a fact in its case's stream; with none, the fact is a stream of its own. All that is said about one
 * event of another organisation (`about`) is one case, however its fields were ordered.
 */
export function referenceOf({ reference }: Pick<Contract, 'reference'>, data: unknown, id: string): string {
  const value = reference && (data as Record<string, unknown>)[reference];
  if (typeof value === 'object' && value !== null) return canonicalJson(value);
  return typeof value === 'string' ? value : id;
}
