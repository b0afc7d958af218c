import { canonicalJson, isLocalDate } from '@lib/kernel';
import type { Step } from './step';

export const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** By day, then by fact, then by what one fact says. The whole text is compared only where these do not tell two apart. */
export const order = (a: Step, b: Step): number => orderBy(canonicalJson)(a, b);

const orderBy =
  (textOf: (step: Step) => string) =>
  (a: Step, b: Step): number =>
    compare(a.on, b.on) ||
    compare(a.factId, b.factId) ||
    compare(a.step, b.step) ||
    (a === b ? 0 : compare(textOf(a), textOf(b)));

/** In order; a step told twice counts once. A day that does not exist cannot be counted from or to. */
export function inOrder(history: readonly Step[]): Step[] {
  const texts = new Map<Step, string>();
  const order = orderBy((step) => {
    const known = texts.get(step) ?? canonicalJson(step);
    texts.set(step, known);
    return known;
  });
  const sorted = history.filter(({ on }) => isLocalDate(on)).sort(order);
  return sorted.filter((step, index) => index === 0 || order(sorted[index - 1]!, step) !== 0);
}

export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
