/** From one to four: a child might be known by it. */
export const isSmall = (count: number): boolean => count > 0 && count < 5;

/** What has to be known of the cells of a table, so that none which is not shown follows from those that are. */
export interface CellsOf<Cell> {
  readonly isHidden: (cell: Cell) => boolean;
  readonly sizeOf: (cell: Cell) => number;
  /** By what the table is broken down: what is not shown of one may be had from the others and their sum. */
  readonly linesOf: (cell: Cell) => readonly string[];
}

/**
 * The cells that are not shown: those that are to be hidden, and so many beside them, the smallest first, that in no line of the table one is hidden
 * alone, nor several of which all must be one. A cell of nothing is always shown. In a table that is broken down by one thing no hidden
 * number follows from the rest; in one by several, none does by the sum of a line.
 */
export function hiddenIn<Cell>(cells: readonly Cell[], { isHidden, sizeOf, linesOf }: CellsOf<Cell>): Set<Cell> {
  const bySize = cells.filter((cell) => sizeOf(cell) > 0).sort((one, other) => sizeOf(one) - sizeOf(other));
  const hidden = new Set(bySize.filter(isHidden));
  const lines = new Map<string, Cell[]>();
  for (const cell of bySize) for (const line of linesOf(cell)) lines.set(line, [...(lines.get(line) ?? []), cell]);
  let isSettled = hidden.size === 0;
  while (!isSettled) {
    isSettled = true;
    for (const line of lines.values()) {
      const found = line.filter((cell) => hidden.has(cell));
      const sum = found.reduce((all, cell) => all + sizeOf(cell), 0);
      const next = line.find((cell) => !hidden.has(cell));
      if (next === undefined || found.length === 0 || (found.length > 1 && sum > found.length)) continue;
      hidden.add(next);
      isSettled = false;
    }
  }
  return hidden;
}
