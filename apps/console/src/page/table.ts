/** A cell: what it says, what stands small below it, and where it leads. */
export interface Cell {
  readonly text: string;
  readonly by?: string;
  readonly href?: string;
  /** In place of `text`: what of it the cell beside it has not, marked so that one need not see colours. */
  readonly words?: readonly CellWords[];
}

export interface CellWords {
  readonly text: string;
  readonly change: 'same' | 'removed' | 'added';
}

/** A table of a page: the first cell of a row heads it. */
export interface Table {
  readonly id: string;
  readonly title: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** Said in place of an empty table. */
  readonly whenEmpty: string;
}

export interface Choice {
  readonly value: string;
  readonly text: string;
  readonly selected?: boolean;
}

/** A box of the form above the tables. */
export interface Box {
  readonly name: string;
  readonly label: string;
  readonly value?: string;
  readonly hint?: string;
  readonly type?: 'text' | 'date' | 'number';
  readonly everything?: string;
  readonly choices?: readonly Choice[];
}

/** A page of tables. */
export interface TablesPage {
  readonly page: string;
  readonly heading: string;
  readonly says: string;
  readonly action: string;
  readonly boxes: readonly Box[];
  readonly tables: readonly Table[];
  readonly notShown?: string;
  readonly next?: string;
  readonly first?: string;
}

export const cell = (text: string | number | undefined, more: Omit<Cell, 'text'> = {}): Cell => ({
  text: text === undefined ? '' : String(text),
  ...more,
});

export const choicesOf = (values: Readonly<Record<string, string>>, chosen: string | undefined): Choice[] =>
  Object.entries(values).map(([value, text]) => ({ value, text, selected: value === chosen }));
