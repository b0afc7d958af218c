import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import type { Metrics } from '@lib/telemetry';
import type { Limits } from './limits';
import { Problem } from './problem';
import { answerBare } from './problem.filter';

/** When a sender is let go, in milliseconds. A request that is being answered has as long as the answer takes, while anything moves. */
export interface Patience {
  /** For the first line and the headers. */
  readonly headers: number;
  /** For all of a request, its body too: 1 MiB at 35 kB a second. */
  readonly request: number;
  /** Between two requests on one connection. */
  readonly betweenRequests: number;
  /** While nothing at all moves on a connection: longer than any answer is worked on. */
  readonly silence: number;
}

export const patience: Patience = { headers: 10_000, request: 30_000, betweenRequests: 15_000, silence: 120_000 };

const waitSeconds = 5;

/** Connections over the limit are answered 503 and closed, before anything that they send is read. */
export function boundConnections(server: Server, limits: Limits, isOrigin: boolean, metrics: Metrics): void {
  const open = new Map<string, number>();
  let all = 0;
  server.on('connection', (socket: Socket) => {
    const address = socket.remoteAddress ?? '';
    const ofAddress = (open.get(address) ?? 0) + 1;
    all++;
    open.set(address, ofAddress);
    socket.once('close', () => {
      all--;
      const left = open.get(address)! - 1;
      if (left > 0) open.set(address, left);
      else open.delete(address);
    });
    const isOver = (count: number, most: number) => most > 0 && count > most;
    if (isOver(all, limits.connections) || (isOrigin && isOver(ofAddress, limits.connectionsAnAddress))) {
      metrics.count('tell_it_once_turned_away_total', { why: 'connections' });
      answerBare(socket, new Problem('try-again', 'Too many connections are open here.', [], waitSeconds));
    }
  });
}
