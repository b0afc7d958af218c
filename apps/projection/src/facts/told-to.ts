import type { Fact } from './facts';

/**
 * The organisations to whom a fact was told, beside the area: whom its teller asks, whose request or whose fact it is about. They are shown
 * it though nothing else makes the child their own: it was meant for them.
 */
export function toldTo({ data }: Pick<Fact, 'data'>): readonly unknown[] {
  const about = data.about as { readonly organisation?: unknown } | undefined;
  return [data.asked, data.askedBy, data.challengedBy, about?.organisation];
}
