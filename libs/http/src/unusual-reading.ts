import type { FastifyInstance } from 'fastify';
import { securityEvent } from './security-log';

const hour = 60 * 60 * 1_000;
/** Different children that one person opens within an hour: a morning's work is tens. */
const mostChildren = 200;
const mostReaders = 10_000;

interface Reader {
  readonly since: number;
  readonly children: Set<string>;
}

/** Who opens very many different children is written down, once an hour. Nobody is hindered: a review may need it. */
export function watchReading(fastify: FastifyInstance, most = mostChildren, now = () => performance.now()): void {
  const readers = new Map<string, Reader>();
  fastify.addHook('onResponse', (request, reply, done) => {
    const { viewer } = request;
    const child = (request.params as { id?: string } | null)?.id;
    const isOpened = reply.statusCode === 200 && request.routeOptions.url?.startsWith('/v1/children/:id');
    if (viewer && child && isOpened) note(`${viewer.organisation} ${viewer.subject}`, child);
    done();

    function note(who: string, id: string): void {
      const known = readers.get(who);
      const reader = known && now() - known.since < hour ? known : { since: now(), children: new Set<string>() };
      if (readers.size >= mostReaders) readers.clear();
      readers.set(who, reader);
      if (reader.children.size > most || reader.children.has(id)) return;
      reader.children.add(id);
      if (reader.children.size <= most) return;
      const { subject, role, organisation } = viewer!;
      securityEvent({
        what: 'unusualReading',
        why: 'manyChildren',
        subject,
        role,
        organisation,
        count: most,
        correlation: request.id,
      });
    }
  });
}
