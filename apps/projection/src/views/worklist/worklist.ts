import { mayOpen, type Viewer } from '@lib/access';
import { type CaseInHand, catalogue, openItemRule, someCouncil } from '@lib/casework';
import type { LocalDate } from '@lib/kernel';
import { addDays, daysBetween, findStandard, inWords, type Standard, type Status } from '@lib/statutory';
import { type AreaOf, accessToListed } from '../area/area-index';
import { type ClockRows, dayNumber } from '../timeliness/clock-columns';
import { isWaitedFor, outcomeAt, statusOfRow } from '../timeliness/outcome';
import type { WorklistEntry } from './worklist.fold';

/** In the order of the page. */
export const groups = ['overdue', 'dueSoon', 'yours', 'waitingOnOthers', 'toTellFamily'] as const;
export type Group = (typeof groups)[number];

/** Due within this many days, the last of them included. */
const soon = 14;

/** Something that needs doing for one child; a row stands in one group only. */
export interface WorkRow {
  readonly child: string;
  readonly group: Group;
  readonly what: string;
  readonly standard?: string;
  /** Code of the organisation that must act; `council` where it is the council and nothing tells which. */
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

/** Something that needs doing, before it is put into words. */
export interface Work extends Pick<WorkRow, 'child' | 'group' | 'whoMust' | 'officer' | 'setting'> {
  /** Every piece of work has its own, by urgency within its group; it is the same tomorrow, so that pages go on where they were. */
  readonly place: string;
  readonly row: () => WorkRow;
}

/** All that the viewer may see: children that are not for them are in no list and no count. */
export function workFor(area: AreaOf, viewer: Viewer, asAt: LocalDate): Work[] {
  const isFor = (id: string, entry: WorklistEntry) => mayOpen(viewer, accessToListed({ id, entry }));
  return [...clockWork(area, viewer, asAt, isFor), ...itemWork(area, viewer, asAt, isFor)];
}

/** Whether it is of the officer, the body and the setting that were asked for. */
export const isOf =
  (filter: WorklistFilter) =>
  ({ whoMust, officer, setting }: Pick<Work, 'whoMust' | 'officer' | 'setting'>): boolean =>
    (filter.body === undefined || whoMust === filter.body) &&
    (filter.officer === undefined || officer === filter.officer) &&
    (filter.setting === undefined || setting === filter.setting);

type IsFor = (id: string, entry: WorklistEntry) => boolean;

const placeOf = (dueOn: LocalDate | undefined, ...rest: readonly string[]): string =>
  [dueOn ?? '9999', ...rest].join(' ');

const clockWork = (area: AreaOf, viewer: Viewer, asAt: LocalDate, isFor: IsFor): Work[] =>
  area.clocks.flatMap((rows) => clockWorkIn(rows, area, viewer, asAt, isFor));

function clockWorkIn(
  { clocks, isReplaced }: ClockRows,
  area: AreaOf,
  viewer: Viewer,
  asAt: LocalDate,
  isFor: IsFor,
): Work[] {
  const { document, knownUntil, excusedFrom } = clocks.columns;
  const day = dayNumber(asAt);
  const lastSoon = addDays(asAt, soon);
  const work: Work[] = [];
  for (let row = 0; row < clocks.size; row++) {
    if (document[row]! < 0 || knownUntil[row] !== Number.POSITIVE_INFINITY) continue;
    if (isReplaced?.(document[row]!)) continue;
    const outcome = outcomeAt(clocks, row, day);
    if (outcome < 0) continue;
    const status = statusOfRow(clocks, row, outcome);
    const value = clocks.values[row]!;
    if (status !== 'running' && status !== 'overdue' && status !== 'excused') continue;
    if (!isWaitedFor(clocks, row, day)) continue;
    const standard = findStandard(catalogue, value.standard, value.startedOn);
    const group = standard && groupOf(standard, status, value, viewer, lastSoon);
    const child = group && area.childOf(clocks.documents.wordOf(document[row]!));
    if (!child) continue;
    if (!isFor(child.id, child.entry)) continue;
    const inHand = inHandOf(child.entry, value.reference);
    const hasException = excusedFrom[row] !== 0 && excusedFrom[row]! <= day;
    const of = {
      child: child.id,
      group,
      whoMust: value.body,
      ...(inHand?.officer && { officer: inHand.officer }),
      ...(inHand?.setting && { setting: inHand.setting }),
    };
    work.push({
      ...of,
      place: placeOf(value.dueOn, value.startedOn, value.startedBy, value.clock),
      row: () => ({
        ...of,
        what: standard.title,
        standard: standard.id,
        role: whoMustInWords[standard.whoMust],
        dueOn: value.dueOn,
        days: daysBetween(asAt, value.dueOn),
        ...(hasException && { hasException }),
        why: whyOf(standard, value.startedOn),
        since: value.startedOn,
        clock: value.clock,
        factId: value.startedBy,
      }),
    });
  }
  return work;
}

/** Where the assessment says no setting, the one that the child was last told to be at. */
function inHandOf({ cases, setting }: WorklistEntry, reference: string): Partial<CaseInHand> {
  const inHand = cases.find((each) => each.reference === reference);
  return inHand?.setting ? inHand : { ...inHand, ...(setting && { setting }) };
}

/** The first that fits. The family's own time is waited for, never overdue, and what the family has let pass is nobody's work. */
export function groupOf(
  { floor, tellsFamily, whoMust }: Pick<Standard, 'floor' | 'tellsFamily' | 'whoMust'>,
  status: Status,
  { body, dueOn }: { readonly body: string; readonly dueOn: LocalDate },
  { organisation }: Pick<Viewer, 'organisation'>,
  lastSoon: LocalDate,
): Group | undefined {
  if (floor) return 'waitingOnOthers';
  if (whoMust === 'family') return status === 'running' ? 'waitingOnOthers' : undefined;
  if (status !== 'running') return 'overdue';
  if (dueOn <= lastSoon) return 'dueSoon';
  if (tellsFamily) return 'toTellFamily';
  return body === organisation ? 'yours' : 'waitingOnOthers';
}

const whoMustInWords: Readonly<Record<Standard['whoMust'], string>> = {
  council: 'the council',
  health: 'the health body',
  school: 'the school or setting',
  educationalPsychologist: 'the educational psychologist',
  socialCare: 'the council’s social care',
  whoeverWasAsked: 'whoever was asked',
  mediationAdviser: 'the mediation adviser',
  family: 'the family, if it wishes',
};

const whyOf = ({ from, citation }: Standard, startedOn: LocalDate): string =>
  `It started on ${inWords(startedOn)}, ${from} (${citation}).`;

/** A case officer works for the council, whichever it is. */
const isTheirs = (whoMust: string, { organisation, role }: Viewer): boolean =>
  whoMust === organisation || (whoMust === someCouncil && role === 'sen-case-officer');

function itemWork(area: AreaOf, viewer: Viewer, asAt: LocalDate, isFor: IsFor): Work[] {
  return [...area.children()].flatMap(({ id, entry }): Work[] => {
    const open = entry.items.filter(({ since, until }) => since <= asAt && (until === undefined || until > asAt));
    if (open.length === 0 || !isFor(id, entry)) return [];
    return open.map(({ what: rule, whoMust, since, factId }) => {
      const { group, isAsked, what, why } = openItemRule(rule);
      const of = {
        child: id,
        group: isAsked && isTheirs(whoMust, viewer) ? ('yours' as const) : group,
        whoMust,
        ...(entry.setting && { setting: entry.setting }),
      };
      return {
        ...of,
        place: placeOf(undefined, since, factId),
        row: () => ({ ...of, what, why: why.replace('{since}', inWords(since)), since, factId }),
      };
    });
  });
}
