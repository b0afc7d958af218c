import { traceHeaders } from '@lib/http';
import { Inject, Injectable } from '@nestjs/common';
import type {
  CasesOfFigure,
  CasesQuery,
  ChildRecord,
  Contract,
  News,
  NewsQuery,
  Persona,
  Receipts,
  SearchAnswer,
  SearchQuery,
  StandardCatalogue,
  Timeliness,
  TimelinessQuery,
  Worklist,
  WorklistQuery,
} from './api-types';
import { CONSOLE_SETTINGS, type ConsoleSettings } from './console-settings';
import { queryOf } from './page/query';
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

/** What was asked is wrong in itself: where, as a JSON Pointer, and why. */
export class Refused extends ApiFailure {
  constructor(readonly errors: readonly { readonly pointer: string; readonly message: string }[]) {
    super('the API refused the request');
  }
}

interface Call {
  /** To be read after 'We cannot show ' on the page that says so. */
  readonly what: string;
  readonly token?: string;
  readonly json?: unknown;
}

/** What the API answered, and how many seconds it may be behind what agencies told, where it says so. */
export interface Read<T> {
  readonly answer: T;
  readonly lagSeconds?: number;
}

const TIME_OUT_MS = 10_000;

/** The public API, with the reader's own token. It is all that the console knows. */
@Injectable()
export class Api {
  private contractsSeen: readonly Contract[] = [];
  private readonly learnNames = directoryNames((headers, signal) =>
    fetch(new URL('/v1/directory/organisations', this.settings.apiUrl), { headers, signal }),
  );

  constructor(@Inject(CONSOLE_SETTINGS) private readonly settings: ConsoleSettings) {}

  async personas(): Promise<readonly Persona[]> {
    return json(await this.call('/issuer/personas', { what: 'who you can sign in as' }));
  }

  /** A token for this persona; `expiresIn` seconds. */
  async token(ask: { persona: string; organisation?: string; child?: string }) {
    const answer = await this.call('/issuer/token', { what: 'the sign-in page', json: ask });
    const { access_token, expires_in } = await json<{ access_token: string; expires_in: number }>(answer);
    return { token: access_token, expiresIn: expires_in };
  }

  /** The token is good for nothing any more. An issuer that takes none back lets it run out. */
  async revoke(token: string): Promise<void> {
    await this.call('/issuer/revoke', { what: 'that you have signed out', token, json: {} }).catch(() => undefined);
  }

  /** By POST, so that nobody's name or number stands in an address or a log. */
  async search(token: string, query: SearchQuery & { after?: string }): Promise<SearchAnswer> {
    return json(await this.call('/v1/children/search', { what: 'these search results', token, json: query }));
  }

  /** The record, and how many seconds it may be behind what agencies told, where the API says so. */
  async child(token: string, id: string, moment: { asAt?: string; knownAt?: string }) {
    const path = `/v1/children/${encodeURIComponent(id)}${queryOf(moment)}`;
    const { answer, lagSeconds } = await this.read<ChildRecord>(path, { what: 'this child’s record', token });
    return { record: answer, lagSeconds };
  }

  worklist(token: string, query: WorklistQuery): Promise<Read<Worklist>> {
    return this.read(`/v1/worklist${queryOf(query)}`, { what: 'the worklist', token });
  }

  /** What was told about the area's children, the newest told first. */
  news(token: string, query: NewsQuery): Promise<Read<News>> {
    return this.read(`/v1/whats-new${queryOf(query)}`, { what: 'what is new', token });
  }

  timeliness(token: string, query: TimelinessQuery): Promise<Read<Timeliness>> {
    return this.read(`/v1/timeliness${queryOf(query)}`, { what: 'these figures', token });
  }

  async timelinessAsCsv(token: string, query: TimelinessQuery): Promise<string> {
    return (await this.call(`/v1/timeliness.csv${queryOf(query)}`, { what: 'these figures', token })).text();
  }

  cases(token: string, query: CasesQuery): Promise<Read<CasesOfFigure>> {
    return this.read(`/v1/timeliness/cases${queryOf(query)}`, { what: 'these cases', token });
  }

  receipts(token: string, query: { since?: string; after?: string }): Promise<Read<Receipts>> {
    return this.read(`/v1/receipts${queryOf(query)}`, { what: 'your messages', token });
  }

  async standards(): Promise<StandardCatalogue> {
    return json(await this.call('/v1/standards', { what: 'the standards' }));
  }

  /** Every contract, for the labels people see. Asked for again when a fact of an unknown type turns up. */
  async contracts(types: readonly string[] = []): Promise<readonly Contract[]> {
    const known = new Set(this.contractsSeen.map((contract) => contract.type));
    if (this.contractsSeen.length > 0 && types.every((type) => known.has(type))) return this.contractsSeen;
    const answer = await this.call('/v1/contracts', { what: 'the contracts' });
    this.contractsSeen = (await json<{ contracts: readonly Contract[] }>(answer)).contracts;
    return this.contractsSeen;
  }

  private async read<T>(path: string, call: Call): Promise<Read<T>> {
    const answer = await this.call(path, call);
    const lag = answer.headers.get('projection-lag');
    return { answer: await json<T>(answer), ...(lag !== null && /^\d+$/.test(lag) ? { lagSeconds: Number(lag) } : {}) };
  }

  private async call(path: string, { what, token, json: body }: Call): Promise<Response> {
    await this.learnNames();
    const answer = await fetch(new URL(path, this.settings.apiUrl), {
      method: body === undefined ? 'GET' : 'POST',
      headers: {
        accept: path.includes('.csv') ? 'text/csv' : 'application/json',
        ...traceHeaders(),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(TIME_OUT_MS),
    }).catch(() => {
      throw new Unavailable(what);
    });
    if (!answer.ok) throw await failureOf(answer, what);
    return answer;
  }
}

interface Problem {
  readonly detail?: string;
  readonly errors?: readonly { readonly pointer: string; readonly message: string }[];
}

async function failureOf(answer: Response, what: string): Promise<ApiFailure> {
  const { status } = answer;
  if (status === 401) return new SignInNeeded();
  if (status === 403 || status === 404) return new NotTold();
  if (status === 429 || status === 503) {
    return new TryLater(what, status, answer.headers.get('retry-after') ?? undefined);
  }
  if (status >= 500) return new Unavailable(what);
  const { errors = [], detail = 'The request was refused.' } = await json<Problem>(answer).catch((): Problem => ({}));
  return new Refused(errors.length > 0 ? errors : [{ pointer: '', message: detail }]);
}

const json = async <T>(answer: Response): Promise<T> => (await answer.json()) as T;
