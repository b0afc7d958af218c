import type { LogMessage } from '@lib/event-log';
import type { Receipt } from '@lib/intake';
import type { Said } from '@lib/testing';

export interface Acknowledged {
  readonly event: Said;
  readonly receipt: Receipt;
}

/** What was promised to clients, kept outside the process that is killed. */
export class Ledger {
  readonly facts = new Map<string, Acknowledged>();
  readonly requests = new Map<string, Acknowledged>();
  readonly unreadable = new Map<string, LogMessage>();
  /** Facts that an older version had parked, and that this one reads. */
  readonly parkedByHand: Said[] = [];
  readonly losses: Loss[] = [];

  acknowledge(into: Map<string, Acknowledged>, event: Said, receipt: Receipt): void {
    const before = into.get(event.id)?.receipt;
    const isSame = !before || (before.factId === receipt.factId && before.recordedAt === receipt.recordedAt);
    if (!isSame) this.losses.push({ of: 'facts', says: `${event.id} was acknowledged twice, as two facts` });
    if (before && receipt.outcome !== 'alreadyTold')
      this.losses.push({ of: 'facts', says: `${event.id} was acknowledged, and told for the first time again` });
    if (!before) into.set(event.id, { event, receipt });
  }
}

/** A promise that was not kept, and what it was about. */
export interface Loss {
  readonly of: 'facts' | 'advice' | 'parked' | 'views' | 'output';
  readonly says: string;
}
