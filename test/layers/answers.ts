import { type Layer, type Role, roles, type Viewer } from '@lib/access';
import type { Audit } from '@lib/audit';
import { Problem } from '@lib/http';
import { type SteppedLog, steppedLog } from '@lib/testing';
import { announceAll } from '../../apps/projection/src/changes/announce';
import { ListChanges, ListChangesHandler } from '../../apps/projection/src/changes/list-changes.handler';
import type { RefreshPorts } from '../../apps/projection/src/feed/refresh.flow';
import { refresh } from '../../apps/projection/src/feed/refresh.flow';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import { statesOf } from '../../apps/projection/src/receipts/states-of';
import { recordFor } from '../../apps/projection/src/record/record-for';
import { keepAreaIndex } from '../../apps/projection/src/views/area/area-index';
import type { KeptAreaIndex } from '../../apps/projection/src/views/area/area-index.inbox';
import { SearchChildren, SearchChildrenHandler } from '../../apps/projection/src/views/search/search-children.handler';
import {
  ListCases,
  ListCasesHandler,
  ListNotCounted,
  ListNotCountedHandler,
} from '../../apps/projection/src/views/timeliness/list-cases.handler';
import {
  ListDifferences,
  ListDifferencesHandler,
} from '../../apps/projection/src/views/timeliness/list-differences.handler';
import {
  ReadFallingDue,
  ReadFallingDueHandler,
  ReadTimeliness,
  ReadTimelinessHandler,
} from '../../apps/projection/src/views/timeliness/read-timeliness.handler';
import { ReadWhatsNew, ReadWhatsNewHandler } from '../../apps/projection/src/views/whats-new/read-whats-new.handler';
import { ReadWorklist, ReadWorklistHandler } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { JournalShelf, memoryJournal, memoryViews, ViewsShelf } from '../path/memory-ports';
import { childrenOfCases, daysOfCases } from '../timeliness/told-of-cases';

const now = '2026-06-01T09:00:00.000Z';
const clock = { now: () => now };

/** What is wired otherwise by a mistake. */
export interface Wiring {
  readonly fold?: RefreshPorts['fold'];
  /** The views as those see them who announce, and who search. */
  readonly announcing?: (views: RefreshPorts['views']) => RefreshPorts['views'];
  readonly searching?: (views: RefreshPorts['views']) => RefreshPorts['views'];
}

/** A small area in memory that was told all this, batch by batch, each announced. */
export async function areaOf(batches: readonly (readonly JournalRow[])[], wiring: Wiring = {}) {
  const shelf = new ViewsShelf();
  const ports = {
    journal: memoryJournal(new JournalShelf()),
    views: memoryViews(shelf),
    directory: memoryDirectory(),
    ...(wiring.fold && { fold: wiring.fold }),
  };
  const log = steppedLog();
  const { index } = await keepAreaIndex(ports.views);
  const announcing = { ...ports, views: wiring.announcing?.(ports.views) ?? ports.views };
  for (const batch of batches) {
    await ports.journal.insert(batch);
    if (batch.length > 0) await refresh(ports, [...new Set(batch.map(({ sourceRecord }) => sourceRecord))]);
    await announceAll(announcing, log);
  }
  return { ports, shelf, log, index, searching: wiring.searching?.(ports.views) ?? ports.views };
}
export type LayeredArea = Awaited<ReturnType<typeof areaOf>>;

/** Every document by which a layer may be served, revisions and all. */
export const documentsOf = ({ shelf }: LayeredArea, { keys }: Layer): readonly string[] =>
  [...shelf.documents.values()]
    .filter(({ view, layer }) => view === 'child' && keys.includes(layer))
    .map((document) => JSON.stringify(document))
    .sort();

/** One viewer of each role, as it is most telling: of an organisation that tells, or with all children in the token. */
export function viewersOf(ids: readonly string[]): readonly Viewer[] {
  const organisationOf: Partial<Record<Role, string>> = {
    senco: 'river-lane-nursery',
    'system:education': 'river-lane-nursery',
    'system:health': 'northbank-nhs-trust',
    'system:social-care': 'northbank-social-care',
    'system:family': 'family',
  };
  return roles.map((role) => ({
    subject: `persona:${role}`,
    role,
    organisation: organisationOf[role] ?? 'northbank-council',
    children: role === 'parent' ? ids : [],
    scopes: [],
  }));
}

/** All that a viewer is answered, page by page, by what was asked. `ids` are all source records; `facts` what the viewer's layer sees. */
export async function answersTo(
  area: LayeredArea,
  viewer: Viewer,
  ids: readonly string[],
  facts: readonly string[],
): Promise<Record<string, unknown>> {
  const { ports, log, index, searching } = area;
  const audited: unknown[] = [];
  const audit = {
    append: async ({ children, outcome }: { children: readonly string[]; outcome: string }) => {
      audited.push([outcome, [...children].sort()]);
    },
  } as unknown as Audit;
  const kept = { for: (who: Viewer) => index.for(who) } as KeptAreaIndex;
  const progress = { lag: async () => undefined, watermark: async () => undefined };
  const answers: Record<string, unknown> = {};
  const ask = async (name: string, execute: () => Promise<unknown>) => {
    answers[name] = await execute().catch((error) => (error instanceof Problem ? error.slug : Promise.reject(error)));
  };
  const times = { asAt: daysOfCases[4]!, knownAt: '2026-05-01T09:05:00.000Z' };
  for (const id of ids)
    for (const [when, at] of Object.entries({ now: {}, earlier: times }))
      await ask(`record ${id} ${when}`, () => recordFor(ports, viewer, id, at));
  const search = new SearchChildrenHandler(searching, ports, audit, clock);
  for (const { givenName, dateOfBirth, nhsNumber } of childrenOfCases) {
    await ask(`search ${givenName}`, () =>
      search.execute(new SearchChildren({ name: givenName, dateOfBirth }, viewer, '')),
    );
    await ask(`search ${nhsNumber}`, () => search.execute(new SearchChildren({ nhsNumber }, viewer, '')));
  }
  const asAt = daysOfCases.at(-1)!;
  await ask('worklist', () =>
    new ReadWorklistHandler(kept, ports, audit, clock).execute(new ReadWorklist({ asAt }, viewer, '')),
  );
  await ask('figures', () =>
    new ReadTimelinessHandler(kept, clock, progress).execute(
      new ReadTimeliness({ asAt, by: 'month,body,pathway,setting,need,age' }, viewer),
    ),
  );
  await ask('what falls due', () =>
    new ReadFallingDueHandler(kept, clock, progress).execute(new ReadFallingDue({ asAt, by: 'need' }, viewer)),
  );
  await ask('what is not counted', () =>
    new ListNotCountedHandler(kept, audit, clock).execute(new ListNotCounted({ asAt }, viewer, '')),
  );
  await ask('differences', () =>
    new ListDifferencesHandler(kept, ports, audit, clock).execute(
      new ListDifferences({ asAt, knownBefore: '2026-05-01T09:05:00.000Z' }, viewer, ''),
    ),
  );
  await ask('cases', () => new ListCasesHandler(kept, audit, clock).execute(new ListCases({ asAt }, viewer, '')));
  await ask('what is new', () =>
    new ReadWhatsNewHandler(kept, ports, audit, clock).execute(new ReadWhatsNew({}, viewer, '')),
  );
  await changesInPages(log, area, audit, viewer, ask);
  const states = await statesOf({ ...ports, parked: { list: async () => [] } }, facts, viewer);
  answers.receipts = [...states].sort(([one], [other]) => (one < other ? -1 : 1));
  answers.audit = audited;
  return answers;
}

async function changesInPages(
  log: SteppedLog,
  { ports }: LayeredArea,
  audit: Audit,
  viewer: Viewer,
  ask: (name: string, execute: () => Promise<unknown>) => Promise<void>,
) {
  const handler = new ListChangesHandler(log, ports, audit, clock);
  let after: string | undefined;
  for (let page = 0, more = true; more; page++)
    await ask(`changes ${page}`, async () => {
      const changes = await handler.execute(new ListChanges({ ...(after && { after }), limit: '3' }, viewer, ''));
      after = changes.next;
      more = changes.more;
      return changes;
    });
}
