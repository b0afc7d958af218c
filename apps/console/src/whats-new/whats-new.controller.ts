import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { attempt } from '../page/attempt';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { askedWithout } from '../page/refused-filters';
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
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const query = askedOf(asked, ['since', 'agency', 'kind', 'after']);
    const [{ read, kept, errors }, contracts] = await Promise.all([
      askedWithout(
        query,
        { since: 'Told since', agency: 'Agency', kind: 'Kind' },
        ({ since, ...rest }) => this.api.news(token, { ...rest, ...(since ? { since: startOf(since) } : {}) }),
        'news',
      ),
      attempt(this.api.contracts()),
    ]);
    const view = whatsNewView(kept, read, contracts ?? [], query);
    if (errors.length === 0) return this.pages.show(request, reply, 'whats-new', view);
    return this.pages.show(request, reply, 'whats-new', { ...view, filters: query, errors }, 400);
  }
}

/** A day begins where the day before it ended, in London. */
const startOf = (since: string): string => (isDay(since) ? endOfDay(dayBefore(since)) : since);
