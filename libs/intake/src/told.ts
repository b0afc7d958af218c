import type { Contract } from '@lib/contracts';
import type { Received } from '@lib/kernel';

/** The private event of a fact that was told: the fact itself, as received. */
export interface Told {
  readonly kind: 'told';
  readonly received: Received;
}

export const told = (received: Received): Told => ({ kind: 'told', received });

export const isTold = (event: unknown): event is Told => (event as Partial<Told>).kind === 'told';

/** The reference that puts a fact in its case's stream; with none, the fact is a stream of its own. */
export function referenceOf({ reference }: Pick<Contract, 'reference'>, data: unknown, id: string): string {
  const value = reference && (data as Record<string, unknown>)[reference];
  return typeof value === 'string' ? value : id;
}
