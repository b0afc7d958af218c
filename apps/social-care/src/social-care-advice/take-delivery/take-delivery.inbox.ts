import { type Consumer, type EventLog, type ParkedMessages, type ReceivedMessage } from '@lib/event-log';
import { AgencyServices, EVENT_LOG } from '@lib/intake';
import { sha256 } from '@lib/kernel';
import { Inject, Injectable, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import { pino } from 'pino';
import { takeDelivery, Unreadable } from './take-delivery';

const log = pino({ name: 'social-care requests' });
export const SOCIAL_CARE_PARKED = Symbol('parked requests of social care');

/** Reads `social-care.requests`. What cannot be read is parked, and tried again at each start. */
@Injectable()
export class RequestInbox implements OnApplicationBootstrap, OnApplicationShutdown {
  private consumer: Consumer | undefined;

  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Inject(EVENT_LOG) private readonly eventLog: EventLog,
    @Inject(SOCIAL_CARE_PARKED) private readonly parked: ParkedMessages,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.replayParked();
    this.consumer = await this.eventLog.subscribe({
      group: 'social-care',
      topics: ['social-care.requests'],
      handle: async (batch) => {
        for (const message of batch) await this.take(message);
      },
      onFailure: (error) => log.warn({ name: (error as Error).constructor.name }, 'requests not taken, will try again'),
    });
  }

  async replayParked(): Promise<void> {
    for (const message of await this.parked.list(1_000)) {
      if (await this.take(message)) await this.parked.release(message.id);
    }
  }

  private async take(message: Pick<ReceivedMessage, 'topic' | 'key' | 'value'>): Promise<boolean> {
    const service = this.services.get('social-care');
    try {
      await takeDelivery(service, message);
      return true;
    } catch (error) {
      if (!(error instanceof Unreadable)) throw error;
      const { topic, key, value } = message;
      const id = sha256(`${topic}\n${value}`);
      await this.parked.park({ id, topic, key, value, reason: error.message, parkedAt: service.clock.now() });
      return false;
    }
  }

  async onApplicationShutdown(): Promise<void> {
    await this.consumer?.stop();
  }
}
