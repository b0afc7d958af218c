import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Layer, Viewer } from '@lib/access';
import type { Agency } from '@lib/contracts';
import { type LogMessage, openSqliteParkedMessages, type ParkedMessages, type ReceivedMessage } from '@lib/event-log';
import { type EventStore, openSqliteEventStore, relayOf } from '@lib/event-store';
import { Problem } from '@lib/http';
import { type Receipt, tell } from '@lib/intake';
import type { Commit } from '@lib/kernel';
import { takeDelivery } from '@lib/requests';
import { type AgencyService, type Decide, organisationOf, outgoingOf } from '@lib/streams';
import { type EventToTell, type SteppedLog, steppedLog, type Tearing, Torn, tearing, testIdKey } from '@lib/testing';
import { insideBy } from '../../apps/all-in-one/src/ports';
import { educationStreams } from '../../apps/education/src/education.module';
import { familyStreams } from '../../apps/family/src/family.module';
import { healthStreams } from '../../apps/health/src/health.module';
import { announceAll, changesTopicOf } from '../../apps/projection/src/changes/announce';
import { type ConsumePorts, consume } from '../../apps/projection/src/feed/consume.flow';
import type { Journal } from '../../apps/projection/src/journal/journal.port';
import { openSqliteJournal } from '../../apps/projection/src/journal/journal.sqlite';
import type { InOne } from '../../apps/projection/src/store/in-one';
import { openSqliteRecords } from '../../apps/projection/src/store/records.sqlite';
import type { ViewDocument, Views } from '../../apps/projection/src/store/views.port';
import { openSqliteViews } from '../../apps/projection/src/store/views.sqlite';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { socialCareStreams } from '../../apps/social-care/src/social-care.module';

export const streamsOf = {
  education: educationStreams,
  health: healthStreams,
  'social-care': socialCareStreams,
  family: familyStreams,
};
type Served = keyof typeof streamsOf;
const agencies = Object.keys(streamsOf) as Served[];

/** What an area keeps, on one kind of store or another. */
export interface AreaStores {
  readonly stores: Readonly<Record<Served, EventStore>>;
  readonly journal: Journal;
  readonly views: Views;
  /** Where a batch is there at once. */
  readonly inOne?: InOne;
  readonly parked: ParkedMessages;
  readonly forget?: () => void;
}

/** Each write by itself, as where there are no transactions. */
export const inPieces = (): AreaStores => ({
  stores: {
    education: openSqliteEventStore(':memory:'),
    health: openSqliteEventStore(':memory:'),
    'social-care': openSqliteEventStore(':memory:'),
    family: openSqliteEventStore(':memory:'),
  },
  journal: openSqliteJournal(':memory:'),
  views: openSqliteViews(':memory:'),
  parked: openSqliteParkedMessages(':memory:'),
});

/** Where the system has it, memory: nothing here asks what a disk keeps. */
const quickFolder = existsSync('/dev/shm') ? '/dev/shm' : tmpdir();

/** As the embedded default has it: the journal and the views in one file. */
export function inSqlite(): AreaStores {
  const folder = mkdtempSync(join(quickFolder, 'path-'));
  return {
    ...inPieces(),
    ...openSqliteRecords(join(folder, 'journal.db')),
    forget: () => rmSync(folder, { recursive: true }),
  };
}

/** The whole path in one process, moved by hand; any of its writes may be torn. */
export class Area {
  /** One moment for all, so that a repeated attempt records the same. */
  now = '2026-06-01T09:00:00.000Z';
  readonly stores = new Map<Agency, EventStore>();
  readonly ports: ConsumePorts;
  private readonly services = new Map<Agency, AgencyService>();
  private readonly log: SteppedLog = steppedLog();
  private readonly tornLog: SteppedLog;
  private readonly openViews: Views;
  private readonly forget: () => void;

  constructor(
    tear: Tearing = tearing(),
    { stores, journal, views, inOne, parked, forget = () => {} }: AreaStores = inSqlite(),
  ) {
    this.forget = forget;
    const clock = { now: () => this.now };
    this.tornLog = tear.of(this.log, ['publish']);
    for (const agency of agencies) {
      const store = stores[agency];
      this.stores.set(agency, store);
      this.services.set(agency, {
        agency,
        store: tear.of(store, ['append', 'markPublished']),
        clock,
        idKey: testIdKey,
        streams: streamsOf[agency],
        localAuthorities: ['northbank-council'],
      });
    }
    this.openViews = views;
    const torn = (whole: Pick<ConsumePorts, 'journal' | 'views'>) => ({
      journal: tear.of(whole.journal, ['insert']),
      views: tear.of(whole.views, ['write']),
    });
    this.ports = {
      ...torn({ journal, views }),
      ...(inOne && { inOne: insideBy(inOne, torn) }),
      directory: memoryDirectory(),
      parked,
      clock,
    };
  }

  /** One attempt. The organisation's own system tells, which may state when it recorded the fact. */
  tell(event: EventToTell, decide?: Decide): Promise<Receipt> {
    const agency = event.type.split('.')[0] as Agency;
    const caller: Viewer = {
      subject: `system:${agency}`,
      role: `system:${agency}`,
      organisation: organisationOf(event.source),
      children: [],
      scopes: ['backfill'],
    };
    return tell(this.services.get(agency)!, { event, caller, correlation: `telling ${event.id}`, decide });
  }

  /** One attempt of one service's relay. */
  relay(agency: Agency): Promise<void> {
    const service = this.services.get(agency)!;
    return relayOf(service.store, this.tornLog, (commit: Commit) => outgoingOf(service, commit)).drain();
  }

  /** One attempt of social care's inbox. */
  takeRequests(): Promise<void> {
    const service = this.services.get('social-care')!;
    return this.log.deliver('social-care', ['social-care.requests'], async (batch) => {
      for (const message of batch) await takeDelivery(service, message);
    });
  }

  /** One attempt of the projection. */
  project(most = 3): Promise<void> {
    const topics = agencies.map((agency) => `${agency}.events`);
    return this.log.deliver('projection', topics, (batch) => this.take(batch), most);
  }

  /** One attempt at announcing all that changed. */
  announce(): Promise<void> {
    return announceAll(this.ports, this.tornLog);
  }

  /** What has been announced in a layer after a position. */
  changes(after: string, layer: Pick<Layer, 'key'>): Promise<readonly ReceivedMessage[]> {
    return this.log.read(changesTopicOf(layer), after, 10_000);
  }

  /** One batch of the log, as the projection takes it. */
  async take(batch: readonly (LogMessage & { readonly topic: string })[]): Promise<void> {
    await consume(this.ports, batch);
  }

  /** Every document that stands, by view, source record and layer, without its revision: how often it was written is nobody's business. */
  async documents(): Promise<Record<string, Omit<ViewDocument, 'revision'>>> {
    const ids = await this.ports.journal.sourceRecords(undefined, 1_000);
    const heads = await this.openViews.heads('child', ids);
    const found = await Promise.all(heads.map(({ id, layer }) => this.openViews.get('child', id, [layer])));
    return Object.fromEntries(
      found.flatMap((document) => {
        if (!document) return [];
        const { revision: _, ...rest } = document;
        return [[[rest.view, rest.id, rest.layer].join(' ').trim(), rest]];
      }),
    );
  }

  async close(): Promise<void> {
    const { journal, views, parked } = this.ports;
    await Promise.all([...this.stores.values(), journal, views, parked].map((each) => each.close()));
    this.forget();
  }
}

/** As production recovers: clients send the same event again, relays drain again, batches come again. */
export async function untilDone<T>(attempt: () => Promise<T>): Promise<T> {
  for (let attempts = 1; ; attempts++) {
    try {
      return await attempt();
    } catch (error) {
      const isAway = error instanceof Torn || (error instanceof Problem && error.slug === 'try-again');
      if (!isAway || attempts === 5) throw error;
    }
  }
}
