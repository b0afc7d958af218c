import { setTimeout as pause } from 'node:timers/promises';
import type { ToSend } from './message';

/** Asks for a bearer token: `scope` is `backfill` where the recorded time is stated. */
export type TokenFor = (persona: string, organisation: string, scope?: 'backfill') => Promise<string>;

/** Some children, whoever they are, and everything that is told of them, in the order of telling. None, where it is of the area itself. */
export interface ToPublish {
  readonly people: readonly unknown[];
  readonly messages: readonly ToSend[];
}

/** How many children have been told of, and how many messages were answered. */
export interface Progress {
  readonly children: number;
  readonly messages: number;
}

export interface PublishOptions {
  /** Where the public API is, without `/v1`. */
  readonly apiUrl: string;
  readonly tokenFor: TokenFor;
  readonly onProgress?: (progress: Progress) => void;
  readonly fetch?: typeof fetch;
  readonly wait?: (milliseconds: number) => Promise<void>;
}

/** A fact that was not taken, and what the service said is wrong with it. */
export interface Refused {
  readonly organisation: string;
  readonly id: string;
  readonly status: number;
  readonly problem: unknown;
}

export interface Published {
  /** Every message that was accepted, repeats included. */
  readonly accepted: number;
  /** Of those, what the service said it had been told before. */
  readonly alreadyTold: number;
  readonly refused: readonly Refused[];
  readonly requests: number;
}

interface ItemResult {
  readonly id: string;
  readonly status: number;
  readonly outcome?: string;
  readonly problem?: unknown;
}

interface IntakeAnswer {
  readonly status: number;
  readonly body: unknown;
  readonly retryAfter?: string;
}

/** The most that a service takes at once. */
const BATCH = 500;
const CONNECTIONS = 4;
const ATTEMPTS = 8;

/**
 * Publishes through the public API as the agencies would, some children after the others: each organisation's messages in the
 * order of telling, the organisations beside one another, and what the council asks through its workflow one by one. Safe to
 * run again: every id is kept.
 */
export async function publishWorld(parts: Iterable<ToPublish>, options: PublishOptions): Promise<Published> {
  const run = newRun(options);
  for (const { people, messages } of parts) {
    run.begin(people.length, messages.length);
    const told = messages.filter(({ route }) => route === 'events');
    // A token speaks for one organisation, so a batch holds one organisation's messages only.
    const lanes = [...groupBy(told, ({ organisation, tellAs }) => `${organisation} ${tellAs}`).values()];
    // The longest first, so that no connection is left alone with it.
    const waiting = lanes.sort((one, other) => other.length - one.length).values();
    const connection = async () => {
      for (const own of waiting) {
        for (let at = 0; at < own.length; at += BATCH) await run.tell(own.slice(at, at + BATCH));
      }
    };
    await Promise.all(Array.from({ length: CONNECTIONS }, connection));
    for (const message of messages) if (message.route === 'advice-requests') await run.ask(message);
  }
  return run.published();
}

function newRun({ apiUrl, tokenFor, onProgress, ...given }: PublishOptions) {
  const send = sender({ fetch: given.fetch ?? fetch, wait: given.wait ?? pause });
  const tokens = new Map<string, Promise<string>>();
  const refused: Refused[] = [];
  let [accepted, alreadyTold, requests] = [0, 0, 0];
  let part = { childrenBefore: 0, messagesBefore: 0, children: 0, messages: 0 };

  async function post(
    { agency, organisation, tellAs, route }: ToSend,
    headers: Record<string, string>,
    body: unknown,
  ): Promise<IntakeAnswer> {
    const scope = route === 'events' ? 'backfill' : undefined;
    const key = `${tellAs} ${organisation} ${scope}`;
    const attempt = async () => {
      if (!tokens.has(key)) tokens.set(key, tokenFor(tellAs, organisation, scope));
      requests++;
      return send(`${apiUrl}/v1/${agency}/${route}`, {
        method: 'POST',
        headers: { ...headers, authorization: `Bearer ${await tokens.get(key)}` },
        body: JSON.stringify(body),
      });
    };
    const answer = await attempt();
    if (answer.status !== 401) return answer;
    // A development token lives shortly, and a large area takes longer than that.
    tokens.delete(key);
    return attempt();
  }

  function take({ organisation }: ToSend, { id, status, outcome, problem }: ItemResult): void {
    if (status >= 400) refused.push({ organisation, id, status, problem });
    else accepted++;
    if (outcome === 'alreadyTold') alreadyTold++;
  }

  function begin(children: number, messages: number): void {
    const childrenBefore = part.childrenBefore + part.children;
    part = { childrenBefore, messagesBefore: accepted + refused.length, children, messages };
  }

  /** As much of these children as of their messages. */
  function report(): void {
    const messages = accepted + refused.length;
    const share = (messages - part.messagesBefore) / part.messages;
    onProgress?.({ children: part.childrenBefore + Math.floor(share * part.children), messages });
  }

  /** One batch, and again what the service was too busy to take of it. */
  async function tell(batch: readonly ToSend[]): Promise<void> {
    let left = batch;
    for (let attempt = 1; left.length > 0; attempt++) {
      const answer = await post(
        left[0]!,
        { 'content-type': 'application/cloudevents-batch+json' },
        left.map(({ event }) => event),
      );
      if (answer.status !== 202) throw new NotPublished(left[0]!, answer);
      const results = resultsOf(answer, left);
      const isBusy = (at: number) => results[at]!.status === 503 && attempt < ATTEMPTS;
      left.forEach((message, at) => {
        if (!isBusy(at)) take(message, results[at]!);
      });
      report();
      left = left.filter((_, at) => isBusy(at));
      if (left.length > 0) await (given.wait ?? pause)(delayOf(attempt, answer.retryAfter));
    }
  }

  async function ask(message: ToSend): Promise<void> {
    const { id, subject, data } = message.event;
    const headers = { 'content-type': 'application/json', 'idempotency-key': id };
    const { status, body } = await post(message, headers, { subject, ...data });
    const { outcome } = (body ?? {}) as { outcome?: string };
    take(message, { id, status, outcome, ...(status >= 400 && { problem: body }) });
    report();
  }

  return { begin, tell, ask, published: (): Published => ({ accepted, alreadyTold, refused, requests }) };
}

/** Results are in the order of the batch; a repeat within one batch has its own. */
function resultsOf({ body }: IntakeAnswer, batch: readonly ToSend[]): readonly ItemResult[] {
  const results = (body as { results?: readonly ItemResult[] } | undefined)?.results ?? [];
  const isInOrder = results.length === batch.length && results.every(({ id }, at) => id === batch[at]!.event.id);
  if (!isInOrder) throw new Error('The service answered a batch without one result for each message, in its order.');
  return results;
}

/** The service would take nothing at all: no token, no such route, an unreadable batch. There is no use in going on. */
export class NotPublished extends Error {
  constructor({ agency, organisation, route }: ToSend, { status, body }: IntakeAnswer) {
    const { title, detail } = (body ?? {}) as { title?: string; detail?: string };
    const said = [title, detail].filter(Boolean).join(': ') || 'without saying why';
    super(`POST /v1/${agency}/${route} for ${organisation} was answered ${status}, ${said}`);
  }
}

/** Sends until there is an answer that trying again would not change. A repeat is safe, so an unknown outcome is tried again. */
function sender({ fetch, wait }: Required<Pick<PublishOptions, 'fetch' | 'wait'>>) {
  return async (url: string, request: RequestInit): Promise<IntakeAnswer> => {
    for (let attempt = 1; ; attempt++) {
      const isLast = attempt === ATTEMPTS;
      try {
        const response = await fetch(url, request);
        const retryAfter = response.headers.get('retry-after') ?? undefined;
        const answer = { status: response.status, body: readable(await response.text()), retryAfter };
        const isPassing = [429, 502, 503, 504].includes(answer.status);
        if (isLast || !isPassing) return answer;
        await wait(delayOf(attempt, retryAfter));
      } catch (error) {
        // fetch throws a TypeError for every connection it could not make or keep; anything else is a mistake of ours.
        if (isLast || !(error instanceof TypeError)) throw error;
        await wait(delayOf(attempt, undefined));
      }
    }
  };
}

/** What the service asked for, in seconds; else a little longer each time, up to ten seconds. */
function delayOf(attempt: number, retryAfter: string | undefined): number {
  const seconds = Number(retryAfter);
  if (retryAfter !== undefined && seconds >= 0) return Math.min(seconds, 60) * 1000;
  return Math.min(100 * 2 ** (attempt - 1), 10_000);
}

function readable(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}
