import createClient, { type Client } from 'openapi-fetch';
import { type Patience, patientFetch } from './patient-fetch';
import { type Result, resultOf } from './problem';
import type {
  BatchResults,
  Changes,
  ChildRecord,
  FoundChildren,
  OpenRequests,
  operations,
  paths,
  Receipt,
  Receipts,
  SearchCriteria,
} from './schema';

/** What an operation of the API may be asked, by its `operationId`. */
export type QueryOf<Id extends keyof operations> = NonNullable<operations[Id]['parameters']['query']>;

/** Agencies whose systems tell facts. */
export type TellingAgency = 'education' | 'health' | 'social-care' | 'family';

type EventsOf<Agency extends TellingAgency> =
  paths[`/v1/${Agency}/events`]['post']['requestBody']['content']['application/cloudevents+json'];

/** A fact of any contract as a CloudEvent: its `type` says which fields its `data` has. */
export type FactEvent = { [Agency in TellingAgency]: EventsOf<Agency> }[TellingAgency];

export interface ClientOptions extends Patience {
  /** Where the area answers: `http://localhost:3000`. */
  readonly baseUrl: string;
  /** The bearer token of one organisation or person, or what gets one: it is asked before each request. */
  readonly token: string | (() => string | Promise<string>);
}

/** The API by its own paths and types, for whatever has no word of its own here. */
export const openApi = (options: {
  readonly baseUrl: string;
  readonly fetch?: (request: Request) => Promise<Response>;
}) => createClient<paths>(options);

/** What an agency's own system does with an area. Every word answers a {@link Result}. */
export interface TellItOnce {
  /**
   * Tells a fact. It is sent again, with the same id, until an answer comes: a repeat is answered with the first receipt
   * (`alreadyTold`) and counts once. Rejects where none came: then tell the same event again later.
   */
  tell(event: FactEvent): Promise<Result<Receipt>>;
  /** Tells up to 500 facts of one agency (1 MiB): a result for each, in the same order, even if all are refused. */
  tell(events: readonly FactEvent[]): Promise<Result<BatchResults>>;
  /** What became of each message that the organisation told, the oldest first; `next` goes on. */
  receipts(query?: QueryOf<'listReceipts'>): Promise<Result<Receipts>>;
  /** What the organisation has been asked and has not answered; `next` goes on. */
  requests(agency: TellingAgency, query?: QueryOf<'listRequests'>): Promise<Result<OpenRequests>>;
  /** Which children to read again. Keep `next` and ask with it as `after`: nothing is missed, and some may come twice. */
  changes(query?: QueryOf<'listChanges'>): Promise<Result<Changes>>;
  readonly children: {
    /** By NHS number, or by UPN, or by name and date of birth. No name or number stands in an address. */
    search(criteria: SearchCriteria): Promise<Result<FoundChildren>>;
    /** Everything that the caller may see of one child, as at a day and as known at a moment. The read is audited. */
    record(id: string, query?: QueryOf<'openChild'>): Promise<Result<ChildRecord>>;
  };
  /** Every other operation, by its path. */
  readonly api: Client<paths>;
}

/** The client of one area, for one organisation's token. */
export function tellItOnce({ baseUrl, token, ...patience }: ClientOptions): TellItOnce {
  const api = openApi({ baseUrl, fetch: patientFetch(patience) });
  api.use({
    async onRequest({ request }) {
      request.headers.set('authorization', `Bearer ${typeof token === 'string' ? token : await token()}`);
    },
  });
  return {
    tell: (told: FactEvent | readonly FactEvent[]) => tell(api, told) as Promise<Result<never>>,
    receipts: async (query = {}) => resultOf(await api.GET('/v1/receipts', { params: { query } })),
    requests: async (agency, query = {}) =>
      resultOf(await api.GET('/v1/{agency}/requests', { params: { path: { agency }, query } })),
    changes: async (query = {}) => resultOf(await api.GET('/v1/changes', { params: { query } })),
    children: {
      search: async (body) => resultOf(await api.POST('/v1/children/search', { body })),
      record: async (id, query = {}) =>
        resultOf(await api.GET('/v1/children/{id}', { params: { path: { id }, query } })),
    },
    api,
  };
}

/** To the address of the agency that the first type names: `education.early-years-notification.v1`. */
async function tell(api: Client<paths>, told: FactEvent | readonly FactEvent[]) {
  const [mediaType, first] = isBatch(told)
    ? (['application/cloudevents-batch+json', told[0]] as const)
    : (['application/cloudevents+json', told] as const);
  if (!first) return resultOf({ data: { results: [] }, response: new Response(null, { status: 202 }) });
  const agency = first.type.split('.')[0] as TellingAgency;
  // One address as well as the other three: what may be told at each is the event's own type.
  const address = `/v1/${agency}/events` as '/v1/education/events';
  return resultOf(
    await api.POST(address, { body: told as EventsOf<'education'>, headers: { 'content-type': mediaType } }),
  );
}

const isBatch = (told: FactEvent | readonly FactEvent[]): told is readonly FactEvent[] => Array.isArray(told);
