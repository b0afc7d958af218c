import type { Random } from '@lib/testing';

/** How often one of `these` is larger than one of `those`, halves where they are equal: 0.5 where nothing tells them apart. */
export function areaUnderCurve(these: readonly number[], those: readonly number[]): number {
  const all = [...these.map((value) => ({ value, isThis: true })), ...those.map((value) => ({ value, isThis: false }))];
  all.sort((one, other) => one.value - other.value);
  let ranks = 0;
  for (let from = 0; from < all.length; ) {
    let to = from;
    while (to < all.length && all[to]!.value === all[from]!.value) to++;
    const rank = (from + 1 + to) / 2;
    for (let at = from; at < to; at++) if (all[at]!.isThis) ranks += rank;
    from = to;
  }
  return (ranks - (these.length * (these.length + 1)) / 2) / (these.length * those.length);
}

export interface Interval {
  readonly auc: number;
  readonly from: number;
  readonly until: number;
}

const draws = 400;

/** The mean over all kinds of read, with the 95% interval of drawing the children again and again. `of` has a child's times, by kind. */
export function pairedAuc(
  children: number,
  of: (child: number, kind: string, isWith: boolean) => readonly number[],
  kinds: readonly string[],
  random: Random,
): Interval {
  const everyChild = Array.from({ length: children }, (_, index) => index);
  const aucOf = (drawn: readonly number[]): number => {
    const each = kinds.map((kind) =>
      areaUnderCurve(
        drawn.flatMap((child) => of(child, kind, true)),
        drawn.flatMap((child) => of(child, kind, false)),
      ),
    );
    return each.reduce((sum, auc) => sum + auc, 0) / each.length;
  };
  const drawn = Array.from({ length: draws }, () => aucOf(everyChild.map(() => random.below(children))));
  drawn.sort((one, other) => one - other);
  return { auc: aucOf(everyChild), from: drawn[Math.floor(draws * 0.025)]!, until: drawn[Math.floor(draws * 0.975)]! };
}
