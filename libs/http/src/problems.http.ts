import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from './authentication';
import { Problem } from './problem';
import {
  isProblemSlug,
  problemExample,
  problemListPage,
  problemPage,
  problemPagePolicy,
  problemSlugs,
} from './problem-page';
import { type ProblemSlug, problemTypes, problemUri } from './problem-types';

const described = (slug: ProblemSlug) => ({ type: problemUri(slug), ...problemTypes[slug] });

/** Where the `type` of a problem leads: for a person in a browser a page, for a program the same as JSON. */
@Controller('problems')
@Public()
export class ProblemsController {
  @Get()
  @Header('cache-control', 'public, max-age=3600')
  @Header('vary', 'accept')
  list(@Headers('accept') accept: string | undefined, @Res({ passthrough: true }) reply: FastifyReply) {
    return wantsJson(accept) ? { problems: problemSlugs.map(described) } : asPage(reply, problemListPage());
  }

  @Get(':slug')
  @Header('cache-control', 'public, max-age=3600')
  @Header('vary', 'accept')
  one(
    @Param('slug') slug: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (!isProblemSlug(slug)) throw new Problem('not-found', 'No problem has this name.');
    return wantsJson(accept) ? { ...described(slug), example: problemExample(slug) } : asPage(reply, problemPage(slug));
  }
}

/** A browser names HTML; what names JSON and not HTML is a program. */
const wantsJson = (accept = ''): boolean =>
  /\bapplication\/([\w.-]+\+)?json\b/.test(accept) && !accept.includes('text/html');

function asPage(reply: FastifyReply, html: string): string {
  void reply.header('content-type', 'text/html; charset=utf-8').header('content-security-policy', problemPagePolicy);
  return html;
}
