import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, linkToNext, MayUse } from '@lib/http';
import { type AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { ReadWhatsNew, type WhatsNew } from './read-whats-new.handler';

/** The area's timeline: that something was told, by whom and of whom. */
@UseInterceptors(LagInterceptor)
@Controller('v1/whats-new')
@MayUse('sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian')
export class WhatsNewController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'readWhatsNew',
    tag: 'The area',
    summary: 'What has been told, newest first',
    description: 'Of the children that you may see, by when it was told, at most three months back. Audited.',
    query: {
      since: {
        says: 'What was told later than this moment. Three months ago unless said.',
        format: 'date-time',
        example: '2026-05-18T16:30:00Z',
      },
      agency: { says: 'One agency: `education`, `health`, `social-care` or `family`.' },
      kind: { says: 'One kind of fact, as `GET /v1/contracts` names them.', example: 'advice' },
      ...cursor,
      limit: { says: 'At most so many: 50 unless said, which is the most.', example: '5' },
    },
    answers: { 200: { says: 'A page of what was told.', type: 'WhatsNew', headers: ['link', 'projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<WhatsNew> {
    const list = await this.queries.execute(new ReadWhatsNew(query, viewer, id));
    linkToNext(reply, '/v1/whats-new', { ...(query as object), since: list.since, after: list.next });
    return list;
  }
}
