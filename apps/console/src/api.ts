import {
  type ChildDelays,
  type ChildRecord,
  type Counts,
  type DescribedCaseKind,
  type DescribedContract,
  type EarlyIdentifications,
  type EquipmentOfChild,
  type Exclusions,
  type FactSeen,
  type FallingDue,
  type FoundChildren,
  type IdentityDecisionAsked,
  type IdentityPair,
  type IdentityQuestions,
  type ImprovementRisks,
  type InspectionPack,
  type KeptReceipt,
  type LookBack,
  type MeansOfServices,
  type NotCountedCases,
  type OpenRequests,
  openApi,
  type Persona,
  type PlacesOfSettings,
  type PlanMaking,
  type PlanSample,
  type PlanVersions,
  type Prefill,
  type Problem,
  type PublishedFigures,
  type QueryOf,
  type Receipts,
  type Retelling,
  type SearchCriteria,
  type Silences,
  type StalePlans,
  type StandardCatalogue,
  type SufficiencyForecasts,
  type Teams,
  type Timeliness,
  type TimelinessCases,
  type TimelinessDifferences,
  type TokenWanted,
  type Waits,
  type WhatsNew,
  type WhoActsForChild,
  type Worklist,
} from '@lib/client';
import { traceHeaders } from '@lib/http';
import { Inject, Injectable } from '@nestjs/common';
import { CONSOLE_SETTINGS, type ConsoleSettings } from './console-settings';
import { directoryNames } from './words/directory-names';

/** The API did not give what a page needs. Every kind has its own page; none of them looks like an empty record. */
export abstract class ApiFailure extends Error {}

/** No token, or one that has ended. */
export class SignInNeeded extends ApiFailure {}

/** Not told, or not for this reader: the API says neither which, nor do we. */
export class NotTold extends ApiFailure {}

/** The API asks us to wait. */
export class TryLater extends ApiFailure {
  constructor(
    readonly what: string,
    readonly status: 429 | 503,
    readonly retryAfter?: string,
  ) {
    super(`try later: ${status}`);
  }
}

/** The API is away or broken. */
export class Unavailable extends ApiFailure {
  constructor(readonly what: string) {
    super('the API did not answer');
  }
}

/** One thing that is wrong with what was asked: where, as a JSON Pointer, by a code that stays, and in the words of whoever programs. */
export interface Fault {
  readonly pointer: string;
  readonly code?: string;
  readonly message: string;
}

/** What was asked is wrong in itself. */
export class Refused extends ApiFailure {
  constructor(readonly errors: readonly Fault[]) {
    super('the API refused the request');
  }
}

/** What the API answered, and how many seconds it may be behind what agencies told, where it says so. */
export interface Read<T> {
  readonly answer: T;
  readonly lagSeconds?: number;
}

interface Fetched<T> {
  readonly data?: T;
  readonly error?: unknown;
  readonly response: Response;
}

const TIME_OUT_MS = 10_000;

/** Sent once: whoever waits for a page would rather be told to try again. */
const once = (request: Request) => fetch(request, { redirect: 'error', signal: AbortSignal.timeout(TIME_OUT_MS) });

const as = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

/** The public API, with the reader's own token. It is all that the console knows. */
@Injectable()
export class Api {
  private contractsSeen: readonly DescribedContract[] = [];
  private caseKindsSeen: readonly DescribedCaseKind[] = [];
  private opened?: ReturnType<typeof openApi>;
  private readonly learnNames = directoryNames((headers, signal) =>
    fetch(new URL('/v1/directory/organisations', this.settings.apiUrl), { headers, signal, redirect: 'error' }),
  );

  constructor(@Inject(CONSOLE_SETTINGS) private readonly settings: ConsoleSettings) {}

  /** Where the API answers is known once the app listens: not before the first page is asked for. */
  private get api() {
    this.opened ??= opened(this.settings.apiUrl, this.learnNames);
    return this.opened;
  }

  async personas(): Promise<readonly Persona[]> {
    return (await read('who you can sign in as', this.api.GET('/issuer/personas'))).answer;
  }

  /** A token for this persona; `expiresIn` seconds. */
  async token(body: Omit<TokenWanted, 'persona'> & { persona: string }) {
    // Whoever asks for somebody who is not there is told so by the API.
    const wanted = body as TokenWanted;
    const { answer } = await read('the sign-in page', this.api.POST('/issuer/token', { body: wanted }));
    return { token: answer.access_token, expiresIn: answer.expires_in };
  }

  /** The token is good for nothing any more. An issuer that takes none back lets it run out. */
  async revoke(token: string): Promise<void> {
    await this.api.POST('/issuer/revoke', { body: {}, ...as(token) }).catch(() => undefined);
  }

  /** By POST, so that nobody's name or number stands in an address or a log. */
  async search(token: string, body: SearchCriteria): Promise<FoundChildren> {
    return (await read('these search results', this.api.POST('/v1/children/search', { body, ...as(token) }))).answer;
  }

  /** The record, and how many seconds it may be behind what agencies told, where the API says so. */
  async child(token: string, id: string, query: QueryOf<'openChild'>) {
    const asked = this.api.GET('/v1/children/{id}', { params: { path: { id }, query }, ...as(token) });
    const { answer, lagSeconds } = await read<ChildRecord>('this child’s record', asked);
    return { record: answer, lagSeconds };
  }

  /** What is known already of what a form asks for. */
  async prefill(token: string, id: string, query: QueryOf<'prefillForm'>): Promise<Prefill> {
    const asked = this.api.GET('/v1/children/{id}/prefill', { params: { path: { id }, query }, ...as(token) });
    return (await read('what is known already', asked)).answer;
  }

  async lookBack(token: string, id: string, query: QueryOf<'lookBack'>): Promise<LookBack> {
    const asked = this.api.GET('/v1/children/{id}/look-back', { params: { path: { id }, query }, ...as(token) });
    return (await read('the year before', asked)).answer;
  }

  async seen(token: string, id: string, factId: string): Promise<FactSeen> {
    const path = { id, factId };
    const asked = this.api.GET('/v1/children/{id}/facts/{factId}/seen', { params: { path }, ...as(token) });
    return (await read('who has seen it', asked)).answer;
  }

  async equipmentOfChild(token: string, id: string, query: QueryOf<'readEquipmentOfChild'>): Promise<EquipmentOfChild> {
    const asked = this.api.GET('/v1/children/{id}/equipment', { params: { path: { id }, query }, ...as(token) });
    return (await read('this child’s equipment', asked)).answer;
  }

  async whoActs(token: string, id: string, query: QueryOf<'openWhoActs'>): Promise<WhoActsForChild> {
    const asked = this.api.GET('/v1/children/{id}/who-acts', { params: { path: { id }, query }, ...as(token) });
    return (await read('who acts for this child', asked)).answer;
  }

  /** The bytes, and as what the API says that they are to be saved. */
  async document(token: string, id: string, digest: string) {
    const params = { path: { id, digest } };
    const asked = this.api.GET('/v1/children/{id}/documents/{digest}', {
      ...{ params, parseAs: 'arrayBuffer' as const },
      ...as(token),
    });
    const { answer } = await read('this document', asked);
    return { bytes: Buffer.from(answer), disposition: (await asked).response.headers.get('content-disposition') };
  }

  async delays(token: string, id: string, query: QueryOf<'openDelays'>): Promise<ChildDelays> {
    const asked = this.api.GET('/v1/children/{id}/delays', { params: { path: { id }, query }, ...as(token) });
    return (await read('what is late of this child', asked)).answer;
  }

  async planVersions(token: string, id: string, query: QueryOf<'openPlanVersions'>): Promise<PlanVersions> {
    const asked = this.api.GET('/v1/children/{id}/plan-versions', { params: { path: { id }, query }, ...as(token) });
    return (await read('this child’s plan', asked)).answer;
  }

  worklist(token: string, query: QueryOf<'readWorklist'>): Promise<Read<Worklist>> {
    return read('the worklist', this.api.GET('/v1/worklist', { params: { query }, ...as(token) }));
  }

  async worklistAsCsv(token: string, query: QueryOf<'readWorklistCsv'>): Promise<string> {
    const asked = this.api.GET('/v1/worklist.csv', { params: { query }, parseAs: 'text', ...as(token) });
    return (await read('the worklist', asked)).answer;
  }

  /** What the reader's own organisation was asked, as one of this agency, and has not answered. */
  requests(token: string, agency: string, query: QueryOf<'listRequests'> = {}): Promise<Read<OpenRequests>> {
    const asked = this.api.GET('/v1/{agency}/requests', { params: { path: { agency }, query }, ...as(token) });
    return read('what your organisation is asked', asked);
  }

  /** Who works together in the area's organisations. */
  async teams(token: string): Promise<Teams> {
    return (await read('the area’s teams', this.api.GET('/v1/directory/teams', { ...as(token) }))).answer;
  }

  /** What was told about the area's children, the newest told first. */
  news(token: string, query: QueryOf<'readWhatsNew'>): Promise<Read<WhatsNew>> {
    return read('what is new', this.api.GET('/v1/whats-new', { params: { query }, ...as(token) }));
  }

  timeliness(token: string, query: QueryOf<'readTimeliness'>): Promise<Read<Timeliness>> {
    return read('these figures', this.api.GET('/v1/timeliness', { params: { query }, ...as(token) }));
  }

  async timelinessAsCsv(token: string, query: QueryOf<'readTimeliness'>): Promise<string> {
    const asked = this.api.GET('/v1/timeliness.csv', { params: { query }, parseAs: 'text', ...as(token) });
    return (await read('these figures', asked)).answer;
  }

  cases(token: string, query: QueryOf<'listTimelinessCases'>): Promise<Read<TimelinessCases>> {
    return read('these cases', this.api.GET('/v1/timeliness/cases', { params: { query }, ...as(token) }));
  }

  fallingDue(token: string, query: QueryOf<'readFallingDue'>): Promise<Read<FallingDue>> {
    return read('what falls due', this.api.GET('/v1/timeliness/falling-due', { params: { query }, ...as(token) }));
  }

  notCounted(token: string, query: QueryOf<'listNotCounted'>): Promise<Read<NotCountedCases>> {
    return read('what is not counted', this.api.GET('/v1/timeliness/not-counted', { params: { query }, ...as(token) }));
  }

  differences(token: string, query: QueryOf<'listTimelinessDifferences'>): Promise<Read<TimelinessDifferences>> {
    return read('these differences', this.api.GET('/v1/timeliness/differences', { params: { query }, ...as(token) }));
  }

  /** Whose needs were noticed early, by whom, and what followed. */
  async earlyIdentification(token: string, query: QueryOf<'readEarlyIdentification'>): Promise<EarlyIdentifications> {
    const asked = this.api.GET('/v1/early-identification', { params: { query }, ...as(token) });
    return (await read('the tracker', asked)).answer;
  }

  async silence(token: string, query: QueryOf<'readSilence'>): Promise<Silences> {
    return (await read('who heard nothing', this.api.GET('/v1/silence', { params: { query }, ...as(token) }))).answer;
  }

  async identityQuestions(token: string, query: QueryOf<'listIdentityQuestions'>): Promise<IdentityQuestions> {
    const asked = this.api.GET('/v1/identity/questions', { params: { query }, ...as(token) });
    return (await read('what waits for a person', asked)).answer;
  }

  async identityPair(token: string, [one, other]: readonly [string, string]): Promise<IdentityPair> {
    const asked = this.api.GET('/v1/identity/pairs/{one}/{other}', { params: { path: { one, other } }, ...as(token) });
    return (await read('these two records', asked)).answer;
  }

  /** Resolves to whether it was kept: where somebody has decided meanwhile, it was not. */
  async decideIdentity(token: string, decision: object, key: string) {
    // What is wrong with it is the API’s to say.
    const body = decision as IdentityDecisionAsked;
    const header = { 'Idempotency-Key': key };
    const asked = this.api.POST('/v1/partnership/identity-decisions', { body, params: { header }, ...as(token) });
    const answered = await asked.catch((): never => {
      throw new Unavailable('whether your decision was kept');
    });
    if (answered.response.status === 412) return false;
    await read('whether your decision was kept', Promise.resolve(answered));
    return true;
  }

  async retelling(token: string, query: QueryOf<'readRetelling'>): Promise<Retelling> {
    return (await read('these figures', this.api.GET('/v1/retelling', { params: { query }, ...as(token) }))).answer;
  }

  async counts(token: string, query: QueryOf<'readCounts'>): Promise<Counts> {
    return (await read('these counts', this.api.GET('/v1/counts', { params: { query }, ...as(token) }))).answer;
  }

  async exclusions(token: string, query: QueryOf<'readExclusions'>): Promise<Exclusions> {
    return (await read('these exclusions', this.api.GET('/v1/exclusions', { params: { query }, ...as(token) }))).answer;
  }

  async planMaking(token: string, query: QueryOf<'readPlanMaking'>): Promise<PlanMaking> {
    return (await read('these figures', this.api.GET('/v1/plan-making', { params: { query }, ...as(token) }))).answer;
  }

  async improvementRisks(token: string, query: QueryOf<'listImprovementRisks'>): Promise<ImprovementRisks> {
    const asked = this.api.GET('/v1/directory/improvement-risks', { params: { query }, ...as(token) });
    return (await read('these risks', asked)).answer;
  }

  async sufficiency(token: string, query: QueryOf<'listSufficiency'>): Promise<SufficiencyForecasts> {
    const asked = this.api.GET('/v1/directory/sufficiency', { params: { query }, ...as(token) });
    return (await read('these forecasts', asked)).answer;
  }

  async places(token: string, query: QueryOf<'listPlaces'>): Promise<PlacesOfSettings> {
    const asked = this.api.GET('/v1/directory/places', { params: { query }, ...as(token) });
    return (await read('these places', asked)).answer;
  }

  async serviceMeans(token: string, query: QueryOf<'listServiceMeans'>): Promise<MeansOfServices> {
    const asked = this.api.GET('/v1/directory/service-means', { params: { query }, ...as(token) });
    return (await read('these means', asked)).answer;
  }

  async stalePlans(token: string, query: QueryOf<'readStalePlans'>): Promise<StalePlans> {
    return (await read('stale plans', this.api.GET('/v1/stale-plans', { params: { query }, ...as(token) }))).answer;
  }

  async planSample(token: string, query: QueryOf<'drawPlanSample'>): Promise<PlanSample> {
    const asked = this.api.GET('/v1/plan-making/sample', { params: { query }, ...as(token) });
    return (await read('the sample of plans', asked)).answer;
  }

  async waits(token: string, query: QueryOf<'readWaits'>): Promise<Waits> {
    return (await read('who waits', this.api.GET('/v1/waits', { params: { query }, ...as(token) }))).answer;
  }

  receipts(token: string, query: QueryOf<'listReceipts'>): Promise<Read<Receipts>> {
    return read('your messages', this.api.GET('/v1/receipts', { params: { query }, ...as(token) }));
  }

  replay(token: string, id: string): Promise<Read<KeptReceipt>> {
    return read('this message', this.api.POST('/v1/receipts/replay', { body: { id }, ...as(token) }));
  }

  async inspectionPack(token: string, query: QueryOf<'readInspectionPack'>): Promise<InspectionPack> {
    return (await read('this pack', this.api.GET('/v1/inspection-pack', { params: { query }, ...as(token) }))).answer;
  }

  async publishedFigures(): Promise<PublishedFigures> {
    return (await read('these figures', this.api.GET('/v1/published-figures'))).answer;
  }

  async standards(): Promise<StandardCatalogue> {
    return (await read('the standards', this.api.GET('/v1/standards'))).answer;
  }

  /** Every contract, for the labels people see. Asked for again when a fact of an unknown type turns up. */
  async contracts(types: readonly string[] = []): Promise<readonly DescribedContract[]> {
    const known = new Set(this.contractsSeen.map((contract) => contract.type));
    if (this.contractsSeen.length > 0 && types.every((type) => known.has(type))) return this.contractsSeen;
    const { answer } = await read('the contracts', this.api.GET('/v1/contracts'));
    this.contractsSeen = answer.contracts;
    return this.contractsSeen;
  }

  /** Every kind of case in words. Asked for again when a case has a kind or a step that was not there. */
  async caseKinds(cases: ChildRecord['cases'] = []): Promise<readonly DescribedCaseKind[]> {
    const isKnown = ({ kind, steps }: ChildRecord['cases'][number]) => {
      const known = this.caseKindsSeen.find(({ id }) => id === kind);
      return known && steps.every(({ step }) => known.steps.some((one) => one.step === step));
    };
    if (this.caseKindsSeen.length > 0 && cases.every(isKnown)) return this.caseKindsSeen;
    const { answer } = await read('the kinds of case', this.api.GET('/v1/case-kinds'));
    this.caseKindsSeen = answer.caseKinds;
    return this.caseKindsSeen;
  }
}

function opened(baseUrl: string, learnNames: () => Promise<void>) {
  const api = openApi({ baseUrl, fetch: once });
  api.use({
    async onRequest({ request }) {
      await learnNames();
      for (const [name, value] of Object.entries(traceHeaders())) request.headers.set(name, value);
    },
  });
  return api;
}

/** `what` is read after 'We cannot show ' on the page that says so. */
async function read<T>(what: string, asked: Promise<Fetched<T>>): Promise<Read<T>> {
  const { data, error, response } = await asked.catch((): never => {
    throw new Unavailable(what);
  });
  if (!response.ok) throw failureOf(error, response, what);
  const lag = response.headers.get('projection-lag');
  return { answer: data as T, ...(lag !== null && /^\d+$/.test(lag) ? { lagSeconds: Number(lag) } : {}) };
}

function failureOf(error: unknown, { status, headers }: Response, what: string): ApiFailure {
  if (status === 401) return new SignInNeeded();
  if (status === 403 || status === 404) return new NotTold();
  if (status === 429 || status === 503) return new TryLater(what, status, headers.get('retry-after') ?? undefined);
  if (status >= 500) return new Unavailable(what);
  const { errors = [], detail = 'The request was refused.' } = (
    typeof error === 'object' ? error : {}
  ) as Partial<Problem>;
  return new Refused(errors.length > 0 ? errors : [{ pointer: '', message: detail }]);
}
