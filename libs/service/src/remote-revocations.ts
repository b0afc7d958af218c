import { type Issuer, Problem, type TokenMarks } from '@lib/http';
import { sha256 } from '@lib/kernel';
import { kindOf, loggerOf } from '@lib/telemetry';

/** As the issuer lists it: by `jti`, and by a hash of `sub` with the second up to which all tokens were taken back. */
interface Revoked {
  readonly tokens: readonly { readonly id: string }[];
  readonly people: readonly { readonly person: string; readonly before: number }[];
}

const log = loggerOf('tokens');
/** Within so many milliseconds every service has heard of what was taken back. */
const asksAfter = 2_000;
const waits = 1_000;
/** An issuer that was away for so long may have taken back what we would still believe: nobody is believed until it answers. */
const believesFor = 5 * 60_000;
const tryAgainAfterSeconds = 2;

/**
 * Whether a token was taken back, by the list that the issuer keeps. It is asked for when a token is shown and the list is older
 * than two seconds, once for all that wait for it; while the issuer is away the last list is good for five minutes.
 */
export function revocationsFrom(address: string, now = () => performance.now()): NonNullable<Issuer['isRevoked']> {
  let tokens: ReadonlySet<string> = new Set();
  let people: ReadonlyMap<string, number> = new Map();
  let heardAt: number | undefined;
  let askedAt: number | undefined;
  let asking: Promise<void> | undefined;

  async function ask(): Promise<void> {
    try {
      const answer = await fetch(address, { redirect: 'error', signal: AbortSignal.timeout(waits) });
      if (!answer.ok) throw new Error(`The issuer answered ${answer.status}`);
      const revoked = (await answer.json()) as Revoked;
      tokens = new Set(revoked.tokens.map(({ id }) => id));
      const latest = new Map<string, number>();
      for (const { person, before } of revoked.people) latest.set(person, Math.max(before, latest.get(person) ?? 0));
      people = latest;
      heardAt = now();
    } catch (error) {
      log.warn(kindOf(error), 'the issuer does not say which tokens were taken back, will ask again');
    } finally {
      askedAt = now();
      asking = undefined;
    }
  }

  return async ({ id, subject, issuedAt }: TokenMarks) => {
    if (askedAt === undefined || now() - askedAt > asksAfter) {
      asking ??= ask();
      await asking;
    }
    if (heardAt === undefined || now() - heardAt > believesFor)
      throw new Problem(
        'try-again',
        'Whether your token was taken back cannot be checked at the moment: its issuer does not answer.',
        [],
        tryAgainAfterSeconds,
      );
    if (id !== undefined && tokens.has(id)) return true;
    return people.size > 0 && issuedAt <= (people.get(sha256(`subject ${subject}`)) ?? -1);
  };
}
