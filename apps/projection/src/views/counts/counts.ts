import type { LocalDate } from '@lib/kernel';
import type { AreaOf } from '../area/area-index';
import { hiddenIn, isSmall } from '../small-numbers';
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
  /** Null where small numbers are suppressed and this is one, or one would follow from it. */
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

interface Cell {
  readonly key: Omit<CountOfFacts, 'count' | 'title'>;
  readonly count: number;
}

/** Of all children that this layer knows: counts, which name nobody. */
export function countsOf(area: Pick<AreaOf, 'children'>, asked: CountsAsked, asAt: LocalDate): CountOfFacts[] {
  const { by, population, suppressSmall } = asked;
  // What is narrowed is hidden as in the table of which it is a part: else the whole and the part, asked one after the other, would tell.
  const split = splits.filter((each) => by.includes(each) || (each === 'population' && population !== undefined));
  const cells = cellsOf(area, asked, split, asAt);
  const hidden = hiddenIn(suppressSmall ? cells : [], {
    isHidden: ({ count }) => isSmall(count),
    sizeOf: ({ count }) => count,
    linesOf: ({ key }) => split.map((open) => JSON.stringify([open, { ...key, [open]: undefined }])),
  });
  return cells
    .filter(({ key }) => population === undefined || key.population === population)
    .map((cell) => {
      const { population: of, ...key } = cell.key;
      return {
        ...key,
        ...(of !== undefined && by.includes('population') && { population: of }),
        title: titleOfMeasure(key.measure),
        count: hidden.has(cell) ? null : cell.count,
      };
    });
}

/** In the order of what they are counted as, and of what they are split by. */
function cellsOf(
  area: Pick<AreaOf, 'children'>,
  { measure }: CountsAsked,
  split: readonly Split[],
  asAt: LocalDate,
): Cell[] {
  const found = new Map<string, { key: Cell['key']; count: number }>();
  for (const { parts } of area.children())
    for (const each of parts.counts ?? []) {
      if (each.on > asAt || (measure !== undefined && each.measure !== measure)) continue;
      const said = { ...each, month: each.on.slice(0, 7) };
      const key = {
        ...{ measure: each.measure, as: each.as },
        ...Object.fromEntries(split.flatMap((name) => (said[name] ? [[name, said[name]]] : []))),
      };
      const text = JSON.stringify(key);
      const known = found.get(text) ?? { key, count: 0 };
      found.set(text, known);
      known.count += 1;
    }
  return [...found].sort(([one], [other]) => (one < other ? -1 : 1)).map(([, cell]) => cell);
}
