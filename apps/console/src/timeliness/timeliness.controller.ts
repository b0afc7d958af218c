import type { StandardCatalogue } from '@lib/client';
import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, Refused } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { type FieldError, PAGE_HEADERS, Pages } from '../page/pages';
import type { Query as Asked } from '../page/query';
import { Token } from '../page/signed-in';
import { addMonths } from '../words/days';
import { chartOf } from './chart';
import { formView, timelinessView } from './timeliness.view';
import { FILTERS, queryForApi, readTimeliness, refusedFields, type TimelinessPageQuery } from './timeliness-form';

/** How well each time limit is kept: one address gives the same figures as a page, a picture, a file and its cases. */
@ConsolePage()
export class TimelinessController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('timeliness')
  async figures(
    @Token() token: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const [standards, caseKinds, contracts] = await Promise.all([
      this.api.standards(),
      attempt(this.api.caseKinds()),
      attempt(this.api.contracts()),
    ]);
    const catalogue = { ...standards, caseKinds: caseKinds ?? [], contracts: contracts ?? [] };
    const { query, errors } = withStandard(readTimeliness(asked), catalogue);
    const askAgain = (wrong: readonly FieldError[]) =>
      this.pages.show(request, reply, 'timeliness', { ...formView(query, catalogue), errors: wrong }, 400);
    if (errors.length > 0) return askAgain(errors);
    try {
      const ofYear = await this.withMonths(token, query);
      const read = await this.api.timeliness(token, queryForApi(ofYear));
      const { asAt, knownAt } = read.answer;
      const filters = Object.fromEntries(['standard' as const, ...FILTERS].map((name) => [name, query[name]]));
      const fallingDue = await this.api.fallingDue(token, { ...filters, asAt, knownAt });
      const view = timelinessView(ofYear, catalogue, read, fallingDue.answer);
      return this.pages.show(request, reply, 'timeliness', view);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return askAgain(refusedFields(error));
    }
  }

  /** A picture of its own, because a page may have no styles in its text; its address has the figures pinned. */
  @Get('timeliness/chart.svg')
  async chart(@Token() token: string, @Query() query: Asked, @Res() reply: FastifyReply) {
    const [catalogue, { answer }] = await Promise.all([
      this.api.standards(),
      this.api.timeliness(token, queryForApi(readTimeliness(query).query)),
    ]);
    const standard = catalogue.standards.find(({ id }) => id === query.standard);
    const svg = await chartOf(answer.figures, {
      isFloor: standard?.floor === true,
      isNarrow: query.narrow !== undefined,
    });
    const headers = { ...PAGE_HEADERS, 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" };
    return reply.headers(headers).type('image/svg+xml').send(svg);
  }

  @Get('timeliness.csv')
  async csv(@Token() token: string, @Query() query: Asked, @Res() reply: FastifyReply) {
    const csv = await this.api.timelinessAsCsv(token, queryForApi(readTimeliness(query).query));
    return reply
      .headers({ ...PAGE_HEADERS, 'content-disposition': 'attachment; filename="timeliness.csv"' })
      .type('text/csv; charset=utf-8')
      .send(csv);
  }

  /** Who names no month sees the last year, and what is still to come. The API says today, and what is to come. */
  private async withMonths(token: string, query: TimelinessPageQuery): Promise<TimelinessPageQuery> {
    if (query.from || query.to) return query;
    const { answer } = await this.api.timeliness(token, { ...queryForApi(query), by: 'month' });
    const thisMonth = answer.asAt.slice(0, 7);
    const months = [thisMonth, ...answer.figures.flatMap(({ month }) => month ?? [])];
    return { ...query, from: addMonths(thisMonth, -11), to: months.sort().at(-1)! };
  }
}

/** A page of figures is of one time limit: the first, until the reader chooses. */
function withStandard(
  read: { query: TimelinessPageQuery; errors: readonly FieldError[] },
  { standards }: StandardCatalogue,
) {
  const standard = read.query.standard ?? standards[0]?.id;
  return { ...read, query: { by: 'month', ...read.query, ...(standard ? { standard } : {}) } };
}
