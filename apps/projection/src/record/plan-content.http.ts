import type { Viewer } from '@lib/access';
import { askedTimes, Caller, Documented, MayUse, onlyParameters } from '@lib/http';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../lag.interceptor';
import { OpenChild } from './open-child.handler';
import { type PlanVersion, planVersions } from './plan-content';

export interface PlanVersions {
  readonly id: string;
  /** The newest first. */
  readonly versions: readonly PlanVersion[];
}

/** What is in a plan, looked at while it can be mended. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id/plan-versions')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class PlanContentController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'openPlanVersions',
    tag: 'Children',
    summary:
      'Each version of a child’s plan: what to look at in it, and what became of each outcome that was contributed',
    description:
      'A need that nothing meets, provision for no outcome, an outcome from nobody, one that was contributed and left out, words that ' +
      'could not be checked: each with the reference of what is meant and what to do. Kept, reworded or missing: whether other words ' +
      'mean another thing, a person says, and the words stand beside each other. Of each version what differs from the one before. Audited.',
    path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
    query: { asAt: askedTimes.asAt! },
    answers: { 200: { says: 'The versions.', type: 'PlanVersions', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async read(
    @Param('id') id: string,
    @Query() query: { readonly asAt?: string },
    @Caller() viewer: Viewer,
    @Req() request: { readonly id: string },
  ): Promise<PlanVersions> {
    onlyParameters(query, ['asAt']);
    const record = await this.queries.execute(new OpenChild(id, viewer, query, 'openChild', request.id));
    return { id: record.id, versions: planVersions(record) };
  }
}
