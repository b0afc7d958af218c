import type { LogMessage } from '@lib/event-log';
import type { Receipt } from '@lib/intake';
import type { EventToTell } from '@lib/testing';

export interface Acknowledged {
  readonly event: EventToTell;
  readonly receipt: Receipt;
}

/** What was promised to clients, kept outside the process that is killed. */
export class Ledger {
  readonly facts = new Map<string, Acknowledged>();
  readonly requests = new Map<string, Acknowledged>();
  readonly unreadable = new Map<string, LogMessage>();
  /** Facts that an older version had parked, and that this one reads. */
  readonly parkedByHand: EventToTell[] = [];
  readonly losses: Loss[] = [];
  private readonly toldFirst = new Set<string>();

  get acknowledged(): readonly Acknowledged[] {
    return [...this.facts.values(), ...this.requests.values()];
  }

  acknowledge(into: Map<string, Acknowledged>, event: EventToTell, receipt: Receipt): void {
    const before = into.get(event.id)?.receipt;
    const isSame = !before || (before.factId === receipt.factId && before.recordedAt === receipt.recordedAt);
    if (!isSame) this.losses.push({ of: 'facts', says: `${event.id} was acknowledged twice, as two facts` });
    // Of two who send the same at once, the one who hears last may be the one who told.
    if (receipt.outcome !== 'alreadyTold') {
      if (this.toldFirst.has(event.id))
        this.losses.push({ of: 'facts', says: `${event.id} was told for the first time, twice` });
      this.toldFirst.add(event.id);
    }
    if (!before) into.set(event.id, { event, receipt });
  }
}

/** A promise that was not kept, and what it was about. */
export interface Loss {
  readonly of: 'facts' | 'advice' | 'parked' | 'views' | 'output';
  readonly says: string;
}
