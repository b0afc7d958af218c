import type { EventStore } from '@lib/event-store';
import type { Ports } from '../../apps/all-in-one/src/ports';

/** Where a process may die on the way of a fact, in the order in which a fact comes by. */
export const steps = [
  'before a fact is stored',
  'after a fact is stored, before it is acknowledged',
  'before the relay publishes',
  'after the relay has published, before it marks',
  'after the relay has marked',
  'before social care takes a delivery',
  'after social care has taken a delivery',
  'after social care has handled a batch, before its position moves',
  'before the journal is written',
  'after the journal is written, before the refresh',
  'between two documents of a refresh',
  'after the views are written, before the position moves',
  'before an unreadable message is parked',
  'after an unreadable message is parked',
  'between two documents of a rebuild',
  'after a parked message is in the record, before it is released',
] as const;
export type Step = (typeof steps)[number];

/** These are passed while the process starts, before it answers anybody. */
export const stepsOfStarting: readonly Step[] = [
  'between two documents of a rebuild',
  'after a parked message is in the record, before it is released',
];

export interface Passing {
  readonly at: (step: Step) => void;
  readonly isStarting: () => boolean;
}

/** The same ports, which say each step that they pass. Views are written one by one, as a store without transactions would. */
export function passing(ports: Ports, { at, isStarting }: Passing): Ports {
  const storeOf = (store: EventStore): EventStore => ({
    ...store,
    async append(commit) {
      const isDelivery = commit.by === 'service:social-care';
      at(isDelivery ? 'before social care takes a delivery' : 'before a fact is stored');
      const outcome = await store.append(commit);
      at(isDelivery ? 'after social care has taken a delivery' : 'after a fact is stored, before it is acknowledged');
      return outcome;
    },
    async markPublished(commits) {
      await store.markPublished(commits);
      at('after the relay has marked');
    },
  });

  return {
    ...ports,
    stores: {
      education: storeOf(ports.stores.education),
      health: storeOf(ports.stores.health),
      'social-care': storeOf(ports.stores['social-care']),
      family: storeOf(ports.stores.family),
      partnership: storeOf(ports.stores.partnership),
    },
    eventLog: {
      ...ports.eventLog,
      async publish(topic, messages) {
        at('before the relay publishes');
        await ports.eventLog.publish(topic, messages);
        at('after the relay has published, before it marks');
      },
      subscribe: (subscription) =>
        ports.eventLog.subscribe({
          ...subscription,
          async handle(batch) {
            await subscription.handle(batch);
            if (subscription.group === 'projection') at('after the views are written, before the position moves');
            if (subscription.group === 'social-care')
              at('after social care has handled a batch, before its position moves');
          },
        }),
    },
    journal: {
      ...ports.journal,
      async insert(rows) {
        at('before the journal is written');
        await ports.journal.insert(rows);
        at('after the journal is written, before the refresh');
      },
    },
    views: {
      ...ports.views,
      async write(documents) {
        const lost = [];
        for (const [index, document] of documents.entries()) {
          if (index > 0) at(`between two documents of a ${isStarting() ? 'rebuild' : 'refresh'}`);
          lost.push(...(await ports.views.write([document])));
        }
        return lost;
      },
    },
    projectionParked: {
      ...ports.projectionParked,
      async park(message) {
        at('before an unreadable message is parked');
        await ports.projectionParked.park(message);
        at('after an unreadable message is parked');
      },
      async release(id) {
        at('after a parked message is in the record, before it is released');
        await ports.projectionParked.release(id);
      },
    },
  };
}
