import { connect } from 'node:net';
import { parse } from 'node:querystring';
import { type ProblemSlug, problemTypes, problemUri } from '@lib/http';
import {
  adviceRequest,
  type EventToTell,
  earlyHealthNotification,
  earlyYearsNotification,
  unusedNhsNumber,
} from '@lib/testing';
import type { Ports } from '../../apps/all-in-one/src/ports';
import { Area } from './area';
import { type Asking, type Client, cloudEvent, cloudEventBatch, type HttpAnswer } from './client';

interface ProblemBody {
  readonly type: string;
  readonly status: number;
  readonly errors?: readonly {
    readonly pointer: string;
    readonly code: string;
    readonly allowed?: readonly unknown[];
  }[];
  readonly correlation: string;
}
interface Batch {
  readonly results: readonly { readonly id?: string; readonly status: number; readonly problem?: ProblemBody }[];
}

/** Words that stand nowhere but in what is told of this child: none may come back in a refusal. */
const told = {
  givenName: 'Quillon',
  familyName: 'Featherstonehaugh',
  nhsNumber: unusedNhsNumber(3_001),
  postcode: 'ZZ99 7QX',
  subject: 'RLN-quokka-17',
  concern: 'Hums to the radiator.',
};
const child = {
  givenName: told.givenName,
  familyName: told.familyName,
  dateOfBirth: '2021-11-11',
  nhsNumber: told.nhsNumber,
  postcode: told.postcode,
};
const notification = (data: object = {}, event: object = {}): EventToTell => ({
  ...earlyYearsNotification({ subject: told.subject, child, data: { concern: told.concern, ...data } }),
  ...event,
});

let area: Area;
/** One for real children, where nothing is tried out. */
let realArea: Area;
/** One whose store is away, and whose audit fails. */
let failingArea: Area;
let nursery: Client;
let officer: Client;

const around = (ports: Ports): Ports => ({
  ...ports,
  stores: {
    ...ports.stores,
    education: {
      ...ports.stores.education,
      append: () => Promise.reject(new Error('disk')),
    },
  },
  audit: {
    ...ports.audit,
    append: () => Promise.reject(new Error(told.familyName)),
  },
});

beforeAll(async () => {
  area = await Area.start();
  failingArea = await Area.together({ around });
  realArea = await Area.start({ sandbox: false });
  nursery = await area.as('system:education');
  officer = await area.as('sen-case-officer');
}, 60_000);
afterAll(() => Promise.all([area, failingArea, realArea].map((each) => each.end())));

const send = <T = ProblemBody>(
  event: unknown,
  client = nursery,
  path = '/v1/education/events',
): Promise<HttpAnswer<T>> => client.ask<T>(path, { json: event, headers: { 'content-type': cloudEvent } });
const sendRaw = (raw: string | Uint8Array<ArrayBuffer>, contentType = cloudEvent, path = '/v1/education/events') =>
  nursery.ask<ProblemBody>(path, { raw, headers: { 'content-type': contentType } });
const pointers = ({ body }: HttpAnswer<ProblemBody>) => body.errors?.map(({ pointer }) => pointer);

const ask = (asking: Asking = {}) =>
  officer.ask<ProblemBody>('/v1/education/advice-requests', {
    json: { subject: told.subject, ...adviceRequest({ child, data: { requestReference: 'EHC-30/SC' } }).data },
    ...asking,
  });

const onDemand = (slug: ProblemSlug) =>
  officer.ask<ProblemBody>('/v1/standards', { headers: { prefer: `problem=${slug}` } });

/** Each kind of refusal, brought about over HTTP. The compiler sees to it that none is left out. */
const provoked: Readonly<Record<ProblemSlug, () => Promise<HttpAnswer<ProblemBody>>>> = {
  'not-signed-in': () => send(notification(), area.clients.nobody()),
  'not-allowed': () => send(notification(), officer),
  'source-not-yours': () => send(notification({}, { source: '/agencies/hill-top-nursery' })),
  'backfill-not-allowed': () => send(notification({}, { recordedtime: '2026-01-01T00:00:00Z' })),
  'unknown-type': () => send(notification({}, { type: 'education.early-years-notification.v9' })),
  'invalid-event': () => send(notification({ settingName: '' })),
  'date-in-the-future': () => send(notification({ raisedOn: '2026-06-02' })),
  'fact-about-nobody': () => send(notification({ child: { postcode: told.postcode } })),
  'told-differently': async () => {
    const event = notification();
    await send(event);
    return send({ ...event, data: { ...event.data, concern: `${told.concern} Daily.` } });
  },
  'not-possible-now': async () => {
    await ask({ headers: { 'idempotency-key': 'ask-30' } });
    return ask({ headers: { 'idempotency-key': 'ask-30-again' } });
  },
  'decided-meanwhile': () =>
    officer.ask<ProblemBody>('/v1/partnership/identity-decisions', {
      json: {
        question: { one: 'a', other: 'b', restsOn: 'ordinary' },
        ...{ answer: 'same', decidedOn: '2026-05-18', why: 'The same telephone number.', after: 'another' },
      },
      headers: { 'idempotency-key': 'decided-30' },
    }),
  'malformed-body': () => sendRaw(`{"subject": "${told.subject}", `),
  'unsupported-media-type': () => sendRaw(JSON.stringify(notification()), 'text/plain'),
  'body-too-large': () => send(notification({ concern: told.concern.repeat(60_000) })),
  'not-found': () => officer.ask<ProblemBody>(`/v1/children/${told.familyName}`),
  'method-not-allowed': () => officer.ask<ProblemBody>('/v1/worklist', { method: 'DELETE' }),
  // Which needs a sender that is slow, another name, or very many requests: libs/http shows them so.
  'too-slow': () => onDemand('too-slow'),
  'wrong-host': () => onDemand('wrong-host'),
  'too-many-requests': () => onDemand('too-many-requests'),
  'invalid-query': () => officer.ask<ProblemBody>(`/v1/children?name=${told.familyName}&nhsNumber=${told.nhsNumber}`),
  'not-a-sandbox': async () => {
    const headers = { 'content-type': cloudEvent, prefer: 'code=409' };
    return (await realArea.as('system:education')).ask('/v1/education/events', { json: notification(), headers });
  },
  'invalid-sandbox-header': () => officer.ask('/v1/standards', { headers: { 'x-with-server-date': told.familyName } }),
  'try-again': async () => send(notification(), await failingArea.as('system:education')),
  // A mistake of ours would be mended.
  'our-fault': () => onDemand('our-fault'),
};

describe('a refusal', () => {
  it.each(Object.keys(provoked) as ProblemSlug[])('%s says what was wrong, and nothing of the child', async (slug) => {
    const { status, headers, body, text } = await provoked[slug]();
    expect(body).toMatchObject({ type: problemUri(slug), title: problemTypes[slug].title, status });
    expect(status).toBe(problemTypes[slug].status);
    expect(headers.get('content-type')).toMatch(/^application\/problem\+json\b/);
    expect(headers.get('correlation')).toBe(body.correlation);
    for (const value of Object.values(told)) expect(text).not.toContain(value);
  });

  it.each(Object.keys(provoked) as ProblemSlug[])('%s leads to a page that explains it', async (slug) => {
    const page = await area.clients.nobody().ask(problemUri(slug), { headers: { accept: 'text/html' } });
    expect(page.status).toBe(200);
    expect(page.headers.get('content-type')).toMatch(/^text\/html/);
    expect(page.text).toContain(problemTypes[slug].title);
  });

  it('of a page that a store which is away keeps from us says so, and never looks like a child of whom nothing is known', async () => {
    const caseOfficer = await failingArea.as('sen-case-officer');
    const { status, headers, body } = await caseOfficer.ask<ProblemBody>(`/v1/children/${told.familyName}`);
    expect([status, body.type]).toEqual([503, problemUri('try-again')]);
    expect(headers.get('retry-after')).toMatch(/^\d+$/);
  });

  it('that can be mended by waiting says how long', async () => {
    expect((await provoked['try-again']()).headers.get('retry-after')).toMatch(/^\d+$/);
  });

  it('for want of a token says which kind is wanted', async () => {
    expect((await provoked['not-signed-in']()).headers.get('www-authenticate')).toBe('Bearer');
  });

  it('stores nothing: the same id, put right, is told for the first time', async () => {
    const event = notification({ settingName: '' });
    expect((await send(event)).status).toBe(400);
    const right = await send<{ outcome: string }>({ ...event, data: { ...event.data, settingName: 'River Lane' } });
    expect(right.body.outcome).toBe('told');
  });
});

describe('an event with several faults', () => {
  it('is told all of them at once, each with where it is', async () => {
    const faulty = {
      ...notification(
        {
          child: { ...child, dateOfBirth: '2021-02-30', sex: 'girl' },
          raisedOn: 'yesterday',
          areasOfNeed: ['XYZ'],
          mood: 'x',
        },
        { specversion: '0.3', time: 'noon' },
      ),
      id: ' ',
    };
    const answer = await send(faulty);
    expect(answer.body.type).toBe('/problems/invalid-event');
    expect(pointers(answer)?.sort()).toEqual([
      '/data/areasOfNeed',
      '/data/child/dateOfBirth',
      '/data/child/sex',
      '/data/mood',
      '/data/raisedOn',
      '/id',
      '/specversion',
      '/time',
    ]);
  });

  it.each([
    ['null where a name is not known', { child: { ...child, familyName: null } }, '/data/child/familyName', 'null'],
    ['null as a correction', { corrects: null }, '/data/corrects', 'null'],
    [
      'a date of birth that has not come',
      { child: { ...child, dateOfBirth: '2026-06-02' } },
      '/data/child/dateOfBirth',
      'notInFuture',
    ],
    ['a number where a text belongs', { concern: 7 }, '/data/concern', 'isString'],
    ['a list where the child belongs', { child: [child] }, '/data/child', 'aboutNobody'],
  ])('%s is pointed at', async (_, data, pointer, code) => {
    const { body } = await send(notification(data));
    expect(body.errors).toContainEqual(expect.objectContaining({ pointer, code }));
  });

  it('nested without end is refused, not our fault', async () => {
    const deep = JSON.stringify(notification()).replace(
      '"concern":',
      `"deep":${'['.repeat(9_000)}${']'.repeat(9_000)},"concern":`,
    );
    expect((await sendRaw(deep)).body).toMatchObject({
      type: '/problems/invalid-event',
      errors: [{ code: 'tooDeep' }],
    });
  });

  it('with a name that is JavaScript’s own is refused like any unknown field', async () => {
    const sly = JSON.stringify(notification()).replace(
      '"concern":',
      '"__proto__":{"a":1},"constructor":{"b":1},"concern":',
    );
    expect(pointers(await sendRaw(sly))).toEqual(['/data/__proto__', '/data/constructor']);
  });

  it('with a moment that no four digits can spell in UTC is refused: nobody could read it again', async () => {
    expect(pointers(await send(notification({}, { time: '0000-01-01T00:00:00+14:00' })))).toEqual(['/time']);
  });

  it('with half a character for an id is refused: another’s id would be stored', async () => {
    expect(pointers(await send(notification({}, { id: 'a\ud800' })))).toEqual(['/id']);
  });
});

describe('an event that is sent again', () => {
  const event = notification();
  let first: HttpAnswer<Record<string, unknown>>;
  beforeAll(async () => {
    first = await send<Record<string, unknown>>(event);
  });

  it('is answered as before, whatever the order of its fields', async () => {
    const turned = JSON.parse(JSON.stringify(event), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).reverse())
        : value,
    );
    const again = await send<Record<string, unknown>>(turned);
    expect(again.status).toBe(202);
    expect(again.body).toEqual({ ...first.body, outcome: 'alreadyTold' });
  });

  it('with other content is refused, and told where it differs', async () => {
    const { concern: _, ...data } = event.data;
    const other = {
      ...event,
      data: { ...data, concern: 'x', child: { ...child, postcode: 'ZZ99 8QX' }, tried: 'Songs.' },
    };
    const answer = await send(other);
    expect(answer.status).toBe(409);
    expect(pointers(answer)?.sort()).toEqual(['/data/child/postcode', '/data/concern', '/data/tried']);
  });

  it('as a plain resource with its id as Idempotency-Key is the same event', async () => {
    const again = await nursery.ask<Record<string, unknown>>('/v1/education/early-years-notifications', {
      json: { subject: event.subject, ...event.data },
      headers: { 'idempotency-key': event.id },
    });
    expect(again.body).toEqual({ ...first.body, outcome: 'alreadyTold' });
  });

  it('under the id that another organisation used is another event', async () => {
    const other = await area.as('system:education', { organisation: 'hill-top-nursery' });
    const answer = await send<Record<string, unknown>>({ ...event, source: '/agencies/hill-top-nursery' }, other);
    expect(answer.body.outcome).toBe('told');
  });
});

describe('an NHS number with a wrong check digit', () => {
  it('is kept and flagged, and joins nobody', async () => {
    const right = unusedNhsNumber(3_002);
    const wrong = `${right.slice(0, 9)}${(Number(right[9]) + 1) % 10}`;
    const identity = { givenName: 'Fay', familyName: 'Tarn', dateOfBirth: '2022-03-03' };
    const one = await area.tell(
      earlyYearsNotification({ subject: 'RLN-31', child: { ...identity, nhsNumber: wrong } }),
    );
    const two = await area.tell(
      earlyHealthNotification({
        subject: 'EPR-31',
        child: { givenName: 'Wren', familyName: 'Holt', dateOfBirth: '2021-06-06', nhsNumber: wrong },
      }),
    );
    expect(two.child.sourceRecords).toHaveLength(1);
    const record = await area.record(one.child.id);
    expect(record.sourceRecords).toHaveLength(1);
    const [said] = record.attributes.find(({ name }) => name === 'nhsNumber')!.values;
    expect(said).toMatchObject({ value: wrong, flags: [{ code: 'nhs-number-check-digit' }] });
    expect(record.facts[0]?.flags.map(({ code }) => code)).toEqual(['nhs-number-check-digit']);
  });
});

describe('a batch', () => {
  const sendBatch = (events: readonly unknown[]) =>
    nursery.ask<Batch>('/v1/education/events', { json: events, headers: { 'content-type': cloudEventBatch } });

  it('answers each of its events, in their order', async () => {
    const [good, again] = [notification(), notification()];
    await send(again);
    const { status, body, text } = await sendBatch([
      good,
      { ...good, data: { ...good.data, concern: 'x' } },
      again,
      notification({}, { source: '/agencies/hill-top-nursery' }),
      notification({ raisedOn: '2027-01-01' }),
      'not an event',
      notification({}, { type: 'education.unheard-of.v1', id: 'u-1' }),
    ]);
    expect(status).toBe(202);
    expect(body.results.map(({ status: each, problem }) => [each, problem?.type])).toEqual([
      [202, undefined],
      [409, '/problems/told-differently'],
      [202, undefined],
      [403, '/problems/source-not-yours'],
      [400, '/problems/date-in-the-future'],
      [400, '/problems/malformed-body'],
      [400, '/problems/unknown-type'],
    ]);
    expect(body.results.at(-1)?.id).toBe('u-1');
    for (const value of Object.values(told)) expect(text).not.toContain(value);
  });

  it('that can be read is taken even if each of its events is refused', async () => {
    expect((await sendBatch([{}, null, []])).body.results.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect((await sendBatch([])).body).toEqual({ results: [] });
  });

  it('of more than 500 events is refused whole', async () => {
    const answer = await sendBatch(Array.from({ length: 501 }, () => ({})));
    expect(answer.body).toMatchObject({ type: '/problems/body-too-large' });
  });

  it('that is no list is refused', async () => {
    expect((await sendRaw(JSON.stringify(notification()), cloudEventBatch)).body.type).toBe('/problems/malformed-body');
  });
});

describe('an envelope', () => {
  it('with an attribute that nobody here knows is refused, and told which', async () => {
    const answer = await send(notification({}, { recordedtiem: '2026-01-01T00:00:00Z' }));
    expect(answer.body).toMatchObject({
      type: '/problems/invalid-event',
      errors: [{ pointer: '/recordedtiem', code: 'unknownAttribute' }],
    });
  });

  it('with a trace context that is none is refused, however long it is', async () => {
    for (const traceparent of ['x'.repeat(100_000), `00-${'0'.repeat(32)}-00f067aa0ba902b7-01`])
      expect(pointers(await send(notification({}, { traceparent })))).toEqual(['/traceparent']);
  });

  it('or a fact with the character NUL in it is refused: some would read on and some would not', async () => {
    const answer = await send(notification({ concern: 'Hums.\0 And more.' }));
    expect(answer.body.errors).toContainEqual(
      expect.objectContaining({ pointer: '/data/concern', code: 'nulCharacter' }),
    );
  });
});

describe('a batch of very many faults', () => {
  /** With nearly as many misspelled fields in each event as an object may have. */
  const misspelled = Object.fromEntries(Array.from({ length: 90 }, (_, at) => [`misspelt${at}`, 1]));
  const events = Array.from({ length: 150 }, (_, at) =>
    notification({ ...misspelled, place: at }, { subject: `S-${at}` }),
  );

  it('keeps nobody waiting: others are answered all the while', async () => {
    let isAnswered = false;
    const batch = nursery
      .ask<Batch>('/v1/education/events', { json: events, headers: { 'content-type': cloudEventBatch } })
      .finally(() => {
        isAnswered = true;
      });
    let meanwhile = 0;
    while (!isAnswered) {
      await area.clients.nobody().ask('/health/live');
      meanwhile++;
    }
    expect(meanwhile).toBeGreaterThan(3);
    const { body, text } = await batch;
    expect(new Set(body.results.map(({ status, problem }) => `${status} ${problem?.type}`))).toEqual(
      new Set(['400 /problems/invalid-event']),
    );
    // The answer is no larger than what was sent.
    expect(text.length).toBeLessThan(JSON.stringify(events).length);
  }, 30_000);
});

describe('a body', () => {
  it('with more fields than any fact has is refused before anybody has to wait for it', async () => {
    const fields = Object.fromEntries(Array.from({ length: 60_000 }, (_, index) => [`field${index}`, 1]));
    const answer = await send(notification(fields));
    expect(answer.body).toMatchObject({ type: '/problems/invalid-event', errors: [{ code: 'tooMany' }] });
  });

  it.each([
    ['nothing', ''],
    ['half a text', '{"id": "'],
    ['a text', '"hello"'],
    ['a list', '[]'],
  ])('that is %s cannot be read as an event', async (_, raw) => {
    expect((await sendRaw(raw)).body.type).toBe('/problems/malformed-body');
  });

  it('of a plain resource that is no JSON cannot be read', async () => {
    const path = '/v1/education/early-years-notifications';
    expect((await sendRaw('{', 'application/json', path)).body.type).toBe('/problems/malformed-body');
    expect((await sendRaw('[]', 'application/json', path)).body.type).toBe('/problems/malformed-body');
  });

  it.each([
    'application/json',
    'application/xml',
    'application/cloudevents+xml',
  ])('sent as %s is not an event', async (type) => {
    expect((await sendRaw(JSON.stringify(notification()), type)).body.type).toBe('/problems/unsupported-media-type');
  });

  it.each([
    [cloudEvent, '/v1/education/events'],
    [cloudEventBatch, '/v1/education/events'],
    ['application/json', '/v1/education/early-years-notifications'],
  ])('in another encoding than UTF-8 is refused, not stored without its letters: %s', async (type, path) => {
    const event = notification({ child: { ...child, givenName: 'Ren\xe9' } });
    const text = JSON.stringify(type === cloudEventBatch ? [event] : event);
    const refused = await sendRaw(Uint8Array.from(Buffer.from(text, 'latin1')), type, path);
    expect(refused.body.type).toBe('/problems/malformed-body');
  });

  it('of a plain resource that is empty cannot be read', async () => {
    const path = '/v1/education/early-years-notifications';
    expect((await sendRaw('', 'application/json', path)).body.type).toBe('/problems/malformed-body');
  });

  it('of a plain resource without Idempotency-Key is told that a repeat would not be safe', async () => {
    const answer = await nursery.ask<ProblemBody>('/v1/education/early-years-notifications', { json: { child } });
    expect(answer.body).toMatchObject({
      type: '/problems/invalid-event',
      errors: [{ pointer: '/id', code: 'required' }],
    });
  });
});

describe('who tells, and of whom', () => {
  it('a type of another version is refused with the list of those that are taken here', async () => {
    const { body } = await provoked['unknown-type']();
    expect(body.errors?.[0]?.allowed).toContain('education.early-years-notification.v1');
  });

  it('a nursery’s system cannot tell for health', async () => {
    expect((await send(earlyHealthNotification(), nursery, '/v1/health/events')).body.type).toBe(
      '/problems/not-allowed',
    );
  });

  it('a fact of health told at education’s address is of an unknown type', async () => {
    expect((await send(earlyHealthNotification())).body.type).toBe('/problems/unknown-type');
  });

  it('a fact without the organisation’s own id for the child is about nobody', async () => {
    const { subject: _, ...rest } = notification();
    const answer = await send(rest);
    expect(answer.body).toMatchObject({ type: '/problems/fact-about-nobody', errors: [{ pointer: '/subject' }] });
  });

  it('a body that was told to nobody we serve is not found', async () => {
    expect((await send(notification(), nursery, '/v1/housing/events')).body.type).toBe('/problems/not-found');
  });

  it('an import of history states when each fact was recorded, and the record says so', async () => {
    const recordedtime = '2025-02-03T04:05:06.000Z';
    const event = { ...notification({ raisedOn: '2025-02-01', child: { ...child, givenName: 'Old' } }), recordedtime };
    const { child: record, factId } = await area.tell(event);
    const fact = record.facts.find((each) => each.factId === factId);
    expect(fact).toMatchObject({ recordedAt: recordedtime, recordedBasis: 'stated' });
    const late = { ...notification(), recordedtime: '2026-06-03T00:00:00Z' };
    expect((await area.answerTo(late, { scope: 'backfill' })).body).toMatchObject({
      type: '/problems/date-in-the-future',
      errors: [{ pointer: '/recordedtime' }],
    });
  });

  it('an address that cannot be decoded is answered as a problem that does not repeat it', async () => {
    const answer = await officer.ask<ProblemBody>(`/v1/children/${told.familyName}%E0%A4%A`);
    expect(answer.body.type).toBe('/problems/not-found');
    expect(answer.text).not.toContain(told.familyName);
  });
});

describe('a question', () => {
  const born = 'dateOfBirth=2021-11-11';
  const many = (count: number) => Array.from({ length: count }, (_, index) => `w${index}`).join('+');

  it.each([
    ['a name of more words than a name has', `name=${many(11)}&${born}`, ['/name']],
    ['a name longer than a name is', `name=${'a'.repeat(201)}&${born}`, ['/name']],
    ['a criterion that there is not', 'nhsnumber=1', ['/nhsnumber']],
    ['a criterion given twice', 'upn=1&upn=2', ['/upn']],
    ['a blank beside another', 'upn=&nhsNumber=1', ['/upn']],
    ['two ways', `upn=1&nhsNumber=2`, ['/nhsNumber', '/upn']],
    ['a date of birth beside an identifier', `upn=1&${born}`, ['/upn', '/dateOfBirth']],
    ['a cursor that no page gave', `upn=1&after=x`, ['/after']],
    ['nothing', '', ['']],
  ])('who is looked for by %s is answered where it is wrong', async (_, query, where) => {
    const answer = await officer.ask<ProblemBody>(`/v1/children?${query}`);
    expect([answer.status, answer.body.type, pointers(answer)]).toEqual([400, '/problems/invalid-query', where]);
    const json = parse(query);
    expect(pointers(await officer.ask<ProblemBody>('/v1/children/search', { json }))).toEqual(where);
  });

  it('of a name with twenty thousand words is refused, not our fault', async () => {
    const json = { name: 'w '.repeat(20_000), dateOfBirth: '2021-11-11' };
    expect((await officer.ask<ProblemBody>('/v1/children/search', { json })).body.type).toBe('/problems/invalid-query');
  });

  it.each([
    ['', 'knownat=2026-05-01T00:00:00Z', '/knownat'],
    ['', 'asAt[]=2026-05-01', '/asAt[]'],
    ['', 'asAt=2026-05-01&asAt=2026-05-02', '/asAt'],
    ['', 'after=MTAw', '/after'],
    ['/timeline', 'asat=2026-05-01', '/asat'],
    ['/timeline', 'after=MTAw&after=MTAw', '/after'],
    ['/clocks', 'after=MTAw', '/after'],
  ])('of one child%s by %s is never answered with the record of today', async (path, query, where) => {
    const answer = await officer.ask<ProblemBody>(`/v1/children/anybody${path}?${query}`);
    expect([answer.status, answer.body.type, pointers(answer)]).toEqual([400, '/problems/invalid-query', [where]]);
  });

  it('is answered as unchanged to who has the answer, alone or among others, strong or weak', async () => {
    const { child: record } = await area.tell(notification());
    for (const path of [`/v1/children/${record.id}/clocks`, `/v1/children/${record.id}/timeline`]) {
      const etag = (await officer.ask(path)).headers.get('etag')!;
      const again = async (tags: string) => (await officer.ask(path, { headers: { 'if-none-match': tags } })).status;
      expect(await Promise.all([etag, `W/${etag}`, `"a", W/${etag}`, '*'].map(again))).toEqual([304, 304, 304, 304]);
      expect(await Promise.all(['"a"', etag.slice(1, -1)].map(again))).toEqual([200, 200]);
    }
  });
});

describe('a method that an address does not take', () => {
  it.each([
    ['GET', '/v1/education/events', 'POST'],
    ['GET', '/issuer/revoke', 'POST'],
    ['PUT', '/v1/education/early-years-notifications', 'POST'],
    ['DELETE', '/v1/timeliness/cases', 'GET, HEAD'],
    ['PATCH', '/v1/children/of-somebody', 'GET, HEAD'],
    ['DELETE', '/health/live', 'GET, HEAD'],
  ])('%s %s is told which it takes', async (method, path, allow) => {
    const answer = await officer.ask<ProblemBody>(path, { method });
    expect([answer.status, answer.headers.get('allow'), answer.body.type]).toEqual([
      405,
      allow,
      '/problems/method-not-allowed',
    ]);
  });
});

describe('what is hardly a request', () => {
  /** What no client of ours can send: the bare bytes. */
  const sendBytes = (bytes: string) =>
    new Promise<string>((resolve, reject) => {
      const { port, hostname } = new URL(area.url);
      let answer = '';
      const socket = connect(Number(port), hostname, () => socket.write(bytes));
      socket.on('data', (data) => {
        answer += data;
      });
      socket.on('close', () => resolve(answer));
      socket.on('error', reject);
    });

  it.each([
    ['an address with a part that is too long', 'POST', `/v1/education/${'a'.repeat(400)}`, 'not-found'],
    ['a method that HTTP does not have', 'NONSENSE', '/v1/contracts', 'method-not-allowed'],
    ['a method that nothing takes', 'PROPFIND', '/v1/contracts', 'method-not-allowed'],
    ['an address without end', 'GET', `/v1/children?name=${'a'.repeat(100_000)}`, 'not-found'],
    ['an address with a space', 'GET', '/v1 /contracts', 'malformed-body'],
  ] as const)('%s is answered as a problem', async (_, method, path, slug) => {
    const answer = await sendBytes(`${method} ${path} HTTP/1.1\r\nhost: localhost\r\nconnection: close\r\n\r\n`);
    const [head = '', body = ''] = answer.split('\r\n\r\n');
    expect(head).toMatch(new RegExp(`^HTTP/1.1 ${problemTypes[slug].status} `));
    expect(head).toMatch(/^content-type: application\/problem\+json\b/im);
    const problem = JSON.parse(body) as ProblemBody;
    expect(problem).toMatchObject({ type: problemUri(slug), status: problemTypes[slug].status });
    expect(head).toMatch(new RegExp(`^correlation: ${problem.correlation}$`, 'im'));
  });
});

describe('a day in summer, after midnight in London and before it in Greenwich', () => {
  it('has come: what is so today is told today', async () => {
    const night = await Area.start({ from: '2026-06-01T23:30:00.000Z' });
    try {
      const told = await night.tell(notification({ raisedOn: '2026-06-02' }));
      expect(told.outcome).toBe('told');
      expect((await night.record(told.child.id)).asAt).toBe('2026-06-02');
      expect((await night.answerTo(notification({ raisedOn: '2026-06-03' }))).status).toBe(400);
    } finally {
      await night.end();
    }
  });
});
