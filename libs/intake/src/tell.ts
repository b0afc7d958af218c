import type { Viewer } from '@lib/access';
import type { Publisher } from '@lib/contracts';
import type { NewCommit } from '@lib/event-store';
import { Problem, serverDate } from '@lib/http';
import {
  type Commit,
  canonicalJson,
  differingPointers,
  factIdOf,
  type Instant,
  isRefusal,
  laterOf,
  type Received,
  sha256,
  streamId,
} from '@lib/kernel';
import {
  type AgencyService,
  type Decide,
  isTold,
  receivedIn,
  referenceOf,
  replacedTag,
  takenBy,
  told,
} from '@lib/streams';
import { currentTraceparent, inSpan, Metrics } from '@lib/telemetry';
import { Inject, Optional } from '@nestjs/common';
import { Command, CommandHandler, type ICommandHandler } from '@nestjs/cqrs';
import { AgencyServices } from './agency-services';
import { checkEvent } from './check-event';
import { historyOf } from './history';
import { type Warning, warningsOf } from './warnings';

/** The answer to a fact that is safe on disk. */
export interface Receipt {
  readonly id: string;
  readonly source: string;
  readonly outcome: 'told' | 'alreadyTold';
  /** The fact's own id in records, `…/facts/{factId}`. */
  readonly factId: string;
  readonly recordedAt: Instant;
  /** What is odd about it, though it was taken: a check digit that is wrong. Absent where nothing is. */
  readonly warnings?: readonly Warning[];
}

/** An agency tells a fact, or, with `decide`, asks for a step of our own workflow. */
export class Tell extends Command<Receipt> {
  constructor(
    readonly agency: Publisher,
    readonly event: unknown,
    readonly caller: Viewer,
    readonly correlation: string,
    readonly decide?: Decide,
  ) {
    super();
  }
}

const attempts = 10;
const mostCharacters = 256 * 1024;

/** The one handler of every fact that comes in: safe to repeat, durable before it answers. */
@CommandHandler(Tell)
export class TellHandler implements ICommandHandler<Tell> {
  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Optional() @Inject(Metrics) private readonly metrics?: Metrics,
  ) {}

  async execute(command: Tell): Promise<Receipt> {
    const { agency: service } = command;
    try {
      const under = (command.event as { readonly traceparent?: unknown } | null)?.traceparent;
      const receipt = await inSpan(`tell ${service}`, { under }, () => tell(this.services.get(service), command));
      this.metrics?.count('tell_it_once_facts_accepted_total', { service, outcome: receipt.outcome });
      return receipt;
    } catch (error) {
      const problem = error instanceof Problem ? error.slug : 'our-fault';
      this.metrics?.count('tell_it_once_facts_refused_total', { service, problem });
      throw error;
    }
  }
}

export async function tell(
  service: AgencyService,
  { event, caller, correlation, decide }: Pick<Tell, 'event' | 'caller' | 'correlation' | 'decide'>,
): Promise<Receipt> {
  const accepts = decide ? service.streams.flatMap((stream) => stream.accepts) : takenBy(service);
  const checked = checkEvent(event, accepts, service.localAuthorities, caller, service.clock.now(), serverDate());
  const { store, clock, idKey } = service;
  const { contract, id, source, type, subject, time, data } = checked;
  const received: Received = { type, subject, ...(time !== undefined && { time }), data };
  const content = canonicalJson(received);
  if (content.length > mostCharacters) throw new Problem('body-too-large', 'This event is larger than 256 KiB.');
  const digest = sha256(content);
  const stream = streamId(idKey, contract.isOneCaseForAll ? '' : source, referenceOf(contract, data, id));
  const replaces = (data.corrects ?? data.withdraws) as string | undefined;
  // A span here is under what the teller said, so that this one says more.
  const traceparent = currentTraceparent() ?? checked.traceparent;

  for (let attempt = 0; attempt < attempts; attempt++) {
    // Nearly every told fact is new and the first of its case. It is tried as such: the store's unique keys say if it is not.
    const isTriedAsNew = attempt === 0 && !decide;
    const known = isTriedAsNew ? undefined : await orTryAgain(store.findByMessage(source, id));
    if (known) {
      if (known.message.digest !== digest)
        throw toldDifferently(received, known.message.received ?? receivedIn(known.events));
      return receiptFor(service.agency, known, 'alreadyTold');
    }
    const history = isTriedAsNew ? [] : await orTryAgain(store.load(stream));
    const events = decide
      ? decide(checked, historyOf(service, await orTryAgain(standingOf(service, history))))
      : [told(received)];
    if (isRefusal(events)) throw new Problem('not-possible-now', events.because, [], undefined);
    const recordedAt =
      checked.statedRecordedAt ?? laterOf(clock.now(), latest(history.map((commit) => commit.recordedAt)));
    const commit = {
      stream,
      version: (history.at(-1)?.version ?? 0) + 1,
      events,
      message: { source, id, digest, ...(!events.some(isTold) && { received }) },
      recordedAt,
      ...(checked.statedRecordedAt && { recordedAtStated: true as const }),
      by: caller.subject,
      correlation,
      ...(traceparent && { traceparent }),
      ...(replaces && { tags: [replacedTag(idKey, source, replaces)] }),
    };
    const kept = await orTryAgain(store.append(commit));
    if (kept !== 'taken') return receiptFor(service.agency, { ...commit, ...kept }, 'told');
  }
  throw new Problem('try-again', 'Others are writing to the same case. Send the same event again.', [], 1);
}

/** Those commits of a case that nobody has corrected or taken back: a step that should not have been told was not taken. */
async function standingOf(
  { store, idKey }: Pick<AgencyService, 'store' | 'idKey'>,
  history: readonly Commit[],
): Promise<readonly Commit[]> {
  const isReplaced = await Promise.all(
    history.map(async ({ message: { source, id } }) => {
      const { commits } = await store.tagged(replacedTag(idKey, source, id), undefined, 1);
      return commits.length > 0;
    }),
  );
  return history.filter((_, index) => !isReplaced[index]);
}

export function receiptFor(agency: Publisher, commit: NewCommit, outcome: Receipt['outcome']): Receipt {
  const { source, id, received = receivedIn(commit.events) } = commit.message;
  const warnings = received ? warningsOf(received) : [];
  return {
    id,
    source,
    outcome,
    factId: factIdOf(agency, source, id),
    recordedAt: commit.recordedAt,
    ...(warnings.length > 0 && { warnings }),
  };
}

/** The store is away, or did not say what it did: the same event may be sent again, and will be recognised. */
const orTryAgain = <T>(answer: Promise<T>): Promise<T> =>
  answer.catch(() => {
    throw new Problem('try-again', 'The store is away. Send the same event again.', [], 2);
  });

const latest = (instants: readonly Instant[]): Instant | undefined => [...instants].sort().at(-1);

function toldDifferently(now: Received, before: Received | undefined): Problem {
  const errors = differingPointers(before, now).map((pointer) => ({
    pointer,
    code: 'differs',
    message: 'Not what was told under this id before',
  }));
  return new Problem(
    'told-differently',
    'An event of this source and id was accepted before with other content.',
    errors,
  );
}
