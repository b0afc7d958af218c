import type { Viewer } from '@lib/access';
import { type Outgoing, openSqliteEventStore } from '@lib/event-store';
import { Problem } from '@lib/http';
import { type Receipt, tell } from '@lib/intake';
import { type AgencyService, type Decide, outgoingOf } from '@lib/streams';
import type { EventToTell } from '@lib/testing';
import { educationStreams } from '../../apps/education/src/education.module';

export const council = 'northbank-council';
const caller: Viewer = {
  subject: 'persona:sen-case-officer',
  role: 'sen-case-officer',
  organisation: council,
  children: [],
  scopes: [],
};

export type CommandAnswer = { readonly receipt: Receipt; readonly eventId: string } | { readonly refused: string };

/**
 * One council's education service as it runs: a real store, the intake with its slices, and what it publishes. Only the network is missing.
 */
export class CouncilService {
  private minutes = 0;
  private readonly store = openSqliteEventStore(':memory:');
  private readonly service: AgencyService = {
    agency: 'education',
    store: this.store,
    clock: { now: () => this.now() },
    idKey: 'key',
    localAuthorities: [council],
    streams: educationStreams,
  };

  /** `from`: nothing may be told of a later day. */
  constructor(private readonly from = '2026-11-24T09:00:00.000Z') {}

  /** A minute later each time that somebody asks. */
  private now(): string {
    this.minutes += 1;
    return new Date(Date.parse(this.from) + this.minutes * 60_000).toISOString();
  }

  /** Told by the council's system, or, with `decide`, asked of our own route. */
  async send(event: EventToTell, decide?: Decide): Promise<CommandAnswer> {
    try {
      const receipt = await tell(this.service, { event, caller, correlation: 'c', ...(decide && { decide }) });
      const commit = await this.store.findByMessage(event.source, event.id);
      const [published] = outgoingOf(this.service, commit!);
      return { receipt, eventId: (JSON.parse(published!.value) as { id: string }).id };
    } catch (error) {
      if (error instanceof Problem && error.slug === 'not-possible-now') return { refused: error.detail };
      throw error;
    }
  }

  /** All that was published, as the projection hears it. */
  async published(): Promise<readonly Outgoing[]> {
    const commits = await this.store.unpublished(1_000);
    return commits
      .flatMap((commit) => outgoingOf(this.service, commit))
      .filter(({ topic }) => topic === 'education.events');
  }

  close(): Promise<void> {
    return this.store.close();
  }
}
