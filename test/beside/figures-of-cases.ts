export const outcomes = ['inTime', 'late', 'excused', 'overdue', 'running', 'stopped'] as const;

/** A case, by how it fell. */
export interface CountedCase {
  readonly outcome: (typeof outcomes)[number];
  readonly standard: string;
  readonly body: string;
  readonly dueOn: string;
  readonly metOn?: string;
  /** The day of the stop that held on the day that was asked about: it may have been taken back since. */
  readonly stoppedOn?: string;
  readonly hasException: boolean;
}

interface Asked {
  readonly basis: string;
  readonly by?: string;
  /** Ids of the standards that are time to be given to somebody: given in full, it ends with its last day. */
  readonly floors: ReadonlySet<string>;
}

/** The names of a figure's numbers, as in JSON and, in snake case, in CSV. */
type Numbers = Record<string, number | string>;

/** The figures that these cases are the sum of, by what they are of: added up a second time, apart from either build. */
export function figuresOfCases(cases: readonly CountedCase[], { basis, by = '', floors }: Asked): Map<string, Numbers> {
  const groups = new Map<string, CountedCase[]>();
  for (const each of cases) {
    const { standard, body, outcome, dueOn, metOn, stoppedOn } = each;
    // What was overdue when it stopped stays overdue, and ended when it stopped.
    const stopOrEnd = outcome === 'stopped' ? stoppedOn : (metOn ?? stoppedOn);
    const endedOn = floors.has(standard) && outcome === 'inTime' ? dueOn : stopOrEnd;
    const month = (basis === 'due' ? dueOn : (endedOn ?? '')).slice(0, 7);
    const name = figureName({ standard, ...(by.includes('month') && { month }), ...(by.includes('body') && { body }) });
    const group = groups.get(name);
    if (group) group.push(each);
    else groups.set(name, [each]);
  }
  return new Map([...groups].map(([name, group]) => [name, numbersOf(group)]));
}

export const figureName = ({
  standard,
  month,
  body,
}: {
  standard?: unknown;
  month?: unknown;
  body?: unknown;
}): string => JSON.stringify([standard, month ?? 'Total', body ?? 'Total']);

function numbersOf(cases: readonly CountedCase[]): Numbers {
  const count = (of: readonly CountedCase[], outcome: string) => of.filter((each) => each.outcome === outcome).length;
  const fallen = cases.filter(({ outcome }) => outcome !== 'stopped' && outcome !== 'running');
  const plain = fallen.filter(({ hasException }) => !hasException);
  return {
    due: cases.length - count(cases, 'stopped'),
    ...Object.fromEntries(outcomes.map((outcome) => [outcome, count(cases, outcome)])),
    ...shareOf('withExceptions', count(fallen, 'inTime'), fallen.length),
    ...shareOf('excludingExceptions', count(plain, 'inTime'), plain.length),
  };
}

const shareOf = (name: string, inTime: number, of: number): Numbers => ({
  [`${name}/inTime`]: inTime,
  [`${name}/of`]: of,
  [`${name}/percent`]: of === 0 ? 'null' : Math.floor((2_000 * inTime + of) / (2 * of)) / 10,
});

type Row = Readonly<Record<string, unknown>>;

/** Whether these figures, as JSON has them, are the sums of these cases: every number of every figure, and no figure left out. */
export const areSums = (figures: readonly Row[], sums: ReadonlyMap<string, Numbers>): boolean =>
  isWhole(figures, sums) &&
  figures.every((figure) =>
    Object.entries(sums.get(figureName(figure)) ?? ofNothing).every(
      ([name, sum]) => String(inside(figure, name)) === String(sum),
    ),
  );

/** The same of figures as CSV has them. What is not applicable is `z` there. */
export const areSumsInCsv = (figures: readonly Row[], sums: ReadonlyMap<string, Numbers>): boolean =>
  isWhole(figures, sums) &&
  figures.every((figure) =>
    Object.entries(sums.get(figureName(figure)) ?? ofNothing).every(
      ([name, sum]) => figure[snakeCase(name)] === inCsv(name, sum),
    ),
  );

const isWhole = (figures: readonly Row[], sums: ReadonlyMap<string, Numbers>): boolean => {
  const named = new Set(figures.map(figureName));
  return [...sums.keys()].every((name) => named.has(name));
};

const inside = (value: unknown, path: string): unknown =>
  path.split('/').reduce((around, name) => (around as Row | undefined)?.[name], value);

const snakeCase = (name: string): string =>
  name.replaceAll('/', '_').replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`);

function inCsv(name: string, value: number | string): string {
  if (value === 'null') return 'z';
  return name.endsWith('percent') ? Number(value).toFixed(1) : String(value);
}

const ofNothing = numbersOf([]);

/** The numbers of a figure, by their places in a difference of two answers, JSON or CSV. */
export const numberNames: ReadonlySet<string> = new Set(
  Object.keys(ofNothing).flatMap((name) => [name, snakeCase(name)]),
);
