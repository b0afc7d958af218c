import { mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { jarsOf } from './jars';
import { freePort, type JavaProcess, startJava } from './java';
import type { Server } from './server';

const sources = resolve(__dirname, '../../../../infra/local/mongodb');

/**
 * The stand-in for MongoDB, in Java: it answers the same protocol, keeps what it acknowledged when it is killed, and is slow.
 * Without a `folder` its data goes when it stops.
 */
export async function startMongo({ folder, port }: { folder?: string; port?: number } = {}): Promise<Server> {
  const jars = await jarsOf(join(sources, 'pom.xml'));
  const data = folder ?? mkdtempSync(join(tmpdir(), 'mongodb-'));
  mkdirSync(data, { recursive: true });
  const at = port ?? (await freePort());
  const args = [
    '-Xmx512m',
    '-Dorg.slf4j.simpleLogger.defaultLogLevel=error',
    ...['-cp', join(jars, '*'), join(sources, 'Launcher.java'), join(data, 'mongodb.mv.db'), String(at)],
  ];
  const startIt = () => startJava(args, /^ready$/m);
  let running: JavaProcess | undefined = await startIt();
  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    await running?.end(signal);
    running = undefined;
  }
  return {
    name: `mongo-java-server ${versionIn(jars)} (a stand-in for MongoDB on this machine)`,
    url: `mongodb://127.0.0.1:${at}`,
    kill: () => end('SIGKILL'),
    async start() {
      running ??= await startIt();
    },
    async stop() {
      await end('SIGTERM');
      if (!folder) rmSync(data, { recursive: true, force: true });
    },
  };
}

const versionIn = (jars: string): string =>
  readdirSync(jars)
    .map((file) => /^mongo-java-server-core-(.+)[.]jar$/.exec(file)?.[1])
    .find((version) => version) ?? 'of an unknown version';
