import type { Consumer, EventLog, ParkedMessages, ReceivedMessage } from '@lib/event-log';
import { AgencyServices, EVENT_LOG } from '@lib/intake';
import { sha256 } from '@lib/kernel';
import type { AgencyService } from '@lib/streams';
import { inSpan, kindOf, loggerOf, Metrics, SpanKind, traceparentIn } from '@lib/telemetry';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown, Optional } from '@nestjs/common';
import { type AskedAgency, askedAgencies } from './requests.published';
import { takeDelivery, Unreadable } from './take-delivery';

const log = loggerOf('requests');

/** One store of parked messages for each agency: what one service could not read is nobody else's. */
export type ParkedRequests = Readonly<Record<AskedAgency, ParkedMessages>>;
export const PARKED_REQUESTS = Symbol('parked requests');

/** Reads `<agency>.requests` for each agency served here. What cannot be read is parked, and tried again at each start. */
@Injectable()
export class RequestInbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private consumers: readonly Consumer[] = [];

  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Inject(EVENT_LOG) private readonly eventLog: EventLog,
    @Inject(PARKED_REQUESTS) private readonly parked: ParkedRequests,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const asked = askedAgencies.filter((agency) => this.services.all().some((service) => service.agency === agency));
    this.consumers = await Promise.all(asked.map((agency) => this.listen(agency)));
  }

  private async listen(agency: AskedAgency): Promise<Consumer> {
    const service = this.services.get(agency);
    const parked = this.parked[agency];
    for (const message of await parked.list(1_000)) {
      if (await take(service, parked, message)) await parked.release(message.id);
    }
    const consumer = await this.eventLog.subscribe({
      group: agency,
      topics: [`${agency}.requests`],
      handle: async (batch) => {
        for (const message of batch) {
          const under = traceparentIn(message.value);
          const work = { under, kind: SpanKind.CONSUMER };
          await inSpan(`take request ${agency}`, work, () => take(service, parked, message));
        }
      },
      onFailure: (error) => {
        this.metrics?.count('tell_it_once_failures_total', { work: 'requests', service: agency });
        log.warn({ of: agency, ...kindOf(error) }, 'requests not taken, will try again');
      },
    });
    const labels = { service: agency };
    this.metrics?.read('tell_it_once_requests_parked_messages', async () => [{ labels, value: await parked.count() }]);
    this.metrics?.read('tell_it_once_requests_lag_messages', async () => [
      { labels, value: (await consumer.lag()).messages },
    ]);
    return consumer;
  }

  /** Why requests are not listened to; undefined while they are. */
  trouble(): string | undefined {
    return this.consumers.map((consumer) => consumer.trouble()).find((why) => why !== undefined);
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.consumers.map((consumer) => consumer.stop()));
  }
}

async function take(
  service: AgencyService,
  parked: ParkedMessages,
  message: Pick<ReceivedMessage, 'topic' | 'key' | 'value'>,
): Promise<boolean> {
  try {
    await takeDelivery(service, message);
    return true;
  } catch (error) {
    if (!(error instanceof Unreadable)) throw error;
    const { topic, key, value } = message;
    const id = sha256(`${topic}\n${value}`);
    await parked.park({ id, topic, key, value, reason: error.message, parkedAt: service.clock.now() });
    return false;
  }
}
