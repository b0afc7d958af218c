import { type Role, roles } from '@lib/access';
import { publishers } from '@lib/contracts';
import { makeUpn } from '@lib/linkage';
import { earlyHealthNotification, earlyYearsNotification, socialCareAdvice, unusedNhsNumber } from '@lib/testing';
import type { ChildRecord } from '../../apps/projection/src/record/child-record';
import type { FoundChildren } from '../../apps/projection/src/views/search/search-children.handler';
import { Area, sourceRecordOf, type ToldReceipt } from './area';
import type { Client, Who } from './client';

const born = '2021-06-06';
const needToKnow: readonly Role[] = ['social-worker', 'caldicott-guardian'];
const seeTheArea: readonly Role[] = ['sen-case-officer', 'dco', ...needToKnow];

/** Everybody in the policy, as they would stand before a child of whom River Lane Nursery and the trust have told. */
const everybody: readonly (readonly [Role, Who, boolean])[] = [
  ...seeTheArea.map((role) => [role, {}, true] as const),
  ['senco', { organisation: 'river-lane-nursery' }, true],
  ['senco', { organisation: 'hill-top-nursery' }, false],
  ['system:education', { organisation: 'river-lane-nursery' }, true],
  ['system:education', { organisation: 'hill-top-nursery' }, false],
  ['system:health', { organisation: 'northbank-nhs-trust' }, true],
  ['system:health', { organisation: 'southbank-nhs-trust' }, false],
  ['system:social-care', {}, false],
  ['system:family', {}, false],
];

let area: Area;
beforeAll(async () => {
  area = await Area.start();
});
afterAll(() => area.end());

const search = async (client: Client, json: object): Promise<FoundChildren> =>
  (await client.ask<FoundChildren>('/v1/children/search', { json })).body;

describe('a child of whom a nursery and a trust have told', () => {
  const identity = { givenName: 'Gil', familyName: 'Weir', dateOfBirth: born, nhsNumber: unusedNhsNumber(4_001) };
  let told: ToldReceipt;
  beforeAll(async () => {
    await area.tell(earlyYearsNotification({ subject: 'RLN-40', child: identity }));
    told = await area.tell(earlyHealthNotification({ subject: 'EPR-40', child: identity }));
  });

  it.each(everybody)('is shown to %s %j: %s', async (role, who, isShown) => {
    const client = await area.as(role, who);
    const { id } = told.child;
    for (const path of ['', '/timeline', '/clocks']) {
      expect((await client.ask(`/v1/children/${id}${path}`)).status).toBe(isShown ? 200 : 404);
    }
    // An organisation knows the child by an id of its own.
    const known = isShown && who.organisation ? sourceRecordOf(told, who.organisation) : id;
    const found = await search(client, { nhsNumber: identity.nhsNumber });
    expect(found.children.map((child) => child.id)).toEqual(isShown ? [known] : []);
    const byName = await search(client, { name: 'Gil Weir', dateOfBirth: born });
    expect(byName.children).toHaveLength(isShown ? 1 : 0);
  });

  it.each([
    ['senco', 'river-lane-nursery'],
    ['system:education', 'river-lane-nursery'],
    ['system:health', 'northbank-nhs-trust'],
  ] as const)('is shown to %s of %s as far as that organisation told, and that others know the child', async (role, organisation) => {
    const client = await area.as(role, { organisation });
    const { body, text } = await client.ask<ChildRecord>(`/v1/children/${told.child.id}`);
    expect(new Set(body.facts.map((fact) => fact.organisation))).toEqual(new Set([organisation]));
    expect(body.sourceRecords.map((source) => source.organisation)).toEqual([organisation]);
    expect([body.othersKnow, body.id]).toEqual([true, sourceRecordOf(told, organisation)]);
    expect(body.notShown).toContain('Others have told of this child too');
    const [other] = ['river-lane-nursery', 'northbank-nhs-trust'].filter((each) => each !== organisation);
    for (const path of ['', '/timeline', '/clocks', '?asAt=2026-05-01', `?knownAt=${told.recordedAt}`])
      expect((await client.ask(`/v1/children/${told.child.id}${path}`)).text).not.toContain(other);
    expect(text).not.toContain(sourceRecordOf(told, other!));
    expect(await search(client, { nhsNumber: identity.nhsNumber })).toMatchObject({ children: [{ othersKnow: true }] });
  });

  it('is not found by an organisation by a word that others told: it would learn it so', async () => {
    const upn = makeUpn({ authority: '801', establishment: '2005', year: '26', serial: '401' });
    const source = '/agencies/ferry-road-nursery';
    const upnAlone = { ...identity, upn, givenName: 'Gilbert' };
    const last = await area.tell(earlyYearsNotification({ source, subject: 'FRN-40', child: upnAlone }));
    expect(last.child.sourceRecords).toHaveLength(3);
    for (const [organisation, found] of [
      ['ferry-road-nursery', 1],
      ['river-lane-nursery', 0],
    ] as const) {
      const client = await area.as('senco', { organisation });
      expect((await search(client, { upn })).children).toHaveLength(found);
      expect((await search(client, { name: 'Gilbert', dateOfBirth: born })).children).toHaveLength(found);
    }
  });

  it('is shown to a parent whose token names the child under any of its ids, and to no other parent', async () => {
    for (const { id } of told.child.sourceRecords) {
      const parent = await area.as('parent', { child: [id] });
      expect((await parent.ask(`/v1/children/${told.child.id}`)).status).toBe(200);
    }
    for (const child of [[], ['another-child']]) {
      const other = await area.as('parent', { child });
      expect((await other.ask(`/v1/children/${told.child.id}`)).status).toBe(404);
    }
  });

  it('is not looked for by parents and analysts, and not opened by analysts', async () => {
    for (const role of ['parent', 'analyst'] as const) {
      const client = await area.as(role);
      expect((await client.ask('/v1/children/search', { json: { nhsNumber: identity.nhsNumber } })).status).toBe(403);
      expect((await client.ask(`/v1/children?nhsNumber=${identity.nhsNumber}`)).status).toBe(403);
    }
    const analyst = await area.as('analyst');
    for (const path of ['', '/timeline', '/clocks'])
      expect((await analyst.ask(`/v1/children/${told.child.id}${path}`)).status).toBe(403);
  });

  it('looks, to who may not see the child, byte for byte like a child who does not exist', async () => {
    const outsiders: [Role, Who][] = [
      ['senco', { organisation: 'hill-top-nursery' }],
      ['system:family', {}],
      ['parent', { child: ['another-child'] }],
    ];
    for (const [role, who] of outsiders) {
      const client = await area.as(role, who);
      for (const path of ['', '/timeline', '/clocks', '?asAt=2026-05-01', `?knownAt=${told.recordedAt}`]) {
        const [hidden, absent] = await Promise.all(
          [told.child.id, 'AAAAAAAAAAAAAAAAAAAAAA'].map((id) => client.ask<object>(`/v1/children/${id}${path}`)),
        );
        const seen = ({ status, headers, body }: NonNullable<typeof hidden>) => {
          const own = ['correlation', 'date'];
          return {
            status,
            headers: [...headers].filter(([name]) => !own.includes(name)),
            text: JSON.stringify({ ...body, correlation: '' }),
          };
        };
        expect(seen(hidden!).status).toBe(404);
        expect(seen(hidden!)).toEqual(seen(absent!));
      }
    }
  });
});

describe('a child whose address is restricted', () => {
  const identity = { givenName: 'Hope', familyName: 'Ford', dateOfBirth: born, nhsNumber: unusedNhsNumber(4_002) };
  const postcodes = ['ZZ99 4AA', 'ZZ99 5BB', 'ZZ99 6CC'];
  const moments: string[] = [];
  let told: ToldReceipt;

  beforeAll(async () => {
    const tell = async (event: Parameters<Area['tell']>[0]) => {
      told = await area.tell(event);
      moments.push(told.recordedAt);
    };
    const nursery = (postcode: string, data = {}) =>
      earlyYearsNotification({ subject: 'RLN-41', child: { ...identity, postcode }, data });
    const first = nursery(postcodes[0]!, { raisedOn: '2026-01-05' });
    await tell(first);
    await tell(nursery(postcodes[1]!, { raisedOn: '2026-02-05', corrects: first.id }));
    await tell(
      earlyHealthNotification({
        subject: 'EPR-41',
        child: { ...identity, postcode: postcodes[2]! },
        data: { notifiedOn: '2026-03-05' },
      }),
    );
    await tell(
      socialCareAdvice({
        subject: 'LCS-41',
        child: { ...identity, addressIsRestricted: true },
        data: { givenOn: '2026-05-05', requestReference: undefined, askedBy: undefined },
      }),
    );
  });

  const everyView = async (client: Client): Promise<readonly string[]> => {
    const { id } = told.child;
    const times = ['', '?asAt=2026-02-01', '?asAt=2026-04-01', ...moments.map((moment) => `?knownAt=${moment}`)];
    const paths = [
      ...['', '/timeline', '/clocks'].flatMap((path) => times.map((time) => `/v1/children/${id}${path}${time}`)),
      `/v1/children?nhsNumber=${identity.nhsNumber}`,
      `/v1/children?name=${identity.givenName}&dateOfBirth=${born}`,
    ];
    const answers = await Promise.all(paths.map((path) => client.ask(path)));
    return answers.filter(({ status }) => status === 200).map(({ text }) => text);
  };

  /** Each with the postcodes that their own organisation told: those they know, and nothing else. */
  const without: [Role, Who, readonly string[]][] = [
    ['sen-case-officer', {}, []],
    ['dco', {}, []],
    ['senco', {}, [postcodes[0]!, postcodes[1]!]],
    ['system:education', {}, [postcodes[0]!, postcodes[1]!]],
    ['system:health', {}, [postcodes[2]!]],
    ['system:social-care', {}, []],
    ['parent', {}, []],
  ];
  it.each(
    without,
  )('shows no postcode to %s %j but %j, nor that it is restricted, on any day, as known at any moment', async (role, who, own) => {
    const views = await everyView(await area.as(role, role === 'parent' ? { child: [told.child.id] } : who));
    expect(views.length).toBeGreaterThan(3);
    for (const text of views) {
      for (const postcode of postcodes.filter((each) => !own.includes(each))) {
        expect(text).not.toContain(postcode);
        expect(text).not.toContain(postcode.replace(' ', ''));
      }
      expect(text).not.toContain('addressIsRestricted');
      expect(text).not.toMatch(/address is restricted/i);
    }
    for (const postcode of own) expect(views.join()).toContain(postcode);
  });

  it('says the same to them about what they are not shown as every other record does', async () => {
    const other = await area.tell(
      earlyYearsNotification({ subject: 'RLN-42', child: { ...identity, givenName: 'Ida', nhsNumber: undefined } }),
    );
    const notShown = async (id: string) => (await area.record(id, 'sen-case-officer')).notShown;
    expect(await notShown(told.child.id)).toBe(await notShown(other.child.id));
  });

  it.each(
    needToKnow,
  )('says to %s what is left open: who names a setting, and what is written in words', async (role) => {
    const { restrictedAddress } = await area.record(told.child.id, role);
    expect(restrictedAddress?.says).toContain('The name of a setting, and what is written in words, are shown');
    const fields = restrictedAddress!.mayTellWhere.map((each) => each.fields);
    expect(fields).toContainEqual(expect.arrayContaining(['organisation', 'settingName', 'concern']));
    for (const [reader, who] of without.map(
      ([each, one]) => [each, each === 'parent' ? { child: [told.child.id] } : one] as const,
    ))
      if (reader !== 'system:social-care' || who)
        expect(await area.record(told.child.id, reader, '', who)).not.toHaveProperty('restrictedAddress');
  });

  it.each(needToKnow)('shows %s both the postcodes and that the address is restricted', async (role) => {
    const text = JSON.stringify(await area.record(told.child.id, role));
    for (const postcode of postcodes) expect(text).toContain(postcode);
    expect(text).toContain('Address is restricted');
  });
});

describe('two children taken for one, until a correction', () => {
  const identity = { givenName: 'Jo', familyName: 'Ness', dateOfBirth: born };
  const [hers, theirs] = [unusedNhsNumber(4_003), unusedNhsNumber(4_004)];
  let together: ToldReceipt;
  let hersId: string;

  beforeAll(async () => {
    await area.tell(earlyYearsNotification({ subject: 'RLN-43', child: { ...identity, nhsNumber: hers } }));
    const mistyped = earlyHealthNotification({
      subject: 'EPR-43',
      child: { ...identity, nhsNumber: hers, postcode: 'ZZ99 9DD' },
    });
    together = await area.tell(mistyped);
    hersId = sourceRecordOf(together, 'river-lane-nursery');
    const child = { ...identity, nhsNumber: theirs, postcode: 'ZZ99 9DD' };
    await area.tell(earlyHealthNotification({ subject: 'EPR-43', child, data: { corrects: mistyped.id } }));
    await area.tell(
      socialCareAdvice({ subject: 'LCS-43', child: { ...identity, nhsNumber: theirs, addressIsRestricted: true } }),
    );
  });

  it('the address of the one that is restricted today is not shown in the other’s record as it was known then', async () => {
    const then = await area.record(hersId, 'sen-case-officer', `?knownAt=${together.recordedAt}`);
    expect(then.sourceRecords).toHaveLength(2);
    expect(JSON.stringify(then)).not.toContain('ZZ99 9DD');
  });

  it('a parent of the one is not shown what was told of the other, though it was once taken for hers', async () => {
    const then = await area.record(hersId, 'parent', `?knownAt=${together.recordedAt}`, { child: [hersId] });
    expect(then.sourceRecords.map(({ organisation }) => organisation)).toEqual(['river-lane-nursery']);
    expect(then.facts).toHaveLength(1);
  });

  it('a nursery that told of the one is not shown what was told of the other', async () => {
    const then = await area.record(hersId, 'senco', `?knownAt=${together.recordedAt}`);
    expect(then.facts.map(({ organisation }) => organisation)).toEqual(['river-lane-nursery']);
  });
});

describe('a list of children', () => {
  const nursery = 'river-lane-nursery';
  const other = 'hill-top-nursery';
  const [first, last] = [
    'bar dun fen gor hal kem wis mos'.split(' '),
    'ley ton wick by ham shaw croft mere'.split(' '),
  ];
  const child = (serial: number) => ({
    givenName: 'Kit',
    familyName: `${first[serial % 8]}${last[Math.floor(serial / 8)]}`,
    dateOfBirth: '2022-12-12',
  });

  beforeAll(async () => {
    // Exactly one page is told of by the one nursery, two by the other.
    for (let serial = 0; serial < 60; serial++) {
      const source = `/agencies/${serial % 3 ? other : nursery}`;
      const event = earlyYearsNotification({ source, subject: `KIT-${serial}`, child: child(serial) });
      if (serial < 59) await area.answerTo(event);
      else await area.tell(event);
    }
  });

  const pages = async (client: Client): Promise<FoundChildren[]> => {
    const found: FoundChildren[] = [];
    for (let after: string | undefined; ; ) {
      const page = await search(client, { name: 'Kit', dateOfBirth: '2022-12-12', ...(after && { after }) });
      found.push(page);
      if (!page.next) return found;
      after = page.next;
    }
  };
  const shape = (found: readonly FoundChildren[]) => found.map(({ children }) => children.length);

  it('holds for a SENCO the children of her own setting and no gaps where others would be', async () => {
    for (const [organisation, ownPages] of [
      [nursery, [20]],
      [other, [20, 20]],
    ] as const) {
      const found = await pages(await area.as('senco', { organisation }));
      expect(shape(found)).toEqual(ownPages);
      expect(
        found.flatMap(({ children }) => children).every(({ organisations }) => organisations.includes(organisation)),
      ).toBe(true);
    }
  });

  it('holds for a case officer all of them, each once', async () => {
    const found = await pages(await area.as('sen-case-officer'));
    expect(shape(found)).toEqual([20, 20, 20]);
    expect(new Set(found.flatMap(({ children }) => children.map(({ id }) => id))).size).toBe(60);
  });

  it('is empty, without a next page that would betray others, for a SENCO whose setting told of none', async () => {
    const found = await pages(await area.as('senco', { organisation: 'nobody-nursery' }));
    expect(found).toEqual([{ children: [] }]);
  });
});

describe('whatever is read', () => {
  const identity = {
    givenName: 'Lev',
    familyName: 'Holm',
    dateOfBirth: '2020-10-10',
    nhsNumber: unusedNhsNumber(4_005),
  };
  const twin = { ...identity, givenName: 'Lia', nhsNumber: unusedNhsNumber(4_006) };
  let record: ChildRecord;
  let twinId: string;
  beforeAll(async () => {
    record = (await area.tell(earlyYearsNotification({ subject: 'RLN-44', child: identity }))).child;
    twinId = (await area.tell(earlyYearsNotification({ subject: 'RLN-45', child: twin }))).child.id;
  });
  const rows = async (ids: readonly string[], role: Role) =>
    (await area.ports.audit.ofChild(ids, 1_000)).filter((row) => row.role === role);

  it.each([
    ['', 'openChild'],
    ['/timeline', 'openTimeline'],
    ['/clocks', 'openClocks'],
  ])('leaves one row in the audit, also for who is told that there is nobody: %s', async (path, action) => {
    for (const [role, status, outcome] of [
      ['dco', 200, 'shown'],
      ['system:family', 404, 'notFound'],
    ] as const) {
      const before = await rows([record.id], role);
      const answer = await (await area.as(role)).ask(`/v1/children/${record.id}${path}?asAt=2026-05-30`);
      expect(answer.status).toBe(status);
      const after = await rows([record.id], role);
      expect(after).toHaveLength(before.length + 1);
      expect(after[0]).toMatchObject({
        action,
        outcome,
        subject: `persona:${role}`,
        asAt: '2026-05-30',
        correlation: answer.headers.get('correlation'),
      });
      expect(after[0]?.children).toContain(record.id);
    }
  });

  it('a list leaves one row that names every child on it', async () => {
    const officer = await area.as('sen-case-officer');
    const before = await rows([record.id], 'sen-case-officer');
    const { children } = await search(officer, { name: 'Holm', dateOfBirth: '2020-10-10' });
    expect(children.map(({ id }) => id).sort()).toEqual([record.id, twinId].sort());
    const after = await rows([record.id], 'sen-case-officer');
    expect(after).toHaveLength(before.length + 1);
    expect(after[0]).toMatchObject({ action: 'search', outcome: 'shown' });
    expect([...after[0]!.children].sort()).toEqual([record.id, twinId].sort());
  });

  it('no row holds a name or a number that was looked for', async () => {
    const all = JSON.stringify(await area.ports.audit.ofChild([record.id, twinId], 1_000));
    for (const value of [identity.givenName, identity.familyName, identity.nhsNumber]) expect(all).not.toContain(value);
  });
});

describe('every address', () => {
  /** Open to all: what the area publishes about itself, where a token is got, and the pages, which ask for a sign-in. */
  const open = [
    // Of organisations, and of no child; their teams are closed.
    /^\/v1\/directory\/(organisations(\/:code)?|closures)$/,
    /^\/health\//,
    /^\/metrics$/,
    /^\/issuer\//,
    /^\/v1\/(contracts|standards|case-kinds)$/,
    // Figures that the area publishes, without small numbers.
    /^\/v1\/published-figures$/,
    /^\/problems/,
    /^\/(api|api-json|openapi|asyncapi|docs)\b/,
    /^\/(assets|sign-in|sign-out|contracts|standards|published)\b/,
    /^\*$/,
    /^\/\*$/,
  ];

  interface Route {
    readonly method: string;
    readonly url: string;
  }
  /** Fastify prints its routes as a tree, two characters of which are a branch and a blank. */
  async function routes(): Promise<Route[]> {
    // The same routes wherever the services run: together they are in one table.
    const together = await Area.together();
    const lines = together.app.getHttpAdapter().getInstance().printRoutes({ commonPrefix: false }).split('\n');
    await together.end();
    const parents: string[] = [];
    return lines.flatMap((line: string) => {
      const [, indent = '', path = '', methods = ''] = /^([│ ]*[├└]── )(.*?)(?: \(([A-Z, ]+)\))?$/.exec(line) ?? [];
      if (indent === '') return [];
      const level = indent.length / 4;
      parents[level] = path;
      const url = parents.slice(1, level + 1).join('');
      return methods === '' ? [] : methods.split(', ').map((method) => ({ method, url }));
    });
  }

  it('is closed without a token, except what is meant for all', async () => {
    const closed = (await routes()).filter(({ url }) => !open.some((pattern) => pattern.test(url)));
    const named = closed.map(({ method, url }) => `${method} ${url}`);
    for (const known of [
      'GET /v1/children',
      'POST /v1/:agency/events',
      'GET /v1/:agency/requests',
      'GET /v1/children/:id/timeline',
    ])
      expect(named).toContain(known);
    const answers = await Promise.all(
      closed
        .filter(({ method }) => method !== 'OPTIONS')
        .map(async ({ method, url }) => {
          const path = url.replace(':agency', 'education').replace(/:\w+/g, 'x');
          const sent = method === 'POST' ? { body: '{}', headers: { 'content-type': 'application/json' } } : undefined;
          const { status, headers } = await fetch(`${area.url}${path}`, { method, redirect: 'manual', ...sent });
          return { method, url, status, to: headers.get('location') };
        }),
    );
    const isPage = ({ url }: Route) => !url.startsWith('/v1');
    expect(answers.filter((each) => !isPage(each) && each.status !== 401)).toEqual([]);
    // A page sends whoever is not signed in to sign in; a form that is not ours is refused before that.
    const isAnswered = ({ method, status, to }: (typeof answers)[number]) =>
      to === '/sign-in' || (method === 'POST' && status === 403);
    expect(answers.filter((each) => isPage(each) && !isAnswered(each))).toEqual([]);
    expect(answers.filter(isPage).length).toBeGreaterThan(8);
  });

  it('is closed to a token of another issuer, and to one that was changed', async () => {
    const foreign = await Area.start();
    try {
      const answer = await fetch(`${foreign.url}/issuer/token`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ persona: 'caldicott-guardian' }),
      });
      const { access_token: token } = (await answer.json()) as { access_token: string };
      const [head, , signature] = token.split('.');
      const claims = Buffer.from(JSON.stringify({ role: 'caldicott-guardian', organisation: 'x', sub: 'x', exp: 9e9 }));
      for (const bad of [
        token,
        `${head}.${claims.toString('base64url')}.${signature}`,
        `${head}.${claims.toString('base64url')}.`,
        'x',
      ]) {
        const { status } = await fetch(`${area.url}/v1/children?upn=x`, {
          headers: { authorization: `Bearer ${bad}` },
        });
        expect(status).toBe(401);
      }
    } finally {
      await foreign.end();
    }
  });

  const mayTell = new Set<Role>(publishers.map((agency) => `system:${agency}` as const));
  it.each(roles.filter((role) => !mayTell.has(role)))('that takes facts is closed to %s', async (role) => {
    const client = await area.as(role);
    for (const agency of publishers) expect((await client.ask(`/v1/${agency}/events`, { json: {} })).status).toBe(403);
  });

  it.each([
    ['education', ['system:education', 'senco', 'sen-case-officer']],
    ['health', ['system:health', 'dco']],
    ['social-care', ['system:social-care', 'social-worker']],
  ])('that lists what organisations of %s were asked is for their own alone', async (agency, own) => {
    for (const role of roles) {
      const { status } = await (await area.as(role)).ask(`/v1/${agency}/requests`);
      expect([role, status]).toEqual([role, own.includes(role) ? 200 : 403]);
    }
  });

  it('that would list what a family was asked is none: nobody asks it through this system', async () => {
    expect((await (await area.as('system:education')).ask('/v1/family/requests')).status).toBe(404);
  });
});
