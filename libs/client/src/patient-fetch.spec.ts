import type { FactEvent } from '.';
import { tellItOnce } from '.';

const event: FactEvent = {
  specversion: '1.0',
  id: 'rln-1',
  source: '/agencies/river-lane-nursery',
  type: 'education.early-years-notification.v1',
  subject: 'RLN-117',
  data: {
    child: { familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
    raisedOn: '2026-03-03',
    settingName: 'River Lane Nursery',
    concern: 'Uses single words.',
    parentInformed: true,
  },
};
const receipt = { id: 'rln-1', source: event.source, outcome: 'told', factId: 'f', recordedAt: '2026-03-03T09:00:00Z' };
const told = () => Response.json(receipt, { status: 202 });
const problem = (status: number, headers: Record<string, string> = {}) =>
  new Response(JSON.stringify({ type: '/problems/try-again', title: 'Try again', status, detail: 'Not now.' }), {
    status,
    headers: { 'content-type': 'application/problem+json', ...headers },
  });

/** A client whose requests are answered in turn, with what it sent and how long it waited. */
function client(...answers: (() => Response)[]) {
  const [sent, waits] = [[] as { url: string; type: string | null; body: string }[], [] as number[]];
  const area = tellItOnce({
    baseUrl: 'http://area.test',
    token: () => 'a-token',
    attempts: 4,
    fetch: async (request) => {
      sent.push({ url: request.url, type: request.headers.get('content-type'), body: await request.text() });
      return answers[Math.min(sent.length, answers.length) - 1]!();
    },
    wait: async (milliseconds) => {
      waits.push(milliseconds);
    },
  });
  return { area, sent, waits };
}

const away = (): Response => {
  throw new TypeError('fetch failed');
};

describe('a system that tells a fact', () => {
  it('tells it to its agency’s address, as a CloudEvent', async () => {
    const { area, sent } = client(told);
    expect(await area.tell(event)).toEqual({ ok: true, answer: receipt, status: 202 });
    expect(sent).toEqual([
      {
        url: 'http://area.test/v1/education/events',
        type: 'application/cloudevents+json',
        body: JSON.stringify(event),
      },
    ]);
  });

  it('tells many in one message', async () => {
    const { area, sent } = client(() => Response.json({ results: [] }, { status: 202 }));
    expect(await area.tell([event, { ...event, id: 'rln-2' }])).toMatchObject({ ok: true });
    expect(sent[0]).toMatchObject({ type: 'application/cloudevents-batch+json' });
    expect(await area.tell([])).toEqual({ ok: true, answer: { results: [] }, status: 202 });
    expect(sent).toHaveLength(1);
  });

  it('says the same with the same id again while the area is away', async () => {
    const { area, sent, waits } = client(away, () => problem(500), told);
    expect(await area.tell(event)).toMatchObject({ ok: true });
    expect(sent.map(({ body }) => JSON.parse(body).id)).toEqual(['rln-1', 'rln-1', 'rln-1']);
    expect(waits).toEqual([250, 500]);
  });

  it('waits as long as it is asked to, in seconds or until a date', async () => {
    const date = { 'retry-after': 'Mon, 02 Mar 2026 09:00:07 GMT', date: 'Mon, 02 Mar 2026 09:00:00 GMT' };
    const { area, waits } = client(
      () => problem(503, { 'retry-after': '2' }),
      () => problem(429, date),
      told,
    );
    expect(await area.tell(event)).toMatchObject({ ok: true });
    expect(waits).toEqual([2000, 7000]);
  });

  it('is told what is wrong, once, where a repeat would not mend it', async () => {
    const { area, sent } = client(() => problem(409));
    expect(await area.tell(event)).toEqual({
      ok: false,
      status: 409,
      problem: { type: '/problems/try-again', title: 'Try again', status: 409, detail: 'Not now.' },
    });
    expect(sent).toHaveLength(1);
  });

  it('is told after some attempts that it was asked to wait, or that nobody answered', async () => {
    const busy = client(() => problem(503, { 'retry-after': '2' }));
    expect(await busy.area.tell(event)).toMatchObject({ ok: false, status: 503, retryAfter: 2 });
    expect(busy.sent).toHaveLength(4);
    await expect(client(away).area.tell(event)).rejects.toThrow('fetch failed');
  });

  it('is told so when something that stands between answers in its own words', async () => {
    const { area } = client(() => new Response('<h1>Bad gateway</h1>', { status: 502, statusText: 'Bad Gateway' }));
    expect(await area.tell(event)).toMatchObject({
      ok: false,
      problem: { type: 'about:blank', title: 'Bad Gateway', status: 502, detail: '<h1>Bad gateway</h1>' },
    });
  });
});
