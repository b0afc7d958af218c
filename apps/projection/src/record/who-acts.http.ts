import type { Viewer } from '@lib/access';
import { askedTimes, Caller, Documented, MayUse, onlyParameters } from '@lib/http';
import type { LocalDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../lag.interceptor';
import { OpenChild } from './open-child.handler';
import { type WhoActs, whoActs } from './who-acts';

export interface WhoActsForChild extends WhoActs {
  readonly id: string;
  readonly asAt: LocalDate;
}

/** Whom to ask and to tell: parents, or the young person whose rights are their own. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id/who-acts')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class WhoActsController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'openWhoActs',
    tag: 'Children',
    summary: 'Who acts for a child, and on which day the rights pass to the young person',
    description:
      'The rights of a parent pass to the young person with the end of compulsory school age: the last Friday of June of the school year of the ' +
      'sixteenth birthday. From then on the young person acts, or a representative where one was told because the young person lacks capacity. ' +
      'Where the days of birth that were told differ in it, it is said that it is not known. Audited.',
    path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
    query: { asAt: askedTimes.asAt! },
    answers: { 200: { says: 'Who acts, as you may see it.', type: 'WhoActsForChild', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async read(
    @Param('id') id: string,
    @Query() query: { readonly asAt?: string },
    @Caller() viewer: Viewer,
    @Req() request: { readonly id: string },
  ): Promise<WhoActsForChild> {
    onlyParameters(query, ['asAt']);
    const record = await this.queries.execute(new OpenChild(id, viewer, query, 'openChild', request.id));
    return { id: record.id, asAt: record.asAt, ...whoActs(record) };
  }
}
