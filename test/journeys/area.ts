import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lib/access';
import type { Receipt } from '@lib/intake';
import type { Clock, Instant } from '@lib/kernel';
import type { EventToTell } from '@lib/testing';
import type { NestFastifyApplication } from '@nestjs/platform-fastify';
import type { Ports } from '../../apps/all-in-one/src/ports';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import type { FoundChildren } from '../../apps/projection/src/views/search/search-children.handler';
import { type Client, Clients, cloudEvent, type HttpAnswer, tellingAddress, type Who } from './client';
import { type RunningArea, startTogether } from './together';
import { until } from './until';

export interface AreaOptions {
  readonly path?: string;
  /** The moment at which it starts; each later moment is later than the one before. */
  readonly from?: Instant;
  /** Every moment is that one: then the same input makes the same bytes, wherever the services run. */
  readonly timeStands?: boolean;
  readonly sandbox?: boolean;
}

/** What can only be had in one process: an object of the test's own in place of the services'. */
export interface TogetherOptions extends AreaOptions {
  readonly clock?: Clock;
  readonly around?: (ports: Ports) => Ports;
}

const inJune: Instant = '2026-06-01T09:00:00.000Z';

/** On which every moment is later than the one before. */
function clockFrom(start: Instant): Clock {
  let milliseconds = Date.parse(start);
  return { now: () => new Date(milliseconds++).toISOString() };
}
export const juneClock = (): Clock => clockFrom(inJune);

/** Every service of a local area, on data of its own, used as agencies and people use it: over HTTP. */
export class Area {
  private constructor(
    readonly path: string,
    private readonly running: RunningArea,
    readonly clients: Clients,
  ) {}

  /** All in one process; with AREA=distributed each service in one of its own, on Kafka and MongoDB. */
  static async start({ path, from = inJune, timeStands = false, sandbox = true }: AreaOptions = {}): Promise<Area> {
    if (process.env.AREA !== 'distributed') return Area.together({ path, from, timeStands, sandbox });
    const { startApart } = require('../distributed/apart') as typeof import('../distributed/apart');
    return Area.of(await startApart({ path: path ?? newPath(), from, timeStands, sandbox }));
  }

  /** Whatever AREA says: for what is not about services that talk over a log, or puts an object of its own in their place. */
  static async together({
    path,
    from = inJune,
    timeStands = false,
    clock = timeStands ? { now: () => from } : clockFrom(from),
    around,
    sandbox = true,
  }: TogetherOptions = {}): Promise<Area> {
    return Area.of(
      await startTogether({
        path: path ?? newPath(),
        clock,
        sandbox,
        ...(around && { around }),
      }),
    );
  }

  private static of(running: RunningArea): Area {
    return new Area(running.path, running, new Clients(running.url));
  }

  get url(): string {
    return this.running.url;
  }
  get ports(): Ports {
    return this.running.ports;
  }
  /** Of one that runs in this process. */
  get app(): NestFastifyApplication {
    if (!this.running.app) throw new Error('Its services are processes of their own');
    return this.running.app;
  }

  async stop(): Promise<void> {
    await this.running.stop();
  }

  async end(): Promise<void> {
    await this.running.end();
  }

  /** What an operator's Prometheus reads of all its processes. */
  metrics(): Promise<string> {
    return this.running.metrics();
  }

  as(persona: Role, who?: Who): Promise<Client> {
    return this.clients.as(persona, who);
  }

  /** What the organisation's system is answered, whatever that is. */
  async answerTo(event: EventToTell, who?: Who): Promise<HttpAnswer<Receipt>> {
    const system = await this.clients.systemOf(event, who);
    return system.ask<Receipt>(tellingAddress(event), { json: event, headers: { 'content-type': cloudEvent } });
  }

  /** Told, and in the record: resolves to its receipt and to the record that it is in. */
  async tell(event: EventToTell, who?: Who): Promise<ToldReceipt> {
    const { status, body, text } = await this.answerTo(event, who ?? (event.recordedtime ? { scope: 'backfill' } : {}));
    if (status !== 202) throw new Error(`${status}: ${text}`);
    return { ...body, child: await this.recordWith(body.factId, event) };
  }

  /** The record in which a fact is, found by the name and date of birth that it says. */
  async recordWith(factId: string, { data }: Pick<EventToTell, 'data'>): Promise<ChildRecord> {
    const guardian = await this.as('caldicott-guardian');
    const { givenName, familyName, dateOfBirth } = data.child as Readonly<Record<string, string>>;
    const json = { name: [givenName, familyName].filter(Boolean).join(' '), dateOfBirth };
    const look = async (): Promise<ChildRecord | undefined> => {
      const found = await guardian.ask<FoundChildren>('/v1/children/search', { json });
      for (const { id } of found.body.children) {
        const { body } = await guardian.ask<ChildRecord>(`/v1/children/${id}`);
        if (body.facts.some((fact) => fact.factId === factId)) return body;
      }
      return undefined;
    };
    return (await until(look, (record) => record !== undefined))!;
  }

  /** The record as somebody is shown it. */
  async record(id: string, persona: Role = 'caldicott-guardian', query = '', who?: Who): Promise<ChildRecord> {
    const client = await this.as(persona, who);
    const { status, body, text } = await client.ask<ChildRecord>(`/v1/children/${id}${query}`);
    if (status !== 200) throw new Error(`${status}: ${text}`);
    return body;
  }
}

const newPath = (): string => mkdtempSync(join(tmpdir(), 'area-'));

export interface ToldReceipt extends Receipt {
  /** The record as a Caldicott guardian was shown it, once the fact was in it. */
  readonly child: ChildRecord;
}

/** The organisation's own id of the child, in the record that it was laid beside. */
export const sourceRecordOf = ({ child }: Pick<ToldReceipt, 'child'>, organisation: string): string =>
  child.sourceRecords.find((source) => source.organisation === organisation)!.id;
