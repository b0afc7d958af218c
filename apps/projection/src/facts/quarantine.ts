import { byOccurrence } from './facts';

type Row = Parameters<typeof byOccurrence>[0];

/**
 * What `fold` makes of these rows, without those over which it stumbles: one fact that no fold was written for must not hold up
 * everybody else's. `fold` is told which to leave out. They are looked for in the order of all folds, so that the same rows leave out
 * the same facts in every copy and every rebuild; where nothing is wrong this costs nothing.
 */
export function foldWithQuarantine<T>(rows: readonly Row[], fold: (quarantined: ReadonlySet<string>) => T): T {
  try {
    return fold(new Set());
  } catch {
    return fold(quarantineOf([...rows].sort(byOccurrence), fold));
  }
}

/** The first row with which the rows before it cannot be folded, then the next, until all that are left can be. */
function quarantineOf(
  inOrder: readonly Row[],
  fold: (quarantined: ReadonlySet<string>) => unknown,
): ReadonlySet<string> {
  const quarantined = new Set<string>();
  const folds = (upTo: number): boolean => {
    try {
      fold(new Set([...quarantined, ...inOrder.slice(upTo).map(({ id }) => id)]));
      return true;
    } catch {
      return false;
    }
  };
  let good = 0;
  // Nothing at all cannot be folded: that is no fact's fault, and somebody has to hear of it.
  fold(new Set(inOrder.map(({ id }) => id)));
  while (!folds(inOrder.length)) {
    let bad = inOrder.length;
    while (bad - good > 1) {
      const middle = Math.floor((good + bad) / 2);
      if (folds(middle)) good = middle;
      else bad = middle;
    }
    quarantined.add(inOrder[bad - 1]!.id);
    good = bad;
  }
  return quarantined;
}
