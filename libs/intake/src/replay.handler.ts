import type { Viewer } from '@lib/access';
import type { EventLog } from '@lib/event-log';
import { Problem } from '@lib/http';
import { outgoingOf, sourceOf } from '@lib/streams';
import { Inject } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AgencyServices, EVENT_LOG } from './agency-services';
import { FACT_STATES, type FactStates, isTellersOwn, type KeptReceipt, keptReceipts } from './receipts.handler';

/** A system asks that one message which its organisation told is read into the records again. */
export class ReplayMessage extends Command<KeptReceipt> {
  constructor(
    readonly id: string,
    readonly caller: Viewer,
    readonly authorization?: string,
  ) {
    super();
  }
}

/** Publishes the message again as it was first published, under the same id: where it is known already nothing changes. */
@CommandHandler(ReplayMessage)
export class ReplayMessageHandler implements ICommandHandler<ReplayMessage> {
  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Inject(EVENT_LOG) private readonly eventLog: EventLog,
    @Inject(FACT_STATES) private readonly statesOf: FactStates,
  ) {}

  async execute({ id, caller, authorization }: ReplayMessage): Promise<KeptReceipt> {
    const service = this.services.get(caller.role.replace(/^system:/, ''));
    const commit = await service.store.findByMessage(sourceOf(caller.organisation), id);
    if (!commit || !isTellersOwn(commit))
      throw new Problem('not-found', 'No message of this id was accepted from your organisation.');
    const outgoing = outgoingOf(service, commit);
    try {
      for (const topic of new Set(outgoing.map((message) => message.topic)))
        await this.eventLog.publish(
          topic,
          outgoing.filter((message) => message.topic === topic).map(({ key, value }) => ({ key, value })),
        );
    } catch {
      throw new Problem('try-again', 'The log is away. Ask again.', [], 2);
    }
    const [receipt] = await keptReceipts(service.agency, [commit], this.statesOf, caller, authorization);
    return receipt!;
  }
}
