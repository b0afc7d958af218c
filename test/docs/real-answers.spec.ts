import { createHash } from 'node:crypto';
import { type Contract, contracts } from '@lib/contracts';
import { londonDate } from '@lib/kernel';
import { type AsyncApi, checkerOf, readDocument } from './documents';
import { WatchedArea, type WatchedRequest } from './watched-area';

jest.setTimeout(60_000);

const one = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';
const teller = (agency: string, organisation: string): WatchedRequest => ({ as: `system:${agency}`, organisation });
const nursery = teller('education', 'river-lane-nursery');
const council = teller('education', 'northbank-council');
const socialCare = teller('social-care', 'northbank-social-care');
const officer: WatchedRequest = { as: 'sen-case-officer' };
const example = (type: string) => contracts.find((contract) => contract.type.startsWith(type))!.example;
const notification = example('education.early-years-notification');
/** What people do in a case has addresses of its own, at which more than its agency's systems may tell it. */
const isStep = ({ agency, resource }: Contract): boolean =>
  agency === 'education' && /^(notification-acknowledgements|advice-requests|ehc-assessments)(\/|$)/.test(resource);

describe('what the running area answers is what the document says', () => {
  let area: WatchedArea;
  let child: string;
  beforeAll(async () => {
    area = await WatchedArea.start();
  });
  afterAll(() => area.end());

  const until = async <T>(look: () => Promise<T | undefined>): Promise<T> => {
    for (let looks = 0; looks < 500; looks++) {
      const seen = await look();
      if (seen !== undefined) return seen;
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    throw new Error(`Looked 500 times in vain: ${look}`);
  };

  /** All facts are of one child: told side by side, it is made again for many at once. */
  const sideBySide = <T>(all: readonly T[], tell: (one: T) => Promise<void>): Promise<unknown> =>
    Promise.all(
      Array.from({ length: 24 }, async (_, lane) => {
        for (let at = lane; at < all.length; at += 24) await tell(all[at]!);
      }),
    );

  it('where facts are told, one by one and in a batch', async () => {
    const told = contracts.filter(({ accepted, kind }) => accepted && kind !== 'request');
    await sideBySide(told, async ({ agency, kind, example: event }) => {
      const as = teller(agency, event.source.replace('/agencies/', ''));
      const tell = () => area.ask('post', `/v1/${agency}/events`, { ...as, body: event, mediaType: one });
      expect([await tell(), await tell()].map(({ body }) => (body as { outcome: string }).outcome)).toEqual([
        'told',
        'alreadyTold',
      ]);
      // What is withdrawn is withdrawn again, where everything else is corrected.
      const again = kind === 'withdrawal' ? event.data : { ...event.data, corrects: event.id };
      const body = [{ ...event, id: `${event.id}-b`, data: again }, { ...event, data: {} }, 7];
      const { body: answer } = await area.ask('post', `/v1/${agency}/events`, { ...as, body, mediaType: batch });
      const { results } = answer as { results: readonly { status: number }[] };
      expect(results.map(({ status }) => status)).toEqual([202, 400, 400]);
    });
  }, 180_000);

  const asResource = (key: string, { subject, data }: typeof notification, extra = {}) => ({
    headers: { 'idempotency-key': key },
    body: { subject, ...data, ...extra },
  });

  it('where facts are told as plain resources', async () => {
    const told = contracts.filter((contract) => contract.accepted && !isStep(contract));
    await sideBySide(told, async ({ agency, resource, example: event }) => {
      const asked = {
        ...teller(agency, event.source.replace('/agencies/', '')),
        ...asResource(`${event.id}-r`, event),
      };
      expect(await area.ask('post', `/v1/${agency}/${resource}`, asked)).toMatchObject({ status: 202 });
    });
    const mistyped = {
      ...(notification.data as { child: object }).child,
      upn: 'mistyped',
      givenName: 'Brioni',
    };
    await area.ask('post', '/v1/education/early-years-notifications', {
      ...nursery,
      ...asResource('r-1', notification, { child: mistyped, corrects: 'nobody-knows' }),
    });
    const health = example('health.early-health-notification');
    await area.ask('post', '/v1/health/early-health-notifications', {
      ...teller('health', 'northbank-nhs-trust'),
      ...asResource('r-2', health, { parentInformedOn: undefined }),
    });
    await area.ask('post', '/v1/social-care/advice', {
      ...socialCare,
      ...asResource('r-3', example('social-care.social-care-advice'), { requestReference: undefined }),
    });
  }, 180_000);

  it('where a case officer takes the steps of a case, each once', async () => {
    const take = (key: string, type: string, extra: object) => {
      const { resource, example: event } = contracts.find((contract) => contract.type === `education.${type}.v1`)!;
      const asked = { ...officer, ...asResource(`${key} ${type} ${JSON.stringify(extra)}`, event, extra) };
      return area.ask('post', `/v1/education/${resource}`, asked);
    };
    const about = { organisation: 'river-lane-nursery', eventId: 'r-1', agency: 'education' };
    const [plan, none, withdrawn] = ['EHC-2026-0400', 'EHC-2026-0401', 'EHC-2026-0402'].map((assessmentReference) => ({
      assessmentReference,
    })) as [object, object, object];
    const taken: readonly (readonly [string, object])[] = [
      ['notification-acknowledged', { about }],
      ...[plan, none, withdrawn].map((reference) => ['ehc-assessment-requested', reference] as const),
      ...[plan, none].map((reference) => ['ehc-assessment-decided', reference] as const),
      ['advice-request', { requestReference: 'EHC-2026-0400/SC' }],
      ['advice-request', { requestReference: 'EHC-2026-0400/H', adviceFrom: 'health', asked: 'northbank-nhs-trust' }],
      ['advice-request', { requestReference: 'EHC-2026-0400/S', adviceFrom: 'school', asked: 'river-lane-nursery' }],
      ['exception-recorded', plan],
      ['ehc-plan-not-issued', none],
      ['ehc-plan-draft-sent', plan],
      ['draft-comments-received', plan],
      ['ehc-plan-issued', plan],
      ['ehc-assessment-withdrawn', withdrawn],
    ];
    const toldOnly = ['exception-recorded', 'draft-comments-received'];
    for (const [type, extra] of taken) {
      expect([type, (await take('first', type, extra)).status]).toEqual([type, 202]);
      expect([type, (await take('again', type, extra)).status]).toEqual([type, toldOnly.includes(type) ? 202 : 409]);
    }
  });

  it('where one is asked, and where a family says that something is wrong', async () => {
    const family = example('family.correction-asked');
    const bodies = {
      education: 'river-lane-nursery',
      health: 'northbank-nhs-trust',
      'social-care': 'northbank-social-care',
    };
    for (const [agency, organisation] of Object.entries(bodies)) {
      const about = { organisation, eventId: 'told', agency };
      await area.ask('post', '/v1/family/corrections', {
        ...teller('family', 'family'),
        ...asResource(`wrong-${agency}`, family, { about }),
      });
      await area.ask('post', '/v1/family/withdrawals', {
        ...teller('family', 'family'),
        ...asResource(`back-${agency}`, example('family.fact-withdrawn'), { about: { ...about, eventId: 'another' } }),
      });
      const list = () => area.ask('get', `/v1/${agency}/requests`, teller(agency, organisation));
      await until(async () => {
        const { requests } = (await list()).body as { requests: readonly { kind: string }[] };
        return new Set(requests.map(({ kind }) => kind)).size === 2 || undefined;
      });
    }
  });

  it('where a child is found, opened and looked back on', async () => {
    const criteria = { nhsNumber: '9990000018' };
    const { id } = await until(async () => {
      const { body } = await area.ask('post', '/v1/children/search', { ...officer, body: criteria });
      const found = (body as { children: readonly { id: string; organisations: readonly string[] }[] }).children[0];
      return found && found.organisations.length >= 4 ? found : undefined;
    });
    child = id;
    await area.ask('get', `/v1/children?nhsNumber=${criteria.nhsNumber}`, officer);
    await until(async () => {
      const { body } = await area.ask('get', '/v1/changes?limit=5', officer);
      return (body as { changes: unknown[] }).changes[0];
    });
    await area.ask('get', '/v1/children?name=Limestone&dateOfBirth=2022-09-14', officer);
    const record = await until(async () => {
      const { body } = await area.ask('get', `/v1/children/${id}`, officer);
      const { advice, clocks } = body as { advice: readonly unknown[]; clocks: readonly unknown[] };
      return advice.length > 0 && clocks.length > 0 ? (body as Record<string, readonly unknown[]>) : undefined;
    });
    // An empty list fits every schema: the record must be one that has something of everything.
    for (const part of ['sourceRecords', 'links', 'attributes', 'agencies', 'advice', 'clocks', 'facts'])
      expect([part, record[part]!.length > 0]).toEqual([part, true]);
    const [fact] = record.facts as readonly { readonly factId: string }[];
    const today = londonDate(new Date().toISOString());
    for (const part of [
      '/equipment',
      '/prefill?form=ehc-request',
      `/look-back?on=${today}`,
      `/facts/${fact!.factId}/seen`,
    ])
      expect([part, (await area.ask('get', `/v1/children/${id}${part}`, officer)).status]).toEqual([part, 200]);
    for (const part of ['/prefill?form=none', '/look-back?on=tomorrow'])
      expect([part, (await area.ask('get', `/v1/children/${id}${part}`, officer)).status]).toEqual([part, 400]);
    // On that day nobody had told of the child yet.
    expect((await area.ask('get', `/v1/children/${id}/look-back?on=2026-05-18`, officer)).status).toBe(404);
    for (const part of ['/prefill?form=ehc-request', '/look-back', '/facts/nothing/seen'])
      expect([part, (await area.ask('get', `/v1/children/nobody${part}`, officer)).status]).toEqual([part, 404]);
    for (const part of ['', '/timeline', '/clocks']) {
      const address = `/v1/children/${id}${part}`;
      const { headers } = await area.ask('get', `${address}?asAt=2026-05-18`, officer);
      const etag = { headers: { 'if-none-match': headers.get('etag')! } };
      expect((await area.ask('get', `${address}?asAt=2026-05-18`, { ...officer, ...etag })).status).toBe(304);
      expect((await area.ask('get', `${address}?asAt=tomorrow`, officer)).status).toBe(400);
      expect((await area.ask('get', `/v1/children/nobody${part}`, officer)).status).toBe(404);
    }
  });

  it('where a document is put, and got by whoever may see the fact that names it', async () => {
    const pdf = Buffer.from('%PDF-1.7 made up');
    const digest = createHash('sha256').update(pdf).digest('hex');
    const put = (address: string) =>
      area.ask('put', `/v1/documents/${address}`, { ...officer, body: pdf, mediaType: 'application/octet-stream' });
    expect((await put(digest)).status).toBe(200);
    expect((await put('another')).status).toBe(400);
    const { data } = example('health.document-attached');
    const attached = { ...example('health.document-attached'), id: 'document-of-here', data: { ...data, digest } };
    const trust = teller('health', 'northbank-nhs-trust');
    await area.ask('post', '/v1/health/events', { ...trust, body: attached, mediaType: one });
    const address = `/v1/children/${child}/documents/`;
    await until(async () => ((await area.ask('get', address + digest, officer)).status === 200 ? true : undefined));
    expect((await area.ask('get', `${address}another`, officer)).status).toBe(404);
  });

  it('where the area is looked at, a message is followed up, and changes are read', async () => {
    for (const address of [
      '/v1/timeliness',
      '/v1/timeliness?standard=final-plan&by=month,body&basis=ended',
      '/v1/timeliness.csv',
      '/v1/worklist.csv?sort=-child',
      '/v1/worklist?sort=-child',
      '/v1/timeliness?by=pathway,setting,need,age',
      '/v1/timeliness/cases?standard=final-plan',
      '/v1/timeliness/cases.csv?status=late,overdue',
      '/v1/timeliness/falling-due',
      '/v1/timeliness/falling-due.csv?by=body',
      '/v1/timeliness/differences?knownBefore=2026-01-01T00:00:00Z',
      '/v1/timeliness/not-counted',
      '/v1/worklist',
      '/v1/worklist?group=overdue',
      '/v1/early-identification',
      '/v1/delays',
      '/v1/reason-understood',
      `/v1/children/${child}/delays`,
      `/v1/children/${child}/advice-held`,
      `/v1/children/${child}/plan-versions`,
      `/v1/children/${child}/who-acts`,
      '/v1/stale-plans',
      '/v1/exclusions?weeks=6',
      '/v1/plan-making',
      '/v1/plan-making/sample?sample=Autumn%202026',
      '/v1/counts',
      '/v1/inspection-pack?seed=a&children=3',
      '/v1/published-figures',
      '/v1/early-identification?stuck=notAcknowledged',
      '/v1/silence?atLeastDays=1',
      '/v1/retelling?by=agency,month',
      '/v1/waits',
      '/v1/equipment',
      '/v1/whats-new',
      '/v1/changes',
    ])
      expect([address, (await area.ask('get', address, officer)).status]).toEqual([address, 200]);
    const { status, body } = await area.ask('get', '/v1/receipts', nursery);
    expect(status).toBe(200);
    const { receipts } = body as { receipts: readonly { id: string; factId?: string }[] };
    for (const [id, answered] of [
      [receipts[0]!.id, 202],
      ['never-told', 404],
    ] as const)
      expect((await area.ask('post', '/v1/receipts/replay', { ...nursery, body: { id } })).status).toBe(answered);
    const factIds = receipts.flatMap(({ factId }) => factId ?? []).slice(0, 5);
    const known = await area.ask('post', '/v1/facts/states', { ...nursery, body: { factIds } });
    expect(Object.keys((known.body as { states: object }).states).sort()).toEqual([...factIds].sort());
    expect((await area.ask('get', '/v1/timeliness?from=then', officer)).status).toBe(400);
  });

  it('where the directory is read, with its ETag', async () => {
    for (const address of [
      'organisations?asAt=2026-05-18',
      'organisations/ferry-road-primary-school',
      'closures',
      'teams',
      'improvement-risks?asAt=2026-05-18',
      'sufficiency',
      'places',
      'service-means',
    ]) {
      const path = `/v1/directory/${address}`;
      const { status, headers } = await area.ask('get', path, officer);
      expect([path, status]).toEqual([path, 200]);
      const etag = { headers: { 'if-none-match': headers.get('etag')! } };
      expect((await area.ask('get', path, { ...officer, ...etag })).status).toBe(304);
    }
    expect((await area.ask('get', '/v1/directory/teams?asAt=tomorrow', officer)).status).toBe(400);
    expect((await area.ask('get', '/v1/directory/organisations/nobody', officer)).status).toBe(404);
  });

  it('where a person says whether two source records are one child', async () => {
    expect((await area.ask('get', '/v1/identity/questions', officer)).status).toBe(200);
    const { body } = await area.ask('get', `/v1/children/${child}`, officer);
    const [one, other] = (body as { sourceRecords: readonly { id: string }[] }).sourceRecords
      .map(({ id }) => id)
      .sort();
    const pair = await area.ask('get', `/v1/identity/pairs/${one}/${other}`, officer);
    expect(pair.status).toBe(200);
    const { restsOn } = pair.body as { restsOn: string };
    const decide = (key: string, answer: string) =>
      area.ask('post', '/v1/partnership/identity-decisions', {
        ...officer,
        headers: { 'idempotency-key': key },
        body: { question: { one, other, restsOn }, answer, why: 'Looked at, and it cannot be said yet.' },
      });
    expect((await decide('looked', 'unsure')).status).toBe(202);
    // Whoever looked before that may not decide over it.
    expect((await decide('looked before', 'same')).status).toBe(412);
  });

  it('where catalogues, health and tokens are', async () => {
    for (const address of [
      '/v1/case-kinds',
      '/v1/contracts',
      '/v1/standards',
      '/v1/case-kinds',
      '/health/live',
      '/health/ready',
      '/metrics',
      '/issuer/personas',
      '/issuer/jwks',
      '/issuer/.well-known/openid-configuration',
    ])
      expect([address, (await area.ask('get', address)).status]).toEqual([address, 200]);
    for (const accept of ['application/json', 'text/html'])
      for (const address of ['/problems', '/problems/told-differently'])
        expect((await area.ask('get', address, { headers: { accept } })).status).toBe(200);
    expect((await area.ask('get', '/problems/none')).status).toBe(404);
  });

  it('where something is refused', async () => {
    const events = '/v1/education/events';
    const refused: readonly (readonly [number, string, WatchedRequest])[] = [
      [400, events, { ...nursery, body: { ...notification, type: 'x.y.v1' }, mediaType: one }],
      [400, events, { ...nursery, body: { ...notification, id: 'new', data: {} }, mediaType: one }],
      [400, events, { ...nursery, body: '{', mediaType: one }],
      [400, '/v1/education/early-years-notifications', { ...nursery, body: { subject: 's' } }],
      [400, '/v1/facts/states', { ...nursery, body: { factIds: 'one' } }],
      [403, '/v1/facts/states', { ...officer, body: { factIds: [] } }],
      [400, '/v1/children/search', { ...officer, body: { nhsNumber: '1', upn: '2' } }],
      [400, '/issuer/token', { body: { persona: 'nobody' } }],
      [401, events, { body: notification, mediaType: one }],
      [403, events, { ...officer, body: notification, mediaType: one }],
      [403, events, { ...council, body: notification, mediaType: one }],
      [403, events, { ...nursery, body: { ...notification, recordedtime: notification.time }, mediaType: one }],
      [409, events, { ...nursery, body: { ...notification, subject: 'another' }, mediaType: one }],
      [413, events, { ...nursery, body: Array(501).fill(notification), mediaType: batch }],
      [415, events, { ...nursery, body: notification }],
      [415, events, { ...nursery, body: 'a', mediaType: 'text/plain' }],
    ];
    for (const [status, address, asked] of refused)
      expect([address, (await area.ask('post', address, asked)).status]).toEqual([address, status]);
    expect((await area.ask('get', '/v1/social-care/requests?after=x', socialCare)).status).toBe(400);
    expect((await area.ask('get', `/v1/children/${child}`)).status).toBe(401);
    expect((await area.ask('get', `/v1/children/${child}`, { as: 'analyst' })).status).toBe(403);
  });

  it('where tokens are taken back', async () => {
    expect((await area.ask('post', '/issuer/revoke', { as: 'senco', body: { jti: 'another' } })).status).toBe(403);
    const guardian: WatchedRequest = { as: 'caldicott-guardian' };
    for (const [status, body] of [
      [400, { jti: 'one', subject: 'two' }],
      [400, { everybody: true }],
      [204, { jti: 'one' }],
      [204, { subject: 'persona:nobody' }],
    ] as const)
      expect((await area.ask('post', '/issuer/revoke', { ...guardian, body })).status).toBe(status);
    expect((await area.ask('get', '/issuer/revocations')).body).toMatchObject({ tokens: [{ id: 'one' }] });
  });

  it('everywhere: no operation of the document went unasked', () => {
    const unasked = area.operationIds.filter(
      (id) => !['200', '202', '204'].some((ok) => area.answered.has(`${id} ${ok}`)),
    );
    expect(unasked).toEqual([]);
  });

  it('on the log, where each message is what asyncapi.yaml says of its topic', async () => {
    const document = readDocument<AsyncApi>('asyncapi.yaml');
    const faultsIn = checkerOf(document, { strictly: true });
    const messages = await area.log();
    const seen = new Set<string>();
    for (const { topic, key, value } of messages) {
      const said = value as { type?: string; sourcerecord?: string; source?: string; child?: string };
      // A change that is announced is no event: it is thin, and the only message of its topic.
      const type = said.type ?? 'AnnouncedChange';
      expect(key).toBe(said.child ?? said.sourcerecord ?? said.source?.replace('/services/', ''));
      expect(Object.keys(document.channels[topic]!.messages)).toContain(type);
      expect(faultsIn(document.components.messages[type]!.payload, value)).toEqual([]);
      seen.add(`${topic} ${type}`);
    }
    const all = Object.entries(document.channels).flatMap(([topic, { messages: types }]) =>
      Object.keys(types).map((type) => `${topic} ${type}`),
    );
    expect([...seen].sort()).toEqual(all.sort());
  });

  it('at /api, which shows this document and loads nothing from elsewhere', async () => {
    const { url } = area.running;
    const page = await (await fetch(`${url}/api`)).text();
    const loaded = [...page.matchAll(/(?:src|href)=["']([^"']+)["']/g)].map(([, address]) => address!);
    expect(loaded.length).toBeGreaterThan(3);
    for (const address of loaded) {
      expect(address).toMatch(/^\.\//);
      expect((await fetch(new URL(address, `${url}/api`))).status).toBe(200);
    }
    expect(await (await fetch(`${url}/api-json`)).json()).toEqual(readDocument('openapi.yaml'));
  });
});
