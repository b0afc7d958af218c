import type { LocalDate } from '@lib/kernel';
import type { AreaOf } from '../area/area-index';
import { titleOfMeasure } from './measures';

/** By what counts are split besides what they are counted as. */
export const splits = ['organisation', 'setting', 'month', 'population'] as const;
export type Split = (typeof splits)[number];

export interface CountOfFacts {
  readonly measure: string;
  readonly title: string;
  /** As what it was counted: a code of the fact’s field, or of the measure. */
  readonly as: string;
  readonly organisation?: string;
  readonly setting?: string;
  readonly month?: string;
  readonly population?: string;
  /** Null where small numbers are suppressed and this is one. */
  readonly count: number | null;
}

/** What was told, counted. */
export interface Counts {
  readonly asAt: LocalDate;
  readonly counts: readonly CountOfFacts[];
}

export interface CountsAsked {
  readonly measure?: string;
  readonly population?: string;
  readonly by: readonly Split[];
  readonly suppressSmall: boolean;
}

/** From one to four: a child might be known by it. */
const isSmall = (count: number): boolean => count > 0 && count < 5;

/** Of all children that this layer knows: counts, which name nobody. */
export function countsOf(area: Pick<AreaOf, 'children'>, asked: CountsAsked, asAt: LocalDate): CountOfFacts[] {
  const found = new Map<string, { key: Omit<CountOfFacts, 'count' | 'title'>; count: number }>();
  for (const { parts } of area.children())
    for (const each of parts.counts ?? []) {
      if (each.on > asAt || (asked.measure !== undefined && each.measure !== asked.measure)) continue;
      if (asked.population !== undefined && each.population !== asked.population) continue;
      const said = { ...each, month: each.on.slice(0, 7) };
      const key = {
        ...{ measure: each.measure, as: each.as },
        ...Object.fromEntries(asked.by.flatMap((split) => (said[split] ? [[split, said[split]]] : []))),
      };
      const text = JSON.stringify(key);
      const known = found.get(text) ?? { key, count: 0 };
      found.set(text, known);
      known.count += 1;
    }
  return [...found]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { key, count }]) => ({
      ...key,
      title: titleOfMeasure(key.measure),
      count: asked.suppressSmall && isSmall(count) ? null : count,
    }));
}
