import { spawnSync } from 'node:child_process';
import { canRunJava } from './java';
import { startMongo } from './mongo';
import type { Server } from './server';

/** A server that tests may use; whose it is decides what stopping it means. */
export type Chosen = Pick<Server, 'name' | 'url' | 'stop'>;

const answers = (command: string): boolean => spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;

/** The operator's, else a real one in a container, else the stand-in; undefined where nothing can be had. */
export async function chooseMongo(environment = process.env): Promise<Chosen | undefined> {
  const { MONGODB_URL: url } = environment;
  if (url) return { name: 'MongoDB of MONGODB_URL', url, stop: async () => {} };
  if (answers('docker info')) return mongoInContainer('mongo:8');
  return canRunJava() ? startMongo() : undefined;
}

async function mongoInContainer(image: string): Promise<Chosen> {
  const { GenericContainer, Wait } = await import('testcontainers');
  const container = await new GenericContainer(image)
    .withCommand(['--replSet', 'rs0', '--bind_ip_all'])
    .withExposedPorts(27017)
    .withWaitStrategy(Wait.forLogMessage(/Waiting for connections/i))
    .start();
  const { output, exitCode } = await container.exec(['mongosh', '--quiet', '--eval', initiate]);
  if (exitCode !== 0) throw new Error(`${image} is no replica set: ${output}`);
  return {
    name: `${image} in a container`,
    url: `mongodb://${container.getHost()}:${container.getMappedPort(27017)}/?directConnection=true`,
    stop: async () => {
      await container.stop();
    },
  };
}

const initiate = `rs.initiate(); while (!db.hello().isWritablePrimary) sleep(50);`;
