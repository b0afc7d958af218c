import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { freePort } from '@lib/testing';
import { jarsOf } from '../../libs/testing/src/servers/jars';

const sources = resolve(__dirname, '../../infra/local/mongodb');

/** A store as an operator may have one: what starts, kills and starts it again are commands. */
export interface StoreByCommand {
  readonly environment: Readonly<Record<'STORE_URL' | 'STORE_START' | 'STORE_KILL' | 'STORE_STOP', string>>;
  /** Whatever became of it. */
  end(): void;
}

/** The stand-in for MongoDB, by commands of a shell. */
export async function storeByCommand(): Promise<StoreByCommand> {
  const jars = await jarsOf(join(sources, 'pom.xml'));
  const folder = mkdtempSync(join(tmpdir(), 'own-store-'));
  const port = await freePort();
  const [pid, input] = [join(folder, 'pid'), join(folder, 'input')];
  const java = `java -Xmx512m -Dorg.slf4j.simpleLogger.defaultLogLevel=error -cp '${join(jars, '*')}' '${join(sources, 'Launcher.java')}'`;
  const kill = (signal: string) => `kill -${signal} "$(cat '${pid}')"`;
  return {
    environment: {
      STORE_URL: `mongodb://127.0.0.1:${port}`,
      // It ends with its input, which here has no end.
      STORE_START: `test -p '${input}' || mkfifo '${input}'; ${java} '${join(folder, 'mongodb.mv.db')}' ${port} 0<>'${input}' >/dev/null 2>&1 & echo $! >'${pid}'`,
      STORE_KILL: kill('KILL'),
      STORE_STOP: kill('TERM'),
    },
    end() {
      if (existsSync(pid))
        try {
          process.kill(Number(readFileSync(pid, 'utf8')), 'SIGKILL');
        } catch {
          // It has been stopped.
        }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
