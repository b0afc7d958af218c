import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jarsOf } from './jars';
import { freePort, type JavaProcess, startJava } from './java';
import type { Server } from './server';

const sources = resolve(__dirname, '../../../../infra/local/kafka');

/** A Kafka of one broker, in Java, without Docker. Without a `folder` its data goes when it stops. */
export async function startKafka({ folder, port }: { folder?: string; port?: number } = {}): Promise<Server> {
  const jars = await jarsOf(join(sources, 'pom.xml'));
  const home = folder ?? mkdtempSync(join(tmpdir(), 'kafka-'));
  mkdirSync(home, { recursive: true });
  const at = port ?? (await freePort());
  const properties = join(home, 'server.properties');
  const filled: Readonly<Record<string, string>> = {
    PORT: String(at),
    CONTROLLER_PORT: String(await freePort()),
    DATA: join(resolve(home), 'log'),
  };
  const template = readFileSync(join(sources, 'server.properties'), 'utf8');
  writeFileSync(
    properties,
    template.replace(/\$\{(\w+)\}/g, (_, name) => filled[name]!),
  );
  const args = ['-Xmx512m', '-XX:+UseSerialGC', '-cp', join(jars, '*'), join(sources, 'Launcher.java'), properties];
  const startIt = () => startJava(args, /^ready$/m);
  let running: JavaProcess | undefined = await startIt();
  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await running?.end(signal);
    running = undefined;
  }
  return {
    name: `Apache Kafka ${versionIn(jars)} (in Java on this machine)`,
    url: `127.0.0.1:${at}`,
    kill: () => end('SIGKILL'),
    async start() {
      running ??= await startIt();
    },
    async stop() {
      await end('SIGTERM');
      if (!folder) rmSync(home, { recursive: true, force: true });
    },
  };
}

const versionIn = (jars: string): string =>
  readdirSync(jars)
    .map((file) => /^kafka_2[.]13-(.+)[.]jar$/.exec(file)?.[1])
    .find((version) => version) ?? 'of an unknown version';
