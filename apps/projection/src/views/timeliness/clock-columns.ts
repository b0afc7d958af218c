import type { ClockValue, TimelinessPart } from './timeliness.fold';

/** A day as a number that sorts as the day does, 20260304; 0 is no day. */
export type DayNumber = number;

export const dayNumber = (day: string | undefined): DayNumber => (day ? Number(day.replaceAll('-', '')) : 0);
export const dayOf = (day: DayNumber): string => {
  const digits = String(day);
  return `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
};

/** How many days there are from one day to another. */
export const daysFrom = (one: DayNumber, other: DayNumber): number => serialOf(other) - serialOf(one);

/** Days since a first one, in whole numbers because it is asked of every row, by the calendar that begins its years in March, so that 29 February is the last day of one. */
export function serialOf(day: DayNumber): number {
  const month = Math.floor(day / 100) % 100;
  const year = Math.floor(day / 10_000) - (month <= 2 ? 1 : 0);
  const monthsSinceMarch = (month + 9) % 12;
  const leapDays = Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return year * 365 + leapDays + Math.floor((153 * monthsSinceMarch + 2) / 5) + (day % 100);
}

/** A few words that come again and again, each as a small number. */
export class Words {
  private readonly words: string[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(word: string): number {
    const known = this.numbers.get(word);
    if (known !== undefined) return known;
    this.words.push(word);
    this.numbers.set(word, this.words.length - 1);
    return this.words.length - 1;
  }
  /** Undefined where nobody has said the word. */
  find(word: string): number | undefined {
    return this.numbers.get(word);
  }
  wordOf(number: number): string {
    return this.words[number]!;
  }
}

const columnsOf = (capacity: number) => ({
  /** Which document it is of; -1 where that document has been written again since. */
  document: new Int32Array(capacity),
  standard: new Uint16Array(capacity),
  body: new Uint32Array(capacity),
  /** 0 where its cases have no pathway. */
  pathway: new Uint16Array(capacity),
  floor: new Uint8Array(capacity),
  overdueStays: new Uint8Array(capacity),
  /** 1 where its last day or its stop was another on some days: then its words are read. */
  hasTurned: new Uint8Array(capacity),
  /** From which day there is such a clock. */
  existsFrom: new Int32Array(capacity),
  startedOn: new Int32Array(capacity),
  /** The day from which it is counted, and the one on which it was met, as {@link serialOf} counts them; the second only where it was met. */
  startedSerial: new Int32Array(capacity),
  metSerial: new Int32Array(capacity),
  dueOn: new Int32Array(capacity),
  metOn: new Int32Array(capacity),
  stoppedOn: new Int32Array(capacity),
  excusedFrom: new Int32Array(capacity),
  /** Milliseconds: from then on, and until just before. */
  knownFrom: new Float64Array(capacity),
  knownUntil: new Float64Array(capacity),
});
type Columns = ReturnType<typeof columnsOf>;

const emptied = -1;

/** What binds a decision that was made binds nobody before the decision; and nothing runs before its first day. */
const existsFrom = ({ startedOn, metOn, existsOnceEnded }: ClockValue): string =>
  existsOnceEnded && metOn !== undefined && metOn > startedOn ? metOn : startedOn;

/** The words of several columns, so that a number says the same in all of them. */
export class Vocabulary {
  readonly standards = new Words();
  readonly bodies = new Words();
  readonly documents = new Words();
  readonly pathways = new Words();

  constructor() {
    this.pathways.numberOf('notApplicable');
  }
}

/** Rows of clocks, but for those of documents that others say otherwise of. */
export interface ClockRows {
  readonly clocks: ClockColumns;
  readonly isReplaced?: (document: number) => boolean;
}

/** Every row that a reader's figures are made of, each once: all their columns have one vocabulary. */
export type AreaClocks = readonly [ClockRows, ...ClockRows[]];

/**
 * Every value of every clock of the area, one a row, in columns of numbers: a figure at any two times is one pass over them. A
 * document that is written again is appended; the rows it had are passed over until there are too many of them.
 */
export class ClockColumns {
  readonly standards: Words;
  readonly bodies: Words;
  readonly documents: Words;
  readonly pathways: Words;
  /** What is known of a document beside its clocks, by its number. */
  readonly beside = new Map<number, Omit<TimelinessPart, 'clocks'>>();
  columns: Columns = columnsOf(1024);
  /** Each row in words, for whoever opens a case. */
  values: ClockValue[] = [];
  private empty = 0;
  private readonly rowsOf = new Map<number, { readonly from: number; readonly to: number }>();

  constructor({ standards, bodies, documents, pathways } = new Vocabulary()) {
    this.standards = standards;
    this.bodies = bodies;
    this.documents = documents;
    this.pathways = pathways;
  }

  get size(): number {
    return this.values.length;
  }

  /** Takes the place of all that the document said before. */
  put(id: string, { clocks: values, ...beside }: TimelinessPart): void {
    const document = this.documents.numberOf(id);
    if (Object.keys(beside).length > 0) this.beside.set(document, beside);
    else this.beside.delete(document);
    const before = this.rowsOf.get(document);
    if (before) {
      this.columns.document.fill(emptied, before.from, before.to);
      this.empty += before.to - before.from;
      this.rowsOf.delete(document);
    }
    if (values.length > 0) this.append(document, values);
    if (this.empty > 1024 && this.empty > this.size / 2) this.compact();
  }

  private append(document: number, values: readonly ClockValue[]): void {
    const from = this.size;
    this.makeRoomFor(from + values.length);
    for (const [index, value] of values.entries()) {
      const row = from + index;
      this.values.push(value);
      const { columns } = this;
      columns.document[row] = document;
      columns.standard[row] = this.standards.numberOf(value.standard);
      columns.body[row] = this.bodies.numberOf(value.body);
      columns.pathway[row] = value.pathway === undefined ? 0 : this.pathways.numberOf(value.pathway);
      columns.floor[row] = value.floor ? 1 : 0;
      columns.overdueStays[row] = value.overdueStays ? 1 : 0;
      columns.hasTurned[row] = value.undone || value.earlierDue ? 1 : 0;
      columns.existsFrom[row] = dayNumber(existsFrom(value));
      columns.startedOn[row] = dayNumber(value.startedOn);
      columns.startedSerial[row] = serialOf(dayNumber(value.waitingSince ?? value.startedOn));
      columns.dueOn[row] = dayNumber(value.dueOn);
      columns.metOn[row] = dayNumber(value.metOn);
      columns.metSerial[row] = value.metOn === undefined ? 0 : serialOf(columns.metOn[row]);
      columns.stoppedOn[row] = dayNumber(value.stoppedOn);
      columns.excusedFrom[row] = dayNumber(value.excusedFrom);
      columns.knownFrom[row] = Date.parse(value.knownFrom);
      columns.knownUntil[row] = value.knownUntil ? Date.parse(value.knownUntil) : Number.POSITIVE_INFINITY;
    }
    this.rowsOf.set(document, { from, to: this.size });
  }

  private makeRoomFor(rows: number): void {
    if (rows <= this.columns.document.length) return;
    const larger = columnsOf(Math.max(rows, this.columns.document.length * 2));
    for (const name of Object.keys(larger) as (keyof Columns)[]) larger[name].set(this.columns[name]);
    this.columns = larger;
  }

  private compact(): void {
    const kept = [...this.rowsOf].map(([document, { from, to }]) => ({
      document,
      values: this.values.slice(from, to),
    }));
    this.columns = columnsOf(Math.max(1024, this.size));
    this.values = [];
    this.empty = 0;
    this.rowsOf.clear();
    for (const { document, values } of kept) this.append(document, values);
  }
}
