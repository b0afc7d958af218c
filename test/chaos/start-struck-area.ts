import { freePort, freshName, startKafka, startStoreToKill } from '@lib/testing';
import { newSecrets } from '../../apps/all-in-one/src/data-directory';
import { startProcesses } from '../../scripts/distributed/processes';
import { openKept } from '../distributed/ports';
import { watchGroups } from './group.kafka';
import type { StruckArea } from './struck-area';

const another = 'projection-2';

/**
 * Every service as it was built, in a process of its own, on a broker that is this area's alone and on a store that may be killed: a stand-in, or
 * the operator's own where the `environment` says how.
 */
export async function startStruckArea(say: (text: string) => void, environment = process.env): Promise<StruckArea> {
  say('the services are started');
  const [broker, store] = await Promise.all([startKafka(), startStoreToKill(environment)]);
  say(`${broker.name}; ${store.name}`);
  const database = freshName();
  const prefix = `${database}.`;
  const secrets = await newSecrets();
  let output = '';
  const area = await startProcesses({
    brokers: broker.url,
    mongoUrl: store.url,
    database,
    prefix,
    port: await freePort(),
    copies: 2,
    secrets,
    onLine: (_, line) => {
      output += `${line}\n`;
    },
  }).catch(async (error) => {
    say(output);
    await Promise.all([broker.stop(), store.stop()]);
    throw error;
  });
  const processOf = (name: string) => {
    const found = area.processes.get(name);
    if (!found) throw new Error(`No process is named ${name}`);
    return found;
  };
  // The second copy comes and goes.
  await processOf(another).stop();
  const kept = await openKept({ brokers: broker.url, prefix, mongo: store.url, database });
  const groups = watchGroups(broker.url);
  return {
    url: area.url,
    idKey: secrets.idKey,
    ports: kept.ports,
    broker,
    store,
    kill: (service) => processOf(service).kill(),
    restart: (service) => processOf(service).start(),
    join: () => processOf(another).start(),
    leave: (signal) => (signal === 'SIGKILL' ? processOf(another).kill() : processOf(another).stop()),
    members: () => groups.members(`${prefix}projection`),
    output: () => output,
    async stop() {
      await area.stop();
      await groups.close().catch(() => {});
      await kept.close();
      await Promise.all([broker.stop(), store.stop()]);
    },
  };
}
