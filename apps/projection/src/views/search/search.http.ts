import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, linkToNext, MayUse, Problem } from '@lib/http';
import {
  Body,
  Controller,
  Get,
  Header,
  HttpCode,
  Inject,
  Post,
  Query,
  Req,
  Res,
  UseInterceptors,
} from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { type FoundChildren, SearchChildren, type SearchCriteria } from './search-children.handler';

/** Looks for children. The POST keeps who is looked for out of addresses; the GET is never logged. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children')
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
export class SearchController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'findChildren',
    tag: 'Children',
    summary: 'Find children by an identifier, or by name and date of birth',
    description:
      'One way of looking at a time. Query strings are never logged here; a POST keeps them out of your logs too.',
    query: {
      nhsNumber: { says: 'Ten digits; spaces are allowed.', example: '9990000018' },
      upn: { says: 'A unique pupil number.' },
      name: { says: 'Words of the name, in any order. With `dateOfBirth`.', example: 'Bryony Limestone' },
      dateOfBirth: { says: 'With `name`.', format: 'date', example: '2022-09-14' },
      ...cursor,
    },
    answers: {
      200: { says: 'A page, empty when nobody was found.', type: 'FoundChildren', headers: ['link', 'projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async get(
    @Query() criteria: SearchCriteria,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<FoundChildren> {
    const found = await this.queries.execute(new SearchChildren(criteria, viewer, id));
    linkToNext(reply, '/v1/children', { ...criteria, after: found.next });
    return found;
  }

  @Post('search')
  @Documented({
    id: 'searchChildren',
    tag: 'Children',
    summary: 'Find children, with who is looked for in the body',
    body: { type: 'SearchCriteria', example: { name: 'Bryony Limestone', dateOfBirth: '2022-09-14' } },
    answers: {
      200: { says: 'A page, empty when nobody was found.', type: 'FoundChildren', headers: ['projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  async post(
    @Body() criteria: unknown,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
  ): Promise<FoundChildren> {
    if (typeof criteria !== 'object' || criteria === null || Array.isArray(criteria)) {
      throw new Problem('malformed-body', 'What is looked for is a JSON object.');
    }
    return this.queries.execute(new SearchChildren(criteria as SearchCriteria, viewer, id));
  }
}
