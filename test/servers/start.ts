import { type Chosen, chooseKafka, chooseMongo } from '../../libs/testing/src/servers/chosen';

const chosen: readonly { readonly variable: string; readonly choose: () => Promise<Chosen | undefined> }[] = [
  { variable: 'TEST_MONGODB_URL', choose: chooseMongo },
  { variable: 'TEST_KAFKA_BROKERS', choose: chooseKafka },
];

/** Before the first file of the project: one server of each kind for the whole run, which says what it is. */
export default async function start(): Promise<void> {
  const running: Chosen[] = [];
  Object.assign(globalThis, { serversOfThisRun: running });
  for (const { variable, choose } of chosen) {
    const server = await choose();
    if (!server) {
      const missing = `servers: none for ${variable}. Give MONGODB_URL and KAFKA_BROKERS, or install Docker, or a JDK 17 and Maven.`;
      if (process.env.CI === 'true') throw new Error(missing);
      console.log(`${missing} What needs it is skipped.`);
      process.env.TEST_SERVERS_MISSING = 'true';
      return;
    }
    running.push(server);
    process.env[variable] = server.url;
    console.log(`servers: ${server.name}`);
  }
}
