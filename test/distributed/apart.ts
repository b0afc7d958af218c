import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Instant } from '@lib/kernel';
import { freePort, freshName, testBrokers, testMongoUrl } from '@lib/testing';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import { build, startProcesses } from '../../scripts/distributed/processes';
import type { RunningArea } from '../journeys/together';
import { openKept } from './ports';

export interface Apart {
  readonly path: string;
  readonly from: Instant;
  readonly timeStands: boolean;
  readonly sandbox: boolean;
}

/** What a directory remembers of an area whose data is elsewhere: its name there, its port, which is in its tokens, and when its time began. */
interface Remembered {
  readonly name: string;
  readonly port: number;
  readonly since: number;
}
const file = 'apart.json';

/** Every service in a process of its own, on the Kafka and the MongoDB of this run of the tests. */
export async function startApart({ path, from, timeStands, sandbox }: Apart): Promise<RunningArea> {
  build();
  const data = await openDataDirectory(path);
  const remembered: Remembered = data.read(file) ?? { name: freshName(), port: await freePort(), since: Date.now() };
  const { name, port, since } = remembered;
  data.write(file, remembered);
  const brokers = testBrokers().join(',');
  const mongo = testMongoUrl();
  const area = await startProcesses({
    brokers,
    mongoUrl: mongo,
    database: name,
    prefix: `${name}.`,
    port,
    secrets: data.secrets,
    sandbox,
    environment: {
      AREA: 'Northbank',
      NODE_OPTIONS: `--require ${join(__dirname, 'clock.preload.js')}`,
      TEST_CLOCK_FROM: from,
      TEST_CLOCK_SINCE: String(since),
      TEST_CLOCK_STANDS: timeStands ? 'true' : '',
    },
  });
  const kept = await openKept({ brokers, prefix: `${name}.`, mongo, database: name });
  async function stop(): Promise<void> {
    await area.stop();
    await kept.close();
    data.release();
  }
  return {
    url: area.url,
    path: data.path,
    ports: kept.ports,
    async metrics() {
      const each = [...area.processes.values()].map(async ({ url }) => (await fetch(`${url}/metrics`)).text());
      return (await Promise.all(each)).join('\n');
    },
    stop,
    async end() {
      await stop();
      rmSync(data.path, { recursive: true });
    },
  };
}
