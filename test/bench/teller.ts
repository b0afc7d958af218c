import { Connection, telling } from './connection';
import { type Agency, agencies, saidOf } from './events';
import { answering } from './parties';
import { arrivals, milliseconds, sleep } from './time';

/** Agency systems: each waits for its answer before it tells the next (`rate` undefined), or tells when it has something to tell. */
export interface Telling {
  readonly port: number;
  readonly tokens: Readonly<Record<Agency, string>>;
  readonly connections: number;
  readonly seconds: number;
  /** The number of the first child: what was told before is not told again. */
  readonly from: number;
  /** Of education alone, or of all three in turn: then three facts make one child. */
  readonly agencies: 'education' | 'all';
  /** Events of one request; one alone where it is not said. */
  readonly batch?: number;
  /** Events a second, at moments that do not wait for the answers. */
  readonly rate?: number;
}

export interface ToldFact {
  readonly agency: Agency;
  readonly subject: string;
  readonly source: string;
  /** When it was sent; for a fact that had to wait for a free connection, when it would have been. */
  readonly at: number;
}

export interface Tally {
  readonly seconds: number;
  /** Facts answered with 202 within the time. */
  readonly accepted: number;
  readonly refused: number;
  /** The number of the next child. */
  readonly next: number;
  readonly told: readonly ToldFact[];
}

/** A timer is this late, in milliseconds; what is later is counted as waiting. */
const timersGrain = 2;

/** Facts of one child come this many children apart, so that they do not share a batch. */
const apart = 50;

function* eventsFrom({ from, agencies: whose }: Telling): Generator<{ agency: Agency; child: number }, never> {
  for (let child = from; ; child++) {
    if (whose === 'education') yield { agency: 'education', child };
    else for (const [index, agency] of agencies.entries()) yield { agency, child: child + (2 - index) * apart };
  }
}

async function tell(telling: Telling): Promise<Tally> {
  const connections = await Promise.all(
    Array.from({ length: telling.connections }, () => Connection.open(telling.port)),
  );
  try {
    return telling.rate === undefined
      ? await closed(telling, connections)
      : await open(telling, connections, telling.rate);
  } finally {
    for (const connection of connections) connection.close();
  }
}

async function closed(options: Telling, connections: readonly Connection[]): Promise<Tally> {
  const { batch = 1 } = options;
  const events = eventsFrom(options);
  const told: ToldFact[] = [];
  let accepted = 0;
  let refused = 0;
  let last = options.from;
  const begun = milliseconds();
  const until = begun + options.seconds * 1000;
  await Promise.all(
    connections.map(async (connection) => {
      while (milliseconds() < until) {
        const { agency, child } = events.next().value;
        const said = [saidOf(agency, child)];
        last = Math.max(last, child);
        while (said.length < batch) {
          last = events.next().value.child;
          said.push(saidOf(agency, last));
        }
        const request = telling(agency, options.tokens[agency], options.batch ? said : said[0]);
        const at = milliseconds();
        for (const { subject, source } of said) told.push({ agency, subject, source, at });
        const status = await connection.send(request);
        if (status !== 202) refused += batch;
        else if (milliseconds() <= until) accepted += batch;
      }
    }),
  );
  return { seconds: options.seconds, accepted, refused, next: last + 1, told };
}

async function open(options: Telling, connections: readonly Connection[], rate: number): Promise<Tally> {
  const events = eventsFrom(options);
  const free = [...connections];
  const waiting: { readonly request: string }[] = [];
  const told: ToldFact[] = [];
  let refused = 0;
  let answered = 0;
  let last = options.from;
  const send = (connection: Connection, request: string): void => {
    void connection.send(request).then((status) => {
      if (status !== 202) refused++;
      answered++;
      const next = waiting.shift();
      if (next) send(connection, next.request);
      else free.push(connection);
    });
  };
  /** One that says nothing; another one where the server has let it go meanwhile. */
  async function spare(): Promise<Connection | undefined> {
    const connection = free.pop();
    return connection && !connection.isOpen ? Connection.open(options.port) : connection;
  }
  const begun = milliseconds();
  for (const due of arrivals(rate, options.seconds, options.from + 1)) {
    const { agency, child } = events.next().value;
    last = Math.max(last, child);
    const said = saidOf(agency, child);
    const request = telling(agency, options.tokens[agency], said);
    // Timers alone: whoever waits for the exact moment turn by turn takes one of two processors from what is measured.
    const rest = () => begun + due - milliseconds();
    while (rest() > 0) await sleep(rest());
    told.push({
      agency,
      subject: said.subject,
      source: said.source,
      at: Math.min(milliseconds(), begun + due + timersGrain),
    });
    const connection = await spare();
    if (connection) send(connection, request);
    else waiting.push({ request });
  }
  while (answered < told.length) await sleep(1);
  return { seconds: options.seconds, accepted: answered - refused, refused, next: last + 1, told };
}

answering(tell);
