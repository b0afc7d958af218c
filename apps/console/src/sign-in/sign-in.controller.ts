import type { Persona } from '@lib/client';
import { Body, Get, Post, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, NotTold, Refused } from '../api';
import { ConsolePage } from '../page/console-page';
import { Pages } from '../page/pages';
import { returnPath, signedIn, signIn, signOut, takeNotice } from '../session';
import { signInView } from './sign-in.view';

interface SignInForm {
  readonly persona?: string;
  readonly organisation?: string;
  readonly child?: string;
}

const NO_SUCH_CHILD =
  'We have no child under this id. Check it: it is the last part of the address of your child’s record, as whoever gave it to you sees it';

const IS_CODE = /^[a-z0-9][a-z0-9-]{0,62}$/;
const NO_CODE =
  'Code of your organisation must be small letters, digits and hyphens, 63 characters or fewer, like river-lane-nursery';

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
    const isParent = chosen.persona === 'parent';
    if (isParent && !child) {
      return this.again(request, reply, personas, form, ['child', 'Enter the id of the child whose parent you are']);
    }
    if (child && !isParent) {
      return this.again(request, reply, personas, form, [
        'child',
        'Clear this box, or choose Parent: only a parent names a child',
      ]);
    }
    if (organisation && !IS_CODE.test(organisation)) {
      return this.again(request, reply, personas, form, ['organisation', NO_CODE]);
    }
    try {
      const { token, expiresIn } = await this.api.token({
        persona: chosen.persona,
        ...(organisation ? { organisation } : {}),
        ...(child ? { child } : {}),
      });
      if (isParent && !(await this.isTold(token, child!))) {
        return this.again(request, reply, personas, form, ['child', NO_SUCH_CHILD]);
      }
      const path = returnPath(request);
      const who = {
        token,
        persona: chosen.persona,
        title: chosen.title,
        organisation: organisation || chosen.organisation,
        ...(child && isParent ? { child } : {}),
      };
      await signIn(request, who, expiresIn);
      return this.pages.goTo(reply, path);
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const text = error.errors.map(({ message }) => message).join(' ');
      return this.again(request, reply, personas, form, ['organisation', text]);
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

  /** A token opens what it names; a mistyped id is said here, and not on a page that could mean anything. */
  private async isTold(token: string, child: string): Promise<boolean> {
    try {
      await this.api.child(token, child, {});
      return true;
    } catch (error) {
      if (error instanceof NotTold) return false;
      throw error;
    }
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
