import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { Token } from '../page/signed-in';
import { dayBefore, endOfDay, isDay } from '../words/days';
import { messagesView } from './messages.view';

/** For whoever connects an agency's system: what became of each message. */
@ConsolePage('our-messages')
export class MessagesController {
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
    const query = askedOf(asked, ['since', 'after']);
    const since = query.since && isDay(query.since) ? endOfDay(dayBefore(query.since)) : query.since;
    const [receipts, contracts] = await Promise.all([
      this.api.receipts(token, { ...query, ...(since ? { since } : {}) }),
      attempt(this.api.contracts()),
    ]);
    return this.pages.show(request, reply, 'our-messages', messagesView(query, receipts, contracts ?? []));
  }
}
