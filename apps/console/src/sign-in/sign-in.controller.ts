import type { Persona } from '@lib/client';
import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, Refused } from '../api';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { returnPath, signedIn, signIn, signOut, takeNotice } from '../session';
import { signInView } from './sign-in.view';

interface SignInForm {
  readonly persona?: string;
  readonly organisation?: string;
  readonly child?: string;
}

/** Signing in with the development issuer, and out. */
@ConsolePage()
export class SignInController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('sign-in')
  async form(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const personas = await this.api.personas();
    return this.pages.show(request, reply, 'sign-in', { ...signInView(personas, takeNotice(request)), form: {} });
  }

  @Post('sign-in')
  async signIn(@Body() form: SignInForm, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const personas = await this.api.personas();
    const chosen = personas.find(({ persona }) => persona === form.persona);
    if (!chosen) return this.again(request, reply, personas, form, ['persona', 'Choose who you are']);
    const [organisation, child] = [form.organisation?.trim(), form.child?.trim()];
    if (chosen.persona === 'parent' && !child) {
      return this.again(request, reply, personas, form, ['child', 'Enter the id of the child whose parent you are']);
    }
    try {
      const { token, expiresIn } = await this.api.token({
        persona: chosen.persona,
        ...(organisation ? { organisation } : {}),
        ...(child ? { child } : {}),
      });
      const path = returnPath(request);
      const who = {
        token,
        persona: chosen.persona,
        title: chosen.title,
        organisation: organisation || chosen.organisation,
        ...(child && chosen.persona === 'parent' ? { child } : {}),
      };
      await signIn(request, who, expiresIn);
      return this.pages.goTo(reply, path);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const field = child && !organisation ? 'child' : 'organisation';
      return this.again(request, reply, personas, form, [field, error.errors.map(({ message }) => message).join(' ')]);
    }
  }

  @Post('sign-out')
  async signOut(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const who = signedIn(request);
    await signOut(request);
    // The session is over whatever becomes of this: then its token is, too, for whoever else has it.
    if (who) await this.api.revoke(who.token);
    return this.pages.goTo(reply, '/sign-in');
  }

  private again(
    request: FastifyRequest,
    reply: FastifyReply,
    personas: readonly Persona[],
    form: SignInForm,
    [field, text]: [field: string, text: string],
  ) {
    const model = { ...signInView(personas), form, errors: [{ field, text }] };
    return this.pages.show(request, reply, 'sign-in', model, 400);
  }
}
