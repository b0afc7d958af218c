import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { publishers } from '@lib/contracts';
import type { Secrets } from '../../apps/all-in-one/src/data-directory';
import { freePort } from '../../libs/testing/src/servers/java';

const root = resolve(__dirname, '../..');

export interface AreaOfProcesses {
  /** Addresses of Kafka's brokers. */
  readonly brokers: string;
  readonly mongoUrl: string;
  readonly database?: string;
  /** Before the names of topics and groups. */
  readonly prefix?: string;
  readonly secrets: Secrets;
  /** Of the one origin; 0 takes any that is free. */
  readonly port?: number;
  /** How many processes make the records. */
  readonly copies?: number;
  readonly sandbox?: boolean;
  /** More of the environment of each process. */
  readonly environment?: Readonly<Record<string, string>>;
  /** Each line that a process writes. */
  readonly onLine?: (service: string, line: string) => void;
}

export interface OneProcess {
  readonly name: string;
  /** Of itself, behind the one origin. */
  readonly url: string;
  readonly isRunning: boolean;
  /** SIGKILL; resolves when it has ended. */
  kill(): Promise<void>;
  /** Again, with the same settings; resolves when it listens. */
  start(): Promise<void>;
  /** SIGTERM; resolves when it has ended. */
  stop(): Promise<void>;
}

export interface RunningProcesses {
  readonly url: string;
  /** `education`, `health`, `social-care`, `family`, `partnership`, `projection`, `projection-2`…, `issuer`, `console`. */
  readonly processes: ReadonlyMap<string, OneProcess>;
  stop(): Promise<void>;
}

/** Builds every service where its sources have changed, one at a time however many ask. */
export const { build, isRunning } = require('../build') as {
  readonly build: () => void;
  /** Nothing is built anew under a process that runs what was built. Answers how to say that it has ended. */
  readonly isRunning: (pid: number) => () => void;
};

/** Every service in a process of its own, as an operator runs them, on one machine. What was built is what runs. */
export async function startProcesses(area: AreaOfProcesses): Promise<RunningProcesses> {
  const { secrets, copies = 1 } = area;
  const extra = Array.from({ length: copies - 1 }, (_, index) => `projection-${index + 2}`);
  const names = ['issuer', 'projection', ...extra, ...publishers, 'console'];
  const ports = new Map<string, number>();
  for (const name of names) ports.set(name, (name === 'console' && area.port) || (await freePort()));
  const urlOf = (name: string) => `http://127.0.0.1:${ports.get(name)}`;
  const url = `http://localhost:${ports.get('console')}`;
  const environment = {
    ...process.env,
    ...area.environment,
    HOST: '127.0.0.1',
    PUBLIC_URL: url,
    KAFKA_BROKERS: area.brokers,
    KAFKA_PREFIX: area.prefix ?? '',
    MONGODB_URL: area.mongoUrl,
    MONGODB_DATABASE: area.database ?? 'tell-it-once',
    OIDC_ISSUER: `${url}/issuer`,
    OIDC_KEYS: `${urlOf('issuer')}/issuer/jwks`,
    OIDC_REVOCATIONS: `${urlOf('issuer')}/issuer/revocations`,
    ID_KEY: secrets.idKey,
    ISSUER_KEY: JSON.stringify(secrets.issuerKey),
    SESSION_KEY: secrets.sessionKey,
    SANDBOX: String(area.sandbox ?? true),
    SERVICES: ['issuer', 'projection', ...publishers].map((name) => `${name}=${urlOf(name)}`).join(','),
  };
  const processOf = (name: string) =>
    oneProcess(name, urlOf(name), { ...environment, PORT: String(ports.get(name)) }, area.onLine ?? (() => {}));
  const processes = new Map(names.map((name) => [name, processOf(name)]));
  async function stop(): Promise<void> {
    // The way in first: what was accepted is then still relayed and taken in, as far as it comes.
    for (const those of [['console'], publishers, ['projection', ...extra], ['issuer']])
      await Promise.all(those.map((name) => processes.get(name)?.stop()));
  }
  try {
    await Promise.all([...processes.values()].map((each) => each.start()));
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, processes, stop };
}

function oneProcess(
  name: string,
  url: string,
  environment: NodeJS.ProcessEnv,
  onLine: (service: string, line: string) => void,
): OneProcess {
  const file = join(root, `dist/apps/${name.replace(/-\d+$/, '')}/src/main.js`);
  let child: ChildProcess | undefined;
  let isAsked = false;
  async function end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
    const ending = child;
    if (!ending || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = once(ending, 'exit');
    isAsked = true;
    ending.kill(signal);
    await ended;
  }
  return {
    name,
    url,
    get isRunning() {
      return child !== undefined && child.exitCode === null && child.signalCode === null;
    },
    kill: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    async start() {
      // In a group of its own: Ctrl-C reaches us alone, who stop it in order. When we are gone, its channel closes and it stops.
      const started = spawn(process.execPath, ['--enable-source-maps', file], {
        cwd: root,
        env: environment,
        detached: true,
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      });
      child = started;
      isAsked = false;
      if (started.pid) started.once('exit', isRunning(started.pid));
      for (const stream of [started.stdout!, started.stderr!]) {
        let rest = '';
        stream.on('data', (chunk: Buffer) => {
          const lines = `${rest}${chunk}`.split('\n');
          rest = lines.pop()!;
          for (const line of lines) onLine(name, line);
        });
      }
      await new Promise<void>((resolve, reject) => {
        started.once('message', () => {
          started.once('exit', (code, signal) => {
            if (!isAsked) onLine(name, `ended by itself, with ${code ?? signal}`);
          });
          resolve();
        });
        started.once('exit', (code, signal) =>
          reject(new Error(`${name} ended with ${code ?? signal} before it listened`)),
        );
      });
    },
  };
}
