import type { Fact } from './facts';

/** Fields that name whom a fact is meant for: whom its teller asks or hands the child over to, and whom it answers. */
const addressees = [
  'asked',
  'askedBy',
  'challengedBy',
  'contactOf',
  'goesTo',
  'movedTo',
  'raisedBy',
  'raisedWith',
  'sentOnTo',
] as const;

/**
 * The organisations to whom a fact was told, beside the area: whom it names so, and whose fact it is about. They are shown it though nothing
 * else makes the child their own.
 */
export function toldTo({ data }: Pick<Fact, 'data'>): readonly unknown[] {
  const about = data.about as { readonly organisation?: unknown } | undefined;
  return [...addressees.flatMap((name) => data[name]), about?.organisation];
}
