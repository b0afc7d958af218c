import type { EventLog } from '@lib/event-log';
import type { Receipt } from '@lib/intake';
import { type EventToTell, type Random, randomOf } from '@lib/testing';
import { Clients, cloudEvent, type HttpAnswer, tellingAddress } from '../journeys/client';
import { type Acknowledged, Ledger } from './ledger';
import { Story, type Telling } from './story';

const patience = 15_000;
const afterARefusal = 250;

export interface LoadOptions {
  readonly url: string;
  readonly random: Random;
  readonly log: Pick<EventLog, 'publish'>;
  readonly perSecond: number;
}

/**
 * Agencies, families and the council, who tell all the time, at a rate that the store can bear. What is not acknowledged is told
 * again, unchanged, until it is. The ledger is kept here, outside all that is killed.
 */
export class Load {
  readonly ledger = new Ledger();
  readonly clients: Clients;
  /** Answers that promised nothing: the service or what it needs was away. */
  unanswered = 0;
  latest: Acknowledged | undefined;
  private readonly story: Story;
  private readonly doubtful: Telling[] = [];
  private readonly pace: number;
  private isOver = false;
  private telling: Promise<unknown> = Promise.resolve();

  constructor(private readonly options: LoadOptions) {
    this.clients = new Clients(options.url);
    this.story = new Story(options.random, { unreadable: 0.03, mistyped: 0.05, families: true });
    this.pace = (tellersAtOnce * 1000) / options.perSecond;
  }

  begin(): void {
    this.isOver = false;
    this.telling = Promise.all(Array.from({ length: tellersAtOnce }, () => this.tellOn()));
  }

  async end(): Promise<void> {
    this.isOver = true;
    await this.telling;
  }

  /** Nothing new: what is in doubt is told until it is acknowledged, and then all that ever was is told once more. */
  async repeatAll(): Promise<void> {
    const giveUpAt = performance.now() + 120_000;
    while (this.doubtful.length > 0 && performance.now() < giveUpAt) await this.tell(this.doubtful.shift()!);
    const all = [
      ...[...this.ledger.facts.values()].map(({ event }): Telling => ({ kind: 'fact', event })),
      ...[...this.ledger.requests.values()].map(({ event }): Telling => ({ kind: 'request', event })),
    ];
    const repeat = async () => {
      for (let next = all.shift(); next; next = all.shift()) await this.tell(next);
    };
    await Promise.all(Array.from({ length: tellersAtOnce }, repeat));
    for (const { event } of this.doubtful.flatMap((telling) => (telling.kind === 'unreadable' ? [] : [telling])))
      this.ledger.losses.push({ of: 'facts', says: `${event.id} is acknowledged by nobody, though nothing is away` });
  }

  private async tellOn(): Promise<void> {
    while (!this.isOver) {
      const due = performance.now() + this.pace;
      const isTaken = await this.tell(this.doubtful.shift() ?? this.story.next());
      await rest(Math.max(due - performance.now(), isTaken ? 0 : afterARefusal));
    }
  }

  /** Whether it was taken. */
  private async tell(telling: Telling): Promise<boolean> {
    try {
      if (telling.kind === 'unreadable') {
        const { message } = telling;
        // Whether it is on the log is not known when this fails: it may come to be parked in any case.
        this.ledger.unreadable.set(message.value, message);
        await this.options.log.publish('education.events', [message]);
        return true;
      }
      const { event, kind } = telling;
      const answer = await (kind === 'request' ? this.ask(event) : this.tellFact(event));
      if (answer.status === 202) {
        const into = kind === 'request' ? this.ledger.requests : this.ledger.facts;
        this.ledger.acknowledge(into, event, answer.body);
        if (kind === 'fact') this.latest = { event, receipt: answer.body };
        return true;
      }
      if (answer.status < 500) {
        this.ledger.losses.push({ of: 'facts', says: `${event.id} was refused: ${answer.status} ${answer.text}` });
        return true;
      }
    } catch {
      // Nobody answered, or not to the end: whether the fact was taken is not known.
    }
    this.unanswered++;
    this.doubtful.push(telling);
    return false;
  }

  private async tellFact(event: EventToTell): Promise<HttpAnswer<Receipt>> {
    const system = await this.clients.systemOf(event);
    const headers = { 'content-type': cloudEvent };
    return system.ask<Receipt>(tellingAddress(event), { json: event, headers, signal: AbortSignal.timeout(patience) });
  }

  private async ask({ id, subject, data }: EventToTell): Promise<HttpAnswer<Receipt>> {
    const officer = await this.clients.as('sen-case-officer');
    return officer.ask<Receipt>('/v1/education/advice-requests', {
      json: { subject, ...data },
      headers: { 'idempotency-key': id },
      signal: AbortSignal.timeout(patience),
    });
  }
}

const tellersAtOnce = 4;
export const rest = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Two chances of one seed: what is told does not hang on what is struck. */
export const chancesOf = (seed: number): { readonly told: Random; readonly struck: Random } => ({
  told: randomOf(seed),
  struck: randomOf(seed + 1_000_003),
});
