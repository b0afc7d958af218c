import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Agency, agencies } from '@lib/contracts';
import { openSqliteParkedMessages } from '@lib/event-log';
import { systemClock } from '@lib/kernel';
import { type AgencyService, outgoingOf } from '@lib/streams';
import type { Ports } from '../../apps/all-in-one/src/ports';
import { consume } from '../../apps/projection/src/feed/consume.flow';
import { openSqliteRecords } from '../../apps/projection/src/store/records.sqlite';
import type { Views } from '../../apps/projection/src/store/views.port';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { streamsOf } from '../path/area';
import type { Loss } from './ledger';
import type { Load } from './load';
import { rest } from './load';
import { commitsOf, lossesInAnswers, lossesInOutput, lossesInPorts } from './losses';
import type { StruckArea } from './struck-area';

const mostMilliseconds = 300_000;

/** Nothing is struck any more: all that was ever promised is looked for. */
export async function lossesAfter(area: StruckArea, load: Load, say: (text: string) => void): Promise<readonly Loss[]> {
  const { ledger, clients } = load;
  say(`${ledger.acknowledged.length} acknowledged: each is told once more`);
  await load.repeatAll();
  say('everything is waited for');
  await settled(area.ports, load);
  say('every record is read');
  const inAnswers = await lossesInAnswers(area.idKey, clients, ledger);
  say('every store is read, and every record folded again');
  const inPorts = await lossesInPorts(area.ports, ledger);
  say('the same commits, where nothing was struck');
  const inViews = await lossesAgainstUnstruck(area);
  return [...ledger.losses, ...inAnswers, ...inPorts, ...inViews, ...lossesInOutput(area.output())];
}

/** Until nothing is on its way. What never comes is missed by whoever looks for it afterwards. */
async function settled(ports: Ports, { ledger }: Load): Promise<void> {
  const giveUpAt = performance.now() + mostMilliseconds;
  const isOnItsWay = async () => {
    const unpublished = await Promise.all(Object.values(ports.stores).map((store) => store.unpublished(1)));
    const rows = ledger.acknowledged.length + ledger.requests.size;
    return (
      unpublished.some((commits) => commits.length > 0) ||
      (await ports.journal.count()) < rows ||
      (await ports.projectionParked.count()) < ledger.unreadable.size
    );
  };
  while ((await isOnItsWay()) && performance.now() < giveUpAt) await rest(500);
  // The last batch is in the journal before it is in the views.
  await rest(3_000);
}

/** What is compared of a document: how often it was written is no part of what it says. */
async function documentsOf(views: Views, sourceRecords: readonly string[]): Promise<Map<string, string>> {
  const found = new Map<string, string>();
  for (const id of sourceRecords) {
    const { from, fold, terms, area, body } = (await views.get('child', id)) ?? {};
    found.set(id, JSON.stringify({ from, fold, terms, area, body }));
  }
  return found;
}

async function allSourceRecords({ journal }: Pick<Ports, 'journal'>): Promise<string[]> {
  const all: string[] = [];
  for (let page = await journal.sourceRecords(undefined, 500); page.length > 0; ) {
    all.push(...page);
    page = await journal.sourceRecords(page.at(-1), 500);
  }
  return all;
}

/** The same commits through one process on SQLite, in the order of the stores, make the same documents to the byte. */
async function lossesAgainstUnstruck({ ports, idKey }: StruckArea): Promise<Loss[]> {
  const folder = mkdtempSync(join(tmpdir(), 'unstruck-'));
  const unstruck = {
    ...openSqliteRecords(join(folder, 'journal.db')),
    directory: memoryDirectory(),
    parked: openSqliteParkedMessages(join(folder, 'parked.db')),
    clock: systemClock,
  };
  try {
    for (const agency of agencies) {
      const service = { agency, idKey, streams: streamsOf[agency] } as AgencyService;
      let batch: ReturnType<typeof outgoingOf> = [];
      const take = async () => {
        await consume(unstruck, batch);
        batch = [];
      };
      for await (const commit of commitsOf(ports.stores[agency as Agency])) {
        batch.push(...outgoingOf(service, commit).filter(({ topic }) => topic.endsWith('.events')));
        if (batch.length >= 200) await take();
      }
      await take();
    }
    const ids = await allSourceRecords(unstruck);
    const [struck, other] = [await documentsOf(ports.views, ids), await documentsOf(unstruck.views, ids)];
    const differing = ids.filter((id) => struck.get(id) !== other.get(id)).length;
    const extra = (await allSourceRecords(ports)).length - ids.length;
    const isSame = ids.length > 0 && differing === 0 && extra === 0;
    const says = `${differing} of ${ids.length} documents differ from those of a run that nothing struck, ${extra} are extra`;
    return isSame ? [] : [{ of: 'views', says }];
  } finally {
    await Promise.all([unstruck.journal, unstruck.views, unstruck.parked].map((each) => each.close()));
    rmSync(folder, { recursive: true, force: true });
  }
}
