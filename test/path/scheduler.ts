import type { Random } from '@lib/testing';

/** The priority of whoever goes on only when nobody else can. */
export const asleep = -1;
/** The priority of whoever has just woken, above all others. */
const foremost = 1_000;

const sleepyPoints = ['heads', 'rowsOf', 'keysOf', 'insert', 'write', 'write', 'write'].map((call) => `before ${call}`);

/** Waits until the schedule says: go on. Never, for an actor that has died. */
export type Turn = () => Promise<void>;

export interface Actor {
  readonly name: string;
  /** Of all that could go on, the highest goes. */
  priority: number;
  /** What it is about to do, or has just done: deaths look for the moments at which they hurt. */
  at: string;
  isDone: boolean;
  goOn: (() => void) | undefined;
}

/**
 * Lets several actors take turns, one at a time, in an order that the seed alone decides. Some of the schedules choose anew at
 * each turn; most keep to priorities that change now and then, so that one copy often sleeps through all that another does.
 */
export class Scheduler {
  private actors: Actor[] = [];
  private readonly keepsToPriorities: boolean;
  /** Where this schedule puts one actor to sleep, and how many pass there before. */
  private readonly sleepy: string;
  private untilSleep: number;
  /** How many turns before a write the others have while it sleeps; all that they want where it is not said. */
  private readonly nap: number | undefined;
  private sleeper: { readonly actor: Actor; untilAwake: number } | undefined;
  private failure: unknown;
  private stopped: () => void = () => {};

  constructor(private readonly random: Random) {
    this.keepsToPriorities = random.chance(0.75);
    this.sleepy = random.pick(sleepyPoints);
    this.untilSleep = random.below(6);
    this.nap = random.chance(0.4) ? random.below(8) : undefined;
  }

  /** Runs until the first turn that it waits for. */
  spawn(name: string, run: (turn: Turn, actor: Actor) => Promise<void>): Actor {
    const actor: Actor = { name, priority: this.random.below(foremost), at: 'begin', isDone: false, goOn: undefined };
    this.actors.push(actor);
    const turn: Turn = () =>
      new Promise((resolve) => {
        actor.goOn = resolve;
        this.stopped();
      });
    // The first turn is asked for before the actor does anything, so that to begin is a choice of the schedule too.
    void turn()
      .then(() => run(turn, actor))
      .catch((error) => {
        this.failure = error;
      })
      .then(() => this.end(actor));
    return actor;
  }

  private end(actor: Actor): void {
    actor.isDone = true;
    this.stopped();
  }

  /** It never goes on: what it was about to do is not done, and nothing is cleaned up after it. */
  kill(actor: Actor): void {
    actor.isDone = true;
    actor.goOn = undefined;
  }

  /** Until nobody is left. `mayGoOn` may kill whoever is next and may spawn others; at false, another choice is made. */
  async drain(mayGoOn: (next: Actor) => boolean): Promise<number> {
    for (let turns = 0; ; turns++) {
      if (this.failure) throw this.failure;
      this.actors = this.actors.filter(({ isDone }) => !isDone);
      if (this.actors.length === 0) return turns;
      const next = this.choose();
      if (!mayGoOn(next)) continue;
      const { goOn } = next;
      next.goOn = undefined;
      await new Promise<void>((resolve) => {
        this.stopped = resolve;
        goOn?.();
      });
    }
  }

  private choose(): Actor {
    if (!this.keepsToPriorities) return this.random.pick(this.actors);
    const first = this.first();
    if (this.sleeper && first.at === 'before write' && this.sleeper.untilAwake-- === 0) {
      this.sleeper.actor.priority = foremost;
      this.sleeper = undefined;
    } else if (first.at === this.sleepy && first.priority !== asleep && this.untilSleep-- === 0) {
      first.priority = asleep;
      if (this.nap !== undefined) this.sleeper = { actor: first, untilAwake: this.nap };
    } else if (this.random.chance(0.03)) first.priority = this.random.below(foremost);
    return this.first();
  }

  private first(): Actor {
    return this.actors.reduce((best, actor) => (actor.priority > best.priority ? actor : best));
  }
}

/** The same port, each of whose calls waits for a turn before it begins and again before its answer is heard. */
export function stepped<P extends object>(port: P, turn: Turn, actor: Actor): P {
  const methods = Object.entries(port).map(([name, method]) => [
    name,
    // What is done within it takes the turns.
    name === 'causally'
      ? method
      : async (...args: readonly unknown[]) => {
          actor.at = `before ${name}`;
          await turn();
          const answer = await (method as (...args: readonly unknown[]) => Promise<unknown>)(...args);
          actor.at = `after ${name}`;
          await turn();
          return answer;
        },
  ]);
  return Object.fromEntries(methods) as P;
}
