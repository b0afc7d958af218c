import type { FastifyReply } from 'fastify';

/** As much of a request as says what is asked for. */
export interface Requested {
  readonly headers: { readonly accept?: string };
}

export function asFile(csv: string, name: string, reply: FastifyReply): string {
  void reply
    .header('content-type', 'text/csv; charset=utf-8; header=present')
    .header('content-disposition', `attachment; filename="${name}"`);
  return csv;
}

/** Named, and not after JSON. */
export function prefersCsv(accept = ''): boolean {
  const types = accept.split(',').map((type) => type.split(';')[0]!.trim().toLowerCase());
  const place = (type: string) => (types.includes(type) ? types.indexOf(type) : Number.POSITIVE_INFINITY);
  return types.includes('text/csv') && place('text/csv') < place('application/json');
}
