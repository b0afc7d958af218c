import { execFile } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Contract, organisationListedV1, settingClosedV1, teamListedV1 } from '@lib/contracts';
import type {
  Closures,
  OrganisationListings,
  Organisations,
  Teams,
} from '../../apps/partnership/src/directory/directory.http';
import { Area } from './area';
import { type Client, cloudEvent, type HttpAnswer } from './client';
import { until } from './until';

jest.setTimeout(180_000);

const school = 'ferry-road-primary-school';
let area: Area;
let partnership: Client;

const event = ({ type, example }: Contract, id: string, data: object, more: object = {}) => ({
  ...{ specversion: '1.0', id, source: '/agencies/northbank-council', type, subject: example.subject },
  data,
  ...more,
});
const told = (json: object, as: Client = partnership): Promise<HttpAnswer<{ outcome?: string; errors?: object[] }>> =>
  as.ask('/v1/partnership/events', { json, headers: { 'content-type': cloudEvent } });
const listed = {
  code: school,
  name: 'Ferry Road Infants',
  kind: 'school',
  agency: 'education',
  inForceFrom: '2024-09-01',
};
const read = async <T>(path: string): Promise<T> => (await area.clients.nobody().ask<T>(`/v1/directory/${path}`)).body;
const nameAsAt = async (day: string) =>
  (await read<Organisations>(`organisations?asAt=${day}`)).organisations.find(({ code }) => code === school)?.name;

beforeAll(async () => {
  area = await Area.start();
  partnership = await area.as('system:partnership');
});
afterAll(() => area.end());

describe('a school in the directory', () => {
  it('is listed, renamed from a day on and closed in August; each day is answered as it is', async () => {
    const renamed = { ...listed, name: 'Ferry Road Primary School', inForceFrom: '2026-09-01' };
    const august = { setting: school, from: '2026-07-22', until: '2026-09-01' };
    const answers = [
      await told(event(organisationListedV1, 'listed', listed)),
      await told(event(organisationListedV1, 'renamed', renamed)),
      await told(event(settingClosedV1, 'august', august)),
    ];
    expect(answers.map(({ status, body }) => [status, body.outcome])).toEqual(Array(3).fill([202, 'told']));
    expect(await Promise.all(['2024-08-31', '2026-08-31', '2026-09-01'].map(nameAsAt))).toEqual([
      undefined,
      'Ferry Road Infants',
      'Ferry Road Primary School',
    ]);
    expect((await read<OrganisationListings>(`organisations/${school}`)).listings).toEqual([listed, renamed]);
    expect((await read<Closures>(`closures?setting=${school}`)).closures).toEqual([august]);
    expect((await read<Closures>('closures?setting=elsewhere')).closures).toEqual([]);
  });

  it('that is told of twice is listed once; told differently under one id, it is refused', async () => {
    expect((await told(event(organisationListedV1, 'listed', listed))).body.outcome).toBe('alreadyTold');
    const other = await told(event(organisationListedV1, 'listed', { ...listed, name: 'Another' }));
    expect([other.status, other.body.errors]).toEqual([409, [expect.objectContaining({ pointer: '/data/name' })]]);
  });

  it('is not read again by whoever has it already', async () => {
    const nobody = area.clients.nobody();
    const first = await nobody.ask('/v1/directory/organisations?asAt=2026-09-01');
    const etag = first.headers.get('etag')!;
    const again = () =>
      nobody.ask('/v1/directory/organisations?asAt=2026-09-01', { headers: { 'if-none-match': etag } });
    expect([(await again()).status, (await again()).text]).toEqual([304, '']);
    await told(event(organisationListedV1, 'another', { ...listed, code: 'weir-side' }, { subject: 'weir-side' }));
    expect((await again()).status).toBe(200);
  });

  it.each([
    ['of another subject than its code', organisationListedV1, { ...listed }, { subject: 'a-nursery' }, '/subject'],
    ['of no subject', organisationListedV1, { ...listed }, { subject: undefined }, '/subject'],
    ['with a child in it', organisationListedV1, { ...listed, child: { givenName: 'Fern' } }, {}, '/data/child'],
    ['with a URN that is none', organisationListedV1, { ...listed, urn: '12345' }, {}, '/data/urn'],
    ['of a kind that is none', organisationListedV1, { ...listed, kind: 'academy' }, {}, '/data/kind'],
    ['that ends before it begins', organisationListedV1, { ...listed, inForceTo: '2024-08-31' }, {}, '/data/inForceTo'],
    [
      'closed until before it closes',
      settingClosedV1,
      { setting: school, from: '2026-08-02', until: '2026-08-01' },
      {},
      '/data/until',
    ],
  ] as const)('%s is refused, and says where', async (_, contract, data, more, pointer) => {
    const { status, body } = await told(event(contract, 'wrong', data, more));
    expect([status, body.errors]).toEqual([400, [expect.objectContaining({ pointer })]]);
  });

  it('is of no child: nothing of it comes into the journal that records are made of', async () => {
    await until(
      () => area.ports.stores.partnership.unpublished(1),
      (waiting) => waiting.length === 0,
    );
    expect(await area.ports.journal.count()).toBe(0);
    expect(await area.ports.projectionParked.count()).toBe(0);
  });
});

describe('the directory', () => {
  it('is told by systems of the partnership alone, who see no child and may look for none', async () => {
    const nursery = await area.as('system:education', { organisation: 'northbank-council' });
    expect((await told(event(organisationListedV1, 'not-mine', listed), nursery)).status).toBe(403);
    for (const path of ['/v1/children?name=Fern', '/v1/worklist', '/v1/whats-new', '/v1/changes'])
      expect([path, (await partnership.ask(path)).status]).toEqual([path, 403]);
  });

  it('says who may hold a role that reaches over the area: a school has no case officer, whatever a token says', async () => {
    await told(event(organisationListedV1, 'listed', listed));
    const officer = await area.as('sen-case-officer', { organisation: school });
    const asked = () =>
      Promise.all(['/v1/worklist', '/v1/children?name=Fern&dateOfBirth=2020-01-01'].map((path) => officer.ask(path)));
    const answers = await until(asked, (found) => found.every(({ status }) => status !== 200));
    expect(answers.map(({ status, body }) => [status, (body as { type: string }).type])).toEqual(
      Array(2).fill([403, '/problems/not-allowed']),
    );
    expect((await (await area.as('senco', { organisation: school })).ask('/v1/worklist')).status).toBe(200);
    expect((await (await area.as('sen-case-officer')).ask('/v1/worklist')).status).toBe(200);
  });

  it('names officers to those who work with cases, and to nobody else', async () => {
    const team = {
      team: 'SEN team, north',
      organisation: 'northbank-council',
      officers: ['somebody'],
      caseOfficers: ['Petra Marlstone'],
      inForceFrom: '2026-01-05',
    };
    await told(event(teamListedV1, 'team', team));
    const officer = await area.as('sen-case-officer');
    expect((await officer.ask<Teams>('/v1/directory/teams?asAt=2026-03-01')).body.teams).toEqual([team]);
    expect((await officer.ask<Teams>('/v1/directory/teams?asAt=2026-01-04')).body.teams).toEqual([]);
    for (const role of ['parent', 'analyst'] as const)
      expect((await (await area.as(role)).ask('/v1/directory/teams')).status).toBe(403);
    expect((await area.clients.nobody().ask('/v1/directory/teams')).status).toBe(401);
  });

  it.each([
    ['organisations?asAt=2026-02-30', 400],
    ['organisations?day=2026-02-20', 400],
    ['closures?setting=', 400],
    ['organisations/unheard-of', 404],
  ])('GET %s is answered %i', async (path, status) => {
    expect((await area.clients.nobody().ask(`/v1/directory/${path}`)).status).toBe(status);
  });
});

describe('a list that is imported', () => {
  const folder = mkdtempSync(join(tmpdir(), 'directory-'));
  const columns = 'code,name,kind,agency,urn,ukprn,odsCode,laCode,from,to';
  const row = (name: string) => `canal-bank,${name},school,education,999103,,,,2025-09-01,`;
  async function imported(...rows: readonly string[]): Promise<string> {
    const file = join(folder, 'list.csv');
    writeFileSync(file, [columns, ...rows].join('\n'));
    const command = ['-r', '@swc-node/register', 'scripts/directory.ts', 'import', file, '--url', area.url];
    const run = promisify(execFile)(process.execPath, command, { cwd: join(__dirname, '../..') });
    const { stdout, stderr } = await run.catch((failed: { stdout: string; stderr: string }) => failed);
    return `${stdout}${stderr}`;
  }
  const name = async () =>
    (await read<OrganisationListings>('organisations/canal-bank')).listings.map(({ name }) => name);

  it('is told once, however often; what was so, was changed and is so again is told again', async () => {
    expect(await imported(row('Canal Bank'))).toContain('1 told, 0 were so already.');
    expect(await imported(row('Canal Bank'))).toContain('0 told, 1 were so already.');
    expect(await imported(row('Canal Bank Academy'))).toContain('1 told, 0 were so already.');
    expect(await name()).toEqual(['Canal Bank Academy']);
    expect(await imported(row('Canal Bank'))).toContain('1 told, 0 were so already.');
    expect(await name()).toEqual(['Canal Bank']);
  });

  it('has its good rows told; what is wrong with the others is said with row, column and what to do', async () => {
    const said = await imported('a,A,academy,education,,,,,2024-09-01,', 'b,B,college,education,,,,,2024-09-01,');
    expect(said).toContain('is read as UTF-8: a list of organisations.');
    expect(said).toContain(
      'row 2, column kind: "academy" is not right. To put it right, write one of nursery, childminder',
    );
    expect(said).toContain('1 told, 0 were so already.');
    expect((await read<OrganisationListings>('organisations/b')).listings).toHaveLength(1);
  });
});
