import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { askedAs, isToldWhatIsAsked } from '../page/navigation';
import { PAGE_HEADERS, Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { askedWithout } from '../page/refused-filters';
import { Token, Who } from '../page/signed-in';
import type { SignedIn } from '../session';
import { type WorklistPageQuery, worklistView } from './worklist.view';

const FILTERS = ['group', 'officer', 'body', 'setting', 'asAt', 'sort'] as const;
const LABELS = { officer: 'Officer', body: 'Who must act', setting: 'Setting', asAt: 'As at' };

/** What needs doing, by what needs doing: no work is lost in a list sorted by what changed. */
@ConsolePage()
export class WorklistController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('worklist')
  async list(
    @Who() { token, persona }: SignedIn,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query: WorklistPageQuery = askedOf(asked, [...FILTERS, 'after']);
    const agency = isToldWhatIsAsked(persona) ? askedAs(persona) : undefined;
    const [{ read, kept, errors }, teams, requests] = await Promise.all([
      askedWithout(query, LABELS, (filters) => this.api.worklist(token, filters)),
      attempt(this.api.teams(token)),
      agency ? attempt(this.api.requests(token, agency)) : undefined,
    ]);
    const view = worklistView(kept, read, { ...teams, typed: query, ...(requests ? { asked: requests.answer } : {}) });
    if (errors.length === 0) return this.pages.show(request, reply, 'worklist', view);
    return this.pages.show(request, reply, 'worklist', { ...view, filters: query, errors }, 400);
  }

  @Get('worklist.csv')
  async csv(@Token() token: string, @Query() asked: Asked, @Res() reply: FastifyReply) {
    const csv = await this.api.worklistAsCsv(token, askedOf(asked, FILTERS));
    return reply
      .headers({ ...PAGE_HEADERS, 'content-disposition': 'attachment; filename="worklist.csv"' })
      .type('text/csv; charset=utf-8')
      .send(csv);
  }
}
