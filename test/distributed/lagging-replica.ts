import type { Db } from 'mongodb';

/**
 * A database of two servers, as its clients see it after its first one was lost: the second has taken every write, and answers questions out of
 * what it knows to be taken by a majority, which may be less for a while. Both are databases of a real server: the second is given each write again, in order,
 * as soon as it may know of it. Who asks in a session waits until it knows as much as the session has seen, as a server does.
 */
export interface LaggingReplica {
  /** One client's way to it. */
  open(): Db;
  /** After so many more questions, all later ones are answered without the last `writes`, until it is caught up with. */
  lagAfter(questions: number, writes: number): void;
  catchUp(): void;
}

interface Session {
  operationTime: number;
  hasEnded: boolean;
}

const writes = ['insertMany', 'insertOne', 'bulkWrite', 'updateOne', 'updateMany', 'deleteOne'];

export function laggingReplica(first: Db, second: Db, { knowsSessions = true } = {}): LaggingReplica {
  const taken: (() => Promise<unknown>)[] = [];
  let known = 0;
  let questions = 0;
  let lag: { readonly from: number; readonly writes: number } | undefined;
  let atMost = Number.POSITIVE_INFINITY;

  function answeringAt(): number {
    if (lag && questions >= lag.from) {
      atMost = Math.min(atMost, taken.length - lag.writes);
      lag = undefined;
    }
    questions++;
    return Math.min(atMost, taken.length);
  }

  /** The second server’s own database stands where the question is to be answered: it never goes back, so that it is made anew where it must. */
  async function standAt(time: number): Promise<void> {
    if (time < known) {
      for (const { name } of await second.listCollections().toArray()) await second.collection(name).deleteMany({});
      known = 0;
    }
    while (known < time) await taken[known++]!().catch(() => {});
  }

  let turn: Promise<unknown> = Promise.resolve();
  /** One after the other: two questions at once may be answered at different times. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const answer = turn.then(work);
    turn = answer.catch(() => {});
    return answer;
  }

  const ask = <T>(session: Session | undefined, question: () => Promise<T>): Promise<T> =>
    inTurn(async () => {
      const at = Math.max(answeringAt(), session?.operationTime ?? 0);
      await standAt(at);
      if (session) session.operationTime = at;
      return question();
    });

  const write = <T>(session: Session | undefined, onFirst: () => Promise<T>, onSecond: () => Promise<unknown>) =>
    inTurn(async () => {
      try {
        return await onFirst();
      } finally {
        taken.push(onSecond);
        if (session) session.operationTime = taken.length;
      }
    });

  function open(): Db {
    const client = {
      startSession: () => ({
        operationTime: 0,
        hasEnded: false,
        advanceOperationTime(this: Session, time: number) {
          this.operationTime = Math.max(this.operationTime, time);
        },
        async endSession(this: Session) {
          this.hasEnded = true;
        },
      }),
      db: () => ({
        async command() {
          if (!knowsSessions) throw Object.assign(new Error('No sessions'), { name: 'MongoCompatibilityError' });
        },
      }),
    };
    const db = {
      client,
      collection(name: string) {
        const [onFirst, onSecond] = [first.collection(name), second.collection(name)];
        return new Proxy(onFirst, {
          get(target, method: string) {
            if (method === 'db') return db;
            if (method === 'find')
              return (filter: object, given: object = {}) => {
                const { session, ...options } = given as { readonly session?: Session };
                const toArray = () => ask(session, () => onSecond.find(filter, options).toArray());
                return {
                  toArray,
                  async *[Symbol.asyncIterator]() {
                    yield* await toArray();
                  },
                  async close() {},
                };
              };
            if (method === 'findOne')
              return (filter: object, given: object = {}) => {
                const { session, ...options } = given as { readonly session?: Session };
                return ask(session, () => onSecond.findOne(filter, options));
              };
            if (writes.includes(method))
              return (...given: object[]) => {
                const session = given.map((each) => (each as { readonly session?: Session }).session).find(Boolean);
                const plain = given.map((each) => withoutSession(each));
                const on = (collection: object) => Reflect.get(collection, method).apply(collection, copyOf(plain));
                return write(
                  session,
                  () => on(onFirst),
                  () => on(onSecond),
                );
              };
            const member = Reflect.get(target, method, target) as unknown;
            return typeof member === 'function' ? member.bind(target) : member;
          },
        });
      },
    };
    return db as unknown as Db;
  }

  return {
    open,
    lagAfter(after, behind) {
      lag = { from: questions + after, writes: behind };
    },
    catchUp() {
      lag = undefined;
      atMost = Number.POSITIVE_INFINITY;
    },
  };
}

function withoutSession(given: object): object {
  if (Array.isArray(given)) return given;
  const { session: _, ...rest } = given as { readonly session?: Session };
  return rest;
}

/** The driver puts ids into what it is given. */
const copyOf = (given: readonly object[]): object[] => structuredClone([...given]);
