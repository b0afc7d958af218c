import type { FastifyReply, FastifyRequest } from 'fastify';

/** Says the ETag of an answer, and whether the caller has that answer already: then it is 304, and the answer is not sent. */
export function isHeld(
  etag: string,
  { headers }: { readonly headers: Pick<FastifyRequest['headers'], 'if-none-match'> },
  reply: Pick<FastifyReply, 'header' | 'status'>,
): boolean {
  void reply.header('etag', etag);
  const theirs = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!theirs.includes(etag) && !theirs.includes('*')) return false;
  void reply.status(304);
  return true;
}
