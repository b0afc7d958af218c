import type { Instant } from '@lib/kernel';

/** Who was shown what, and when. Written before the answer leaves. */
export interface AuditRow {
  readonly at: Instant;
  readonly subject: string;
  readonly role: string;
  readonly organisation: string;
  readonly action:
    | 'openChild'
    | 'openTimeline'
    | 'openClocks'
    | 'search'
    | 'listRequests'
    | 'listCases'
    | 'gatherInspectionPack'
    | 'listWorklist'
    | 'listEarlyIdentification'
    | 'listSilence'
    | 'listEquipment'
    | 'listStalePlans'
    | 'drawPlanSample'
    | 'prefillForm'
    | 'lookBack'
    | 'openEquipment'
    | 'openDocument'
    | 'seeWhoSaw'
    | 'listWhatsNew'
    | 'listChanges'
    | 'listIdentityQuestions'
    | 'openIdentityPair';
  /** `notFound`: asked for, and nothing was shown. */
  readonly outcome: 'shown' | 'notFound';
  /** Ids of all children that were shown or asked for. A list is one row. */
  readonly children: readonly string[];
  readonly asAt?: string;
  readonly knownAt?: Instant;
  readonly correlation: string;
}

/** Who asked, as a row names them: no more of a token is kept. */
export const asker = ({
  subject,
  role,
  organisation,
}: Pick<AuditRow, 'subject' | 'role' | 'organisation'>): Pick<AuditRow, 'subject' | 'role' | 'organisation'> => ({
  subject,
  role,
  organisation,
});

export interface AuditPage {
  readonly rows: readonly AuditRow[];
  /** Where the next page begins; absent on the last. Opaque. */
  readonly next?: string;
}

export const AUDIT = Symbol('audit');

export interface Audit {
  /** Durable when it resolves. Said again, because no answer was heard, it is there once. */
  append(row: AuditRow): Promise<void>;
  /** Newest first. */
  ofChild(childIds: readonly string[], limit: number): Promise<readonly AuditRow[]>;
  /** Every row, oldest first: for whoever keeps a copy. */
  all(after: string | undefined, limit: number): Promise<AuditPage>;
  close(): Promise<void>;
}
