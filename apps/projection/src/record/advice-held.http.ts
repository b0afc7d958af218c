import type { Viewer } from '@lib/access';
import { adviceFrom } from '@lib/contracts';
import { Caller, Documented, MayUse, onlyParameters, Problem } from '@lib/http';
import { faultsIn, oneOf } from '@lib/kernel';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../lag.interceptor';
import { adviceHeld, type HeldAdvice } from './advice-held';
import { OpenChild } from './open-child.handler';

/** What the area already holds that would answer a request for advice. */
export interface AdviceHeld {
  readonly id: string;
  /** The newest first. */
  readonly held: readonly HeldAdvice[];
}

/** Before advice is asked for: what is there already (SEND Regulations 2014, regulation 6(4)). */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id/advice-held')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class AdviceHeldController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'openAdviceHeld',
    tag: 'Children',
    summary: 'What the area already holds that would answer a request for advice: by whom, when and for what',
    description:
      'Look here before advice is asked for. Where its author, the authority and the family are satisfied that what is there is ' +
      'sufficient, it must not be asked for again (SEND Regulations 2014, regulation 6(4)): tell each answer, and our own route refuses to ask. Audited.',
    path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
    query: { adviceFrom: { says: 'The service whose advice is looked for. All unless said.', example: 'health' } },
    answers: { 200: { says: 'What is held, as you may see it.', type: 'AdviceHeld', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async read(
    @Param('id') id: string,
    @Query() query: { readonly adviceFrom?: string },
    @Caller() viewer: Viewer,
    @Req() request: { readonly id: string },
  ): Promise<AdviceHeld> {
    onlyParameters(query, ['adviceFrom']);
    const faults = faultsIn(query, { adviceFrom: oneOf(adviceFrom) });
    if (faults.length > 0) throw new Problem('invalid-query', 'What is held cannot be shown as asked.', faults);
    const record = await this.queries.execute(new OpenChild(id, viewer, {}, 'openChild', request.id));
    return { id: record.id, held: adviceHeld(record, query.adviceFrom) };
  }
}
