import type { Viewer } from '@lib/access';
import { askedTimes, Caller, cursor, Documented, linkToNext, MayUse } from '@lib/http';
import { type AskedQuery } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import type { FastifyReply } from 'fastify';
import { LagInterceptor } from '../../lag.interceptor';
import { type EarlyIdentifications, ReadEarlyIdentification } from './read-early-identification.handler';

/** Whose needs were noticed early, by whom, and what followed. */
@UseInterceptors(LagInterceptor)
@Controller('v1/early-identification')
@MayUse('sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian')
export class EarlyIdentificationController {
  constructor(@Inject(QueryBus) private readonly queries: QueryBus) {}

  @Get()
  @Documented({
    id: 'readEarlyIdentification',
    tag: 'The area',
    summary: 'Early identification: who noticed which child, and what followed',
    description:
      'Children under five of whom a notification was told, and older ones who were noticed for the first time in the last year; ' +
      'of the children that you may see. `stuck`: a setting’s notification that nobody has acknowledged, a family that was not ' +
      'told, or two agencies that named one need with nobody acting since. By what is known now; `asAt` asks how it stood at the end of an earlier day. Audited.',
    query: {
      setting: { says: 'Code of the setting that noticed.', example: 'river-lane-nursery' },
      team: { says: 'A team of health visitors or school nurses, as it names itself.', example: 'Northbank east' },
      ward: { says: 'An electoral ward, as the health visitors name it.', example: 'Quayside' },
      stuck: { says: '`notAcknowledged`, `familyNotTold` or `twoSawNobodyActed`. All unless said.' },
      asAt: askedTimes.asAt!,
      ...cursor,
    },
    answers: {
      200: { says: 'A page of children.', type: 'EarlyIdentifications', headers: ['link', 'projection-lag'] },
    },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query() query: AskedQuery,
    @Caller() viewer: Viewer,
    @Req() { id }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<EarlyIdentifications> {
    const list = await this.queries.execute(new ReadEarlyIdentification(query, viewer, id));
    linkToNext(reply, '/v1/early-identification', { ...(query as object), asAt: list.asAt, after: list.next });
    return list;
  }
}
