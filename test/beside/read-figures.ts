import { addDays } from '@lib/statutory';
import { moment, today } from './area';
import { asTable } from './as-table';
import { eachOf, type Who } from './ask';
import type { Compared } from './compared';
import type { Rule } from './expected-differences';
import { areSums, areSumsInCsv, type CountedCase, figuresOfCases, numberNames, outcomes } from './figures-of-cases';
import { everyPage } from './pages';

const analyst: Who = { persona: 'analyst' };
const guardian: Who = { persona: 'caldicott-guardian' };

/** As at which days and as known at which moments the area is looked at. */
const times: readonly Readonly<Record<string, string>>[] = [
  {},
  { asAt: '2026-08-31' },
  { asAt: '2025-12-31' },
  { asAt: addDays(today, -77), knownAt: '2026-09-10T00:00:00.000Z' },
  { knownAt: new Date(Date.parse(moment) - 1).toISOString() },
  { asAt: '2025-10-26', knownAt: '2025-10-26T12:00:00.000Z' },
];
const bases = ['due', 'ended'];
const groupings = [undefined, 'month', 'body', 'month,body'];

/** Why a figure differs where the cases behind it do, in each build exactly as the figure says. */
export const itsCases: Omit<Rule, 'explains'> = {
  id: 'its cases',
  says: 'In either build the figure is the sum of its cases as the analyst is shown them, and all cases are compared one by one.',
};

/** The area's figures and every case behind them, as JSON and CSV, on both bases. */
export async function readFigures(compared: Compared): Promise<void> {
  const floors = await floorsOf(compared);
  const all = times.flatMap((time) => bases.map((basis) => ({ ...time, basis })));
  await eachOf(
    all,
    async (time) => {
      await compareCases(compared, time);
      const cases = await casesOfAnalyst(compared, time);
      for (const by of groupings) {
        const sums = cases.map((each) => figuresOfCases(each, { ...time, by, floors }));
        await compareFigures(compared, new URLSearchParams({ ...time, ...(by && { by }) }).toString(), sums);
      }
    },
    3,
  );
  const query = new URLSearchParams({ standard: 'final-plan' }).toString();
  await compareList(compared, analyst, `/v1/timeliness/cases?${query}`);
}

async function floorsOf({ areas }: Compared): Promise<Set<string>> {
  const answers = await Promise.all(areas.map(({ ask }) => ask.open('/v1/standards')));
  const standards = answers.flatMap(
    ({ body }) =>
      (body as { readonly standards: readonly { readonly id: string; readonly floor?: boolean }[] }).standards,
  );
  return new Set(standards.filter(({ floor }) => floor).map(({ id }) => id));
}

type Sums = ReturnType<typeof figuresOfCases>;
type Rows = readonly Readonly<Record<string, unknown>>[];

async function compareFigures(compared: Compared, query: string, sums: readonly Sums[]): Promise<void> {
  const asked = `/v1/timeliness?${query}`;
  const [one, other] = (await compared.both(analyst, asked)).map(({ body }) => body as { readonly figures: Rows });
  const areTheirs = [one!, other!].every(({ figures }, at) => areSums(figures, sums[at]!));
  compared.compare({ endpoint: '/v1/timeliness', asked, who: analyst, also: explainedByCases(areTheirs) }, [
    one,
    other,
  ]);

  const csv = `/v1/timeliness.csv?${query}`;
  const tables = (await compared.both(analyst, csv)).map(({ text }) => asTable(text));
  const also = explainedByCases(tables.every((figures, at) => areSumsInCsv(figures, sums[at]!)));
  compared.compare({ endpoint: '/v1/timeliness.csv', asked: csv, who: analyst, also }, tables);
}

/** Any number of a figure, and any figure: where in each build all figures are the sums of their cases. */
const explainedByCases = (areSumsOfTheirs: boolean): Rule => ({
  ...itsCases,
  explains: ({ place }) => {
    const name = place.replace(/^(\/figures)?\/\*\/?/, '');
    return areSumsOfTheirs && (name === '' || numberNames.has(name));
  },
});

type Time = Readonly<Record<string, string>>;

const casesBy = (time: Time, outcome: string): string =>
  `/v1/timeliness/cases?${new URLSearchParams({ ...time, status: outcome })}`;

/** Every case by how it fell, as somebody is shown it who may open each child: it is then known what was told of it. */
async function compareCases(compared: Compared, time: Time): Promise<void> {
  for (const outcome of outcomes) await compareList(compared, guardian, casesBy(time, outcome));
}

/** Every case in each build as an analyst is shown it: a case that hangs on what is hidden from analysts may be another to them. */
async function casesOfAnalyst({ areas }: Compared, time: Time): Promise<readonly CountedCase[][]> {
  return Promise.all(
    areas.map(async ({ ask }) => {
      const cases: CountedCase[] = [];
      for (const outcome of outcomes) {
        const { cases: found = [] } = (await everyPage(ask, analyst, casesBy(time, outcome))) as Cases;
        cases.push(...found.map((each) => ({ ...each, outcome })));
      }
      return cases;
    }),
  );
}

interface Cases {
  readonly total?: number;
  readonly cases?: readonly Omit<CountedCase, 'outcome'>[];
}

async function compareList(compared: Compared, who: Who, asked: string): Promise<readonly unknown[]> {
  const lists = await Promise.all(compared.areas.map(({ ask }) => everyPage(ask, who, asked)));
  const isCounted = lists.every((list) => (list as Cases).total === (list as Cases).cases?.length);
  const also: Rule = { ...itsCases, explains: ({ place }) => isCounted && place === '/total' };
  compared.compare({ endpoint: '/v1/timeliness/cases', asked, who, also }, lists);
  return lists;
}
