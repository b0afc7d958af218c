import type { Role } from '@lib/access';
import { findContract } from '@lib/contracts';
import type { EventToTell } from '@lib/testing';

export interface HttpAnswer<T = unknown> {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: T;
}

export interface Who {
  readonly organisation?: string;
  readonly scope?: 'backfill';
  /** For a parent: the children that the token names. */
  readonly child?: readonly string[];
}

export interface Asking {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  /** Sent as it is, whatever it is. */
  readonly raw?: string | Uint8Array<ArrayBuffer>;
  /** When to wait no longer. */
  readonly signal?: AbortSignal;
}

export const cloudEvent = 'application/cloudevents+json';
export const cloudEventBatch = 'application/cloudevents-batch+json';

/** One person or system, with their token, in front of the public API. */
export class Client {
  constructor(
    private readonly url: string,
    private readonly token: string | undefined,
  ) {}

  async ask<T = unknown>(
    path: string,
    { method, headers = {}, json, raw, signal }: Asking = {},
  ): Promise<HttpAnswer<T>> {
    const body = raw ?? (json === undefined ? undefined : JSON.stringify(json));
    const answer = await fetch(`${this.url}${path}`, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(this.token && { authorization: `Bearer ${this.token}` }),
        ...(json !== undefined && { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body !== undefined && { body }),
      ...(signal && { signal }),
    });
    const text = await answer.text();
    const isJson = text !== '' && /\bjson\b/.test(answer.headers.get('content-type') ?? '');
    return { status: answer.status, headers: answer.headers, text, body: (isJson ? JSON.parse(text) : undefined) as T };
  }
}

/** Tokens of an area's issuer, each asked for once. */
export class Clients {
  private readonly known = new Map<string, Promise<Client>>();

  constructor(readonly url: string) {}

  as(persona: Role, who: Who = {}): Promise<Client> {
    const asked = JSON.stringify({ persona, ...who });
    const client = this.known.get(asked) ?? this.withTokenFor(asked);
    this.known.set(asked, client);
    // Whoever got none may ask again.
    client.catch(() => this.known.delete(asked));
    return client;
  }

  nobody(): Client {
    return new Client(this.url, undefined);
  }

  /** The system of the organisation that says the event. */
  systemOf({ type, source }: Pick<EventToTell, 'type' | 'source'>, who: Who = {}): Promise<Client> {
    const agency = findContract(type)!.agency;
    return this.as(`system:${agency}`, { organisation: source.replace('/agencies/', ''), ...who });
  }

  async tokenOf(persona: Role, who: Who = {}): Promise<string> {
    return this.askForToken(JSON.stringify({ persona, ...who }));
  }

  private async withTokenFor(asked: string): Promise<Client> {
    return new Client(this.url, await this.askForToken(asked));
  }

  private async askForToken(asked: string): Promise<string> {
    const answer = await fetch(`${this.url}/issuer/token`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: asked,
    });
    const { access_token: token } = (await answer.json()) as { readonly access_token?: string };
    if (!token) throw new Error(`No token for ${asked}`);
    return token;
  }
}

export const tellingAddress = ({ type }: Pick<EventToTell, 'type'>): string =>
  `/v1/${findContract(type)!.agency}/events`;
