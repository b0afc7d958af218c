import { Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, NotTold, Refused } from '../api';
import type { ChildRecord, Contract } from '../api-types';
import { ConsolePage } from '../page/console-page';
import { type FieldError, Pages } from '../page/pages';
import { Token } from '../page/signed-in';
import { lastSearchId } from '../session';
import { childView, factHref, frameView } from './child.view';
import { factPage, findFact } from './fact.view';
import { type Moment, momentForApi, readMoment } from './moment';

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
      const { record, lagSeconds } = await this.api.child(token, id, momentForApi(moment));
      const { contracts, labelsMissing } = await this.labels(token, record);
      return this.pages.show(request, reply, 'child', {
        ...childView({ record, contracts, moment, lagSeconds }),
        labelsMissing,
        backTo: backTo(request),
      });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return this.askAgain(request, reply, id, query, refusalsOf(error, moment));
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
    const { record, lagSeconds } = await this.api.child(token, id, momentForApi(moment));
    const fact = findFact(record, factId);
    if (!fact) throw new NotTold();
    const { contracts, labelsMissing } = await this.labels(token, record);
    return this.pages.show(request, reply, 'fact', {
      ...frameView({ record, moment, lagSeconds }),
      fact: factPage(fact, record, contracts, factHref(record.id, moment)),
      labelsMissing,
    });
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

const refusalsOf = ({ reasons }: Refused, { asAt }: Moment): FieldError[] =>
  reasons.map((text) => ({ field: asAt ? 'asAt' : 'knownAt', text }));

function backTo(request: FastifyRequest) {
  const id = lastSearchId(request);
  return id ? { href: `/search/${id}`, text: 'Back to search results' } : { href: '/search', text: 'Back to search' };
}
