import type { Viewer } from '@lib/access';
import { openSqliteAudit } from '@lib/audit';
import { type Contract, contracts } from '@lib/contracts';
import { openSqliteEventStore } from '@lib/event-store';
import { AgencyServices, tell } from '@lib/intake';
import { type AgencyService, outgoingOf } from '@lib/streams';
import {
  adviceRequest,
  challengeAnswered,
  correctionAsked,
  type EventToTell,
  earlyYearsNotification,
  educationalAdvice,
  factWithdrawn,
  healthAdvice,
  publishedOf,
  socialCareAdvice,
  testIdKey,
} from '@lib/testing';
import type { FastifyReply } from 'fastify';
import { ListRequestsController } from './list-requests.http';
import { type AskedAgency, requestsTo } from './requests.published';
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
/** The service of one agency, which takes every fact that it can be told. */
const serviceOf = (agency: AskedAgency): AgencyService => ({
  agency,
  store: openSqliteEventStore(':memory:'),
  clock: { now: () => '2026-04-14T08:00:00.000Z' },
  idKey: testIdKey,
  streams: [requestsTo(agency), { accepts: contracts.filter((contract: Contract) => contract.agency === agency) }],
  localAuthorities: [],
});
beforeEach(() => {
  service = serviceOf('social-care');
});
afterEach(() => service.store.close());

const asked = (reference: string, source = '/agencies/northbank-council') =>
  adviceRequest({ source, data: { requestReference: reference, askedOn: '2026-04-13' } });
const answered = (reference: string, askedBy?: string) =>
  socialCareAdvice({ data: { requestReference: reference, askedBy, givenOn: '2026-04-14' } });

const deliver = (request: EventToTell, to = service) => takeDelivery(to, publishedOf(request));
const answer = (event: EventToTell, by: Viewer = caller, to = service) =>
  tell(to, { event, caller: by, correlation: 'c-1' });

const audit = openSqliteAudit(':memory:');
afterAll(() => audit.close());

async function open(viewer: Viewer = caller, to = service, after?: string) {
  const reply = { header: () => reply } as unknown as FastifyReply;
  const controller = new ListRequestsController(new AgencyServices([to]), audit);
  return controller.list(to.agency, { after }, viewer, { id: 'c-9' }, reply);
}

async function list(viewer: Viewer = caller, to = service): Promise<string[]> {
  const { requests } = await open(viewer, to);
  return requests.map(({ reference, askedBy, deliveredOn }) => `${reference} ${askedBy} ${deliveredOn}`);
}

describe('what social care has been asked', () => {
  it('shows an address to those who need to know it, and writes down who was shown which children', async () => {
    const child = { givenName: 'Fern', postcode: 'ZZ99 3VZ', addressIsRestricted: true };
    const request = { ...asked('R/7'), data: { ...asked('R/7').data, child } };
    await deliver(request);
    expect((await open()).requests.map((each) => each.child)).toEqual([{ givenName: 'Fern' }]);
    expect((await open({ ...caller, role: 'social-worker' })).requests.map((each) => each.child)).toEqual([child]);
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

  it('leaves the list when the answer was told in an older version of its contract', async () => {
    const [advice] = contracts.filter(({ type }) => type === 'social-care.social-care-advice.v1') as [Contract];
    const older: Contract = {
      ...advice,
      type: 'social-care.social-care-advice.v0',
      upcast: { to: advice.type, data: (told) => ({ ...told, askedBy: 'northbank-council' }) },
    };
    service = { ...service, streams: [...service.streams, { accepts: [older] }] };
    await deliver(asked('R/1'));
    await deliver(asked('R/1', '/agencies/southbank-council'));
    // Two councils use one reference: an answer that names neither would answer none.
    await answer({ ...answered('R/1'), type: older.type });
    expect(await list()).toEqual(['R/1 southbank-council 2026-04-14']);
  });

  it('leaves the list when it is answered, and the rest stays', async () => {
    await deliver(asked('R/1'));
    await deliver(asked('R/2'));
    await answer(answered('R/1', 'northbank-council'));
    expect(await list()).toEqual(['R/2 northbank-council 2026-04-14']);
  });

  it('stays while the only advice is of a day before it was asked for: the time limit runs on', async () => {
    await deliver(asked('R/1'));
    const early = answered('R/1', 'northbank-council');
    await answer({ ...early, data: { ...early.data, givenOn: '2026-04-12' } });
    expect(await list()).toHaveLength(1);
    await answer(answered('R/1', 'northbank-council'));
    expect(await list()).toEqual([]);
  });

  it('is one request in its newest words when it is put right under its own reference', async () => {
    await deliver(asked('R/1'));
    await deliver({ ...asked('R/1'), data: { ...asked('R/1').data, question: 'Put right.' } });
    expect((await open()).requests.map(({ question }) => question)).toEqual(['Put right.']);
    await answer(answered('R/1', 'northbank-council'));
    expect(await list()).toEqual([]);
  });

  it('is in the list again when the answer is taken back, and out of it when it is only told in other words', async () => {
    await deliver(asked('R/1'));
    const advice = answered('R/1', 'northbank-council');
    await answer(advice);
    const reworded = socialCareAdvice({
      subject: advice.subject,
      data: { ...advice.data, corrects: advice.id, needs: 'In other words.' },
    });
    await answer(reworded);
    expect(await list()).toEqual([]);
    await answer(
      factWithdrawn('social-care', {
        subject: advice.subject,
        data: { withdraws: reworded.id, withdrawnOn: '2026-04-14' },
      }),
    );
    expect(await list()).toEqual(['R/1 northbank-council 2026-04-14']);
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

describe('what a school or a trust has been asked', () => {
  const bodies: readonly [AskedAgency, string, string, (reference: string) => EventToTell][] = [
    [
      'education',
      'school',
      'river-lane-nursery',
      (requestReference) => educationalAdvice({ data: { requestReference, givenOn: '2026-04-14' } }),
    ],
    [
      'health',
      'health',
      'northbank-nhs-trust',
      (requestReference) => healthAdvice({ data: { requestReference, givenOn: '2026-04-14' } }),
    ],
  ];
  it.each(
    bodies,
  )('through the service of %s is listed to it until its advice is given', async (agency, from, body, advice) => {
    const to = serviceOf(agency);
    const its: Viewer = { ...caller, role: `system:${agency}`, organisation: body };
    for (const requestReference of ['R/1', 'R/2'])
      await deliver(adviceRequest({ data: { requestReference, adviceFrom: from, asked: body } }), to);
    expect(await list(its, to)).toEqual(['R/1 northbank-council 2026-04-14', 'R/2 northbank-council 2026-04-14']);
    expect(await list({ ...its, organisation: 'another-body' }, to)).toEqual([]);
    await answer(advice('R/1'), its, to);
    expect(await list(its, to)).toEqual(['R/2 northbank-council 2026-04-14']);

    const [delivered] = await to.store.unpublished(1);
    const { topic, value } = outgoingOf(to, delivered!)[0]!;
    expect([topic, JSON.parse(value).type, JSON.parse(value).source]).toEqual([
      `${agency}.events`,
      `${agency}.advice-request-delivered.v1`,
      `/agencies/${body}`,
    ]);
    await to.store.close();
  });

  it('is not read by the service of another agency', async () => {
    const request = adviceRequest({ data: { adviceFrom: 'health', asked: 'northbank-nhs-trust' } });
    await expect(deliver(request)).rejects.toThrow('a request to health, not to social-care');
  });
});

describe('what a family says is wrong', () => {
  const nursery: Viewer = { ...caller, role: 'system:education', organisation: 'river-lane-nursery' };
  const about = { organisation: 'river-lane-nursery', eventId: 'told-1', agency: 'education' };
  const says = 'She turns to a voice from both sides.';
  const wrong = (id: string, more: object = {}) =>
    correctionAsked({ id, data: { about, raisedOn: '2026-04-13', says, ...more } });
  let education: AgencyService;
  beforeEach(() => {
    education = serviceOf('education');
  });
  afterEach(() => education.store.close());

  it('is listed to whoever told it, with what is wrong and what it should say', async () => {
    const child = { givenName: 'Fern', postcode: 'ZZ99 3VZ' };
    await deliver({ ...wrong('c-1'), data: { ...wrong('c-1').data, child, shouldSay: 'From both sides.' } }, education);
    expect((await open(nursery, education)).requests).toEqual([
      {
        kind: 'correction',
        reference: 'c-1',
        askedBy: 'family',
        askedOn: '2026-04-13',
        deliveredOn: '2026-04-14',
        child: { givenName: 'Fern' },
        about,
        says,
        shouldSay: 'From both sides.',
      },
    ]);
    expect(await list({ ...nursery, organisation: 'hill-top-nursery' }, education)).toEqual([]);
  });

  it('is told to nobody else by this service: the record has it from the family', async () => {
    await deliver(wrong('c-1'), education);
    const [commit] = await education.store.unpublished(1);
    expect(outgoingOf(education, commit!)).toEqual([]);
  });

  it('leaves the list when it is answered, and another doubt about the same fact stays', async () => {
    await deliver(wrong('c-1'), education);
    await deliver(wrong('c-2'), education);
    const data = {
      about: { eventId: 'told-1', agency: 'education', organisation: 'river-lane-nursery' },
      challengeEventId: 'c-1',
      challengedBy: 'family',
    };
    await answer(challengeAnswered('education', { data: { ...data, answeredOn: '2026-04-14' } }), nursery, education);
    expect(await list(nursery, education)).toEqual(['c-2 family 2026-04-14']);
  });

  it('is in the list again when the answer is taken back', async () => {
    await deliver(wrong('c-1'), education);
    const data = { about, challengeEventId: 'c-1', challengedBy: 'family', answeredOn: '2026-04-14' };
    const stands = challengeAnswered('education', { data });
    await answer(stands, nursery, education);
    expect(await list(nursery, education)).toEqual([]);
    await answer(factWithdrawn('education', { data: { withdraws: stands.id } }), nursery, education);
    expect(await list(nursery, education)).toEqual(['c-1 family 2026-04-14']);
  });

  it.each([
    ['corrected', () => earlyYearsNotification({ data: { corrects: 'told-1' } })],
    ['withdrawn', () => factWithdrawn('education', { data: { withdraws: 'told-1' } })],
  ])('leaves the list when the fact is %s, before it came or after', async (_, puttingRight) => {
    await deliver(wrong('c-1'), education);
    await answer(puttingRight(), nursery, education);
    await deliver(wrong('c-2'), education);
    expect(await list(nursery, education)).toEqual([]);
  });

  it('stays when another fact of the nursery is put right, or another’s of the same id', async () => {
    await deliver(wrong('c-1'), education);
    await answer(earlyYearsNotification({ data: { corrects: 'told-2' } }), nursery, education);
    const hillTop = earlyYearsNotification({ source: '/agencies/hill-top-nursery', data: { corrects: 'told-1' } });
    await answer(hillTop, { ...nursery, organisation: 'hill-top-nursery' }, education);
    expect(await list(nursery, education)).toHaveLength(1);
  });

  it('is asked no more when the family takes it back, in whatever order that arrives', async () => {
    const takenBack = (withdraws: string, from = '/agencies/family') =>
      factWithdrawn('family', { source: from, data: { withdrawnOn: '2026-04-14', withdraws, about } });
    await deliver(wrong('c-1'), education);
    await deliver(takenBack('c-1'), education);
    await deliver(takenBack('c-2'), education);
    await deliver(wrong('c-2'), education);
    await deliver(wrong('c-3'), education);
    await deliver(takenBack('c-3', '/agencies/another-family'), education);
    expect(await list(nursery, education)).toEqual(['c-3 family 2026-04-14']);
  });

  it('said again in other words is one question', async () => {
    await deliver(wrong('c-1'), education);
    await deliver(wrong('c-2', { corrects: 'c-1', says: 'She hears on both sides.' }), education);
    expect(await list(nursery, education)).toEqual(['c-2 family 2026-04-14']);
  });

  it('comes page by page, where there is much of it', async () => {
    for (let index = 0; index < 60; index++)
      await deliver(wrong(`c-${index}`, { about: { ...about, eventId: `${index}` } }), education);
    const first = await open(nursery, education);
    const second = await open(nursery, education, first.next);
    const references = [...first.requests, ...second.requests].map(({ reference }) => reference);
    expect([first.requests.length, new Set(references).size, second.next]).toEqual([50, 60, undefined]);
  });
});
