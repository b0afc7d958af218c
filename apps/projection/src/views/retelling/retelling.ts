import type { AreaOf } from '../area/area-index';

/** By what figures may be split. */
export const splits = ['agency', 'organisation', 'service', 'form', 'month', 'afterNotification'] as const;
export type Split = (typeof splits)[number];

/** Of what was carried, how much the area already held. */
export interface RetellFigure {
  readonly agency?: string;
  readonly organisation?: string;
  readonly service?: string;
  readonly form?: string;
  /** In which it was told, `2026-03`. */
  readonly month?: string;
  readonly afterNotification?: boolean;
  readonly submissions: number;
  readonly carried: number;
  readonly held: number;
  /** Held in a hundred carried, half up to one decimal. */
  readonly percent: number | null;
}

/** The retell rate of the area: of what families were asked for, how much it already held. */
export interface Retelling {
  readonly figures: readonly RetellFigure[];
}

export interface RetellFilter {
  readonly agency?: string;
  readonly from?: string;
  readonly to?: string;
}

/** Of all children: figures, which name nobody. */
export function retellFigures(
  area: Pick<AreaOf, 'children'>,
  by: readonly Split[],
  { agency, from = '', to = '9999' }: RetellFilter = {},
): RetellFigure[] {
  const found = new Map<string, { key: Partial<RetellFigure>; submissions: number; carried: number; held: number }>();
  for (const { parts } of area.children())
    for (const submission of parts.retelling ?? []) {
      const month = submission.at.slice(0, 7);
      if ((agency !== undefined && submission.agency !== agency) || month < from || month > to) continue;
      const said = { ...submission, month };
      const key = Object.fromEntries(by.map((split) => [split, said[split]]));
      const text = JSON.stringify(key);
      const figure = found.get(text) ?? { key, submissions: 0, carried: 0, held: 0 };
      found.set(text, figure);
      figure.submissions += 1;
      figure.carried += submission.carried;
      figure.held += submission.held;
    }
  return [...found.entries()]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { key, ...counts }]) => ({
      ...key,
      ...counts,
      percent: counts.carried === 0 ? null : Math.floor((counts.held * 1_000) / counts.carried + 0.5) / 10,
    }));
}
