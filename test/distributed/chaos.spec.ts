import { randomInt } from 'node:crypto';
import { build } from '../../scripts/distributed/processes';
import type { ChaosRun } from '../chaos/chaos-report';
import type { Loss } from '../chaos/ledger';
import { chancesOf } from '../chaos/load';
import { runChaos } from '../chaos/run-chaos';
import { startStruckArea } from '../chaos/start-struck-area';
import { inAnyOrder, nameOf, strikesOf } from '../chaos/strikes';
import { type StoreByCommand, storeByCommand } from './store-by-command';

jest.setTimeout(600_000);

/** On a store that commands start and kill, as an operator's own is. Each strike once; `npm run chaos` is the whole of it (docs/evidence/chaos.md). What is told and struck is another story each time. */
const seed = randomInt(1, 1_000_000);
const planned = strikesOf(0);

describe(`an area of processes that is struck under load (seed ${seed})`, () => {
  let run: Omit<ChaosRun, 'command'>;
  const progress: string[] = [];
  let own: StoreByCommand | undefined;
  beforeAll(async () => {
    const say = (text: string) => void progress.push(text);
    build();
    own = await storeByCommand();
    const area = await startStruckArea(say, { ...process.env, ...own.environment });
    run = await runChaos(area, { seed, planned, perSecond: 6, say });
  });

  afterAll(() => own?.end());

  const lossesOf = (...of: Loss['of'][]) => run.losses.filter((loss) => of.includes(loss.of)).map(({ says }) => says);

  it('comes back by itself from every service, the broker and the store killed, and from copies that come and go', () => {
    expect([run.neverBack, progress]).toEqual([undefined, progress]);
    const all = inAnyOrder(chancesOf(seed).struck, planned).map(nameOf);
    expect(run.struck.map(({ strike }) => nameOf(strike)).sort()).toEqual(all.sort());
  });

  it('has every fact that it acknowledged in its store, the journal and its record, once', () => {
    expect(lossesOf('facts')).toEqual([]);
    expect(run.acknowledged).toBeGreaterThan(30);
  });

  it('delivered every request for advice, once', () => expect(lossesOf('advice')).toEqual([]));

  it('parked what nobody can read, once', () => expect(lossesOf('parked')).toEqual([]));

  it('holds the records that one process makes of the same commits, to the byte, and a rebuild finds nothing to mend', () => {
    expect(lossesOf('views')).toEqual([]);
  });

  it('wrote no word of a child for its operator', () => expect(lossesOf('output')).toEqual([]));
});
