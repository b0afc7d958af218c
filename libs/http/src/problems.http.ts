import { Controller, Get, Header, Headers, Param, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { Public } from './authentication';
import { Documented } from './documented';
import { Problem, type ProblemAnswer } from './problem';
import {
  isProblemSlug,
  problemExample,
  problemListPage,
  problemPage,
  problemPagePolicy,
  problemSlugs,
} from './problem-page';
import { type ProblemSlug, type ProblemType, problemTypes, problemUri } from './problem-types';

/** A problem by the `type` that answers name it with. */
export interface DescribedProblem extends ProblemType {
  readonly type: string;
}

export interface ProblemPage extends DescribedProblem {
  /** A whole answer of this type. */
  readonly example: ProblemAnswer;
}

export interface ProblemList {
  readonly problems: readonly DescribedProblem[];
}

const described = (slug: ProblemSlug): DescribedProblem => ({ type: problemUri(slug), ...problemTypes[slug] });

/** Where the `type` of a problem leads: for a person in a browser a page, for a program the same as JSON. */
@Controller('problems')
@Public()
export class ProblemsController {
  @Get()
  @Documented({
    id: 'listProblems',
    tag: 'Catalogues',
    summary: 'Every problem that the API answers with',
    answers: { 200: { says: 'All of them.', type: 'ProblemList', isPageToo: true } },
  })
  @Header('cache-control', 'public, max-age=3600')
  @Header('vary', 'accept')
  list(
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): ProblemList | string {
    return wantsJson(accept) ? { problems: problemSlugs.map(described) } : asPage(reply, problemListPage());
  }

  @Get(':slug')
  @Documented({
    id: 'explainProblem',
    tag: 'Catalogues',
    summary: 'What a problem means, how to put it right, and whether to send it again',
    path: { slug: 'The last part of the problem’s `type`.' },
    answers: { 200: { says: 'Its page.', type: 'ProblemPage', isPageToo: true } },
    problems: ['not-found'],
  })
  @Header('cache-control', 'public, max-age=3600')
  @Header('vary', 'accept')
  one(
    @Param('slug') slug: string,
    @Headers('accept') accept: string | undefined,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): ProblemPage | string {
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
