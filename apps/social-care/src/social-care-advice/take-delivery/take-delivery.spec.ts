import type { Viewer } from '@lib/access';
import { openSqliteAudit } from '@lib/audit';
import { openSqliteEventStore } from '@lib/event-store';
import { type AgencyService, AgencyServices, tell } from '@lib/intake';
import {
  adviceRequest,
  earlyYearsNotification,
  publishedOf,
  type Said,
  socialCareAdvice,
  testIdKey,
} from '@lib/testing';
import type { FastifyReply } from 'fastify';
import { ListRequestsController } from '../list-requests/list-requests.http';
import { socialCareAdviceFacts } from '../social-care-advice.published';
import { takeDelivery, Unreadable } from './take-delivery';

const organisation = 'northbank-social-care';
const caller = {
  subject: 'worker',
  role: 'system:social-care',
  organisation,
  children: [],
  scopes: ['backfill'],
} as const;

let service: AgencyService;
beforeEach(() => {
  service = {
    agency: 'social-care',
    store: openSqliteEventStore(':memory:'),
    clock: { now: () => '2026-04-14T08:00:00.000Z' },
    idKey: testIdKey,
    streams: [socialCareAdviceFacts],
    localAuthorities: [],
  };
});
afterEach(() => service.store.close());

const asked = (reference: string, source = '/agencies/northbank-council') =>
  adviceRequest({ source, data: { requestReference: reference, askedOn: '2026-04-13' } });
const answered = (reference: string, askedBy?: string) =>
  socialCareAdvice({ data: { requestReference: reference, askedBy, givenOn: '2026-04-14' } });

const deliver = (request: Said) => takeDelivery(service, publishedOf(request));
const answer = (event: Said) => tell(service, { event, caller, correlation: 'c-1' });

const audit = openSqliteAudit(':memory:');
afterAll(() => audit.close());

async function open(viewer: Viewer = caller) {
  const reply = { header: () => reply } as unknown as FastifyReply;
  const controller = new ListRequestsController(new AgencyServices([service]), audit);
  return (await controller.list(undefined, viewer, { id: 'c-9' }, reply)).requests;
}

async function list(): Promise<string[]> {
  const requests = await open();
  return requests.map(({ reference, askedBy, deliveredOn }) => `${reference} ${askedBy} ${deliveredOn}`);
}

describe('what social care has been asked', () => {
  it('shows an address to those who need to know it, and writes down who was shown which children', async () => {
    const child = { givenName: 'Fern', postcode: 'ZZ99 3VZ', addressIsRestricted: true };
    const request = { ...asked('R/7'), data: { ...asked('R/7').data, child } };
    await deliver(request);
    expect((await open()).map((each) => each.child)).toEqual([{ givenName: 'Fern' }]);
    expect((await open({ ...caller, role: 'social-worker' })).map((each) => each.child)).toEqual([child]);
    const { key } = publishedOf(request);
    expect((await audit.ofChild([key], 10)).map(({ action, role }) => `${action} ${role}`)).toEqual([
      'listRequests social-worker',
      'listRequests system:social-care',
    ]);
  });

  it('is listed from the day it arrived, which is its receipt', async () => {
    await deliver(asked('R/1'));
    expect(await list()).toEqual(['R/1 northbank-council 2026-04-14']);
  });

  it('arrives once, though it is delivered twice, and at the same moment', async () => {
    const request = asked('R/1');
    await Promise.all([deliver(request), deliver(request)]);
    await deliver(request);
    expect(await list()).toHaveLength(1);
    expect(await service.store.unpublished(10)).toHaveLength(1);
  });

  it('leaves the list when it is answered, and the rest stays', async () => {
    await deliver(asked('R/1'));
    await deliver(asked('R/2'));
    await answer(answered('R/1', 'northbank-council'));
    expect(await list()).toEqual(['R/2 northbank-council 2026-04-14']);
  });

  it('never enters the list when the answer came before the question', async () => {
    await answer(answered('R/1', 'northbank-council'));
    await deliver(asked('R/1'));
    expect(await list()).toEqual([]);
  });

  it('is one question of each council, where two use the same reference: each has its own answer', async () => {
    await deliver(asked('R/1'));
    await deliver(asked('R/1', '/agencies/southbank-council'));
    await answer(answered('R/1'));
    expect(await list()).toHaveLength(2);
    await answer(answered('R/1', 'southbank-council'));
    expect(await list()).toEqual(['R/1 northbank-council 2026-04-14']);
  });

  it('is none of what it cannot read, or what was no question to it', async () => {
    await expect(takeDelivery(service, { value: 'not JSON' })).rejects.toBeInstanceOf(Unreadable);
    await expect(deliver(earlyYearsNotification())).rejects.toBeInstanceOf(Unreadable);
    expect(await list()).toEqual([]);
  });
});
