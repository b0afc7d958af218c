import type { Receipt } from '@lib/intake';
import {
  adviceRequest,
  type EventToTell,
  earlyYearsNotification,
  socialCareAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import type { WhatsNew } from '../../apps/projection/src/views/whats-new/read-whats-new.handler';
import type { Worklist } from '../../apps/projection/src/views/worklist/read-worklist.handler';
import { Area } from './area';
import { cloudEvent, type HttpAnswer, tellingAddress } from './client';

const dateOfBirth = '2021-04-09';
const child = { givenName: 'Linnet', familyName: 'Marl', dateOfBirth, nhsNumber: unusedNhsNumber(4_001) };

let area: Area;
beforeAll(async () => {
  area = await Area.start();
});
afterAll(() => area.end());

async function send<T = Receipt>(event: EventToTell, headers: Record<string, string>): Promise<HttpAnswer<T>> {
  const system = await area.clients.systemOf(event);
  return system.ask<T>(tellingAddress(event), { json: event, headers: { 'content-type': cloudEvent, ...headers } });
}

describe('a developer whose system runs on a day to come', () => {
  const inSeptember = { 'x-with-server-date': '2026-09-21T09:00:00Z' };

  it('tells today what happens then: the day is no future for that request, and the fact is recorded now', async () => {
    const event = earlyYearsNotification({ child, data: { raisedOn: '2026-09-21' } });
    expect((await send<{ type: string }>(event, {})).body.type).toBe('/problems/date-in-the-future');
    const { status, body } = await send(event, inSeptember);
    expect([status, body.outcome, body.recordedAt.slice(0, 10)]).toEqual([202, 'told', '2026-06-01']);
    const later = earlyYearsNotification({ child, data: { raisedOn: '2026-09-22' } });
    expect((await send(later, inSeptember)).status).toBe(400);
  });

  it('may not state that it was recorded then: what was known on which day is real', async () => {
    const event = { ...earlyYearsNotification({ child }), recordedtime: '2026-09-01T00:00:00Z' };
    const system = await area.clients.systemOf(event, { scope: 'backfill' });
    const headers = { 'content-type': cloudEvent, ...inSeptember };
    const answer = await system.ask<{ type: string }>(tellingAddress(event), { json: event, headers });
    expect(answer.body.type).toBe('/problems/date-in-the-future');
  });

  it('sees a time limit as it will stand in week twelve, and how it stood before it ran', async () => {
    const asked = adviceRequest({ child, data: { askedOn: '2026-05-18' } });
    const council = await area.as('system:education', { organisation: 'northbank-council' });
    const headers = { 'idempotency-key': asked.id };
    const json = { subject: asked.subject, ...asked.data };
    expect((await council.ask('/v1/education/advice-requests', { json, headers })).status).toBe(202);
    const told = await area.tell(
      socialCareAdvice({ child, data: { givenOn: '2026-05-01', requestReference: undefined } }),
    );
    const officer = await area.as('sen-case-officer');
    const on = async (moment?: string) => {
      const answer = await officer.ask<ChildRecord>(`/v1/children/${told.child.id}`, {
        ...(moment && { headers: { 'x-with-server-date': moment } }),
      });
      const { clocks, asAt, knownAt } = answer.body;
      return { asAt, known: knownAt.slice(0, 10), clocks: clocks.map(({ status }) => status) };
    };
    expect(await on()).toEqual({ asAt: '2026-06-01', known: '2026-06-01', clocks: ['running'] });
    expect(await on('2026-08-10T08:00:00Z')).toEqual({ asAt: '2026-08-10', known: '2026-06-01', clocks: ['overdue'] });
    expect(await on('2026-05-17T08:00:00Z')).toEqual({ asAt: '2026-05-17', known: '2026-06-01', clocks: [] });
  });
});

describe('a developer who looks at the area on another day', () => {
  const on = async <T>(path: string, moment?: string) => {
    const officer = await area.as('sen-case-officer');
    return officer.ask<T>(path, { ...(moment && { headers: { 'x-with-server-date': moment } }) });
  };
  const inAugust = '2026-08-10T08:00:00Z';

  it('is shown what needs doing on that day', async () => {
    const overdue = async (moment?: string) => {
      const { body } = await on<Worklist>('/v1/worklist?group=overdue', moment);
      return [body.asAt, body.counts.overdue];
    };
    expect([await overdue(), await overdue(inAugust)]).toEqual([
      ['2026-06-01', 0],
      ['2026-08-10', 1],
    ]);
    expect((await on('/v1/worklist?asAt=2026-08-10', inAugust)).status).toBe(200);
    expect((await on('/v1/worklist?asAt=2026-08-11', inAugust)).status).toBe(400);
  });

  it.each([
    '/v1/timeliness',
    '/v1/timeliness/cases',
  ])('is shown %s as at that day, by what is known now', async (path) => {
    const { asAt, knownAt } = (await on<{ asAt: string; knownAt: string }>(path, inAugust)).body;
    expect([asAt, knownAt.slice(0, 10)]).toEqual(['2026-08-10', '2026-06-01']);
  });

  it('is shown what is really new: what is told is recorded now', async () => {
    const told = await area.tell(earlyYearsNotification({ child: { ...child, givenName: 'Lately' } }));
    for (const moment of [undefined, inAugust, '2027-01-01T09:00:00Z', '2025-01-01T09:00:00Z'])
      for (const query of ['', '?since=2026-06-01T00:00:00Z']) {
        const { status, body } = await on<WhatsNew>(`/v1/whats-new${query}`, moment);
        expect([status, body.items[0]?.factId]).toEqual([200, told.factId]);
      }
    expect((await on(`/v1/whats-new?since=${inAugust}`, inAugust)).status).toBe(200);
  });
});

describe('a developer who wants to see an error', () => {
  it('gets the real one, and nothing was stored: the same event is then told for the first time', async () => {
    const event = earlyYearsNotification({ child });
    const refused = await send<{ errors: unknown[] }>(event, { prefer: 'code=409' });
    expect([refused.status, refused.headers.get('preference-applied')]).toEqual([409, 'code=409']);
    expect(refused.body).toMatchObject({ type: '/problems/told-differently', errors: [{ code: 'differs' }] });
    expect((await send(event, {})).body.outcome).toBe('told');
  });
});
