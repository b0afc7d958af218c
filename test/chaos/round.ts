import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { publishers } from '@lib/contracts';
import { openSqliteParkedMessages } from '@lib/event-log';
import type { Receipt } from '@lib/intake';
import { earlyYearsNotification, publishedOf, type Random, randomOf } from '@lib/testing';
import type { Secrets } from '../../apps/all-in-one/src/data-directory';
import { closePorts, openPorts } from '../../apps/all-in-one/src/ports';
import { Clients, cloudEvent, tellingAddress } from '../journeys/client';
import { until } from '../journeys/until';
import { AreaProcess, type Kill } from './area-process';
import { makeViewsOld, unpublishAll, viewsIn } from './files.sqlite';
import { Ledger, type Loss } from './ledger';
import { lossesInAnswers, lossesInOutput, lossesInPorts } from './losses';
import { type Step, steps, stepsOfStarting } from './steps';
import { namesOf, Story, type Telling } from './story';

export interface Round {
  readonly seed: number;
  readonly kills: readonly Kill[];
  /** Facts and requests that were acknowledged. */
  readonly acknowledged: number;
  readonly losses: readonly Loss[];
}

const tellersAtOnce = 3;
const mostTellings = 600;
/** Facts on their way, while more are told. */
const mostBehind = 12;
/** Of so many tellings, some of them repeats or unreadable, there are three documents: a kill may wait for the second gap between them. */
const enoughToRebuild = 16;

/** One data directory through a kill at each of these steps, then everything that was promised is looked for. */
export async function runRound(seed: number, at: readonly Step[] = steps): Promise<Round> {
  const random = randomOf(seed);
  const path = mkdtempSync(join(tmpdir(), 'killed-'));
  const round = new KilledRound(path, random);
  try {
    const kills = killsFor(random, at);
    for (const kill of kills) await round.killOnce(kill);
    const losses = await round.finish();
    const { facts, requests } = round.ledger;
    return { seed, kills, acknowledged: facts.size + requests.size, losses };
  } finally {
    rmSync(path, { recursive: true });
  }
}

/** In any order, except that there must be something to rebuild, and that a rebuild would mend what was lost before it. */
function killsFor(random: Random, at: readonly Step[]): Kill[] {
  const [first, ...others] = random.shuffled(at.filter((step) => !stepsOfStarting.includes(step)));
  const ordered = [
    first ?? 'before a fact is stored',
    ...at.filter((step) => stepsOfStarting.includes(step)),
    ...others,
  ];
  return ordered.map((step) => ({ step, times: 1 + random.below(stepsOfStarting.includes(step) ? 2 : 4) }));
}

class KilledRound {
  readonly ledger = new Ledger();
  private readonly story: Story;
  /** Told, and not acknowledged: a client sends them again, unchanged. */
  private doubtful: Telling[] = [];
  private output = '';

  constructor(
    private readonly path: string,
    random: Random,
  ) {
    this.story = new Story(random);
  }

  async killOnce(kill: Kill): Promise<void> {
    await this.prepare(kill);
    const area = new AreaProcess(this.path, kill);
    const url = await area.url;
    if (url) {
      if (stepsOfStarting.includes(kill.step)) area.killNow();
      const clients = new Clients(url);
      let left = mostTellings;
      const tellOn = async () => {
        while (!area.isOver && left-- > 0) {
          await this.isNearlyTakenIn(area, clients);
          await this.tell(area, clients, this.doubtful.shift() ?? this.story.next());
        }
      };
      await Promise.all(Array.from({ length: tellersAtOnce }, tellOn));
      if (left <= 0 && !area.isOver) area.killNow();
      if (left <= 0 || stepsOfStarting.includes(kill.step)) throw new Error(`Never passed: ${kill.step}`);
    }
    const signal = await area.end;
    this.output += area.output;
    if (signal !== 'SIGKILL') throw new Error(`It was to be killed and ended in order: ${kill.step}`);
  }

  /** Views that are written one by one are behind tellers who never wait: all would be told before a step of theirs was passed. */
  private async isNearlyTakenIn(area: AreaProcess, clients: Clients): Promise<void> {
    const behind = async () => (area.isOver ? 0 : this.unsettled(clients).catch(() => 0));
    await until(behind, (waiting) => waiting <= mostBehind);
  }

  /** Brings the files to where an upgrade would find them, for the steps that only an upgrade takes. */
  private async prepare({ step, times }: Kill): Promise<void> {
    if (step === 'between two documents of a rebuild') {
      await this.tellInPeace();
      makeViewsOld(join(this.path, 'journal.db'));
    }
    if (step !== 'after a parked message is in the record, before it is released') return;
    for (let each = 0; each < times; each++) {
      const serial = this.ledger.parkedByHand.length;
      const child = { ...namesOf(0), dateOfBirth: '2021-04-05' };
      const event = earlyYearsNotification({ id: `parked-${serial}`, subject: `RLN-parked-${serial}`, child });
      await this.parkByHand(this.path, publishedOf(event));
      this.ledger.parkedByHand.push(event);
    }
  }

  /** An earlier kill may have left nothing to rebuild. */
  private async tellInPeace(): Promise<void> {
    const area = new AreaProcess(this.path);
    const clients = new Clients((await area.url)!);
    for (let told = 0; told < enoughToRebuild || this.doubtful.length > 0; told++) {
      await this.tell(area, clients, this.doubtful.shift() ?? this.story.next());
    }
    await until(
      () => this.unsettled(clients),
      (waiting) => waiting === 0,
    );
    await area.stop();
    this.output += area.output;
  }

  private async parkByHand(path: string, { topic, key, value }: ReturnType<typeof publishedOf>): Promise<void> {
    const parked = openSqliteParkedMessages(join(path, 'projection-parked.db'));
    await parked.park({ id: value, topic, key, value, reason: 'by hand', parkedAt: '2025-01-01T00:00:00.000Z' });
    await parked.close();
  }

  private async tell(area: AreaProcess, clients: Clients, telling: Telling): Promise<void> {
    if (telling.kind === 'unreadable') {
      this.ledger.unreadable.set(telling.message.value, telling.message);
      await area.publish('education.events', telling.message);
      if (area.isOver) this.doubtful.push(telling);
      return;
    }
    const { event, kind } = telling;
    try {
      const answer = await (kind === 'request' ? this.ask(clients, event) : this.tellFact(clients, event));
      if (answer.status === 202) {
        const into = kind === 'request' ? this.ledger.requests : this.ledger.facts;
        this.ledger.acknowledge(into, event, answer.body);
      } else if (answer.status === 503) this.doubtful.push(telling);
      else this.ledger.losses.push({ of: 'facts', says: `${event.id} was refused: ${answer.status} ${answer.text}` });
    } catch {
      // The process died meanwhile: whether the fact was taken is not known.
      this.doubtful.push(telling);
      await area.end;
    }
  }

  private async tellFact(clients: Clients, event: Parameters<Clients['systemOf']>[0] & object) {
    const system = await clients.systemOf(event);
    return system.ask<Receipt>(tellingAddress(event), { json: event, headers: { 'content-type': cloudEvent } });
  }

  private async ask(clients: Clients, event: { id: string; subject: string; data: object }) {
    const officer = await clients.as('sen-case-officer');
    return officer.ask<Receipt>('/v1/education/advice-requests', {
      json: { subject: event.subject, ...event.data },
      headers: { 'idempotency-key': event.id },
    });
  }

  /** The last start is left alone. Every client repeats all that it ever told; then everything is looked for. */
  async finish(): Promise<readonly Loss[]> {
    const area = new AreaProcess(this.path);
    const clients = new Clients((await area.url)!);
    while (this.doubtful.length > 0 && !area.isOver) await this.tell(area, clients, this.doubtful.shift()!);
    for (const { event } of [...this.ledger.facts.values()]) await this.tell(area, clients, { kind: 'fact', event });
    for (const { event } of [...this.ledger.requests.values()])
      await this.tell(area, clients, { kind: 'request', event });

    const { idKey } = JSON.parse(readFileSync(join(this.path, 'secrets.json'), 'utf8')) as Secrets;
    let inAnswers: Loss[] = [];
    const look = async () => {
      inAnswers = await lossesInAnswers(idKey, clients, this.ledger);
      return inAnswers.length + (await this.unsettled(clients));
    };
    await until(look, (missing) => missing === 0).catch(() => {});
    await area.stop();
    this.output += area.output;
    const inFiles = await this.lossesInFiles();
    return [
      ...this.ledger.losses,
      ...inAnswers,
      ...inFiles,
      ...(await this.lossesAgainstUnkilled()),
      ...lossesInOutput(this.output),
    ];
  }

  private async lossesInFiles(): Promise<Loss[]> {
    const ports = openPorts((name) => join(this.path, name));
    try {
      return await lossesInPorts(ports, this.ledger);
    } finally {
      await closePorts(ports);
    }
  }

  /** Messages and commits that are still on their way, and messages that are not parked yet. */
  private async unsettled(clients: Clients): Promise<number> {
    const { text } = await clients.nobody().ask('/metrics');
    const waiting = [...text.matchAll(/^tell_it_once_(?:projection_lag_messages|unpublished_commits\S*) (-?\d+)$/gm)];
    const parked = Number(/^tell_it_once_projection_parked_messages (\d+)$/m.exec(text)?.[1]);
    if (waiting.length !== 1 + publishers.length) throw new Error('The metrics are not what they were');
    return waiting.reduce((sum, [, count]) => sum + Number(count), this.ledger.unreadable.size - parked);
  }

  /** The same commits, sent again on an empty log by a process that nobody kills, make the same views. */
  private async lossesAgainstUnkilled(): Promise<Loss[]> {
    const unkilled = mkdtempSync(join(tmpdir(), 'unkilled-'));
    try {
      // The last commits of a store may be in its write-ahead log alone.
      const stored = /^(education|health|social-care|family)[.]db(-wal)?$|^secrets[.]json$/;
      for (const name of readdirSync(this.path).filter((each) => stored.test(each)))
        cpSync(join(this.path, name), join(unkilled, name));
      for (const name of ['education.db', 'health.db', 'social-care.db', 'family.db'])
        unpublishAll(join(unkilled, name));
      for (const event of this.ledger.parkedByHand) await this.parkByHand(unkilled, publishedOf(event));
      const area = new AreaProcess(unkilled);
      const clients = new Clients((await area.url)!);
      const unreadable = this.ledger.unreadable.size;
      // Nothing unreadable is on its log, so none will be parked.
      const look = async () => (await this.unsettled(clients)) - unreadable;
      await until(look, (waiting) => waiting === 0);
      await until(look, (waiting) => waiting === 0);
      await area.stop();
      const [one, other] = [this.path, unkilled].map((path) => viewsIn(join(path, 'journal.db')));
      const differing = one!.filter((row) => !other!.includes(row)).length;
      const isSame = differing === 0 && one!.length === other!.length && one!.length > 0;
      const says = `${differing} of ${one!.length} rows differ from the ${other!.length} of a run that nobody killed`;
      return isSame ? [] : [{ of: 'views', says }];
    } finally {
      rmSync(unkilled, { recursive: true });
    }
  }
}
