import { randomBytes } from 'node:crypto';
import { type Clock, type Instant, sha256, systemClock } from '@lib/kernel';
import type { KeptSessions } from './kept-sessions.port';

/** Half an hour without a page asked for ends a session: the screen is somebody else's by then. */
const idleMilliseconds = 30 * 60 * 1_000;
/** How exactly it is known when a session was last used: it is not written down for each page. */
const stepMilliseconds = 60 * 1_000;

/** How it is with a session that a cookie names. */
export type SessionState =
  | 'live'
  /** Nobody used it for half an hour. */
  | 'idle'
  /** Signed out, ended by somebody, run out, another's, or never begun. */
  | 'ended';

/** Who is signed in. The cookie proves who was; whether they still are is known here. */
export interface Sessions {
  /** The secret for the person's own cookie. */
  begin(person: string, seconds: number): Promise<string>;
  /** Uses it, if it is live and this person's. */
  use(secret: string, person: string): Promise<SessionState>;
  end(secret: string): Promise<void>;
  endAllOf(person: string): Promise<void>;
  close(): Promise<void>;
}

export function sessionsIn(kept: KeptSessions, clock: Clock = systemClock): Sessions {
  const earlier = (now: Instant, milliseconds: number): Instant =>
    new Date(Date.parse(now) - milliseconds).toISOString();
  const idOf = (secret: string): string => sha256(`session ${secret}`);
  return {
    async begin(person, seconds) {
      const secret = randomBytes(32).toString('base64url');
      const now = clock.now();
      await kept.forget({ seen: earlier(now, idleMilliseconds), end: now });
      await kept.begin({ id: idOf(secret), person, seenAt: now, endsAt: earlier(now, -seconds * 1_000) });
      return secret;
    },
    async use(secret, person) {
      const now = clock.now();
      const id = idOf(secret);
      const session = await kept.find(id);
      if (!session || session.person !== person || session.endsAt <= now) return 'ended';
      if (session.seenAt < earlier(now, idleMilliseconds)) {
        await kept.end(id);
        return 'idle';
      }
      if (session.seenAt < earlier(now, stepMilliseconds)) await kept.seen(id, now);
      return 'live';
    },
    end: (secret) => kept.end(idOf(secret)),
    endAllOf: (person) => kept.endAllOf(person),
    close: () => kept.close(),
  };
}
