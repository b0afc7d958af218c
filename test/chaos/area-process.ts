import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import type { LogMessage } from '@lib/event-log';
import type { ProcessMessage, Wish } from './killable';
import type { Step } from './steps';

export interface Kill {
  readonly step: Step;
  /** It dies the n-th time that it passes the step. */
  readonly times: number;
}

const root = join(__dirname, '../..');

/** All-in-one in a process of its own. */
export class AreaProcess {
  isOver = false;
  /** Undefined when it died before it answered anybody. */
  readonly url: Promise<string | undefined>;
  /** The signal that it died of; undefined when it ended in order. */
  readonly end: Promise<NodeJS.Signals | undefined>;
  /** All that it wrote. */
  output = '';
  private readonly child: ChildProcess;
  private waiting: (() => void)[] = [];

  constructor(path: string, kill?: Kill) {
    const planned = kill ? [kill.step, String(kill.times)] : [];
    this.child = spawn(
      process.execPath,
      ['-r', '@swc-node/register', join(__dirname, 'killable.ts'), path, ...planned],
      {
        cwd: root,
        env: { ...process.env, SWC_NODE_PROJECT: join(root, 'tsconfig.json') },
        stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      },
    );
    for (const stream of [this.child.stdout!, this.child.stderr!]) {
      stream.on('data', (data) => {
        this.output += data;
      });
    }
    const exit = once(this.child, 'exit');
    this.end = exit.then(([code, signal]) => {
      this.isOver = true;
      for (const goOn of this.waiting) goOn();
      if (signal === null && code !== 0) throw new Error(`It ended with ${code}:\n${this.output}`);
      return (signal as NodeJS.Signals | null) ?? undefined;
    });
    this.end.catch(() => {});
    this.url = new Promise((resolve) => {
      this.child.on('message', (said: ProcessMessage) => {
        if ('url' in said) resolve(said.url);
        else this.waiting.shift()?.();
      });
      void exit.then(() => resolve(undefined));
    });
  }

  /** Puts a message on its log. It may or may not be there when the process has died meanwhile. */
  async publish(topic: string, message: LogMessage): Promise<void> {
    if (this.isOver) return;
    const answered = new Promise<void>((resolve) => this.waiting.push(resolve));
    this.wish({ publish: { topic, ...message } });
    await answered;
  }

  async stop(): Promise<void> {
    this.wish({ stop: true });
    await this.end;
  }

  killNow(): void {
    this.child.kill('SIGKILL');
  }

  private wish(wish: Wish): void {
    // A process that dies in this moment is seen to by its end.
    if (this.child.connected) this.child.send(wish, () => {});
  }
}
