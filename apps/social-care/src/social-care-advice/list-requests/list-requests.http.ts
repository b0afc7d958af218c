import type { Viewer } from '@lib/access';
import { Caller, MayUse, Problem } from '@lib/http';
import { AgencyServices } from '@lib/intake';
import { Controller, Get, Header, Inject, Query, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { askedTag, socialCareAdviceFrom, unanswered } from '../social-care-advice';

const pageSize = 50;

/** What the caller's organisation has been asked and has not answered, oldest first. */
@Controller('v1/social-care/requests')
@MayUse('system:social-care', 'social-worker')
export class ListRequestsController {
  constructor(@Inject(AgencyServices) private readonly services: AgencyServices) {}

  @Get()
  @Header('cache-control', 'no-store')
  async list(
    @Query('after') after: string | undefined,
    @Caller() { organisation }: Viewer,
    @Res({ passthrough: true }) reply: FastifyReply,
  ) {
    if (after !== undefined && !/^\d{1,15}$/.test(after)) {
      throw new Problem('invalid-query', 'The cursor is not one that this address gave.', [
        { pointer: '/after', code: 'cursor', message: 'after must be a cursor from an earlier page' },
      ]);
    }
    const { store } = this.services.get('social-care');
    const page = await store.tagged(askedTag(organisation), after, pageSize);
    const requests = [];
    for (const { stream, events } of page.commits) {
      const history = await store.load(stream);
      const open = unanswered(socialCareAdviceFrom(history.flatMap((commit) => commit.events)));
      for (const { reference, askedBy, askedOn, deliveredOn, child, question } of open) {
        // A stream may hold a second asker's request: that one has a commit, and a place in the list, of its own.
        if (!events.some((event) => (event as { askedBy?: string }).askedBy === askedBy)) continue;
        requests.push({ reference, askedBy, askedOn, deliveredOn, child, ...(question && { question }) });
      }
    }
    if (page.next) void reply.header('link', `</v1/social-care/requests?after=${page.next}>; rel="next"`);
    return { requests, ...(page.next && { next: page.next }) };
  }
}
