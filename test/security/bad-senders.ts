import { connect, type Socket } from 'node:net';
import { cloudEvent, cloudEventBatch } from '../journeys/client';

/** Where bad senders come from: other addresses of this machine than the good ones’. */
const addressOf = (index: number): string => `127.0.0.${2 + (index % 200)}`;

export interface SlowSender {
  readonly hasToken: boolean;
  /** The status that it was answered with, if it was. */
  answer: string;
  /** After how many milliseconds the other side let it go; undefined while it has not. */
  letGoAfter?: number;
  stop(): void;
}

/** Says that it will send much, and then sends a byte now and then for as long as it is let. */
export function sendSlowly(
  port: number,
  index: number,
  token: string | undefined,
  everyMilliseconds = 1_000,
): SlowSender {
  const began = performance.now();
  const socket = connect({ port, host: '127.0.0.1', localAddress: addressOf(index) });
  let timer: NodeJS.Timeout | undefined;
  const sender: SlowSender = {
    hasToken: token !== undefined,
    answer: '',
    stop: () => socket.destroy(),
  };
  socket.on('connect', () => {
    const authorization = token === undefined ? '' : `authorization: Bearer ${token}\r\n`;
    socket.write(
      `POST /v1/education/events HTTP/1.1\r\nhost: localhost\r\n${authorization}content-type: ${cloudEvent}\r\ncontent-length: 1000000\r\n\r\n{`,
    );
    timer = setInterval(() => socket.writable && socket.write(' '), everyMilliseconds);
  });
  socket.on('data', (data) => {
    sender.answer ||= data.toString().slice(9, 12);
  });
  socket.on('error', () => {});
  socket.on('close', () => {
    clearInterval(timer);
    sender.letGoAfter = performance.now() - began;
  });
  return sender;
}

/** Comes and goes: connects, half of the times says half a thing, and leaves. Resolves when it is gone. */
export const comeAndGo = (port: number, index: number): Promise<void> =>
  new Promise((resolve) => {
    const socket: Socket = connect({ port, host: '127.0.0.1', localAddress: addressOf(index) }, () => {
      if (index % 2 === 0) socket.write('POST /v1/education/events HTTP/1.1\r\nho');
      socket.destroy();
    });
    socket.on('error', () => {});
    socket.on('close', () => resolve());
  });

const event = (index: number, data: object) => ({
  specversion: '1.0',
  id: `hostile-${index}`,
  source: '/agencies/hostile-nursery',
  type: 'education.early-years-notification.v1',
  subject: `H-${index}`,
  data,
});
const fields = (count: number) => Object.fromEntries(Array.from({ length: count }, (_, at) => [`misspelt${at}`, 1]));
const nested = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;

/** What tires a reader out, each close to 1 MiB, as whoever has a good token may send it. */
export const hostileBodies: readonly { readonly name: string; readonly type: string; readonly body: () => string }[] = [
  {
    name: '450 events of 90 misspelled fields',
    type: cloudEventBatch,
    body: () => JSON.stringify(Array.from({ length: 450 }, (_, index) => event(index, fields(90)))),
  },
  {
    name: '100 events of 600 misspelled fields',
    type: cloudEventBatch,
    body: () => JSON.stringify(Array.from({ length: 100 }, (_, index) => event(index, fields(600)))),
  },
  {
    name: 'one event of 50,000 fields',
    type: cloudEvent,
    body: () => JSON.stringify(event(0, fields(50_000))),
  },
  {
    name: 'one event nested 400,000 deep',
    type: cloudEvent,
    body: () => JSON.stringify(event(0, {})).replace('"data":{}', `"data":{"deep":${nested(400_000)}}`),
  },
  {
    name: '500 events of one subject with very long names',
    type: cloudEventBatch,
    body: () => JSON.stringify(Array.from({ length: 500 }, (_, index) => event(index, { ['x'.repeat(1_800)]: index }))),
  },
  {
    name: 'one event with an attribute of 900 kB',
    type: cloudEvent,
    body: () => JSON.stringify({ ...event(0, {}), traceparent: 'a'.repeat(900_000) }),
  },
];
