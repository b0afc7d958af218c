import type { TokenMarks } from '@lib/http';
import { type Clock, sha256 } from '@lib/kernel';

/** Tokens that are not to be believed though they have not run out. Times are seconds since 1970. */
export interface Revoked {
  /** By `jti`. */
  readonly tokens: readonly { readonly id: string; readonly until: number }[];
  /** All that somebody was given up to a second, by a hash of `sub`: the list is read by every service, and names nobody. */
  readonly people: readonly { readonly person: string; readonly before: number; readonly until: number }[];
}

/** Where that is written down. */
export interface KeptRevocations {
  read(): Revoked | undefined;
  write(revoked: Revoked): void;
}

export interface Revocations {
  /** What is taken back stays so until it would have run out. */
  revoke(what: { readonly id: string } | { readonly subject: string }): void;
  isRevoked(token: TokenMarks): Promise<boolean>;
  list(): Revoked;
}

export const personIn = (subject: string): string => sha256(`subject ${subject}`);

export function isIn({ tokens, people }: Revoked, { id, subject, issuedAt }: TokenMarks): boolean {
  if (tokens.length === 0 && people.length === 0) return false;
  if (id !== undefined && tokens.some((token) => token.id === id)) return true;
  const person = personIn(subject);
  return people.some((each) => each.person === person && issuedAt <= each.before);
}

/** In memory, and written down each time. A token that says no `iat` counts as given before. */
export function revocationsIn(kept: KeptRevocations | undefined, clock: Clock, lifetimeSeconds: number): Revocations {
  let revoked: Revoked = kept?.read() ?? { tokens: [], people: [] };
  const now = () => Math.floor(Date.parse(clock.now()) / 1_000);
  const current = ({ tokens, people }: Revoked): Revoked => ({
    tokens: tokens.filter(({ until }) => until > now()),
    people: people.filter(({ until }) => until > now()),
  });
  return {
    revoke(what) {
      const { tokens, people } = current(revoked);
      const until = now() + lifetimeSeconds;
      revoked =
        'id' in what
          ? { tokens: [...tokens, { id: what.id, until }], people }
          : { tokens, people: [...people, { person: personIn(what.subject), before: now(), until }] };
      kept?.write(revoked);
    },
    isRevoked: async (token) => isIn(revoked, token),
    list: () => current(revoked),
  };
}
