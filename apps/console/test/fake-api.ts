import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { FoundChildren, Persona } from '@lib/client';
import {
  casesOf,
  differencesOf,
  fallingDueOf,
  figuresAsCsv,
  newsOf,
  notCountedOf,
  receiptsOf,
  requestsOf,
  sampleFigures,
  sampleStandards,
  teams,
  worklistAsCsv,
  worklistOf,
} from './sample-area';
import {
  sampleCounts,
  sampleDelays,
  sampleEquipment,
  sampleExclusions,
  sampleLookBack,
  sampleMeans,
  samplePack,
  samplePlaces,
  samplePlanMaking,
  samplePlanSample,
  samplePlanVersions,
  samplePrefill,
  samplePublished,
  sampleRetelling,
  sampleRisks,
  sampleSeen,
  sampleSilences,
  sampleStalePlans,
  sampleSufficiency,
  sampleTracker,
  sampleWaits,
  sampleWhoActs,
} from './sample-beside';
import { sampleCaseKinds } from './sample-case-kinds';
import { CHILD_ID, sampleChild, sampleContracts } from './sample-child';

interface FakeRequest {
  readonly method: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization?: string;
  readonly body: Record<string, string>;
}

interface FakeAnswer {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly json?: unknown;
  /** Instead of JSON. */
  readonly text?: string;
}

type FoundChild = FoundChildren['children'][number];

export const personas: readonly Persona[] = [
  {
    persona: 'sen-case-officer',
    title: 'SEN case officer',
    organisation: 'northbank-council',
    description: 'Sees what every agency told about the area’s children, except safeguarding facts.',
  },
  {
    persona: 'senco',
    title: 'SENCO',
    organisation: 'river-lane-nursery',
    description: 'Sees only children whom their own setting told about.',
  },
  {
    persona: 'dco',
    title: 'Designated clinical officer',
    organisation: 'northbank-icb',
    description: 'Health’s officer for SEND.',
  },
  {
    persona: 'analyst',
    title: 'Analyst',
    organisation: 'northbank-council',
    description: 'Sees figures and no child’s record.',
  },
  { persona: 'parent', title: 'Parent', organisation: 'family', description: 'Sees only their own child.' },
  {
    persona: 'system:education',
    title: 'Education system',
    organisation: 'river-lane-nursery',
    description: 'Publishes.',
  },
];

const bryony: FoundChild = {
  id: CHILD_ID,
  names: [
    { value: 'Bryony Limestone', saidBy: ['river-lane-nursery', 'northbank-council'] },
    { value: 'Briony Limestone', saidBy: ['northbank-nhs-trust'] },
  ],
  dateOfBirth: [{ value: '2022-09-14', organisations: ['river-lane-nursery', 'northbank-nhs-trust'] }],
  organisations: ['river-lane-nursery', 'northbank-nhs-trust', 'northbank-council'],
  matchedBy: ['NHS number'],
};

const twin: FoundChild = {
  id: 'c9twin',
  names: [{ value: 'Bethany Limestone', saidBy: ['river-lane-nursery'] }],
  dateOfBirth: [
    { value: '2022-09-14', organisations: ['river-lane-nursery'] },
    { value: '2022-09-15', organisations: ['northbank-nhs-trust'] },
  ],
  organisations: ['river-lane-nursery', 'northbank-nhs-trust'],
  matchedBy: ['name and date of birth'],
};

/** The public API as the console needs it, with Bryony in it. `next` answers the next request in its place. */
export class FakeApi {
  readonly asked: FakeRequest[] = [];
  next?: FakeAnswer | ((asked: FakeRequest) => FakeAnswer | undefined);
  private constructor(private readonly server: Server) {}

  static async start(port = 0): Promise<FakeApi> {
    // Whoever is held up for seconds finds their connection as they left it.
    const server = createServer({ keepAliveTimeout: 120_000 });
    const api = new FakeApi(server);
    server.on('request', async (request, response) => {
      const asked = await read(request);
      api.asked.push(asked);
      const { status = 200, headers = {}, json, text } = api.answer(asked);
      response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(text ?? JSON.stringify(json));
    });
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    return api;
  }

  get url(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  stop(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }

  private answer(asked: FakeRequest): FakeAnswer {
    const instead = typeof this.next === 'function' ? this.next(asked) : this.next;
    if (instead) return instead;
    const { path, body } = asked;
    if (path === '/issuer/personas') return { json: personas };
    if (path === '/issuer/token') {
      if (body.organisation === 'nowhere') return refused('No organisation has the code nowhere.');
      return { json: { access_token: `token-of-${body.persona}`, token_type: 'Bearer', expires_in: 3600 } };
    }
    if (path === '/v1/contracts') return { json: { contracts: sampleContracts } };
    if (path === '/v1/case-kinds') return { json: { version: '0123456789ab', caseKinds: sampleCaseKinds } };
    if (path === '/v1/standards') return { json: sampleStandards };
    if (path === '/v1/published-figures') return { json: samplePublished };
    if (!asked.authorization) return { status: 401, json: {} };
    const ofArea = this.ofArea(asked);
    if (ofArea) return { headers: { 'projection-lag': '2' }, ...ofArea };
    if (path === '/v1/children/search') return { json: search(body) };
    if (path === `/v1/children/${CHILD_ID}`) {
      const [asAt, knownAt] = [asked.query.get('asAt'), asked.query.get('knownAt')];
      return {
        headers: { 'projection-lag': '2' },
        json: { ...sampleChild, ...(asAt ? { asAt } : {}), ...(knownAt ? { knownAt } : {}) },
      };
    }
    const source = sampleChild.sourceRecords.find(({ id }) => path === `/v1/children/${id}`);
    if (source) return { headers: { 'projection-lag': '2' }, json: { ...sampleChild, supersededBy: CHILD_ID } };
    return { status: 404, json: {} };
  }

  private ofArea({ path, query }: FakeRequest): FakeAnswer | undefined {
    const wish = Object.fromEntries(query);
    switch (path) {
      case '/v1/worklist':
        return { json: worklistOf(wish) };
      case '/v1/worklist.csv':
        return { headers: { 'content-type': 'text/csv' }, text: worklistAsCsv };
      case '/v1/education/requests':
        return { json: requestsOf(wish) };
      case '/v1/directory/teams':
        return { json: { asAt: '2026-05-28', teams } };
      case '/v1/whats-new':
        return { json: newsOf(wish) };
      case '/v1/timeliness':
        return { json: sampleFigures(wish) };
      case '/v1/timeliness.csv':
        return { headers: { 'content-type': 'text/csv' }, text: figuresAsCsv };
      case '/v1/timeliness/cases':
        return { json: casesOf(wish) };
      case '/v1/timeliness/falling-due':
        return { json: fallingDueOf(wish) };
      case '/v1/timeliness/not-counted':
        return { json: notCountedOf(wish) };
      case '/v1/timeliness/differences': {
        const json = differencesOf(wish);
        return json ? { json } : { status: 400, json: { errors: [{ pointer: '/knownBefore', message: 'instant' }] } };
      }
      case '/v1/early-identification':
        return { json: sampleTracker };
      case '/v1/silence':
        return { json: sampleSilences };
      case '/v1/retelling':
        return { json: sampleRetelling };
      case '/v1/counts':
        return { json: sampleCounts };
      case '/v1/exclusions':
        return { json: sampleExclusions };
      case '/v1/plan-making':
        return { json: samplePlanMaking };
      case '/v1/plan-making/sample':
        return { json: samplePlanSample };
      case '/v1/stale-plans':
        return { json: sampleStalePlans };
      case '/v1/directory/improvement-risks':
        return { json: sampleRisks };
      case '/v1/directory/sufficiency':
        return { json: sampleSufficiency };
      case '/v1/inspection-pack':
        return { json: samplePack };
      case '/v1/directory/places':
        return { json: samplePlaces };
      case '/v1/directory/service-means':
        return { json: sampleMeans };
      case '/v1/waits':
        return { json: sampleWaits };
      case `/v1/children/${CHILD_ID}/prefill`:
        return { json: samplePrefill };
      case `/v1/children/${CHILD_ID}/delays`:
        return { json: sampleDelays };
      case `/v1/children/${CHILD_ID}/look-back`:
        return { json: sampleLookBack };
      case `/v1/children/${CHILD_ID}/plan-versions`:
        return { json: samplePlanVersions };
      case `/v1/children/${CHILD_ID}/who-acts`:
        return { json: sampleWhoActs };
      case `/v1/children/${CHILD_ID}/equipment`:
        return { json: sampleEquipment };
      case `/v1/children/${CHILD_ID}/facts/fact-health/seen`:
        return { json: sampleSeen };
      case '/v1/receipts':
        return { json: receiptsOf(wish) };
      case '/v1/receipts/replay':
        return { status: 202, json: receiptsOf({ id: 'rln-1' }).receipts[0] };
    }
    return undefined;
  }
}

function search({ nhsNumber, name, after }: Record<string, string>) {
  if (nhsNumber === '9990000018') return { children: [bryony] };
  if (name === 'Limestone' && !after) return { children: [bryony, twin], next: 'page2' };
  if (name === 'Limestone') return { children: [twin] };
  return { children: [] };
}

const refused = (message: string): FakeAnswer => ({
  status: 400,
  headers: { 'content-type': 'application/problem+json' },
  json: { title: 'Refused', errors: [{ pointer: '/organisation', message }] },
});

async function read(request: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const url = new URL(request.url ?? '/', 'http://fake');
  const body = Buffer.concat(chunks).toString();
  return {
    method: request.method ?? 'GET',
    path: decodeURIComponent(url.pathname),
    query: url.searchParams,
    ...(request.headers.authorization ? { authorization: request.headers.authorization } : {}),
    body: body ? JSON.parse(body) : {},
  };
}
