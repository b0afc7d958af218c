import { findContract } from '@lib/contracts';
import { atPointer } from '@lib/kernel';
import { logTo } from '@lib/telemetry';
import type { Ports } from '../../apps/all-in-one/src/ports';
import { tokensFrom } from '../../apps/area-simulator/src/issuer-tokens';
import { publishWorld } from '../../apps/area-simulator/src/publish';
import { worldOf } from '../../apps/area-simulator/src/world';
import { Area } from '../journeys/area';
import { until } from '../journeys/until';

const { messages } = worldOf({ seed: 8, children: 30, today: '2026-06-01' });

/** All that contracts call personal, and the teller's own ids. */
const personal: ReadonlySet<string> = new Set(
  messages.flatMap(({ event }) => [
    event.id,
    event.subject,
    ...findContract(event.type)!.personal.flatMap((pointer) => wordsIn(atPointer(event.data, pointer))),
  ]),
);

function wordsIn(value: unknown): string[] {
  if (typeof value === 'string') return value.length > 2 ? [value] : [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsIn) : [];
}

/** The same port, away at first; and what it then throws quotes what it was given, as drivers do. */
function quoting<P extends object>(port: P, ...methods: (keyof P & string)[]): P {
  const failures = new Map(methods.map((name) => [name as string, 2]));
  return new Proxy(port, {
    get(target, name) {
      const member = Reflect.get(target, name);
      if (typeof member !== 'function') return member;
      return (...args: unknown[]) => {
        const left = failures.get(name as string) ?? 0;
        failures.set(name as string, left - 1);
        if (left <= 0) return member.apply(target, args);
        return Promise.reject(new Error(`cannot write ${JSON.stringify(args)}`));
      };
    },
  });
}

/** What was announced cannot be written down at first. */
function withoutAnnouncing(views: Ports['views']): Ports['views'] {
  const failing = quoting(views, 'write');
  const write: typeof views.write = (documents) =>
    (documents[0]?.view === 'announced' ? failing : views).write(documents);
  return Object.assign(Object.create(views) as typeof views, { write });
}

/** What the council asks of a service cannot be looked for at first. */
function withoutAsked(store: Ports['stores']['health']): Ports['stores']['health'] {
  const failing = quoting(store, 'findByMessage');
  const findByMessage: typeof store.findByMessage = (source, id) =>
    (source === '/agencies/northbank-council' ? failing : store).findByMessage(source, id);
  return Object.assign(Object.create(store) as typeof store, { findByMessage });
}

const away = (ports: Ports): Ports => ({
  ...ports,
  stores: {
    education: quoting(ports.stores.education, 'append', 'markPublished'),
    health: quoting(withoutAsked(ports.stores.health), 'append'),
    'social-care': quoting(withoutAsked(ports.stores['social-care']), 'append'),
    family: ports.stores.family,
    partnership: ports.stores.partnership,
  },
  eventLog: quoting(ports.eventLog, 'publish'),
  journal: quoting(ports.journal, 'insert'),
  views: withoutAnnouncing(quoting(ports.views, 'write')),
  projectionParked: quoting(ports.projectionParked, 'park'),
  audit: quoting(ports.audit, 'append'),
});

const traceId = '4bf92f3577b34da6a3ce929d0e0e4736';

describe('what the services write for their operator', () => {
  const lines: string[] = [];
  let area: Area;
  let stopKeeping: () => void;
  beforeAll(async () => {
    stopKeeping = logTo((line) => lines.push(line));
    area = await Area.together({ around: away, from: '2026-06-02T09:00:00.000Z' });
    const [guardian, officer] = await Promise.all([area.as('caldicott-guardian'), area.as('sen-case-officer')]);
    const told = await publishWorld([{ people: [], messages }], { apiUrl: area.url, tokenFor: tokensFrom(area.url) });
    expect(told.accepted).toBeGreaterThan(100);
    const unreadable = messages.map(({ event }) => ({ key: 'k', value: `not JSON: ${JSON.stringify(event)}` }));
    await area.ports.eventLog.publish('health.events', unreadable.slice(0, 5));
    // Each journey of a reader, and mistakes: some meet an audit that is away.
    for (const { event } of messages.slice(0, 30)) {
      const name = `${personalNameIn(event.data)}`;
      const headers = { traceparent: `00-${traceId}-00f067aa0ba902b7-01` };
      await officer.ask('/v1/children/search', { json: { name, dateOfBirth: '2020-01-01' }, headers });
      await guardian.ask(`/v1/children/${encodeURIComponent(event.subject)}`, { headers });
      await officer.ask('/v1/education/events', { raw: JSON.stringify(event).slice(0, -5) });
      await area.answerTo({ ...event, data: { ...event.data, told: name } } as Parameters<Area['answerTo']>[0]);
    }
    const counts = async () => [await area.ports.projectionParked.count(), await area.ports.journal.count()] as const;
    await until(counts, ([parked, rows]) => parked === 5 && rows > 100);
  }, 60_000);
  afterAll(async () => {
    await area.end();
    stopKeeping();
  });

  it('is a line of JSON for each failure, with the process and the part of it', () => {
    const parsed = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
    for (const line of parsed) expect(line).toMatchObject({ service: 'all-in-one', level: expect.any(String) });
    const parts = new Set(parsed.map(({ part }) => part));
    for (const part of ['http', 'relay', 'projection', 'changes', 'requests']) expect(parts).toContain(part);
  });

  it('names the trace in which it happened', () => {
    const away = lines.map((line) => JSON.parse(line)).filter(({ msg }) => msg === 'a store is away');
    expect(away.map((line) => line.traceId)).toContain(traceId);
  });

  it('says no name, number, date of birth, address, words or local id of any child', () => {
    expect(personal.size).toBeGreaterThan(200);
    const text = lines.join('');
    expect([...personal].filter((said) => text.includes(said))).toEqual([]);
  });

  it('has each key once in a line', () => {
    for (const line of lines) expect(JSON.stringify(JSON.parse(line))).toBe(line.trim());
  });
});

const personalNameIn = (data: unknown) => (data as { child?: { familyName?: string } }).child?.familyName ?? 'Nobody';
