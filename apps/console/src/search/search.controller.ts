import { Body, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { ConsolePage } from '../page/console-page';
import { maySearch } from '../page/navigation';
import { NotForThem } from '../page/not-for-them';
import { Pages } from '../page/pages';
import { Token, Who } from '../page/signed-in';
import { keepSearch, keptSearch, type SignedIn } from '../session';
import { fieldsOf, readFields, readSearch } from './search-form';
import { resultsView } from './search-results.view';

/** Searching by POST; the results have an address that says nothing about anybody. */
@ConsolePage()
export class SearchController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('search')
  form(@Who() { persona }: SignedIn, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    if (!maySearch(persona)) throw new NotForThem();
    return this.pages.show(request, reply, 'search', { fields: readFields({}) });
  }

  @Post('search')
  search(@Token() _token: string, @Body() body: unknown, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const fields = readFields(body);
    const { query, errors } = readSearch(fields);
    if (errors.length > 0) return this.pages.show(request, reply, 'search', { fields, errors }, 400);
    return this.pages.goTo(reply, `/search/${keepSearch(request, query)}`);
  }

  @Get('search/:id')
  async results(
    @Token() token: string,
    @Param('id') id: string,
    @Query('after') after: string | undefined,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query = keptSearch(request, id);
    if (!query) return this.pages.show(request, reply, 'search-forgotten', {}, 404);
    const answer = await this.api.search(token, { ...query, ...(after ? { after } : {}) });
    return this.pages.show(request, reply, 'search-results', resultsView(id, query, answer, !after));
  }

  @Get('search/:id/change')
  change(@Token() _token: string, @Param('id') id: string, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.show(request, reply, 'search', { fields: fieldsOf(keptSearch(request, id) ?? {}) });
  }
}
