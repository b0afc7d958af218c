import { Body, Get, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf, queryOf } from '../page/query';
import { askedWithout } from '../page/refused-filters';
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
    const query = askedOf(asked, ['since', 'id', 'after']);
    const [{ read, kept, errors }, contracts] = await Promise.all([
      askedWithout(
        query,
        { since: 'Accepted since' },
        ({ since, ...rest }) =>
          this.api.receipts(token, { ...rest, order: 'newest', ...(since ? { since: startOf(since) } : {}) }),
        'messages',
      ),
      attempt(this.api.contracts()),
    ]);
    const view = messagesView(kept, read, contracts ?? []);
    if (errors.length === 0) return this.pages.show(request, reply, 'our-messages', view);
    return this.pages.show(request, reply, 'our-messages', { ...view, since: query.since, id: query.id, errors }, 400);
  }

  /** One message is read into the records again; what became of it is then shown by itself. */
  @Post('replay')
  async replay(@Token() token: string, @Body() body: unknown, @Res() reply: FastifyReply) {
    const { id } = (body ?? {}) as { readonly id?: unknown };
    await this.api.replay(token, String(id ?? ''));
    return this.pages.goTo(reply, `/our-messages${queryOf({ id: String(id) })}#messages`);
  }
}

/** A day begins where the day before it ended, in London. */
const startOf = (since: string): string => (isDay(since) ? endOfDay(dayBefore(since)) : since);
