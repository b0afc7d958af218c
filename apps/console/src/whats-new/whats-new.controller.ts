import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { Token } from '../page/signed-in';
import { dayBefore, endOfDay, isDay } from '../words/days';
import { whatsNewView } from './whats-new.view';

/** The area's timeline: what was told, not what needs doing. */
@ConsolePage('whats-new')
export class WhatsNewController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get()
  async list(
    @Token() token: string,
    @Query() query: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const wish = askedOf(query, ['since', 'agency', 'kind', 'after']);
    const [news, contracts] = await Promise.all([
      this.api.news(token, { ...wish, ...(wish.since ? { since: startOf(wish.since) } : {}) }),
      attempt(this.api.contracts()),
    ]);
    return this.pages.show(request, reply, 'whats-new', whatsNewView(wish, news, contracts ?? []));
  }
}

/** A day begins where the day before it ended, in London. */
const startOf = (since: string): string => (isDay(since) ? endOfDay(dayBefore(since)) : since);
