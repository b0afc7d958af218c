import type { Publisher } from '@lib/contracts';
import { type EventLog, watermarkMessage } from '@lib/event-log';
import { type Relay, type RelayOptions, recordingInto, relayOf, type Watermark, watermarkOf } from '@lib/event-store';
import type { Commit } from '@lib/kernel';
import { type AgencyService, outgoingOf } from '@lib/streams';
import { inEachTrace, kindOf, loggerOf, Metrics, SpanKind } from '@lib/telemetry';
import {
  type DynamicModule,
  Inject,
  Injectable,
  Module,
  type OnApplicationBootstrap,
  type OnApplicationShutdown,
  Optional,
} from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { AgencyServices, EVENT_LOG } from './agency-services';
import { ContractsController } from './contracts.http';
import { IntakeController } from './intake.http';
import { observeOutbox } from './outbox-metrics';
import { FACT_STATES, type FactStates, ListReceiptsHandler } from './receipts.handler';
import { ReceiptsController } from './receipts.http';
import { ReplayMessageHandler } from './replay.handler';
import { TellHandler } from './tell';

const log = loggerOf('relay');

/** One relay a service, from its outbox to the log. */
@Injectable()
class Relays implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly relays: readonly { readonly service: Publisher; readonly relay: Relay }[];

  constructor(
    @Inject(AgencyServices) services: AgencyServices,
    @Inject(EVENT_LOG) eventLog: EventLog,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {
    this.relays = services.all().map((service) => {
      const observe = metrics && observeOutbox(metrics, service);
      const around: RelayOptions['around'] = async (commits, send) => {
        const traceparents = commits.map(({ traceparent }) => traceparent);
        await inEachTrace(`relay ${service.agency}`, traceparents, SpanKind.PRODUCER, send);
        observe?.(commits);
      };
      const outgoing = (commit: Commit) => outgoingOf(service, commit);
      const watermark = watermarkIn(eventLog, service);
      return { service: service.agency, relay: relayOf(service.store, eventLog, outgoing, { around, watermark }) };
    });
  }

  onApplicationBootstrap(): void {
    for (const { service, relay } of this.relays)
      relay.start((error) => {
        this.metrics?.count('tell_it_once_failures_total', { work: 'relay', service });
        log.warn({ of: service, ...kindOf(error) }, 'relay failed, will try again');
      });
  }

  async onApplicationShutdown(): Promise<void> {
    await Promise.all(this.relays.map(({ relay }) => relay.stop()));
  }
}

const watermarkIn = (eventLog: EventLog, { agency, store, clock, earliestRecording }: AgencyService): Watermark =>
  watermarkOf(clock, earliestRecording!, async (upTo) => {
    // A clock that was ahead may come back: what is said to be settled stays so.
    await store.settle(upTo);
    await eventLog.toEveryPartition(`${agency}.events`, watermarkMessage(agency, upTo));
  });

/** Whatever takes a fact in by this service is seen to be recording it. */
function recording(service: AgencyService): AgencyService {
  const { store, earliest } = recordingInto(service.store);
  return { ...service, store, earliestRecording: earliest };
}

/** A service that runs alone knows what it has accepted, and nothing of what others made of it. */
const onlyAccepted: FactStates = async () => new Map();

interface IntakeOptions {
  readonly relay?: boolean;
  readonly factStates?: FactStates;
}

/** The way in, for the agencies that this process serves. */
@Module({})
export class IntakeModule {
  static of(
    services: readonly AgencyService[],
    eventLog: EventLog,
    { relay = true, factStates = onlyAccepted }: IntakeOptions = {},
  ): DynamicModule {
    return {
      module: IntakeModule,
      global: true,
      imports: [CqrsModule.forRoot()],
      controllers: [IntakeController, ContractsController, ReceiptsController],
      providers: [
        { provide: AgencyServices, useValue: new AgencyServices(services.map(recording)) },
        { provide: EVENT_LOG, useValue: eventLog },
        { provide: FACT_STATES, useValue: factStates },
        TellHandler,
        ListReceiptsHandler,
        ReplayMessageHandler,
        ...(relay ? [Relays] : []),
      ],
      exports: [AgencyServices, EVENT_LOG, CqrsModule],
    };
  }
}
