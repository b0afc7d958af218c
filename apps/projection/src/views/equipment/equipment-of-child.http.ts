import type { Viewer } from '@lib/access';
import { askedTimes, Caller, Documented, MayUse, onlyParameters } from '@lib/http';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../../lag.interceptor';
import { OpenChild } from '../../record/open-child.handler';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type EquipmentOfChild, piecesAsAt, secondPurchases } from './equipment';

/** What one child was given, and where it is. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id/equipment')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class EquipmentOfChildController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
  ) {}

  @Get()
  @Documented({
    id: 'readEquipmentOfChild',
    tag: 'Children',
    summary: 'Equipment of a child: what was requested, when it came, and where it is',
    description:
      'Each piece from the request on, and what would be bought a second time for the child. By what is known now; `asAt` leaves out what ' +
      'came later, but where a piece is, is what was told last. Audited.',
    path: { id: 'An id of the child: of any of its source records. All of them keep resolving.' },
    query: { asAt: askedTimes.asAt! },
    answers: { 200: { says: 'What the child was given.', type: 'EquipmentOfChild', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async read(
    @Param('id') id: string,
    @Query() asked: { readonly asAt?: string },
    @Caller() viewer: Viewer,
    @Req() request: { id: string },
  ): Promise<EquipmentOfChild> {
    onlyParameters(asked, ['asAt']);
    const record = await this.queries.execute(new OpenChild(id, viewer, asked, 'openEquipment', request.id));
    const area = this.area.for(viewer);
    const child = area.childOf(record.id);
    return {
      ...{ id: record.id, asAt: record.asAt, pieces: piecesAsAt(child?.parts.equipment ?? [], record.asAt) },
      secondPurchases: secondPurchases(area, viewer, record.asAt).filter((each) => each.child === child?.id),
      notShown: record.notShown,
    };
  }
}
