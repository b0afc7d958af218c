import type { Viewer } from '@lib/access';
import { Caller, MayUse, Problem } from '@lib/http';
import { sha256 } from '@lib/kernel';
import { Controller, Get, Inject, Param, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../lag.interceptor';
import type { ChildRecord, RecordedFact } from './child-record';
import { OpenChild } from './open-child';

interface Request {
  readonly id: string;
  readonly headers: { readonly 'if-none-match'?: string };
}
interface AskedTimes {
  readonly asAt?: string;
  readonly knownAt?: string;
  readonly after?: string;
}

const pageSize = 100;

/** One child: everything known that the caller may see, who said it, and what is due. Each read is in the audit. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id')
@MayUse(
  'sen-case-officer',
  'senco',
  'dco',
  'social-worker',
  'caldicott-guardian',
  'parent',
  'system:education',
  'system:health',
  'system:social-care',
  'system:family',
)
export class ChildController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  async record(
    @Param('id') id: string,
    @Query() times: AskedTimes,
    @Caller() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChildRecord | undefined> {
    const record = await this.queries.execute(new OpenChild(id, viewer, times, 'openChild', request.id));
    return answer(record, { ...record, knownAt: times.knownAt }, request, reply);
  }

  /** What was said, newest first by when it was so. Corrected facts stay, with what corrected them. */
  @Get('timeline')
  async timeline(
    @Param('id') id: string,
    @Query() times: AskedTimes,
    @Caller() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const from = offsetOf(times.after);
    const { facts, asAt, knownAt, ...record } = await this.queries.execute(
      new OpenChild(id, viewer, times, 'openTimeline', request.id),
    );
    const next = from + pageSize < facts.length ? cursorOf(from + pageSize) : undefined;
    if (next) void reply.header('link', `<${pageUrl(id, times, next)}>; rel="next"`);
    const page = {
      id: record.id,
      items: facts.slice(from, from + pageSize).map((fact) => timelineItem(fact)),
      ...(next && { next }),
    };
    return answer({ ...page, asAt, knownAt, notShown: record.notShown }, page, request, reply);
  }

  /** Every time limit that the facts start, with its arithmetic as sentences. */
  @Get('clocks')
  async clocks(
    @Param('id') id: string,
    @Query() times: AskedTimes,
    @Caller() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    const record = await this.queries.execute(new OpenChild(id, viewer, times, 'openClocks', request.id));
    const { id: childId, clocks, asAt, knownAt, notShown } = record;
    return answer({ id: childId, clocks, asAt, knownAt, notShown }, { childId, clocks, asAt }, request, reply);
  }
}

/** The body with its ETag, or 304 where the caller has it already. The moment of asking is not part of what is compared. */
function answer<T>(body: T, compared: unknown, request: Request, reply: FastifyReply): T | undefined {
  const etag = `"${sha256(JSON.stringify(compared))}"`;
  void reply.header('etag', etag).header('cache-control', 'no-store');
  if (request.headers['if-none-match'] !== etag) return body;
  void reply.status(304);
  return undefined;
}

const timelineItem = ({ content: _, child: __, ...item }: RecordedFact) => item;

const cursorOf = (offset: number): string => Buffer.from(String(offset)).toString('base64url');

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = Number(Buffer.from(cursor, 'base64url').toString());
  if (Number.isSafeInteger(offset) && offset > 0 && cursorOf(offset) === cursor) return offset;
  throw new Problem('invalid-query', 'The cursor is not one that this address gave.', [
    { pointer: '/after', code: 'cursor', message: 'after must be a cursor from an earlier page' },
  ]);
}

function pageUrl(id: string, { asAt, knownAt }: AskedTimes, after: string): string {
  const query = new URLSearchParams({ ...(asAt && { asAt }), ...(knownAt && { knownAt }), after });
  return `/v1/children/${id}/timeline?${query}`;
}
