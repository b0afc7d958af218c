import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';

/** A JDK, which compiles what we wrote, and Maven, which fetches the rest. */
export const canRunJava = (): boolean =>
  ['javac --version', 'mvn --version'].every((command) => spawnSync(command, { shell: true }).status === 0);

/** A port of the loopback address that nobody uses. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  server.close();
  await once(server, 'close');
  return port;
}

/** A Java process that has said it is ready, and how to end it. */
export interface JavaProcess {
  /** SIGKILL, SIGTERM; resolves when it has ended. */
  end(signal: 'SIGKILL' | 'SIGTERM'): Promise<void>;
}

/**
 * Starts Java and waits for the line of its output that says it is ready. It leads a process group of its own, so that Ctrl-C
 * reaches us alone: who still writes to it is stopped first.
 */
export async function startJava(args: readonly string[], ready: RegExp, cwd?: string): Promise<JavaProcess> {
  const child = spawn('java', [...args], { stdio: ['pipe', 'pipe', 'pipe'], detached: true, ...(cwd && { cwd }) });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  // A pipe to a process that was killed breaks; `ended` says so.
  child.stdin?.on('error', () => {});
  const endWithUs = () => child.kill('SIGKILL');
  process.once('exit', endWithUs);
  void ended.then(() => process.off('exit', endWithUs));
  await saidReady(child, ready);
  // What we run for must not wait for it: whoever forgets to stop it ends it by ending.
  for (const each of [child, child.stdin, child.stdout, child.stderr]) (each as { unref?: () => void }).unref?.();
  return {
    async end(signal) {
      for (const each of [child, child.stdout, child.stderr]) (each as { ref?: () => void }).ref?.();
      child.kill(signal);
      await ended;
    },
  };
}

function saidReady(child: ChildProcess, ready: RegExp): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = '';
    let isReady = false;
    const read = (chunk: Buffer) => {
      if (isReady) return;
      said = `${said}${chunk}`.slice(-10_000);
      isReady = ready.test(said);
      if (isReady) resolve();
    };
    child.stdout?.on('data', read);
    child.stderr?.on('data', read);
    child.once('error', reject);
    child.once('close', (code) => reject(new Error(`Java ended with ${code} before it was ready:\n${said}`)));
  });
}
