import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, Refused } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { type FieldError, Pages } from '../page/pages';
import { type Query as Asked, askedOf, queryOf } from '../page/query';
import { Token } from '../page/signed-in';
import { endOfDay, isDay } from '../words/days';
import { casesView } from './cases.view';
import { differencesView } from './differences.view';
import { notCountedView } from './not-counted.view';
import { FILTERS } from './timeliness-form';
import { codeWords } from './traits';

const OF_FIGURE = ['standard', 'month', 'from', 'to', ...FILTERS, 'asAt', 'knownAt', 'basis'] as const;

/** The cases behind each number of a page of figures: counted, not counted, or counted otherwise at another moment. */
@ConsolePage()
export class TimelinessCasesController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('timeliness/cases')
  async cases(
    @Token() token: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query = askedOf(asked, [...OF_FIGURE, 'status', 'waited', 'dueFrom', 'dueTo', 'after']);
    const [catalogue, contracts, read] = await Promise.all([
      this.api.standards(),
      attempt(this.api.contracts()),
      this.api.cases(token, query),
    ]);
    const standard = catalogue.standards.find(({ id }) => id === query.standard);
    const view = casesView(query, standard, read, codeWords(contracts ?? []));
    return this.pages.show(request, reply, 'timeliness-cases', view);
  }

  @Get('timeliness/not-counted')
  async notCounted(
    @Token() token: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query = askedOf(asked, ['standard', 'from', 'to', ...FILTERS, 'asAt', 'knownAt', 'reason', 'after']);
    const [{ standards }, read] = await Promise.all([this.api.standards(), this.api.notCounted(token, query)]);
    const titleOf = (id: string) => standards.find((standard) => standard.id === id)?.title ?? id;
    return this.pages.show(request, reply, 'timeliness-not-counted', notCountedView(query, titleOf, read));
  }

  @Get('timeliness/differences')
  async differences(
    @Token() token: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query = askedOf(asked, [...OF_FIGURE, 'knownBefore', 'status', 'after']);
    const { knownBefore = '', ...rest } = query;
    const refused = (errors: readonly FieldError[]) =>
      this.pages.show(
        request,
        reply,
        'timeliness-differences',
        { query, back: `/timeliness${queryOf(rest)}`, heading: 'What came between', errors },
        400,
      );
    // All that was told on a day was known at its end.
    const earlier = isDay(knownBefore) ? endOfDay(knownBefore) : knownBefore;
    try {
      const [{ standards }, read] = await Promise.all([
        this.api.standards(),
        this.api.differences(token, { ...query, knownBefore: earlier }),
      ]);
      const standard = standards.find(({ id }) => id === query.standard);
      return this.pages.show(request, reply, 'timeliness-differences', {
        query,
        ...differencesView(query, standard, read),
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return refused([
        {
          field: 'knownBefore',
          text: 'As known before must be a real date, like 2026-03-04, before the one that you look at',
        },
      ]);
    }
  }
}
