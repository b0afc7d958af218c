import type { Group, ListedWork, QueryOf, Worklist } from '@lib/client';
import type { Read } from '../api';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import type { ContextualDate } from '../words/contextual-date';
import { counted, dayInWords, daysBetween, shortDay } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { type SortHead, type Sorting, sortHead, sortRows } from '../words/sorting';

/** Each group by what somebody must do about it. */
export const GROUPS: Readonly<Record<Group, { readonly title: string; readonly says: string }>> = {
  overdue: {
    title: 'Overdue',
    says: 'The last day has passed. An exception may excuse it, and does not move the day.',
  },
  dueSoon: { title: 'Due in 14 days', says: 'The last day is today or within the next 14 days.' },
  waitingOnOthers: { title: 'Waiting on others', says: 'Somebody else must act, and nothing of it has been told yet.' },
  toTellFamily: { title: 'To tell the family', says: 'By what was told, the family has not heard.' },
};

/** In the order in which a row that fits several stands in the first. */
export const WORKLIST_GROUPS = Object.keys(GROUPS) as readonly Group[];

const isGroup = (text: string | undefined): text is Group => WORKLIST_GROUPS.some((group) => group === text);

/** The address is the view: what it filters by, how it sorts. */
export interface WorklistPageQuery extends QueryOf<'readWorklist'> {
  readonly sort?: string;
}

const FILTERS = {
  group: { label: 'Group', words: (code: string) => (isGroup(code) ? GROUPS[code].title : code) },
  officer: { label: 'Officer', words: (name: string) => name },
  body: { label: 'Who must act', words: organisationInWords },
  setting: { label: 'Setting', words: organisationInWords },
  asAt: { label: 'As at', words: dayInWords },
} as const;

const columns: Sorting<ListedWork> = {
  child: ({ child }) => child.name ?? '',
  what: ({ what }) => what,
  body: ({ whoMust }) => organisationInWords(whoMust),
  // Without a last day a row comes after every row that has one.
  due: ({ dueOn }) => dueOn ?? '9999',
  officer: ({ officer }) => officer ?? '\uffff',
};

export function worklistView(query: WorklistPageQuery, { answer, lagSeconds }: Read<Worklist>) {
  const { asAt, counts, groups, next } = answer;
  const { sort, after, ...filters } = query;
  const href = (changes: Partial<WorklistPageQuery>) => `/worklist${queryOf({ ...filters, sort, ...changes })}`;
  const isWhole = next === undefined && after === undefined;
  const total = isGroup(query.group)
    ? counts[query.group]
    : WORKLIST_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const chips = chipsOf(filters, href);
  return {
    frame: frameOf({ asAt, lagSeconds }),
    heading: `${counted(total, 'thing')} to do${chips.length > 0 ? ', filtered' : ''}`,
    filters,
    choices: choicesOf(answer, filters),
    chips,
    counts: WORKLIST_GROUPS.map((group) => ({
      group,
      title: GROUPS[group].title,
      count: counts[group],
      href: href({ group }),
      isOpen: query.group === group,
    })),
    groups: groups
      .filter(({ rows }) => rows.length > 0)
      .map(({ group, rows }) => ({
        group,
        ...GROUPS[group],
        count: counts[group],
        heads: headsOf(isWhole, sort, (asked) => `${href({ sort: asked })}#${group}`),
        rows: (isWhole ? sortRows(rows, columns, sort) : rows).map((row) => rowView(row, asAt)),
      })),
    ...(sort && !isWhole ? { unsorted: true } : {}),
    ...(next ? { next: href({ after: next }) } : {}),
    ...(after ? { first: href({}) } : {}),
  };
}

/** Only a list that is here whole is sorted: a sorted page of an unsorted list misleads. */
function headsOf(isWhole: boolean, sort: string | undefined, href: (query: string) => string): SortHead[] {
  const heads = [
    ['child', 'Child'],
    ['what', 'What, and why'],
    ['body', 'Who must act'],
    ['due', 'By when'],
    ['officer', 'Officer and setting'],
  ] as const;
  return heads.map(([name, label]) => (isWhole ? sortHead(name, label, sort, href) : { label }));
}

function chipsOf(filters: QueryOf<'readWorklist'>, href: (changes: Partial<WorklistPageQuery>) => string) {
  return (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const { label, words } = FILTERS[name];
    return [{ label, words: words(value), without: href({ [name]: undefined }) }];
  });
}

/** What the rows at hand can be narrowed to, and what is chosen already. */
function choicesOf({ groups }: Worklist, filters: QueryOf<'readWorklist'>) {
  const rows = groups.flatMap((group) => group.rows);
  const among = (
    values: readonly (string | undefined)[],
    chosen: string | undefined,
    words: (code: string) => string,
  ) =>
    [...new Set([...values, chosen])]
      .filter((value) => value !== undefined)
      .map((value) => ({ value, text: words(value), selected: value === chosen }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));
  return {
    officer: among(
      rows.map(({ officer }) => officer),
      filters.officer,
      (name) => name,
    ),
    body: among(
      rows.map(({ whoMust }) => whoMust),
      filters.body,
      organisationInWords,
    ),
    setting: among(
      rows.map(({ setting }) => setting),
      filters.setting,
      organisationInWords,
    ),
  };
}

function rowView(row: ListedWork, asAt: string) {
  const record = `/children/${encodeURIComponent(row.child.id)}`;
  return {
    name: row.child.name ?? 'Name not told',
    ...(row.child.dateOfBirth ? { born: shortDay(row.child.dateOfBirth) } : {}),
    href: record,
    what: row.what,
    why: row.why,
    whoMust: organisationInWords(row.whoMust),
    date: rowDate(row, asAt),
    officer: row.officer ?? 'No officer told',
    ...(row.setting ? { setting: organisationInWords(row.setting) } : {}),
    ...(row.clock ? { sum: `${record}/clocks#${row.clock}` } : {}),
    fact: `${record}/facts/${encodeURIComponent(row.factId)}`,
  };
}

const SOON = 14;

function rowDate({ dueOn, days, since, hasException }: ListedWork, asAt: string): ContextualDate {
  if (dueOn === undefined) {
    const waited = daysBetween(since, asAt);
    return { day: `Since ${dayInWords(since)}`, words: waited > 0 ? counted(waited, 'day') : 'Today', tone: 'running' };
  }
  const left = days ?? daysBetween(asAt, dueOn);
  if (left < 0) {
    const excused = hasException ? 'excused by an exception' : 'no exception';
    return {
      day: dayInWords(dueOn),
      words: `${counted(-left, 'day')} late, ${excused}`,
      tone: hasException ? 'soon' : 'late',
    };
  }
  const words = left === 0 ? 'Today is the last day' : `In ${counted(left, 'day')}`;
  return { day: dayInWords(dueOn), words, tone: left <= SOON ? 'soon' : 'running' };
}
