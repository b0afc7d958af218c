import { fork } from 'node:child_process';
import { join } from 'node:path';

/** A process of its own that answers one question at a time. */
export interface Party<Question, Answer> {
  ask(question: Question): Promise<Answer>;
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/** Starts `file` of this folder with Node's own `flags`. */
export function startParty<Question, Answer>(file: string, flags: readonly string[] = []): Party<Question, Answer> {
  const child = fork(join(__dirname, file), [], { execArgv: ['-r', '@swc-node/register', ...flags] });
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  return {
    ask: (question) =>
      new Promise((resolve, reject) => {
        const died = () => reject(new Error(`${file} ended before it answered`));
        child.once('exit', died);
        child.once('message', ({ answer, failed }: { answer: Answer; failed?: string }) => {
          child.off('exit', died);
          if (failed) reject(new Error(`${file}: ${failed}`));
          else resolve(answer);
        });
        child.send(question as object);
      }),
    async stop() {
      child.disconnect();
      await ended;
    },
  };
}

/** Asks a new process one thing, so that nothing an earlier run left in memory speeds up or slows down the next. */
export async function askAnew<Question, Answer>(file: string, question: Question): Promise<Answer> {
  const party = startParty<Question, Answer>(file);
  try {
    return await party.ask(question);
  } finally {
    await party.stop();
  }
}

/** The other side: what this process does when it is asked, and when nobody will ask any more. */
export function answering<Question, Answer>(
  answer: (question: Question) => Promise<Answer>,
  end?: () => Promise<void>,
) {
  process.on('message', (question: Question) => {
    answer(question).then(
      (answered) => process.send?.({ answer: answered }),
      (error: Error) => process.send?.({ failed: error.stack ?? error.message }),
    );
  });
  process.once('disconnect', () => void (end?.() ?? Promise.resolve()).then(() => process.exit(0)));
}
