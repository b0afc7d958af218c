import type { Viewer } from '@lib/access';
import { type Publisher, publishers, saysSomething } from '@lib/contracts';
import { Caller, Documented, MayUse, Problem, type ProblemBody, type ProblemSlug } from '@lib/http';
import { acceptedBy, sourceOf } from '@lib/streams';
import { Body, Controller, Header, Headers, HttpCode, Inject, Param, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { AgencyServices } from './agency-services';
import { type Receipt, Tell } from './tell';
import { turns } from './turns';

const single = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';
const mostInBatch = 500;

interface Request {
  readonly id: string;
}

/** One event of a batch that is safe on disk. */
export interface TakenItem extends Receipt {
  readonly status: 202;
}

/** One event of a batch that was not taken. */
export interface RefusedItem {
  /** The event’s own id, where it has one. */
  readonly id?: string;
  /** What the event would have been answered alone. */
  readonly status: number;
  readonly problem: ProblemBody;
}

/** The answer to a readable batch, whatever became of its events. */
export interface BatchResults {
  /** One for each event, in the batch’s order. */
  readonly results: readonly (TakenItem | RefusedItem)[];
}

type ItemOutcome = BatchResults['results'][number];

/** Whoever tells facts: a system of an agency, or of the partnership. */
export const systems = publishers.map((publisher) => `system:${publisher}` as const);

/** What may be wrong with a fact that is told. */
export const tellingProblems: readonly ProblemSlug[] = [
  'invalid-event',
  'date-in-the-future',
  'fact-about-nobody',
  'source-not-yours',
  'backfill-not-allowed',
  'told-differently',
  'try-again',
];

/** The header that makes telling a plain resource safe to repeat. */
export const idempotencyKeyHeader = {
  'Idempotency-Key': {
    says: 'A text of your own, at most 200 characters: the CloudEvent id. The same key and content is safe to repeat.',
    required: true,
    example: 'rln-2026-0042',
  },
};

/** Where agency systems tell facts: `POST /v1/{agency}/events`, and the same facts as plain resources. */
@Controller('v1')
@MayUse(...systems)
export class IntakeController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(AgencyServices) private readonly services: AgencyServices,
  ) {}

  /** One CloudEvent answers its own status; a readable batch answers 202 with a status for each item. */
  @Post(':agency/events')
  @Documented({
    id: 'tellEvents',
    tag: 'Telling',
    summary: 'Tell facts as CloudEvents, one or a batch',
    description:
      'One CloudEvent answers its own status. A readable batch, at most 500 events, answers 202 with a status for each. ' +
      'Facts of one child are taken in the batch’s order. Only the systems of this agency tell facts here.',
    answers: { 202: { says: 'Safe on disk: a receipt, or for a batch a result for each event.', type: 'Receipt' } },
    problems: ['unknown-type', ...tellingProblems],
  })
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  async events(
    @Param('agency') agency: string,
    @Headers('content-type') contentType: string | undefined,
    @Body() body: unknown,
    @Caller() caller: Viewer,
    @Req() { id: correlation }: Request,
  ): Promise<Receipt | BatchResults> {
    mayTell(this.services.get(agency).agency, caller);
    const mediaType = contentType?.split(';')[0]?.trim().toLowerCase();
    if (mediaType === single) return this.commands.execute(new Tell(agency as Publisher, body, caller, correlation));
    if (mediaType !== batch) throw new Problem('unsupported-media-type', `Events are ${single} or ${batch}.`);
    if (!Array.isArray(body)) throw new Problem('malformed-body', 'A batch is a JSON array of CloudEvents.');
    if (body.length > mostInBatch) throw new Problem('body-too-large', `A batch has at most ${mostInBatch} events.`);
    return { results: await this.tellBatch(agency as Publisher, body, caller, correlation) };
  }

  /** A fact as a plain resource: `Idempotency-Key` is the CloudEvent id, the token's organisation its source. */
  @Post([':agency/:resource', ':agency/:resource/:part'])
  @Documented({
    id: 'tellResource',
    tag: 'Telling',
    summary: 'Tell a fact as a plain resource',
    description: 'The token’s organisation is its source. Only the systems of this agency tell facts here.',
    headers: idempotencyKeyHeader,
    answers: { 202: { says: 'Safe on disk.', type: 'Receipt' } },
    problems: tellingProblems,
  })
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  async resource(
    @Param('agency') agency: string,
    @Param('resource') resource: string,
    @Param('part') part: string | undefined,
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() body: unknown,
    @Caller() caller: Viewer,
    @Req() { id: correlation }: Request,
  ): Promise<Receipt> {
    const service = this.services.get(agency);
    const address = part === undefined ? resource : `${resource}/${part}`;
    const contract = acceptedBy(service).find((accepted) => accepted.resource === address);
    if (!contract) throw new Problem('not-found', 'No fact is told at this address.');
    mayTell(service.agency, caller);
    const event = eventFromResource(contract.type, caller, idempotencyKey, body);
    return this.commands.execute(new Tell(service.agency, event, caller, correlation));
  }

  /** Facts of one child are told in the batch's order, different children side by side. */
  private async tellBatch(
    agency: Publisher,
    events: readonly unknown[],
    caller: Viewer,
    correlation: string,
  ): Promise<readonly ItemOutcome[]> {
    const outcomes: ItemOutcome[] = new Array(events.length);
    const bySubject = new Map<unknown, number[]>();
    events.forEach((event, index) => {
      const subject = (event as { subject?: unknown } | null)?.subject;
      const those = bySubject.get(subject);
      if (those) those.push(index);
      else bySubject.set(subject, [index]);
    });
    const turn = turns();
    const tellInOrder = async (indexes: readonly number[]) => {
      for (const index of indexes) {
        const event = events[index];
        // All of an event is judged at once, where it is told: the last moment to give way is here.
        while (turn.isOver()) await turn.next();
        outcomes[index] = await this.commands
          .execute(new Tell(agency, event, caller, correlation))
          .then((receipt): ItemOutcome => ({ ...receipt, status: 202 }))
          .catch((error): ItemOutcome => refusedItem(event, error));
      }
    };
    await Promise.all([...bySubject.values()].map(tellInOrder));
    return withFewerFaults(outcomes);
  }
}

/** The CloudEvent that a plain resource stands for: `{ subject, time?, recordedtime?, ...data }`. */
export function eventFromResource(
  type: string,
  caller: Viewer,
  idempotencyKey: string | undefined,
  body: unknown,
): unknown {
  if (typeof body !== 'object' || body === null || Array.isArray(body)) {
    throw new Problem('malformed-body', 'A resource is a JSON object.');
  }
  const { subject, time, recordedtime, ...data } = body as Record<string, unknown>;
  if (!saysSomething(idempotencyKey ?? '')) {
    throw new Problem('invalid-event', 'The header Idempotency-Key is missing.', [
      {
        pointer: '/id',
        code: 'required',
        message: 'The header Idempotency-Key must be a text of your own: it makes a retry safe',
      },
    ]);
  }
  return {
    specversion: '1.0',
    id: idempotencyKey,
    source: sourceOf(caller.organisation),
    type,
    subject,
    time,
    recordedtime,
    data,
  };
}

function mayTell(agency: Publisher, { role }: Viewer): void {
  if (role !== `system:${agency}`) throw new Problem('not-allowed', `Only systems of ${agency} tell facts here.`);
}

function refusedItem(event: unknown, thrown: unknown): ItemOutcome {
  const error = thrown instanceof Problem ? thrown : new Problem('our-fault', 'An error that we did not expect.');
  const id = (event as { id?: unknown } | null)?.id;
  return { ...(typeof id === 'string' && { id }), status: error.status, problem: error.body };
}

const mostFaultsInBatch = 1_000;

/** What is wrong with very many events of one batch is listed for the first of them; each keeps its status and its problem. */
function withFewerFaults(outcomes: readonly ItemOutcome[]): readonly ItemOutcome[] {
  let faults = 0;
  return outcomes.map((outcome) => {
    if (outcome.status === 202) return outcome;
    const { problem, ...rest } = outcome as RefusedItem;
    faults += problem.errors?.length ?? 0;
    if (faults <= mostFaultsInBatch || !problem.errors) return outcome;
    const { errors: _, ...unlisted } = problem;
    return { ...rest, problem: { ...unlisted, detail: `${problem.detail} What, is answered to the event alone.` } };
  });
}
