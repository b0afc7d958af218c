import type { Message } from './message';
import { NotPublished, type Progress, type PublishOptions, publishWorld } from './publish';
import { partsOf, worldOf } from './world';

const options = { seed: 3, children: 60, today: '2026-11-22' };
const { messages } = worldOf(options);

interface Sent {
  readonly url: string;
  readonly headers: Record<string, string>;
  readonly body: unknown;
}
type Item = { id: string; source: string };

const json = (status: number, body: unknown, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify(body), { status, headers });

/** A service that remembers ids, and does first what the test says to the nth request. */
function service(first: (nth: number, sent: Sent) => Response | Error | undefined = () => undefined) {
  const known = new Map<string, string>();
  const sent: Sent[] = [];
  const waited: number[] = [];
  const tokens: string[] = [];
  const take = (key: string, content: unknown) => {
    const digest = JSON.stringify(content);
    const before = known.get(key);
    known.set(key, before ?? digest);
    if (before !== undefined && before !== digest) return { status: 409, problem: { title: 'Told differently' } };
    return { status: 202, outcome: before === undefined ? 'told' : 'alreadyTold' };
  };
  const options: PublishOptions = {
    apiUrl: 'http://area',
    tokenFor: async (...asked) => {
      tokens.push(asked.join(' '));
      return asked.join('|');
    },
    wait: async (milliseconds) => {
      waited.push(milliseconds);
    },
    fetch: async (url, request) => {
      const now: Sent = {
        url: String(url),
        headers: request!.headers as Record<string, string>,
        body: JSON.parse(request!.body as string),
      };
      sent.push(now);
      const instead = first(sent.length, now);
      if (instead instanceof Error) throw instead;
      if (instead) return instead;
      if (!Array.isArray(now.body)) {
        const { problem, ...receipt } = take(now.headers['idempotency-key']!, now.body);
        return json(receipt.status, problem ?? receipt);
      }
      const results = (now.body as Item[]).map((event) => ({
        id: event.id,
        ...take(`${event.source} ${event.id}`, event),
      }));
      return json(202, { results });
    },
  };
  return { options, sent, waited, tokens, known };
}

const publish = (to: ReturnType<typeof service>, what: readonly Message[] = messages) =>
  publishWorld([{ people: [], messages: what }], to.options);

describe('publishing an area', () => {
  it('tells everything once, and running it again changes nothing', async () => {
    const area = service();
    const repeats = messages.length - new Set(messages.map(({ event }) => event.id)).size;
    expect(await publish(area)).toMatchObject({ accepted: messages.length, alreadyTold: repeats, refused: [] });
    expect(area.known.size).toBe(messages.length - repeats);
    expect(await publish(area)).toMatchObject({ accepted: messages.length, alreadyTold: messages.length, refused: [] });
    expect(area.known.size).toBe(messages.length - repeats);
  });

  it('sends at most five hundred at a time, one organisation’s with its own token, in the order of telling', async () => {
    const area = service();
    await publish(area);
    const batches = area.sent.filter(({ url }) => url.endsWith('/events'));
    const order = new Map<string, string[]>();
    for (const { body, headers, url } of batches) {
      const events = body as Item[];
      expect(events.length).toBeLessThanOrEqual(500);
      expect(headers['content-type']).toBe('application/cloudevents-batch+json');
      const [source] = [...new Set(events.map((event) => event.source))];
      const agency = /\/v1\/([^/]+)\/events/.exec(url)![1];
      expect(new Set(events.map((event) => event.source)).size).toBe(1);
      expect(headers.authorization).toBe(`Bearer system:${agency}|${source!.split('/').at(-1)}|backfill`);
      order.set(source!, [...(order.get(source!) ?? []), ...events.map(({ id }) => id)]);
    }
    for (const [source, ids] of order) {
      const told = messages.filter(({ route, event }) => route === 'events' && event.source === source);
      expect(ids).toEqual(told.map(({ event }) => event.id));
    }
    expect(new Set(area.tokens).size).toBe(area.tokens.length);
  });

  it('asks through the workflow when the history is told, with the id as Idempotency-Key and no recorded time', async () => {
    const area = service();
    await publish(area);
    const asked = messages.filter(({ route }) => route === 'advice-requests');
    const last = area.sent.slice(-asked.length);
    expect(asked.length).toBeGreaterThan(0);
    expect(last.map(({ url }) => url)).toEqual(asked.map(() => 'http://area/v1/education/advice-requests'));
    expect(last.map(({ headers }) => headers['idempotency-key'])).toEqual(asked.map(({ event }) => event.id));
    expect(last[0]!.body).toEqual({ subject: asked[0]!.event.subject, ...asked[0]!.event.data });
    expect(last[0]!.headers.authorization).toBe('Bearer sen-case-officer|northbank-council|');
  });

  it('waits as long as a busy service asks, and tries a lost connection again', async () => {
    const area = service((nth) => {
      if (nth === 1) return json(503, { title: 'Try again' }, { 'retry-after': '3' });
      if (nth === 2) return new TypeError('fetch failed');
      return undefined;
    });
    expect(await publish(area, messages.slice(0, 1))).toMatchObject({ accepted: 1, refused: [] });
    expect(area.waited).toEqual([3000, 200]);
  });

  it('gives up on a service that stays away, and says so', async () => {
    const area = service(() => new TypeError('fetch failed'));
    await expect(publish(area, messages.slice(0, 1))).rejects.toThrow('fetch failed');
    expect(area.sent).toHaveLength(8);
  });

  it('sends again only what the service was too busy for', async () => {
    const own = messages.filter(({ organisation }) => organisation === 'northbank-nhs-trust').slice(0, 5);
    const area = service((nth, { body }) =>
      nth > 1
        ? undefined
        : json(202, { results: (body as Item[]).map(({ id }, at) => ({ id, status: at < 2 ? 503 : 202 })) }),
    );
    expect(await publish(area, own)).toMatchObject({ accepted: 5, refused: [] });
    expect((area.sent[1]!.body as Item[]).map(({ id }) => id)).toEqual(own.slice(0, 2).map(({ event }) => event.id));
  });

  it('reports what is refused with its problem, and tells the rest', async () => {
    const [first, ...rest] = messages.filter(({ organisation }) => organisation === 'northbank-nhs-trust');
    const area = service();
    await publish(area, [first!]);
    const other = { ...first!, event: { ...first!.event, subject: 'EPR-1' } };
    const { accepted, refused } = await publish(area, [other, ...rest]);
    expect(refused).toEqual([
      {
        organisation: 'northbank-nhs-trust',
        id: first!.event.id,
        status: 409,
        problem: { title: 'Told differently' },
      },
    ]);
    expect(accepted).toBe(rest.length);
  });

  it('stops when nothing at all is taken, and repeats why', async () => {
    const area = service(() => json(403, { title: 'Not allowed', detail: 'Only systems of health tell facts here.' }));
    const failed = publish(area, messages.slice(0, 1));
    await expect(failed).rejects.toThrow(NotPublished);
    await expect(failed).rejects.toThrow('403, Not allowed: Only systems of health tell facts here.');
  });

  it('asks for a new token when the old one has run out', async () => {
    const area = service((nth) => (nth === 1 ? json(401, {}) : undefined));
    expect(await publish(area, messages.slice(0, 1))).toMatchObject({ accepted: 1, requests: 2 });
    expect(area.tokens).toHaveLength(2);
  });

  it('tells one part of a large area after the other, and says how far it is', async () => {
    const area = service();
    const seen: Progress[] = [];
    const parts = [...partsOf({ ...options, children: 300 })];
    const { accepted } = await publishWorld(parts, { ...area.options, onProgress: (progress) => seen.push(progress) });
    expect(seen.at(-1)).toEqual({ children: 300, messages: accepted });
    expect(seen).toEqual([...seen].sort((a, b) => a.children - b.children || a.messages - b.messages));
    const first = new Set(parts[0]!.messages.map(({ event }) => event.id));
    const told = area.sent.flatMap(({ body }) => (Array.isArray(body) ? (body as Item[]).map(({ id }) => id) : []));
    expect(told.slice(0, parts[0]!.messages.length).every((id) => first.has(id))).toBe(true);
  });
});
