import { mayListRequests, maySeeSafeguarding, type Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import type { AboutFact, ChildIdentity } from '@lib/contracts';
import { Caller, cursor, Documented, linkToNext, MayUse, Problem } from '@lib/http';
import { AgencyServices, historyOf } from '@lib/intake';
import { type Commit, faultsIn, type LocalDate, positionFrom } from '@lib/kernel';
import { type AgencyService, isTold, replacedTag, sourceOf } from '@lib/streams';
import { Controller, Get, Header, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { askedTag, type RequestDelivered, requestsFrom, unanswered } from './requests';
import { type AskedAgency, askedAgencies } from './requests.published';

const pageSize = 50;

/** A request that waits for its answer. */
export interface OpenRequest {
  /** `advice` in an EHC needs assessment, or `correction`: somebody says that what you told is wrong. */
  readonly kind: 'advice' | 'correction';
  /** The asker's own reference: the answer cites it. For a correction, the id of the event that asked for it. */
  readonly reference: string;
  /** Code of the organisation that asked. */
  readonly askedBy: string;
  readonly askedOn: LocalDate;
  /** The day it reached this service: received, until the body tells another day. */
  readonly deliveredOn: LocalDate;
  readonly child: ChildIdentity;
  readonly question?: string;
  /** For a correction: your own fact that is said to be wrong. */
  readonly about?: AboutFact;
  /** What is wrong with it. */
  readonly says?: string;
  readonly shouldSay?: string;
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
@Controller('v1')
@MayUse('system:education', 'system:health', 'system:social-care', 'sen-case-officer', 'senco', 'dco', 'social-worker')
export class ListRequestsController {
  constructor(
    @Inject(AgencyServices) private readonly services: AgencyServices,
    @Inject(AUDIT) private readonly audit: Audit,
  ) {}

  @Get(':agency/requests')
  @Documented({
    id: 'listRequests',
    tag: 'Requests',
    summary: 'What your organisation has been asked and has not answered',
    description:
      'Advice in an EHC needs assessment, and corrections that families ask for. An advice leaves the list when it is ' +
      'given, a correction when it is answered, or when the fact is corrected or withdrawn. Each agency lists to its own: ' +
      'education to `system:education`, `senco` and `sen-case-officer`, health to `system:health` and `dco`, social care to ' +
      '`system:social-care` and `social-worker`.',
    path: { agency: '`education`, `health` or `social-care`.' },
    query: cursor,
    answers: { 200: { says: 'A page, oldest first.', type: 'OpenRequests', headers: ['link'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async list(
    @Param('agency') agency: string,
    @Query() asked: { readonly after?: string },
    @Caller() viewer: Viewer,
    @Req() { id: correlation }: { id: string },
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OpenRequests> {
    if (!askedAgencies.some((asked) => asked === agency)) {
      throw new Problem('not-found', 'Nothing is asked of an agency of this name.');
    }
    const service = this.services.get(agency);
    if (!mayListRequests(viewer, agency as AskedAgency))
      throw new Problem('not-allowed', 'What one agency is asked is not listed to another.');
    const faults = faultsIn({ ...asked }, { after: positionFrom });
    if (faults.length > 0) throw new Problem('invalid-query', 'The requests cannot be listed as asked.', faults);
    const page = await service.store.tagged(askedTag(viewer.organisation), asked.after, pageSize);
    const open = (await Promise.all(page.commits.map((commit) => openIn(service, commit)))).flat();
    await this.audit.append({
      at: service.clock.now(),
      ...asker(viewer),
      action: 'listRequests',
      outcome: open.length > 0 ? 'shown' : 'notFound',
      children: [...new Set(open.map(({ sourceRecord }) => sourceRecord))],
      correlation,
    });
    linkToNext(reply, `/v1/${agency}/requests`, { after: page.next });
    return { requests: open.map((request) => shownTo(viewer, request)), ...(page.next && { next: page.next }) };
  }
}

/**
 * The request of one commit, while it waits. Its stream may hold others', which have commits, and places in the list, of their own.
 * An answer that was taken back, or is told again in other words, answers nothing by itself.
 */
async function openIn(
  service: Pick<AgencyService, 'store' | 'idKey' | 'streams'>,
  { stream, version }: Pick<Commit, 'stream' | 'version'>,
): Promise<readonly RequestDelivered[]> {
  const { store, idKey } = service;
  const isReplaced = async (source: string, eventId: string): Promise<boolean> =>
    (await store.tagged(replacedTag(idKey, source, eventId), undefined, 1)).commits.length > 0;
  const history = await without(
    await store.load(stream),
    async ({ events: [event], message }) => isTold(event) && isReplaced(message.source, message.id),
  );
  const own = new Set(history.find((commit) => commit.version === version)?.events);
  const waiting = unanswered(requestsFrom(historyOf(service, history))).filter((each) => own.has(each));
  return without(
    waiting,
    async (request) =>
      request.kind === 'correctionDelivered' && isReplaced(sourceOf(request.about.organisation), request.about.eventId),
  );
}

async function without<T>(all: readonly T[], isOut: (each: T) => Promise<boolean>): Promise<readonly T[]> {
  const out = await Promise.all(all.map(isOut));
  return all.filter((_, index) => !out[index]);
}

function shownTo(viewer: Viewer, request: RequestDelivered): OpenRequest {
  const { reference, askedBy, askedOn, deliveredOn } = request;
  const child = maySeeSafeguarding(viewer) ? request.child : withoutAddress(request.child);
  const common = { reference, askedBy, askedOn, deliveredOn, child };
  if (request.kind === 'adviceRequestDelivered')
    return { kind: 'advice', ...common, ...(request.question && { question: request.question }) };
  const { about, says, shouldSay } = request;
  return { kind: 'correction', ...common, about, says, ...(shouldSay && { shouldSay }) };
}
