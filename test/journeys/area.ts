import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Role } from '@lib/access';
import type { Receipt } from '@lib/intake';
import type { Clock } from '@lib/kernel';
import type { Said } from '@lib/testing';
import { type AllInOne, startAllInOne } from '../../apps/all-in-one/src/all-in-one';
import { openDataDirectory } from '../../apps/all-in-one/src/data-directory';
import type { Ports } from '../../apps/all-in-one/src/ports';
import type { ChildRecord } from '../../apps/projection/src/child/child-record';
import type { FoundChildren } from '../../apps/projection/src/search/search-children.handler';
import { type Answer, type Client, Clients, cloudEvent, tellingAddress, type Who } from './client';
import { until } from './until';

export interface AreaOptions {
  readonly path?: string;
  readonly clock?: Clock;
  readonly around?: (ports: Ports) => Ports;
  readonly sandbox?: boolean;
}

/** A day in June 2026 on which every moment is later than the one before. */
export function juneClock(): Clock {
  let milliseconds = Date.parse('2026-06-01T09:00:00.000Z');
  return { now: () => new Date(milliseconds++).toISOString() };
}

/** Every service of a local area, on data of its own, used as agencies and people use it: over HTTP. */
export class Area {
  private constructor(
    readonly path: string,
    private readonly allInOne: AllInOne,
    readonly clients: Clients,
  ) {}

  static async start({ path, clock = juneClock(), around, sandbox = true }: AreaOptions = {}): Promise<Area> {
    const data = await openDataDirectory(path ?? mkdtempSync(join(tmpdir(), 'area-')));
    const allInOne = await startAllInOne({ data, port: 0, clock, sandbox, ...(around && { around }) });
    return new Area(data.path, allInOne, new Clients(allInOne.url));
  }

  get url(): string {
    return this.allInOne.url;
  }
  get ports(): Ports {
    return this.allInOne.ports;
  }
  get app(): AllInOne['app'] {
    return this.allInOne.app;
  }

  async stop(): Promise<void> {
    await this.allInOne.close();
  }

  async end(): Promise<void> {
    await this.stop();
    rmSync(this.path, { recursive: true });
  }

  as(persona: Role, who?: Who): Promise<Client> {
    return this.clients.as(persona, who);
  }

  /** What the organisation's system is answered, whatever that is. */
  async answerTo(event: Said, who?: Who): Promise<Answer<Receipt>> {
    const system = await this.clients.systemOf(event, who);
    return system.ask<Receipt>(tellingAddress(event), { json: event, headers: { 'content-type': cloudEvent } });
  }

  /** Told, and in the record: resolves to its receipt and to the record that it is in. */
  async tell(event: Said, who?: Who): Promise<Told> {
    const { status, body, text } = await this.answerTo(event, who ?? (event.recordedtime ? { scope: 'backfill' } : {}));
    if (status !== 202) throw new Error(`${status}: ${text}`);
    return { ...body, child: await this.recordWith(body.factId, event) };
  }

  /** The record in which a fact is, found by the name and date of birth that it says. */
  async recordWith(factId: string, { data }: Pick<Said, 'data'>): Promise<ChildRecord> {
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

export interface Told extends Receipt {
  /** The record as a Caldicott guardian was shown it, once the fact was in it. */
  readonly child: ChildRecord;
}

/** The organisation's own id of the child, in the record that it was laid beside. */
export const sourceRecordOf = ({ child }: Pick<Told, 'child'>, organisation: string): string =>
  child.sourceRecords.find((source) => source.organisation === organisation)!.id;
