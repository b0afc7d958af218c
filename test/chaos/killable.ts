import type { LogMessage } from '@lib/event-log';
import { startAllInOne } from '../../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import { passing, type Step } from './steps';

/** What the driver may ask of it: to put a message on the log that no service would, or to stop in order. */
export type Wish = { readonly publish: LogMessage & { readonly topic: string } } | { readonly stop: true };
export type ProcessMessage = { readonly url: string } | { readonly published: true };

const say = (said: ProcessMessage): void => void process.send?.(said);

/** All-in-one on a data directory, which kills itself the n-th time that it passes a step: `killable.ts DIR [STEP N]`. */
async function main(path: string, step?: string, times?: string): Promise<void> {
  let left = Number(times);
  let isStarting = true;
  const at = (passed: Step): void => {
    if (passed === step && --left === 0) process.kill(process.pid, 'SIGKILL');
  };
  const data = await openDataDirectory(path);
  let publish: ((topic: string, messages: readonly LogMessage[]) => Promise<void>) | undefined;
  const allInOne = await startAllInOne({
    data,
    port: 0,
    around: (ports) => {
      publish = ports.eventLog.publish;
      return passing(ports, { at, isStarting: () => isStarting });
    },
  });
  isStarting = false;
  process.on('message', async (wish: Wish) => {
    if ('stop' in wish) {
      await allInOne.close();
      process.exit(0);
    }
    const { topic, key, value } = wish.publish;
    await publish!(topic, [{ key, value }]);
    say({ published: true });
  });
  process.on('disconnect', () => process.exit(1));
  say({ url: allInOne.url });
}

const [path, step, times] = process.argv.slice(2);
void main(path!, step, times);
