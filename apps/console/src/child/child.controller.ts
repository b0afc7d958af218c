import { Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, NotTold, Refused } from '../api';
import type { ChildRecord, Contract } from '../api-types';
import { ConsolePage } from '../page/console-page';
import { type FieldError, Pages } from '../page/pages';
import { Token } from '../page/signed-in';
import { lastSearchId } from '../session';
import { dayOf } from '../words/days';
import { childView, factHref, frameView } from './child.view';
import { factPage, findFact } from './fact.view';
import { type Moment, momentForApi, readMoment, refusedMoment } from './moment';

/** One child, and one fact of the child's record, as at a day and as known at a moment. */
@ConsolePage('children')
export class ChildController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get(':id')
  async child(
    @Token() token: string,
    @Param('id') id: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { moment, errors } = readMoment(query);
    if (errors.length > 0) return this.askAgain(request, reply, id, query, errors);
    try {
      const { record, lagSeconds } = await this.recordAt(token, id, moment);
      const { contracts, labelsMissing } = await this.labels(token, record);
      return this.pages.show(request, reply, 'child', {
        ...childView({ record, contracts, moment, lagSeconds }),
        labelsMissing,
        backTo: backTo(request),
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.askAgain(request, reply, id, query, refusedMoment(error));
    }
  }

  @Get(':id/facts/:factId')
  async fact(
    @Token() token: string,
    @Param('id') id: string,
    @Param('factId') factId: string,
    @Query() query: Record<string, unknown>,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { moment, errors } = readMoment(query);
    if (errors.length > 0) return this.askAgain(request, reply, id, query, errors);
    const { record, lagSeconds } = await this.recordAt(token, id, moment);
    const fact = findFact(record, factId);
    if (!fact) throw new NotTold();
    const { contracts, labelsMissing } = await this.labels(token, record);
    return this.pages.show(request, reply, 'fact', {
      ...frameView({ record, moment, lagSeconds }),
      fact: factPage(fact, record, contracts, factHref(record.id, moment)),
      labelsMissing,
    });
  }

  /** The end of today has not come yet, so for the API it is refused, where a reader who chooses today means now. */
  private async recordAt(token: string, id: string, moment: Moment) {
    try {
      return await this.api.child(token, id, momentForApi(moment));
    } catch (error) {
      const { knownAt, ...rest } = moment;
      if (!(error instanceof Refused) || knownAt === undefined) throw error;
      const now = await this.api.child(token, id, rest);
      if (dayOf(now.record.knownAt) !== knownAt) throw error;
      return now;
    }
  }

  /** A record without labels is worth more than no record: the page then says that they are missing. */
  private async labels(token: string, record: ChildRecord) {
    const types = record.facts.map(({ type }) => type);
    return this.api.contracts(token, types).then(
      (contracts) => ({ contracts, labelsMissing: false }),
      () => ({ contracts: [] as readonly Contract[], labelsMissing: true }),
    );
  }

  private askAgain(
    request: FastifyRequest,
    reply: FastifyReply,
    id: string,
    typed: Record<string, unknown>,
    errors: readonly FieldError[],
  ) {
    const model = { now: `/children/${encodeURIComponent(id)}`, moment: typed, errors };
    return this.pages.show(request, reply, 'look-back', model, 400);
  }
}

function backTo(request: FastifyRequest) {
  const id = lastSearchId(request);
  return id ? { href: `/search/${id}`, text: 'Back to search results' } : { href: '/search', text: 'Back to search' };
}
