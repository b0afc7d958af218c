import type { ClockStatus } from './record';

/** In the order in which a row that fits several stands in the first. */
export const WORKLIST_GROUPS = ['overdue', 'dueSoon', 'waitingOnOthers', 'toTellFamily'] as const;
export type WorklistGroup = (typeof WORKLIST_GROUPS)[number];

export interface ChildInList {
  readonly id: string;
  readonly name?: string;
  readonly dateOfBirth?: string;
}

export interface WorklistRow {
  readonly child: ChildInList;
  readonly what: string;
  readonly standard?: string;
  /** Code of the body that must act. */
  readonly whoMust: string;
  readonly dueOn?: string;
  /** Until the last day in time; negative once it has passed. */
  readonly days?: number;
  readonly hasException?: boolean;
  readonly why: string;
  readonly since: string;
  readonly officer?: string;
  readonly setting?: string;
  readonly clock?: string;
  readonly factId: string;
}

export interface WorklistQuery {
  readonly group?: string;
  readonly officer?: string;
  readonly body?: string;
  readonly setting?: string;
  readonly asAt?: string;
  readonly after?: string;
}

export interface Worklist {
  readonly asAt: string;
  readonly counts: Readonly<Record<WorklistGroup, number>>;
  readonly groups: readonly { readonly group: WorklistGroup; readonly rows: readonly WorklistRow[] }[];
  readonly next?: string;
}

export interface NewsQuery {
  readonly since?: string;
  readonly agency?: string;
  readonly kind?: string;
  readonly after?: string;
  /** 50 unless said. */
  readonly limit?: string;
}

export interface NewsItem {
  readonly child: ChildInList;
  readonly title: string;
  readonly type: string;
  readonly agency: string;
  readonly organisation: string;
  readonly occurredOn: string;
  readonly recordedAt: string;
  readonly factId: string;
}

export interface News {
  readonly items: readonly NewsItem[];
  readonly next?: string;
}

export interface Share {
  readonly inTime: number;
  readonly of: number;
  /** Half up, one decimal; null where there is nothing to take a share of. */
  readonly percent: number | null;
}

export interface Figure {
  readonly standard: string;
  readonly title: string;
  readonly kind: string;
  readonly month?: string;
  readonly body?: string;
  readonly due: number;
  readonly inTime: number;
  readonly late: number;
  readonly excused: number;
  readonly overdue: number;
  readonly running: number;
  readonly stopped: number;
  readonly withExceptions: Share;
  readonly excludingExceptions: Share;
}

export interface TimelinessQuery {
  readonly standard?: string;
  readonly from?: string;
  readonly to?: string;
  readonly by?: string;
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly basis?: string;
}

export interface Timeliness {
  readonly asAt: string;
  readonly knownAt: string;
  readonly basis: 'due' | 'ended';
  readonly catalogueVersion: string;
  readonly figures: readonly Figure[];
}

export interface CasesQuery {
  readonly standard?: string;
  readonly from?: string;
  readonly to?: string;
  readonly month?: string;
  readonly body?: string;
  readonly status?: string;
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly basis?: string;
  readonly after?: string;
}

export interface CaseOfFigure {
  /** Says that two rows are one case, and not whose. */
  readonly case: string;
  /** Only for who may open the record. */
  readonly child?: string;
  readonly body: string;
  readonly startedOn: string;
  readonly dueOn: string;
  readonly metOn?: string;
  readonly stoppedOn?: string;
  readonly status: ClockStatus;
  readonly hasException: boolean;
  readonly source?: { readonly startedBy: string; readonly endedBy?: string };
}

export interface CasesOfFigure {
  readonly asAt: string;
  readonly knownAt: string;
  readonly cases: readonly CaseOfFigure[];
  readonly total: number;
  readonly next?: string;
}

export interface Receipt {
  /** The id that the teller gave its message. */
  readonly id: string;
  readonly type: string;
  readonly factId: string;
  readonly recordedAt: string;
  readonly state: 'accepted' | 'inRecord' | 'inReview' | 'parked';
  readonly reason?: string;
}

/** Oldest first. */
export interface Receipts {
  readonly receipts: readonly Receipt[];
  readonly next?: string;
}
