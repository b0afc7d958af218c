import type { Commit, Instant } from '@lib/kernel';
import type { AgencyService } from '@lib/streams';
import type { Metrics } from '@lib/telemetry';

const most = 501;

const secondsSince = (then: Instant, now: Instant): number => (Date.parse(now) - Date.parse(then)) / 1000;

/** What waits in a service's outbox, and for how long; answers what to tell of commits that the log has acknowledged. */
export function observeOutbox(
  metrics: Metrics,
  { agency: service, store, clock }: Pick<AgencyService, 'agency' | 'store' | 'clock'>,
): (published: readonly Commit[]) => void {
  metrics.read('tell_it_once_unpublished_commits', async () => [
    { labels: { service }, value: (await store.unpublished(most)).length },
  ]);
  const waitingSince = firstSeen(clock);
  metrics.read('tell_it_once_oldest_unpublished_seconds', async () => {
    const [oldest] = await store.unpublished(1);
    return [{ labels: { service }, value: oldest ? secondsSince(waitingSince(oldest), clock.now()) : 0 }];
  });
  return (published) => {
    const now = clock.now();
    metrics.count('tell_it_once_relayed_commits_total', { service }, published.length);
    for (const { recordedAt, recordedAtStated } of published) {
      if (!recordedAtStated)
        metrics.observe('tell_it_once_relay_lag_seconds', secondsSince(recordedAt, now), { service });
    }
  };
}

/** An import states when its facts were recorded, which may be years ago: it has waited since it was first seen to wait. */
function firstSeen(clock: AgencyService['clock']): (commit: Commit) => Instant {
  let seen: { readonly name: string; readonly at: Instant } | undefined;
  return ({ stream, version, recordedAt, recordedAtStated }) => {
    if (!recordedAtStated) return recordedAt;
    const name = `${stream}/${version}`;
    if (seen?.name !== name) seen = { name, at: clock.now() };
    return seen.at;
  };
}
