import { collectDefaultMetrics, Gauge, register } from 'prom-client';
import type { Projector } from '../../projection/src/projector.inbox';
import type { Ports } from './ports';

/** What an operator watches, read when it is scraped. Figures only: no label names a child, a reference or an organisation. */
export function observe(projector: Projector, { stores }: Ports): void {
  register.clear();
  collectDefaultMetrics();
  gauge(
    'tell_it_once_projection_lag_messages',
    'Messages that the projection has not handled',
    async () => (await projector.lag())?.messages ?? -1,
  );
  gauge(
    'tell_it_once_projection_lag_seconds',
    'How long the oldest of them has waited',
    async () => ((await projector.lag())?.milliseconds ?? -1000) / 1000,
  );
  gauge('tell_it_once_projection_parked_messages', 'Messages that could not be read', () => projector.parked());
  const unpublished = new Gauge({
    name: 'tell_it_once_unpublished_commits',
    help: 'Commits that a service has not sent to the log (counted up to 501)',
    labelNames: ['service'],
    registers: [],
    async collect() {
      for (const [service, store] of Object.entries(stores))
        this.set({ service }, (await store.unpublished(501)).length);
    },
  });
  register.registerMetric(unpublished);
}

function gauge(name: string, help: string, read: () => Promise<number>): void {
  register.registerMetric(
    new Gauge({
      name,
      help,
      registers: [],
      async collect() {
        this.set(await read());
      },
    }),
  );
}
