import type { Viewer } from '@lib/access';
import { Caller, cursor, Documented, linkToNext, MayUse, onlyParameters } from '@lib/http';
import { type AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Param, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { type IdentityQuestions, ListIdentityQuestions, OpenIdentityPair } from './identity.handlers';
import type { IdentityPair } from './pair';

/** Who may be one child: what a person is asked, and any two records side by side. */
@UseInterceptors(LagInterceptor)
@Controller('v1/identity')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class IdentityController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get('questions')
  @Documented({
    id: 'listIdentityQuestions',
    tag: 'The area',
    summary: 'Which records may be one child: what waits for a person',
    description:
      'Pairs that are too alike to be forgotten and not alike enough to be joined, by what you may see: feature by feature, and what would follow. ' +
      'Those first at which nobody has looked. Say what you found with `POST /v1/partnership/identity-decisions`. Audited.',
    query: { ...cursor },
    answers: { 200: { says: 'A page of pairs.', type: 'IdentityQuestions', headers: ['link', 'projection-lag'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<IdentityQuestions> {
    const list = await this.queries.execute(new ListIdentityQuestions(query, viewer, id));
    linkToNext(reply, '/v1/identity/questions', { ...(query as object), after: list.next });
    return list;
  }

  @Get('pairs/:one/:other')
  @Documented({
    id: 'openIdentityPair',
    tag: 'The area',
    summary: 'Two source records side by side',
    description:
      'Whether they are one child now, why, what each says, what each answer would lead to, and all that people have said of it. Of any two that you ' +
      'may see, joined or not: so two are parted again, too. Audited.',
    path: { one: 'The id of a source record, the lesser of the two.', other: 'The id of the other.' },
    answers: { 200: { says: 'Both, as you may see them.', type: 'IdentityPair', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async pair(
    @Param('one') one: string,
    @Param('other') other: string,
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
  ): Promise<IdentityPair> {
    onlyParameters(query as Readonly<Record<string, string>>, []);
    return this.queries.execute(new OpenIdentityPair([one, other], viewer, id));
  }
}
