import type {
  DescribedCaseKind,
  DescribedContract,
  FallingDue,
  ListedStandard,
  NamedFigure,
  StandardCatalogue,
  Timeliness,
} from '@lib/client';
import type { Read } from '../api';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import { inWords } from '../words/codes';
import { dayInWords, instantInWords, monthInWords } from '../words/days';
import { type Sorting, sortHead, sortRows } from '../words/sorting';
import { countingInWords, kindInWords, standardsByCase } from '../words/standards';
import { COUNTED, type Counted, countedInWords, notShown, shareInWords, shareView, totalOf } from './counts';
import { fallingDueView } from './falling-due.view';
import { notCountedRows } from './not-counted.view';
import { FILTERS, type TimelinessPageQuery } from './timeliness-form';
import {
  CHARACTERISTICS,
  type CodeWords,
  choicesOf,
  codeWords,
  DIMENSION_LABELS,
  DIMENSIONS,
  dimensionInWords,
  labelsOf,
} from './traits';
import { doneCells, waitingCells } from './weeks.view';

export const BY = [
  { value: 'month', text: 'Month' },
  { value: 'body', text: 'Body' },
  { value: 'month,body', text: 'Month and body' },
  { value: 'pathway', text: 'Pathway' },
  { value: 'setting', text: 'Setting' },
  { value: 'need', text: 'Area of need' },
  { value: 'age', text: 'Age at the start' },
  { value: 'population', text: 'Out of school' },
  { value: 'care', text: 'Social care' },
  { value: 'sex', text: 'Sex' },
  ...CHARACTERISTICS.map((value) => ({ value, text: DIMENSION_LABELS[value] })),
];
export const BASES = [
  { value: 'due', text: 'The last day in time' },
  { value: 'ended', text: 'The day it ended' },
];

/** The time limits, and the kinds of case that they are listed by. */
export interface Catalogues extends StandardCatalogue {
  readonly caseKinds: readonly DescribedCaseKind[];
  /** With the words for their codes. */
  readonly contracts: readonly DescribedContract[];
}

/** The form, with what was asked for in it. */
export function formView(query: TimelinessPageQuery, catalogue: Catalogues) {
  return {
    query,
    standards: standardsByCase(catalogue.standards, catalogue.caseKinds).map(({ title, standards }) => ({
      title,
      options: once(standards).map(({ id, title: text }) => ({ value: id, text, selected: id === query.standard })),
    })),
    by: byChoices(query.by).map((choice) => ({ ...choice, selected: choice.value === (query.by ?? 'month') })),
    pathways: chosen(choicesOf(catalogue.contracts, 'pathway'), query.pathway),
    needs: chosen(
      [...choicesOf(catalogue.contracts, 'areasOfNeed'), { value: 'notTold', text: 'Need not told' }],
      query.need,
    ),
    populations: chosen(statusesIn(catalogue, 'education.out-of-school.v1'), query.population),
    cares: chosen(
      statusesIn(catalogue, 'social-care.involvement-status.v1', 'social-care.safeguarding-involvement.v1'),
      query.care,
    ),
    sexes: chosen(SEXES, query.sex),
    characteristics: CHARACTERISTICS.map((name) => ({
      ...{ name, label: DIMENSION_LABELS[name] },
      choices: chosen(
        choicesOf(
          catalogue.contracts.filter(({ type }) => type.startsWith('education.equality-')),
          name,
        ),
        query[name],
      ),
    })),
    isNarrowed: FILTERS.some((name) => query[name] !== undefined),
    bases: BASES.map((choice) => ({ ...choice, selected: choice.value === (query.basis ?? 'due') })),
    isLookingBack: query.asAt !== undefined || query.knownAt !== undefined,
  };
}

const SEXES = ['female', 'male', 'indeterminate', 'notKnown'].map((value) => ({ value, text: inWords(value) }));

const statusesIn = ({ contracts }: Catalogues, ...types: readonly string[]) =>
  choicesOf(
    contracts.filter(({ type }) => types.includes(type)),
    'status',
  );

const chosen = (choices: readonly { readonly value: string; readonly text: string }[], value: string | undefined) =>
  choices.map((choice) => ({ ...choice, selected: choice.value === value }));

/** An address may ask for more at once than the box offers: then the box offers that too. */
function byChoices(by: string | undefined) {
  if (by === undefined || BY.some(({ value }) => value === by)) return BY;
  const names = by.split(',').map((name) => (DIMENSION_LABELS as Readonly<Record<string, string>>)[name] ?? name);
  return [...BY, { value: by, text: names.join(', ') }];
}

const once = (standards: readonly ListedStandard[]): readonly ListedStandard[] => [
  ...new Map(standards.map((standard) => [standard.id, standard])).values(),
];

const columns: Sorting<NamedFigure> = {
  month: ({ month }) => month ?? '',
  ...Object.fromEntries(
    (['body', 'pathway', 'setting', 'need', 'population', 'care', 'sex', ...CHARACTERISTICS] as const).map((name) => [
      name,
      (figure: NamedFigure) => dimensionInWords(name, figure[name] ?? '', (_, code) => code),
    ]),
  ),
  age: ({ age }) => (age === undefined || age === 'notTold' ? -1 : Number(age)),
  due: ({ due }) => due ?? -1,
  inTime: ({ inTime }) => inTime ?? -1,
  late: ({ late }) => late ?? -1,
  overdue: ({ overdue }) => overdue ?? -1,
  excused: ({ excused }) => excused ?? -1,
  running: ({ running }) => running ?? -1,
  stopped: ({ stopped }) => stopped ?? -1,
  with: ({ withExceptions }) => withExceptions.percent ?? -1,
  excluding: ({ excludingExceptions }) => excludingExceptions.percent ?? -1,
};

/** Figures of one time limit: a sentence, a picture and a table that say the same. */
export function timelinessView(
  query: TimelinessPageQuery,
  catalogue: Catalogues,
  { answer, lagSeconds }: Read<Timeliness>,
  fallingDue?: FallingDue,
) {
  const { figures, asAt, knownAt, basis } = answer;
  const words = codeWords(catalogue.contracts);
  const standard = catalogue.standards.find(({ id }) => id === query.standard);
  const isFloor = standard?.floor === true;
  const brokenDownBy = DIMENSIONS.filter((name) => figures.some((figure) => figure[name] !== undefined));
  const filters = Object.fromEntries(FILTERS.map((name) => [name, query[name]]));
  const { sort, ...rest } = query;
  // Of exactly these figures, however much is told meanwhile.
  const pinned = { ...rest, asAt, knownAt };
  const heads = [
    ...brokenDownBy.map((name) => [name, DIMENSION_LABELS[name]] as const),
    ['due', 'All'] as const,
    ...[...COUNTED, 'stopped' as const].map((count) => [count, countedInWords(isFloor)[count]] as const),
    ['with', 'Share of all that ended or passed'] as const,
    ['excluding', 'Share without exceptions'] as const,
  ];
  const total = totalOf(figures);
  return {
    ...formView(query, catalogue),
    frame: {
      ...frameOf({ asAt, knownAt, lagSeconds }, 'These figures'),
      ...(query.asAt || query.knownAt
        ? {
            lookingBack: `You are looking at figures as at ${dayInWords(asAt)}, known at ${instantInWords(knownAt)}.`,
            now: `/timeliness${queryOf({ ...rest, asAt: undefined, knownAt: undefined })}`,
          }
        : {}),
    },
    title: standard?.title ?? figures[0]?.title ?? 'Timeliness',
    sentence: sentenceOf(total, isFloor, spanOf(figures)),
    hasFigures: figures.length > 0,
    isWaitingOnly: total.due === 0,
    chart: `/timeliness/chart.svg${queryOf(pinned)}`,
    chartNarrow: `/timeliness/chart.svg${queryOf({ ...pinned, narrow: 'yes' })}`,
    csv: `/timeliness.csv${queryOf(pinned)}`,
    hidesSmall: figures.some(({ suppressed }) => suppressed !== undefined),
    csvToPublish: `/timeliness.csv${queryOf({ ...pinned, suppressSmall: 'true' })}`,
    permanent: `/timeliness${queryOf(pinned)}`,
    heads: heads.map(([name, label]) => ({
      ...sortHead(name, label, sort, (asked) => `/timeliness${queryOf({ ...rest, sort: asked })}#table`),
      numeric: !(DIMENSIONS as readonly string[]).includes(name),
    })),
    rows: sortRows(figures, columns, sort).map((figure) => figureRow(figure, pinned, isFloor, words)),
    labelHeads: brokenDownBy.map((name) => DIMENSION_LABELS[name]),
    hasWeeks: !isFloor && figures.length > 0,
    total: {
      ...countsOf(total, isFloor),
      with: shareView(total.withExceptions),
      excluding: shareView(total.excludingExceptions),
    },
    labelColumns: brokenDownBy.length,
    fallingDue: fallingDue && fallingDueView(fallingDue, filters),
    notCounted: notCountedRows(answer.notCounted, {
      ...filters,
      standard: query.standard,
      from: query.from,
      to: query.to,
      asAt,
      knownAt,
    }),
    differences: { ...filters, standard: query.standard, from: query.from, to: query.to, basis, asAt, knownAt },
    about: aboutView(standard, basis, catalogue.version),
  };
}

function figureRow(figure: NamedFigure, query: TimelinessPageQuery, isFloor: boolean, words: CodeWords) {
  const { standard, month } = figure;
  const { by: _, from, to, ...pinned } = query;
  const of = Object.fromEntries(
    DIMENSIONS.flatMap((name) => (figure[name] === undefined ? [] : [[name, figure[name]]])),
  );
  const months = month ? {} : { from, to };
  const cases = (status?: string, waited?: string) =>
    `/timeliness/cases${queryOf({ ...pinned, standard, ...months, ...of, status, waited })}`;
  const called = labelsOf(figure, words);
  return {
    labels: called,
    called: called.join(', ') || figure.title,
    ...countsOf(figure, isFloor, cases),
    with: shareView(figure.withExceptions),
    excluding: shareView(figure.excludingExceptions),
    waiting: waitingCells(figure, cases),
    done: doneCells(figure, cases),
  };
}

/** Each count opens exactly the cases that it counts; a list of none opens nothing. */
function countsOf(
  counts: Readonly<Record<Counted | 'due', number | null>>,
  isFloor: boolean,
  cases?: (status?: Counted) => string,
) {
  const words = countedInWords(isFloor);
  const cell = (label: string, count: number | null, href?: string) => ({
    label,
    count: count ?? notShown,
    ...(href && count ? { href } : {}),
  });
  return {
    cells: [
      cell('All', counts.due, cases?.()),
      ...[...COUNTED, 'stopped' as const].map((name) => cell(words[name], counts[name], cases?.(name))),
    ],
  };
}

/** The figures in one sentence: what a reader who cannot see the chart is told. */
export function sentenceOf(total: ReturnType<typeof totalOf>, isFloor: boolean, span: string): string {
  const words = countedInWords(isFloor);
  const parts = COUNTED.filter((name) => total[name]).map((name) => `${total[name]} ${words[name].toLowerCase()}`);
  return `${span ? `${span}: ` : ''}${total.due === null ? `${notShown}, for small numbers,` : total.due} in all${parts.length > 0 ? `, of which ${parts.join(', ')}` : ''}. ${
    isFloor ? 'Given in full' : 'In time'
  }, of all that ended or passed: ${shareInWords(total.withExceptions)}. Without exceptions: ${shareInWords(total.excludingExceptions)}.`;
}

export function spanOf(figures: readonly NamedFigure[]): string {
  const months = figures.flatMap(({ month }) => (month ? [month] : [])).sort();
  const [first, last] = [months[0], months.at(-1)];
  if (!first || !last) return '';
  return first === last ? monthInWords(first) : `${monthInWords(first)} to ${monthInWords(last)}`;
}

/** What a figure is, in its place: nobody should have to ask, or to look elsewhere. */
function aboutView(standard: ListedStandard | undefined, basis: Timeliness['basis'], version: string) {
  const words = countedInWords(standard?.floor === true);
  return {
    ...(standard
      ? {
          counted: countingInWords(standard),
          ends: `It ends with ${standard.endedBy}.`,
          authority: `${kindInWords(standard.kind)}: ${standard.citation}`,
          unchecked: !standard.citationVerified,
          id: standard.id,
        }
      : {}),
    population: `Every time limit of this kind whose ${basis === 'ended' ? 'end' : 'last day in time'} falls in the month, for each body that must act.`,
    parts: [
      { word: words.inTime, says: standard?.floor ? 'the whole time was given.' : 'done by the last day.' },
      {
        word: words.late,
        says: standard?.floor ? 'the time was cut short.' : 'done after the last day, with no exception.',
      },
      { word: words.overdue, says: 'not done by the last day, with no exception.' },
      { word: words.excused, says: 'past the last day, and an exception was recorded with its evidence.' },
      { word: words.running, says: 'the last day has not come, and it is not done.' },
    ],
    stopped: 'Stopped stands beside the others and is in no share: the request was withdrawn, or the duty ended.',
    version,
  };
}
