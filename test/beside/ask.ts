import { Agent, request } from 'node:http';

/** Somebody with a token of an area's own issuer. */
export interface Who {
  readonly persona: string;
  readonly organisation?: string;
  readonly scope?: string;
  readonly child?: readonly string[];
}

export interface Answer {
  readonly status: number;
  readonly text: string;
  /** The JSON of the answer, read when it is looked at; undefined where it is none. */
  readonly body: unknown;
}

export interface Asking {
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as it is, by POST. */
  readonly raw?: string;
}

/** How many questions one area is asked at once. */
export const atOnce = 8;

/** Asks one area over connections that stay open, as whoever is wanted: each token is asked for once. */
export class Asker {
  private readonly agent = new Agent({ keepAlive: true, maxSockets: atOnce });
  private readonly tokens = new Map<string, Promise<string>>();

  constructor(readonly url: string) {}

  async as(who: Who, path: string, { headers, raw }: Asking = {}): Promise<Answer> {
    return this.open(path, { raw, headers: { ...headers, authorization: `Bearer ${await this.tokenOf(who)}` } });
  }

  /** As nobody. */
  open(path: string, asking: Asking = {}): Promise<Answer> {
    const { headers, raw } = asking;
    return new Promise((resolve, reject) => {
      const asked = request(
        `${this.url}${path}`,
        {
          agent: this.agent,
          method: raw === undefined ? 'GET' : 'POST',
          headers: { ...headers, ...(raw !== undefined && { 'content-length': Buffer.byteLength(raw) }) },
        },
        (answer) => {
          const chunks: Buffer[] = [];
          answer.on('data', (chunk: Buffer) => chunks.push(chunk));
          answer.on('error', reject);
          answer.on('end', () => resolve(answerOf(answer.statusCode ?? 0, Buffer.concat(chunks).toString())));
        },
      );
      asked.on('error', (error) => {
        // A connection that was kept open may be closed by the other side just as it is taken: nothing was answered, so it is asked again.
        if (asked.reusedSocket) resolve(this.open(path, asking));
        else reject(error);
      });
      asked.end(raw);
    });
  }

  close(): void {
    this.agent.destroy();
  }

  private tokenOf(who: Who): Promise<string> {
    const raw = JSON.stringify(who);
    const token = this.tokens.get(raw) ?? this.askForToken(raw);
    this.tokens.set(raw, token);
    return token;
  }

  private async askForToken(raw: string): Promise<string> {
    const { text, body } = await this.open('/issuer/token', { raw, headers: { 'content-type': 'application/json' } });
    const token = (body as { readonly access_token?: string } | undefined)?.access_token;
    if (!token) throw new Error(`No token for ${raw}: ${text}`);
    return token;
  }
}

const answerOf = (status: number, text: string): Answer => ({
  status,
  text,
  get body() {
    return text.startsWith('{') || text.startsWith('[') ? JSON.parse(text) : undefined;
  },
});

/** Does this for all of them, some at once. */
export async function eachOf<T>(all: readonly T[], act: (each: T) => Promise<void>, lanes = atOnce): Promise<void> {
  const rest = all.values();
  const lane = async () => {
    for (const each of rest) await act(each);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}
