import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { askedWithout } from '../page/refused-filters';
import { Token } from '../page/signed-in';
import { worklistView } from './worklist.view';

/** What needs doing, by what needs doing: no work is lost in a list sorted by what changed. */
@ConsolePage('worklist')
export class WorklistController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get()
  async list(
    @Token() token: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query = askedOf(asked, ['group', 'officer', 'body', 'setting', 'asAt', 'after', 'sort']);
    const { read, kept, errors } = await askedWithout(query, { asAt: 'As at' }, ({ sort: _, ...filters }) =>
      this.api.worklist(token, filters),
    );
    const view = worklistView(kept, read);
    if (errors.length === 0) return this.pages.show(request, reply, 'worklist', view);
    return this.pages.show(request, reply, 'worklist', { ...view, filters: query, errors }, 400);
  }
}
