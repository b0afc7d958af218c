import { maySeeSafeguarding, type Viewer } from '@lib/access';
import { AUDIT, type Audit } from '@lib/audit';
import type { ChildIdentity } from '@lib/contracts';
import { Caller, cursor, Documented, MayUse, Problem } from '@lib/http';
import { AgencyServices } from '@lib/intake';
import type { LocalDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { askedTag, socialCareAdviceFrom, unanswered } from '../social-care-advice';

const pageSize = 50;

/** A request that waits for its answer. */
export interface OpenRequest {
  /** The asker's own reference: the answer cites it. */
  readonly reference: string;
  /** Code of the organisation that asked. */
  readonly askedBy: string;
  readonly askedOn: LocalDate;
  /** The day it reached this service: received, until the body tells another day. */
  readonly deliveredOn: LocalDate;
  readonly child: ChildIdentity;
  readonly question?: string;
}

/** Oldest first. */
export interface OpenRequests {
  readonly requests: readonly OpenRequest[];
  /** The cursor of the next page, while there is one. */
  readonly next?: string;
}

/** Whether another agency has said that the address is restricted is not known here: so nobody without a need is shown it. */
const withoutAddress = ({ postcode: _, addressIsRestricted: __, ...child }: ChildIdentity): ChildIdentity => child;

/** What the caller's organisation has been asked and has not answered, oldest first. */
@Controller('v1/social-care/requests')
@MayUse('system:social-care', 'social-worker')
export class ListRequestsController {
  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Inject(AUDIT) private readonly audit: Audit,
  ) {}

  @Get()
  @Documented({
    id: 'listRequests',
    tag: 'Requests',
    summary: 'What your organisation has been asked and has not answered',
    query: cursor,
    answers: { 200: { says: 'A page, oldest first.', type: 'OpenRequests', headers: ['link'] } },
    problems: ['invalid-query'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Query('after') after: string | undefined,
    @Caller() viewer: Viewer,
    @Req() { id: correlation }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenRequests> {
    if (after !== undefined && !/^\d{1,15}$/.test(after)) {
      throw new Problem('invalid-query', 'The cursor is not one that this address gave.', [
        { pointer: '/after', code: 'cursor', message: 'after must be a cursor from an earlier page' },
      ]);
    }
    const { store, clock } = this.services.get('social-care');
    const { subject, role, organisation } = viewer;
    const page = await store.tagged(askedTag(organisation), after, pageSize);
    const children = new Set<string>();
    const requests: OpenRequest[] = [];
    for (const { stream, events } of page.commits) {
      const history = await store.load(stream);
      const open = unanswered(socialCareAdviceFrom(history.flatMap((commit) => commit.events)));
      for (const { reference, askedBy, askedOn, deliveredOn, question, ...asked } of open) {
        // A stream may hold a second asker's request: that one has a commit, and a place in the list, of its own.
        if (!events.some((event) => (event as { askedBy?: string }).askedBy === askedBy)) continue;
        const child = maySeeSafeguarding(viewer) ? asked.child : withoutAddress(asked.child);
        children.add(asked.sourceRecord);
        requests.push({ reference, askedBy, askedOn, deliveredOn, child, ...(question && { question }) });
      }
    }
    await this.audit.append({
      at: clock.now(),
      subject,
      role,
      organisation,
      action: 'listRequests',
      outcome: requests.length > 0 ? 'shown' : 'notFound',
      children: [...children],
      correlation,
    });
    if (page.next) void reply.header('link', `</v1/social-care/requests?after=${page.next}>; rel="next"`);
    return { requests, ...(page.next && { next: page.next }) };
  }
}
