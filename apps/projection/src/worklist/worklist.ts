import { mayOpen, type Viewer } from '@lib/access';
import type { LocalDate } from '@lib/kernel';
import { addDays, catalogue, daysBetween, findStandard, inWords, type Standard, type Status } from '@lib/statutory';
import type { AreaIndex, ListedChild } from '../area/area-index';
import { dayNumber } from '../timeliness/clock-columns';
import { outcomeAt, statusOfRow } from '../timeliness/figures';
import type { OpenItem } from './worklist.fold';

/** In the order of the page. */
export const groups = ['overdue', 'dueSoon', 'waitingOnOthers', 'toTellFamily'] as const;
export type Group = (typeof groups)[number];

/** Due within this many days, the last of them included. */
const soon = 14;

/** Something that needs doing for one child; a row stands in one group only. */
export interface WorkRow {
  readonly child: string;
  readonly group: Group;
  readonly what: string;
  readonly standard?: string;
  /** Code of the organisation that must act. */
  readonly whoMust: string;
  /** Whose duty it is, in words: `the council`. */
  readonly role?: string;
  /** The last day in time, where the law or a standard names one. */
  readonly dueOn?: LocalDate;
  /** Days until then; negative when it is late. */
  readonly days?: number;
  /** True where an exception is made out. */
  readonly hasException?: true;
  readonly why: string;
  readonly since: LocalDate;
  readonly officer?: string;
  readonly setting?: string;
  readonly clock?: string;
  readonly factId: string;
}

export interface WorklistFilter {
  readonly officer?: string;
  readonly body?: string;
  readonly setting?: string;
}

/** Every row that the viewer may see, in the order of the page: children that are not for them are in no list and no count. */
export function workRows(index: AreaIndex, viewer: Viewer, filter: WorklistFilter, asAt: LocalDate): WorkRow[] {
  const mayBeShown = ({ id, toldBy }: ListedChild) => mayOpen(viewer, { sourceRecords: [id], toldBy });
  const isAsked = ({ officer, whoMust, setting }: WorkRow) =>
    (filter.officer === undefined || officer === filter.officer) &&
    (filter.body === undefined || whoMust === filter.body) &&
    (filter.setting === undefined || setting === filter.setting);
  return [...clockRows(index, viewer, asAt, mayBeShown), ...itemRows(index, asAt, mayBeShown)]
    .filter(isAsked)
    .sort((one, other) => (sortKey(one) < sortKey(other) ? -1 : 1));
}

/** Every row has its own, and it is the same tomorrow: pages go on where they were. */
export const sortKey = ({ group, dueOn = '9999', since, factId, clock = '' }: WorkRow): string =>
  `${groups.indexOf(group)} ${dueOn} ${since} ${factId} ${clock}`;

function clockRows(
  index: AreaIndex,
  viewer: Viewer,
  asAt: LocalDate,
  mayBeShown: (child: ListedChild) => boolean,
): WorkRow[] {
  const { clocks } = index;
  const { document, knownUntil, excusedFrom } = clocks.columns;
  const day = dayNumber(asAt);
  const rows: WorkRow[] = [];
  for (let row = 0; row < clocks.size; row++) {
    if (document[row]! < 0 || knownUntil[row] !== Number.POSITIVE_INFINITY) continue;
    const outcome = outcomeAt(clocks, row, day);
    if (outcome < 0) continue;
    const status = statusOfRow(clocks, row, outcome);
    const value = clocks.values[row]!;
    const isMet = value.metOn !== undefined && value.metOn <= asAt;
    if (isMet || (status !== 'running' && status !== 'overdue' && status !== 'excused')) continue;
    const standard = findStandard(catalogue, value.standard, value.startedOn);
    const group = standard && groupOf(standard, status, value, viewer, asAt);
    const child = group && index.childOf(clocks.documents.wordOf(document[row]!));
    if (!child || !mayBeShown(child)) continue;
    const inHand = child.cases.find(({ reference }) => reference === value.reference);
    const setting = inHand?.setting ?? child.setting;
    rows.push({
      child: child.id,
      group,
      what: standard.title,
      standard: standard.id,
      whoMust: value.body,
      role: whoMustInWords[standard.whoMust],
      dueOn: value.dueOn,
      days: daysBetween(asAt, value.dueOn),
      ...(excusedFrom[row] !== 0 && excusedFrom[row]! <= day && { hasException: true }),
      why: whyOf(standard, value.startedOn),
      since: value.startedOn,
      ...(inHand?.officer && { officer: inHand.officer }),
      ...(setting && { setting }),
      clock: value.clock,
      factId: value.startedBy,
    });
  }
  return rows;
}

/** The first that fits. The family's own time is waited for, never overdue. What is one's own and not due soon is in no group. */
export function groupOf(
  { floor, tellsFamily }: Pick<Standard, 'floor' | 'tellsFamily'>,
  status: Status,
  { body, dueOn }: { readonly body: string; readonly dueOn: LocalDate },
  { organisation }: Pick<Viewer, 'organisation'>,
  asAt: LocalDate,
): Group | undefined {
  if (floor) return 'waitingOnOthers';
  if (status !== 'running') return 'overdue';
  if (dueOn <= addDays(asAt, soon)) return 'dueSoon';
  if (tellsFamily) return 'toTellFamily';
  return body === organisation ? undefined : 'waitingOnOthers';
}

const whoMustInWords: Readonly<Record<Standard['whoMust'], string>> = {
  council: 'the council',
  health: 'the health body',
  school: 'the school or setting',
  educationalPsychologist: 'the educational psychologist',
  socialCare: 'the council’s social care',
};

const whyOf = ({ from, citation }: Standard, startedOn: LocalDate): string =>
  `It started on ${inWords(startedOn)}, ${from} (${citation}).`;

const ofItem: Readonly<Record<OpenItem['what'], { group: Group; what: string; why: (since: string) => string }>> = {
  familyNotTold: {
    group: 'toTellFamily',
    what: 'Tell the parent of the opinion that their child may have special educational needs',
    why: (since) =>
      `The council was notified on ${since}, and nothing says that the parent was told (Children and Families Act 2014, section 23).`,
  },
  correctionNotAnswered: {
    group: 'waitingOnOthers',
    what: 'Answer the family, who say that something told of their child is wrong',
    why: (since) => `They said so on ${since}, and have no answer.`,
  },
};

function itemRows(index: AreaIndex, asAt: LocalDate, mayBeShown: (child: ListedChild) => boolean): WorkRow[] {
  return [...index.children()].flatMap(([id, entry]): WorkRow[] => {
    const open = entry.items.filter(({ since, until }) => since <= asAt && (until === undefined || until > asAt));
    if (open.length === 0 || !mayBeShown({ ...entry, id })) return [];
    return open.map(({ what, whoMust, since, factId }) => ({
      child: id,
      group: ofItem[what].group,
      what: ofItem[what].what,
      whoMust,
      why: ofItem[what].why(inWords(since)),
      since,
      ...(entry.setting && { setting: entry.setting }),
      factId,
    }));
  });
}
