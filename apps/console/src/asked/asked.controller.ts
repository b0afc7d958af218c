import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, NotTold } from '../api';
import { ConsolePage } from '../page/console-page';
import { askedAs } from '../page/navigation';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { Who } from '../page/signed-in';
import type { SignedIn } from '../session';
import { askedView } from './asked.view';

/** What the reader's own organisation was asked and has not answered, whether or not it has told of the child itself. */
@ConsolePage('asked-of-us')
export class AskedController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get()
  async list(
    @Who() { token, persona }: SignedIn,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const agency = askedAs(persona);
    if (!agency) throw new NotTold();
    const query = askedOf(asked, ['after']);
    const { answer } = await this.api.requests(token, agency, query);
    return this.pages.show(request, reply, 'asked-of-us', askedView(query, answer));
  }
}
