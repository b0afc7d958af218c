import { Get, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api } from '../api';
import { ConsolePage } from '../page/console-page';
import { PAGE_HEADERS, Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { askedWithout } from '../page/refused-filters';
import { Who } from '../page/signed-in';
import type { TablesPage } from '../page/table';
import type { SignedIn } from '../session';
import { equipmentView, lookBackView, prefillView, seenView } from './beside.view';
import { pageHref } from './child-hrefs';
import { childPages } from './child-pages';
import { delaysView } from './delays.view';
import { planView } from './plan.view';
import { whoActsView } from './who-acts.view';

type ChildTables = Omit<TablesPage, 'page'>;

/** Beside the record of one child: what forms need not ask, the year before a day, who has seen a fact, who acts for the child, the plan, whose days what is late was, and equipment. */
@ConsolePage('children/:id')
export class BesideController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('prefill')
  prefill(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { form = 'ehc-request' } = askedOf(asked, ['form']);
    return this.show(who, id, 'prefill', request, reply, async () => ({
      view: prefillView(await this.api.prefill(who.token, id, { form })),
    }));
  }

  @Get('look-back')
  lookBack(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(who, id, 'look-back', request, reply, async () => {
      const labels = { on: 'The year before which day' };
      const ask = (query: { readonly on?: string }) => this.api.lookBack(who.token, id, query);
      const { read, kept, errors } = await askedWithout(askedOf(asked, ['on']), labels, ask);
      return { view: lookBackView(kept, read), errors };
    });
  }

  @Get('equipment')
  equipment(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(who, id, 'equipment', request, reply, async () => {
      const ask = (query: { readonly asAt?: string }) => this.api.equipmentOfChild(who.token, id, query);
      const { read, kept, errors } = await askedWithout(askedOf(asked, ['asAt']), { asAt: 'As at' }, ask);
      return { view: equipmentView(kept, read), errors };
    });
  }

  @Get('who-acts')
  whoActs(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(who, id, 'who-acts', request, reply, async () => {
      const ask = (query: { readonly asAt?: string }) => this.api.whoActs(who.token, id, query);
      const { read, kept, errors } = await askedWithout(askedOf(asked, ['asAt']), { asAt: 'As at' }, ask);
      return { view: whoActsView(kept, read), errors };
    });
  }

  @Get('plan')
  plan(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(who, id, 'plan', request, reply, async () => {
      const ask = (query: { readonly asAt?: string }) => this.api.planVersions(who.token, id, query);
      const { read, kept, errors } = await askedWithout(askedOf(asked, ['asAt']), { asAt: 'As at' }, ask);
      return { view: planView(kept, read), errors };
    });
  }

  @Get('delays')
  delays(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Query() asked: Asked,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(who, id, 'delays', request, reply, async () => {
      const ask = (query: { readonly asAt?: string }) => this.api.delays(who.token, id, query);
      const { read, kept, errors } = await askedWithout(askedOf(asked, ['asAt']), { asAt: 'As at' }, ask);
      return { view: delaysView(kept, read), errors };
    });
  }

  @Get('documents/:digest')
  async document(
    @Who() { token }: SignedIn,
    @Param('id') id: string,
    @Param('digest') digest: string,
    @Res() reply: FastifyReply,
  ) {
    const { bytes, disposition } = await this.api.document(token, id, digest);
    // Saved, never shown: whatever it is, it runs on no page of ours.
    return reply
      .headers({ ...PAGE_HEADERS, 'content-disposition': disposition ?? 'attachment' })
      .type('application/octet-stream')
      .send(bytes);
  }

  @Get('facts/:factId/seen')
  seen(
    @Who() who: SignedIn,
    @Param('id') id: string,
    @Param('factId') factId: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(who, id, undefined, request, reply, async () => {
      const seen = await this.api.seen(who.token, id, factId);
      return { view: seenView(seen.title, seen), here: pageHref(id, `facts/${encodeURIComponent(factId)}`) };
    });
  }

  private async show(
    { persona }: SignedIn,
    id: string,
    page: string | undefined,
    request: FastifyRequest,
    reply: FastifyReply,
    read: () => Promise<{ view: ChildTables; errors?: readonly { field: string; text: string }[]; here?: string }>,
  ) {
    const { view, errors = [], here = pageHref(id) } = await read();
    const pages = childPages(id, persona, {}, page ?? 'seen');
    const model = { ...view, here, pages, ...(errors.length > 0 && { errors }) };
    return this.pages.show(request, reply, 'child-tables', model, errors.length > 0 ? 400 : 200);
  }
}
