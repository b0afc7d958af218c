import { type Layer, type Role, roles, type Viewer } from '@lib/access';
import { steppedLog } from '@lib/testing';
import { announceAll } from '../../apps/projection/src/changes/announce';
import { findLookAlikes } from '../../apps/projection/src/feed/find-look-alikes.flow';
import type { RefreshPorts } from '../../apps/projection/src/feed/refresh.flow';
import { refresh } from '../../apps/projection/src/feed/refresh.flow';
import type { JournalRow } from '../../apps/projection/src/journal/journal.port';
import { keepAreaIndex } from '../../apps/projection/src/views/area/area-index';
import { memoryDirectory } from '../../apps/projection/test/memory-directory';
import { JournalShelf, memoryJournal, memoryViews, ViewsShelf } from '../path/memory-ports';
import { childrenOfCases, daysOfCases } from '../timeliness/told-of-cases';
import type { Served, ServedAnswer } from './served';

export const now = '2026-06-01T09:00:00.000Z';

/** What is wired otherwise by a mistake. */
export interface Wiring {
  readonly fold?: RefreshPorts['fold'];
  /** The views as those see them who announce, and who search. */
  readonly announcing?: (views: RefreshPorts['views']) => RefreshPorts['views'];
  readonly searching?: (views: RefreshPorts['views']) => RefreshPorts['views'];
}

/** Where an area keeps what it has. */
export type Stores = Pick<RefreshPorts, 'journal' | 'views'>;

/** A small area, in memory unless said, that was told all this, batch by batch, each announced. */
export async function areaOf(batches: readonly (readonly JournalRow[])[], wiring: Wiring = {}, stores?: Stores) {
  const shelf = new ViewsShelf();
  const ports = {
    ...(stores ?? { journal: memoryJournal(new JournalShelf()), views: memoryViews(shelf) }),
    directory: memoryDirectory(),
    ...(wiring.fold && { fold: wiring.fold }),
  };
  const log = steppedLog();
  const { index } = await keepAreaIndex(ports.views);
  const announcing = { ...ports, views: wiring.announcing?.(ports.views) ?? ports.views };
  for (const batch of batches) {
    await ports.journal.insert(batch);
    await findLookAlikes(ports.journal, batch);
    if (batch.length > 0) await refresh(ports, [...new Set(batch.map(({ sourceRecord }) => sourceRecord))]);
    await announceAll(announcing, log);
  }
  return { ports, shelf, log, index, searching: wiring.searching?.(ports.views) ?? ports.views };
}
export type LayeredArea = Awaited<ReturnType<typeof areaOf>>;

/** Every document by which a layer may be served, revisions and all. */
export const documentsOf = ({ shelf }: LayeredArea, { keys }: Layer): readonly string[] =>
  [...shelf.documents.values()]
    // Where nothing stands, nobody is served.
    .filter(({ view, layer, body }) => view === 'child' && keys.includes(layer) && body !== '')
    .map((document) => JSON.stringify(document))
    .sort();

/** One viewer of each role, as it is most telling: of an organisation that tells, or with all children in the token. */
export function viewersOf(ids: readonly string[]): readonly Viewer[] {
  const organisationOf: Partial<Record<Role, string>> = {
    senco: 'river-lane-nursery',
    'system:education': 'river-lane-nursery',
    'system:health': 'northbank-nhs-trust',
    'system:social-care': 'northbank-social-care',
    'system:family': 'family',
  };
  return roles.map((role) => ({
    subject: `persona:${role}`,
    role,
    organisation: organisationOf[role] ?? 'northbank-council',
    children: role === 'parent' ? ids : [],
    scopes: [],
  }));
}

/** They are the same for every area: asked in few worlds. */
const catalogues: ReadonlySet<string> = new Set(['/v1/standards', '/v1/case-kinds']);
export const withoutCatalogues = (served: Served): Served => ({
  ...served,
  routes: served.routes.filter((route) => !catalogues.has(route)),
});

const asAt = daysOfCases.at(-1)!;
const knownAt = '2026-05-01T09:05:00.000Z';
const earlier = `asAt=${daysOfCases[4]}&knownAt=${knownAt}`;
export const nobody = 'AAAAAAAAAAAAAAAAAAAAAA';

/** Every way to ask at an address. An address that is not here fails the test: nobody has thought of what it may tell. */
export const waysToAsk: Readonly<
  Record<string, (ids: readonly string[], facts: readonly string[]) => readonly string[]>
> = {
  '/v1/children': () =>
    childrenOfCases.flatMap(({ givenName, dateOfBirth, nhsNumber, upn }) => [
      `/v1/children?name=${givenName}&dateOfBirth=${dateOfBirth}`,
      `/v1/children?nhsNumber=${nhsNumber}`,
      `/v1/children?upn=${upn}`,
    ]),
  '/v1/children/:id': (ids) =>
    [...ids, nobody].flatMap((id) => [`/v1/children/${id}`, `/v1/children/${id}?${earlier}`]),
  '/v1/children/:id/timeline': (ids) => ids.map((id) => `/v1/children/${id}/timeline`),
  '/v1/children/:id/clocks': (ids) => ids.map((id) => `/v1/children/${id}/clocks?asAt=${asAt}`),
  '/v1/children/:id/prefill': (ids) => ids.map((id) => `/v1/children/${id}/prefill?form=ehc-request`),
  '/v1/children/:id/look-back': (ids) => ids.map((id) => `/v1/children/${id}/look-back?on=${asAt}`),
  '/v1/children/:id/facts/:factId/seen': ([id], facts) =>
    facts.slice(0, 4).map((factId) => `/v1/children/${id}/facts/${factId}/seen`),
  '/v1/children/:id/advice-held': (ids) => ids.map((id) => `/v1/children/${id}/advice-held`),
  '/v1/children/:id/documents/:digest': (ids) => ids.map((id) => `/v1/children/${id}/documents/${'0'.repeat(64)}`),
  '/v1/children/:id/plan-versions': (ids) => ids.map((id) => `/v1/children/${id}/plan-versions`),
  '/v1/children/:id/delays': (ids) => ids.map((id) => `/v1/children/${id}/delays?asAt=${asAt}`),
  '/v1/children/:id/who-acts': (ids) => ids.map((id) => `/v1/children/${id}/who-acts?asAt=${asAt}`),
  '/v1/delays': () => [`/v1/delays?asAt=${asAt}`],
  '/v1/reason-understood': () => [`/v1/reason-understood?asAt=${asAt}`],
  '/v1/changes': () => ['/v1/changes?limit=3'],
  '/v1/worklist': () => [`/v1/worklist?asAt=${asAt}`],
  '/v1/worklist.csv': () => [`/v1/worklist.csv?asAt=${asAt}`],
  '/v1/silence': () => [`/v1/silence?asAt=${asAt}`],
  '/v1/retelling': () => ['/v1/retelling'],
  '/v1/waits': () => [`/v1/waits?asAt=${asAt}`],
  '/v1/children/:id/equipment': (ids) => ids.map((id) => `/v1/children/${id}/equipment?asAt=${asAt}`),
  '/v1/counts': () => [`/v1/counts?asAt=${asAt}`, `/v1/counts?asAt=${asAt}&by=organisation`],
  '/v1/equipment': () => [`/v1/equipment?asAt=${asAt}`],
  '/v1/stale-plans': () => [`/v1/stale-plans?asAt=${asAt}`],
  '/v1/exclusions': () => [`/v1/exclusions?asAt=${asAt}`],
  '/v1/inspection-pack': () => [`/v1/inspection-pack?asAt=${asAt}&knownAt=${knownAt}&children=3`],
  '/v1/published-figures': () => ['/v1/published-figures'],
  '/v1/plan-making': () => [`/v1/plan-making?asAt=${asAt}`],
  '/v1/plan-making/sample': () => [`/v1/plan-making/sample?sample=Autumn&asAt=${asAt}`],
  '/v1/identity/questions': () => ['/v1/identity/questions'],
  '/v1/identity/pairs/:one/:other': ([one, ...others]) =>
    [...others, nobody].map((other) => `/v1/identity/pairs/${[one, other].sort().join('/')}`),
  '/v1/whats-new': () => ['/v1/whats-new?limit=4'],
  '/v1/early-identification': () => [`/v1/early-identification?asAt=${asAt}`],
  '/v1/timeliness': () => [`/v1/timeliness?asAt=${asAt}&by=month,body,pathway,setting,need,age`],
  '/v1/timeliness.csv': () => [`/v1/timeliness.csv?asAt=${asAt}&by=month`],
  '/v1/timeliness/falling-due': () => [`/v1/timeliness/falling-due?asAt=${asAt}&by=need`],
  '/v1/timeliness/falling-due.csv': () => [`/v1/timeliness/falling-due.csv?asAt=${asAt}&by=body`],
  '/v1/timeliness/cases': () => [`/v1/timeliness/cases?asAt=${asAt}`],
  '/v1/timeliness/cases.csv': () => [`/v1/timeliness/cases.csv?asAt=${asAt}`],
  '/v1/timeliness/not-counted': () => [`/v1/timeliness/not-counted?asAt=${asAt}`],
  '/v1/timeliness/differences': () => [`/v1/timeliness/differences?asAt=${asAt}&knownBefore=${knownAt}`],
  '/v1/standards': () => ['/v1/standards'],
  '/v1/case-kinds': () => ['/v1/case-kinds'],
};

/**
 * All that a viewer is answered at every address, page by page, headers and all; what became of what they told; and who is written down to have
 * been shown whom. `ids` are all source records; `facts` what the viewer's layer sees.
 */
export async function answersTo(
  served: Served,
  area: LayeredArea,
  viewer: Viewer,
  ids: readonly string[],
  facts: readonly string[],
): Promise<Record<string, unknown>> {
  const answers: Record<string, unknown> = {};
  const { closed } = await ofNobody(served, viewer);
  served.audited();
  for (const route of served.routes.filter((each) => !closed.has(each)))
    for (const path of waysToAsk[route]!(ids, facts))
      for (let next: string | undefined = path; next && !(next in answers); ) {
        const answer: ServedAnswer = await served.ask(area, viewer, next);
        answers[next] = answer;
        next = nextOf(path, answer.body);
      }
  if (!closed.has(receipts)) answers.receipts = await served.ask(area, viewer, receipts, { factIds: facts });
  answers.audit = served.audited();
  return answers;
}

const receipts = '/v1/facts/states';

interface OfNobody {
  /** Addresses that are closed to a role whatever there is. */
  readonly closed: ReadonlySet<string>;
  /** What is answered of an id of nobody, by the path. */
  readonly answers: Readonly<Record<string, ServedAnswer>>;
}

const ofNobodyByRole = new Map<Role, Promise<OfNobody>>();

/** What a role is answered of an area where nobody told anything: the same of any area, and asked once. */
function ofNobody(served: Served, viewer: Viewer): Promise<OfNobody> {
  const known = ofNobodyByRole.get(viewer.role) ?? askOfNobody(served, viewer);
  ofNobodyByRole.set(viewer.role, known);
  return known;
}

async function askOfNobody(served: Served, viewer: Viewer): Promise<OfNobody> {
  const empty = await areaOf([]);
  const closed = new Set<string>();
  const answers: Record<string, ServedAnswer> = {};
  for (const [route, ways] of Object.entries(waysToAsk))
    for (const path of ways([nobody], [])) {
      answers[path] = await served.ask(empty, viewer, path);
      if (answers[path].status === 403) closed.add(route);
    }
  if ((await served.ask(empty, viewer, receipts, { factIds: [] })).status === 403) closed.add(receipts);
  return { closed, answers };
}

/** Whoever is hidden from a viewer, not for them, or nobody at all, is answered alike at each address. */
export async function toldApart(
  served: Served,
  viewer: Viewer,
  answers: Readonly<Record<string, unknown>>,
): Promise<string[]> {
  const { answers: nobodys } = await ofNobody(served, viewer);
  return Object.entries(answers)
    .filter(([path, answer]) => (answer as ServedAnswer).status === 404 && !path.includes('/facts/'))
    .filter(([path, answer]) => {
      const ofNobody = path
        .replace(/^([/]v1[/]children[/])[^/?]+/, `$1${nobody}`)
        .replace(/^([/]v1[/]identity[/]pairs[/]).*/, `$1${nobody}/${nobody}`);
      const expected = nobodys[ofNobody];
      return JSON.stringify(answer) !== JSON.stringify(expected);
    })
    .map(([path]) => path);
}

/** Where to go on: while there is a next page, and for what never ends, while there is more. */
function nextOf(path: string, body: string): string | undefined {
  if (!body.includes('"next":')) return undefined;
  const { next, more = true } = JSON.parse(body);
  return next && more ? `${path}${path.includes('?') ? '&' : '?'}after=${encodeURIComponent(next)}` : undefined;
}
