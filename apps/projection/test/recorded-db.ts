import type { Db } from 'mongodb';

/** What was asked of a database: of which collection, by which method, with what. */
export interface AskedOfDatabase {
  readonly collection: string;
  readonly method: string;
  readonly given: readonly unknown[];
}

/** The same database, and in `asked` all that is asked of it, in order. */
export function recordedDb(db: Db): { readonly db: Db; readonly asked: AskedOfDatabase[] } {
  const asked: AskedOfDatabase[] = [];
  const recorded = around(db, (name, call) =>
    name === 'collection'
      ? (...args) =>
          around(call(...args) as object, (method, each) => (...given) => {
            asked.push({ collection: String(args[0]), method, given });
            return each(...given);
          })
      : call,
  );
  return { db: recorded, asked };
}

type Call = (...args: unknown[]) => unknown;

function around<T extends object>(target: T, change: (name: string, call: Call) => Call): T {
  return new Proxy(target, {
    get(object, name) {
      const member = Reflect.get(object, name, object) as unknown;
      return typeof member === 'function' ? change(String(name), member.bind(object) as Call) : member;
    },
  });
}
