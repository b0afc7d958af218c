import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, MayUse } from '@lib/http';
import { Controller, Get, Header, Inject, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../lag.interceptor';
import { type Changes, type ChangesAsked, ListChanges } from './list-changes.handler';

/** Which children to read again, by position and not by clock: nothing is missed, and nothing need be read twice over. */
@UseInterceptors(LagInterceptor)
@Controller('v1/changes')
@MayUse(
  'sen-case-officer',
  'senco',
  'dco',
  'social-worker',
  'caldicott-guardian',
  'system:education',
  'system:health',
  'system:social-care',
  'system:family',
)
export class ChangesController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'listChanges',
    tag: 'Children',
    summary: 'Which children’s records have changed since a position',
    description:
      'Thin: the child’s id and the kind of change, no name and no content. Changes that follow from others are here too: a ' +
      'time limit, a link. At least once, of one child in order; a repeat has the same id. Keep `next` and ask with it again. ' +
      'A time limit that runs out because a day has passed is no change: its `dueOn` said so before.',
    query: { ...cursor, limit: { says: 'At most so many: 100 unless said, 500 at most.', example: '100' } },
    answers: { 200: { says: 'A page, oldest first.', type: 'Changes', headers: ['projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  list(@Query() asked: ChangesAsked, @Caller() viewer: Viewer, @Req() { id }: { id: string }): Promise<Changes> {
    return this.queries.execute(new ListChanges(asked, viewer, id));
  }
}
