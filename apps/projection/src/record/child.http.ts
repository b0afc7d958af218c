import type { Viewer } from '@lib/access';
import {
  askedTimes,
  Caller,
  cursor,
  type Documentation,
  Documented,
  isHeld,
  linkToNext,
  MayUse,
  onlyParameters,
  Problem,
} from '@lib/http';
import { type Instant, type LocalDate, sha256 } from '@lib/kernel';
import { Controller, Get, Inject, Param, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../lag.interceptor';
import type { ChildRecord, Provenance, ReadClock, RecordedFact } from './child-record';
import { OpenChild } from './open-child.handler';

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

/** What was said, without its content. */
export type TimelineItem = Provenance &
  Omit<
    RecordedFact,
    // Those of `Provenance` by name: what describes the API cannot work them out.
    | ('factId' | 'organisation' | 'type' | 'title' | 'occurredOn' | 'recordedAt' | 'recordedBasis')
    | ('content' | 'child' | 'acknowledged' | 'followedUp' | 'challenges')
  >;

interface RecordQuery {
  /** The child's id: the one to keep. */
  readonly id: string;
  readonly asAt: LocalDate;
  readonly knownAt: Instant;
  /** What this reader's role never sees, said whether or not there is any of it here. */
  readonly notShown: string;
}

export interface Timeline extends RecordQuery {
  /** Newest first by when it was so. Corrected facts stay, with what corrected them. */
  readonly items: readonly TimelineItem[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

export interface ChildClocks extends RecordQuery {
  /** Every time limit that the facts start. */
  readonly clocks: readonly ReadClock[];
}

const documented = {
  tag: 'Children',
  path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
  headers: { 'If-None-Match': { says: 'The ETag that you have.' } },
  problems: ['invalid-query', 'not-found'],
} as const;

const answersOf = (type: string, isPaged = false): Documentation['answers'] => ({
  200: {
    says: 'What you may see of the child.',
    type,
    headers: ['etag', 'projection-lag', ...(isPaged ? (['link'] as const) : [])],
  },
  304: { says: 'As you have it: nothing changed.', headers: ['etag', 'projection-lag'] },
});

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
  @Documented({
    ...documented,
    id: 'openChild',
    summary: 'The record of one child',
    query: askedTimes,
    answers: answersOf('ChildRecord'),
  })
  async record(
    @Param('id') id: string,
    @Query() times: AskedTimes,
    @Caller() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChildRecord | undefined> {
    onlyParameters(times, timeNames);
    const record = await this.queries.execute(new OpenChild(id, viewer, times, 'openChild', request.id));
    return answer(record, { ...record, knownAt: times.knownAt }, request, reply);
  }

  /** What was said, newest first by when it was so. Corrected facts stay, with what corrected them. */
  @Get('timeline')
  @Documented({
    ...documented,
    id: 'openTimeline',
    summary: 'What was said of one child, newest first',
    query: { ...askedTimes, ...cursor },
    answers: answersOf('Timeline', true),
  })
  async timeline(
    @Param('id') id: string,
    @Query() times: AskedTimes,
    @Caller() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Timeline | undefined> {
    onlyParameters(times, [...timeNames, 'after']);
    const from = offsetOf(times.after);
    const { facts, asAt, knownAt, ...record } = await this.queries.execute(
      new OpenChild(id, viewer, times, 'openTimeline', request.id),
    );
    const next = from + pageSize < facts.length ? cursorOf(from + pageSize) : undefined;
    // As known at the same moment: what is told in between moves nothing from one page to another.
    linkToNext(reply, `/v1/children/${id}/timeline`, { ...times, knownAt, after: next });
    const page = {
      id: record.id,
      items: facts.slice(from, from + pageSize).map((fact) => timelineItem(fact)),
      ...(next && { next }),
    };
    return answer({ ...page, asAt, knownAt, notShown: record.notShown }, page, request, reply);
  }

  /** Every time limit that the facts start, with its arithmetic as sentences. */
  @Get('clocks')
  @Documented({
    ...documented,
    id: 'openClocks',
    summary: 'The time limits of one child, with their arithmetic as sentences',
    query: askedTimes,
    answers: answersOf('ChildClocks'),
  })
  async clocks(
    @Param('id') id: string,
    @Query() times: AskedTimes,
    @Caller() viewer: Viewer,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ChildClocks | undefined> {
    onlyParameters(times, timeNames);
    const record = await this.queries.execute(new OpenChild(id, viewer, times, 'openClocks', request.id));
    const { id: childId, clocks, asAt, knownAt, notShown } = record;
    return answer({ id: childId, clocks, asAt, knownAt, notShown }, { childId, clocks, asAt }, request, reply);
  }
}

const timeNames = Object.keys(askedTimes);

/** The body with its ETag, or 304 where the caller has it already. The moment of asking is not part of what is compared. */
function answer<T>(body: T, compared: unknown, request: Request, reply: FastifyReply): T | undefined {
  const hasIt = isHeld(`"${sha256(JSON.stringify(compared))}"`, request, reply);
  void reply.header('cache-control', 'no-store');
  return hasIt ? undefined : body;
}

function timelineItem({ content: _, child: __, ...fact }: RecordedFact): TimelineItem {
  const { acknowledged: ___, followedUp: ____, challenges: _____, ...item } = fact;
  return item;
}

const cursorOf = (offset: number): string => Buffer.from(String(offset)).toString('base64url');

function offsetOf(cursor: string | undefined): number {
  if (cursor === undefined) return 0;
  const offset = Number(Buffer.from(cursor, 'base64url').toString());
  if (Number.isSafeInteger(offset) && offset > 0 && cursorOf(offset) === cursor) return offset;
  throw new Problem('invalid-query', 'The cursor is not one that this address gave.', [
    { pointer: '/after', code: 'cursor', message: 'after must be a cursor from an earlier page' },
  ]);
}
