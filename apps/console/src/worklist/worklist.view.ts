import type { Group, ListedWork, OpenRequests, QueryOf, Teams, Worklist } from '@lib/client';
import type { Read } from '../api';
import { frameOf } from '../page/frame';
import { queryOf } from '../page/query';
import type { ContextualDate } from '../words/contextual-date';
import { counted, dayInWords, daysBetween, shortDay } from '../words/days';
import { organisationInWords } from '../words/organisations';
import { type SortHead, sortHead } from '../words/sorting';

/** Each group by what somebody must do about it. */
export const GROUPS: Readonly<Record<Group, { readonly title: string; readonly says: string }>> = {
  overdue: {
    title: 'Overdue',
    says: 'The last day has passed. An exception may excuse it, and does not move the day.',
  },
  dueSoon: { title: 'Due in 14 days', says: 'The last day is today or within the next 14 days.' },
  yours: {
    title: 'For your organisation',
    says: 'Your own organisation is asked, later than in 14 days or with no last day in law.',
  },
  waitingOnOthers: { title: 'Waiting on others', says: 'Somebody else must act, and nothing of it has been told yet.' },
  toTellFamily: { title: 'To tell the family', says: 'By what was told, the family has not heard.' },
};

/** In the order in which a row that fits several stands in the first. */
export const WORKLIST_GROUPS = Object.keys(GROUPS) as readonly Group[];

const isGroup = (text: string | undefined): text is Group => WORKLIST_GROUPS.some((group) => group === text);

/** The address is the view: what it filters by, how it sorts. */
export type WorklistPageQuery = QueryOf<'readWorklist'>;

/** Beside the list itself, where it could be had. */
export interface BesideWorklist {
  readonly teams?: Teams['teams'];
  /** What the reader's own organisation was asked. */
  readonly asked?: OpenRequests;
  /** What was chosen, where some of it was refused. */
  readonly typed?: WorklistPageQuery;
}

const FILTERS = {
  group: { label: 'Group', words: (code: string) => (isGroup(code) ? GROUPS[code].title : code) },
  officer: { label: 'Officer', words: (name: string) => name },
  body: { label: 'Who must act', words: organisationInWords },
  setting: { label: 'Setting', words: organisationInWords },
  asAt: { label: 'As at', words: dayInWords },
} as const;

export function worklistView(
  query: WorklistPageQuery,
  { answer, lagSeconds }: Read<Worklist>,
  { teams = [], asked, typed = query }: BesideWorklist = {},
) {
  const { asAt, counts, groups, next } = answer;
  const { sort, after, ...filters } = query;
  const href = (changes: Partial<WorklistPageQuery>) => `/worklist${queryOf({ ...filters, sort, ...changes })}`;
  const total = isGroup(query.group)
    ? counts[query.group]
    : WORKLIST_GROUPS.reduce((sum, group) => sum + counts[group], 0);
  const chips = chipsOf(filters, href);
  return {
    frame: frameOf({ asAt, lagSeconds }),
    heading: `${counted(total, 'thing')} to do${chips.length > 0 ? ', filtered' : ''}`,
    filters,
    choices: choicesOf(answer, typed, teams),
    chips,
    csv: `/worklist.csv${queryOf({ ...filters, sort })}`,
    ...(asked && asked.requests.length > 0 ? { asked: askedInWords(asked) } : {}),
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
        heads: headsOf(sort, (by) => `${href({ sort: by })}#${group}`),
        children: byChild(rows).map((ofChild) => childView(ofChild, asAt)),
      })),
    ...(next ? { next: href({ after: next }) } : {}),
    ...(after ? { first: href({}) } : {}),
  };
}

/** Sorted where the whole list is: a sorted page of an unsorted list misleads. */
function headsOf(sort: string | undefined, href: (query: string) => string): SortHead[] {
  const heads = [
    ['child', 'Child'],
    ['what', 'What, and why'],
    ['body', 'Who must act'],
    ['due', 'By when'],
    ['officer', 'Officer and setting'],
  ] as const;
  return heads.map(([name, label]) => sortHead(name, label, sort, href));
}

function chipsOf(filters: QueryOf<'readWorklist'>, href: (changes: Partial<WorklistPageQuery>) => string) {
  return (Object.keys(FILTERS) as (keyof typeof FILTERS)[]).flatMap((name) => {
    const value = filters[name];
    if (value === undefined) return [];
    const { label, words } = FILTERS[name];
    return [{ label, words: words(value), without: href({ [name]: undefined }) }];
  });
}

/** Whom the area's teams have, whatever else occurs anywhere in the list, and what is chosen already. */
function choicesOf({ choices }: Worklist, filters: QueryOf<'readWorklist'>, teams: Teams['teams']) {
  const among = (
    values: readonly (string | undefined)[],
    chosen: string | undefined,
    words: (code: string) => string,
  ) =>
    [...new Set([...values, chosen])]
      .filter((value) => value !== undefined)
      .map((value) => ({ value, text: words(value), selected: value === chosen }))
      .sort((a, b) => a.text.localeCompare(b.text, 'en-GB'));
  const officers = [...teams.flatMap(({ caseOfficers = [] }) => caseOfficers), ...choices.officers];
  return {
    officer: among(officers, filters.officer, (name) => name),
    body: among(choices.bodies, filters.body, organisationInWords),
    setting: among(choices.settings, filters.setting, organisationInWords),
  };
}

/** '2 things are asked of your organisation'; one page of them is as far as it counts. */
const askedInWords = ({ requests, next }: OpenRequests): string =>
  next
    ? `More than ${counted(requests.length, 'thing')} are asked of your organisation`
    : `${counted(requests.length, 'thing')} ${requests.length === 1 ? 'is' : 'are'} asked of your organisation`;

/** The rows of one child come one after the other. */
function byChild(rows: readonly ListedWork[]): ListedWork[][] {
  const children: ListedWork[][] = [];
  for (const row of rows) {
    const last = children.at(-1);
    if (last?.[0]?.child.id === row.child.id) last.push(row);
    else children.push([row]);
  }
  return children;
}

function childView(rows: readonly ListedWork[], asAt: string) {
  const { child } = rows[0]!;
  return {
    name: child.name ?? 'Name not told',
    ...(child.dateOfBirth ? { born: shortDay(child.dateOfBirth) } : {}),
    href: `/children/${encodeURIComponent(child.id)}`,
    rows: rows.map((row) => rowView(row, asAt)),
  };
}

function rowView(row: ListedWork, asAt: string) {
  const record = `/children/${encodeURIComponent(row.child.id)}`;
  return {
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
