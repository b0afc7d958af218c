import { contracts, publishers } from '@lib/contracts';
import { canonicalJson } from '@lib/kernel';
import type { EventToTell } from '@lib/testing';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { publishWorld } from '../../apps/area-simulator/src/publish';
import { partsOf } from '../../apps/area-simulator/src/world';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

jest.setTimeout(300_000);

const today = '2026-11-20';
const seed = 7;

/** One moment for both: what a service records by its own clock is the same then. */
const moment = { from: `${today}T09:00:00.000Z`, timeStands: true };

/** An area with the same key of ids, told the same: a small made-up area, and everything that can be told of one child. */
async function toldArea(start: () => Promise<Area>): Promise<Area> {
  const area = await start();
  const { refused } = await publishWorld(partsOf({ seed, children: 25, today }), {
    apiUrl: area.url,
    tokenFor: tokensFrom(area.url),
  });
  expect(refused).toEqual([]);
  // Each agency one after the other, as a case is recorded; side by side, so that the child of whom all is told is not made again for each.
  const tellAllOf = async (agency: string) => {
    for (const { example } of contracts.filter((contract) => contract.accepted && contract.agency === agency)) {
      const said = example as unknown as EventToTell;
      expect([said.type, (await area.answerTo(said)).status]).toEqual([said.type, 202]);
    }
  };
  await Promise.all(publishers.map(tellAllOf));
  return area;
}

/** Rows in its journal, once nothing waits in an outbox. */
async function rowsOf({ ports }: Area): Promise<number | undefined> {
  const waiting = await Promise.all(Object.values(ports.stores).map((store) => store.unpublished(1)));
  return waiting.some((commits) => commits.length > 0) ? undefined : ports.journal.count();
}

/** All that the views say in every layer, and every row that they are made of, by its name. */
async function saidBy({ ports }: Area): Promise<Record<string, unknown>> {
  const said: Record<string, unknown> = {};
  const ids = await ports.journal.sourceRecords(undefined, 10_000);
  for (const row of await ports.journal.rowsOf(ids)) said[`row ${row.id}`] = row.recordedAt;
  const heads = await ports.views.heads('child', ids);
  const placeOf = ({ id, layer }: (typeof heads)[number]) => `${id} ${layer}`;
  for (const { id, layer } of [...heads].sort((one, other) => (placeOf(one) < placeOf(other) ? -1 : 1))) {
    const found = await ports.views.get('child', id, [layer]);
    if (!found) continue;
    // How often it was written hangs on batches, and is no part of what it says.
    const { revision: _, ...document } = found;
    said[`document ${id} ${layer}`] = document;
  }
  return said;
}

describe('the same facts, told to services in one process on SQLite and to processes on Kafka and MongoDB', () => {
  let together: Area;
  let apart: Area;

  beforeAll(async () => {
    process.env.ID_KEY = 'the same key of ids for both of these areas';
    process.env.AREA = 'distributed';
    [together, apart] = await Promise.all([toldArea(() => Area.together(moment)), toldArea(() => Area.start(moment))]);
    await until(
      () => Promise.all([rowsOf(together), rowsOf(apart)]),
      ([one, other]) => one !== undefined && one === other,
    );
  });
  afterAll(async () => {
    await Promise.all([together, apart].map((area) => area?.end()));
  });

  it('leave the same documents, to the byte', async () => {
    const one = await saidBy(together);
    // Each store gives the members of a document in an order of its own; what it is made of is a text in it.
    const same = canonicalJson(one);
    const last = await until(
      () => saidBy(apart),
      (other) => canonicalJson(other) === same,
    ).catch(() => saidBy(apart));
    expect(last).toEqual(one);
    expect(Object.keys(one).length).toBeGreaterThan(300);
  });
});
