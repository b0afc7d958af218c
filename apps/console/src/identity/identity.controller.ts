import { randomUUID } from 'node:crypto';
import { Body, Get, Param, Post, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, Refused } from '../api';
import { ConsolePage } from '../page/console-page';
import { noticedAndWaitedOf, seesTheAreasChildren } from '../page/navigation';
import { NotForThem } from '../page/not-for-them';
import { type FieldError, Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { Token, Who } from '../page/signed-in';
import type { SignedIn } from '../session';
import { answers, pairHref, pairView, questionsView } from './identity.view';

interface Decided {
  readonly answer?: string;
  readonly why?: string;
  readonly restsOn?: string;
  readonly after?: string;
  readonly key?: string;
}

/** Whether two records are one child: what waits for a person, and two side by side. */
@ConsolePage('identity')
export class IdentityController {
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
    if (!seesTheAreasChildren(persona)) throw new NotForThem();
    const query = askedOf(asked, ['after']);
    const view = questionsView(query, await this.api.identityQuestions(token, query));
    return this.pages.show(request, reply, 'tables', { ...view, siblings: noticedAndWaitedOf(persona) });
  }

  @Get('review/:one/:other')
  async pair(
    @Token() token: string,
    @Param('one') one: string,
    @Param('other') other: string,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    return this.show(request, reply, token, [one, other]);
  }

  @Post('review/:one/:other')
  async decide(
    @Token() token: string,
    @Param('one') one: string,
    @Param('other') other: string,
    @Body() body: Decided,
    @Req() request: FastifyRequest,
    @Res() reply: FastifyReply,
  ) {
    const { answer = '', why = '', restsOn = '', after, key = '' } = body ?? {};
    const typed = { answer, why };
    const errors: FieldError[] = [
      ...(answer in answers ? [] : [{ field: 'answer', text: 'Choose what you found' }]),
      ...(why.trim() ? [] : [{ field: 'why', text: 'Say what you looked at, and what it shows' }]),
    ];
    if (errors.length > 0) return this.show(request, reply, token, [one, other], { typed, errors });
    try {
      const decision = { question: { one, other, restsOn }, answer, why, ...(after && { after }) };
      const isKept = await this.api.decideIdentity(token, decision, key);
      if (isKept) return this.pages.goTo(reply, pairHref([one, other]));
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const refused = error.errors.map(({ message }) => ({ field: 'why', text: message }));
      return this.show(request, reply, token, [one, other], { typed, errors: refused });
    }
    const meanwhile = 'Somebody has decided meanwhile: read below what was said. Nothing of yours was kept';
    return this.show(
      request,
      reply,
      token,
      [one, other],
      { typed, errors: [{ field: 'answer', text: meanwhile }] },
      412,
    );
  }

  private async show(
    request: FastifyRequest,
    reply: FastifyReply,
    token: string,
    between: readonly [string, string],
    more: { readonly typed?: object; readonly errors?: readonly FieldError[] } = {},
    status = more.errors ? 400 : 200,
  ) {
    const view = pairView(await this.api.identityPair(token, between));
    // The same form sent twice is one decision.
    return this.pages.show(request, reply, 'identity-pair', { ...view, ...more, key: randomUUID() }, status);
  }
}
