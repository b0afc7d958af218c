import type { ChildRecord, RecordedFact } from '@lib/client';
import { Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, NotTold, Refused } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { askedAs, isToldWhatIsAsked, navigationOf, seesTheAreasChildren } from '../page/navigation';
import { type FieldError, Pages } from '../page/pages';
import { type Query as Asked, asked } from '../page/query';
import { Token } from '../page/signed-in';
import { lastSearchId, signedIn } from '../session';
import { dayOf } from '../words/days';
import { wordsFor } from '../words/for-readers';
import { type ChildPage, childView, clocksPage, type Reader, recordView, timelinePage } from './child.view';
import { factHref, pageHref } from './child-hrefs';
import { factPage, findFact } from './fact.view';
import { isLookingBack, type Moment, momentForApi, readMoment, refusedMoment } from './moment';

/** Whose record, and what the address asks of it. */
interface PageQuery {
  readonly token: string;
  readonly id: string;
  readonly query: Asked;
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** One child, and one fact of the child's record, as at a day and as known at a moment. */
@ConsolePage('children')
export class ChildController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get(':id')
  child(
    @Token() token: string,
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show({ token, id, query, request, reply }, undefined, (page) =>
      this.pages.show(request, reply, 'child', { ...childView(page), backTo: backTo(request) }),
    );
  }

  @Get(':id/timeline')
  timeline(
    @Token() token: string,
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show({ token, id, query, request, reply }, 'timeline', (page) =>
      this.pages.show(
        request,
        reply,
        'child-timeline',
        timelinePage(page, { agency: asked(query, 'agency'), from: Number(asked(query, 'page')) || 1 }),
      ),
    );
  }

  @Get(':id/clocks')
  clocks(
    @Token() token: string,
    @Param('id') id: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show({ token, id, query, request, reply }, 'clocks', (page) =>
      this.pages.show(request, reply, 'child-clocks', clocksPage(page)),
    );
  }

  @Get(':id/facts/:factId')
  fact(
    @Token() token: string,
    @Param('id') id: string,
    @Param('factId') factId: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const path = `facts/${encodeURIComponent(factId)}`;
    return this.show({ token, id, query, request, reply }, path, (page) => {
      const fact = findFact(page.record, factId);
      if (!fact) throw new NotTold();
      return this.pages.show(request, reply, 'fact', {
        ...recordView(page, path),
        ...(seesTheAreasChildren(page.reader?.persona ?? '') && { seenPage: pageHref(page.record.id, `${path}/seen`) }),
        ...(isDocument(fact) && { documentPage: pageHref(page.record.id, `documents/${fact.content.digest}`) }),
        fact: factPage(
          fact,
          page.record,
          page.contracts,
          factHref(page.record.id, page.moment),
          wordsFor(page.reader?.persona ?? ''),
        ),
      });
    });
  }

  private async show(
    { token, id, query, request, reply }: PageQuery,
    path: string | undefined,
    show: (page: ChildPage) => unknown,
  ) {
    const { moment, errors } = readMoment(query);
    const askAgain = (wrong: readonly FieldError[]) => {
      const model = { now: pageHref(id, path), moment: query, errors: wrong };
      return this.pages.show(request, reply, 'look-back', model, 400);
    };
    if (errors.length > 0) return askAgain(errors);
    let page: ChildPage;
    try {
      const { record, lagSeconds } = await this.recordAt(token, id, moment);
      const [labels, reader] = await Promise.all([this.labels(record), this.reader(request, path, moment)]);
      page = { record, moment, lagSeconds, ...labels, ...(reader ? { reader } : {}) };
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      return askAgain(refusedMoment(error));
    }
    return show(page);
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

  /** What their organisation is asked is said where the child is seen whole, as it is now. */
  private async reader(request: FastifyRequest, path: string | undefined, moment: Moment): Promise<Reader | undefined> {
    const who = signedIn(request);
    if (!who) return undefined;
    const { persona, organisation, token } = who;
    const isAsked = path === undefined && !isLookingBack(moment) && isToldWhatIsAsked(persona);
    const agency = isAsked ? askedAs(persona) : undefined;
    if (!agency) return { persona, organisation };
    const read = await attempt(this.api.requests(token, agency));
    return { persona, organisation, asked: read?.answer.requests ?? [] };
  }

  /** A record without labels is worth more than no record: the page then says that they are missing. */
  private async labels(record: ChildRecord) {
    const [contracts, caseKinds] = await Promise.all([
      attempt(this.api.contracts(record.facts.map(({ type }) => type))),
      attempt(this.api.caseKinds(record.cases)),
    ]);
    return {
      contracts: contracts ?? [],
      caseKinds: caseKinds ?? [],
      labelsMissing: contracts === undefined || caseKinds === undefined,
    };
  }
}

/** Only to where the reader's role may go. */
function backTo(request: FastifyRequest) {
  if (!navigationOf(signedIn(request)?.persona ?? '').some(({ page }) => page === 'search')) return undefined;
  const id = lastSearchId(request);
  return id ? { href: `/search/${id}`, text: 'Back to search results' } : { href: '/search', text: 'Back to search' };
}

/** Its bytes are beside the record, for whoever may see the fact. */
const isDocument = ({ type, status }: RecordedFact): boolean =>
  status === 'stands' && /[.]document-attached[.]/.test(type);
