import { spawnSync } from 'node:child_process';
import { canRunJava, freePort } from './java';
import { startKafka } from './kafka';
import { startMongo } from './mongo';
import type { Server } from './server';

/** A server that tests may use; whose it is decides what stopping it means. */
export type Chosen = Pick<Server, 'name' | 'url' | 'stop'>;

const answers = (command: string): boolean => spawnSync(command, { shell: true, stdio: 'ignore' }).status === 0;

/** The operator's, else a real one in a container, else a real one in Java; undefined where nothing can be had. */
export async function chooseKafka(environment = process.env): Promise<Chosen | undefined> {
  const { KAFKA_BROKERS: url } = environment;
  if (url) return { name: 'Kafka of KAFKA_BROKERS', url, stop: async () => {} };
  if (answers('docker info')) return kafkaInContainer('apache/kafka:4.1.0');
  return canRunJava() ? startKafka() : undefined;
}

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

async function kafkaInContainer(image: string): Promise<Chosen> {
  const { GenericContainer, Wait } = await import('testcontainers');
  // What it tells its clients to call must be known before it starts.
  const port = await freePort();
  const container = await new GenericContainer(image)
    .withExposedPorts({ container: 9092, host: port })
    .withEnvironment({
      KAFKA_NODE_ID: '1',
      KAFKA_PROCESS_ROLES: 'broker,controller',
      KAFKA_LISTENERS: 'PLAINTEXT://:9092,CONTROLLER://:9093',
      KAFKA_ADVERTISED_LISTENERS: `PLAINTEXT://127.0.0.1:${port}`,
      KAFKA_CONTROLLER_LISTENER_NAMES: 'CONTROLLER',
      KAFKA_LISTENER_SECURITY_PROTOCOL_MAP: 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
      KAFKA_CONTROLLER_QUORUM_VOTERS: '1@localhost:9093',
      KAFKA_OFFSETS_TOPIC_REPLICATION_FACTOR: '1',
      KAFKA_GROUP_INITIAL_REBALANCE_DELAY_MS: '0',
      KAFKA_AUTO_CREATE_TOPICS_ENABLE: 'false',
    })
    .withWaitStrategy(Wait.forLogMessage(/Kafka Server started/))
    .start();
  return {
    name: `${image} in a container`,
    url: `127.0.0.1:${port}`,
    stop: async () => {
      await container.stop();
    },
  };
}
