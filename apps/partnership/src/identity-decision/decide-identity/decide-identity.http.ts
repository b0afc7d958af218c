import { mayDecideIdentity, type Viewer } from '@lib/access';
import { type IdentityQuestion, identityDecidedV1 } from '@lib/contracts';
import { asIfNow, Caller, Documented, MayUse, Problem } from '@lib/http';
import {
  AgencyServices,
  eventFromResource,
  idempotencyKeyHeader,
  type Receipt,
  Tell,
  tellingProblems,
} from '@lib/intake';
import { isRefusal, londonDate } from '@lib/kernel';
import type { Decide } from '@lib/streams';
import { Body, Controller, Header, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { subjectOf } from '../identity-decision.published';
import { decidedMeanwhile, decideIdentity } from './decide-identity';

/** What a person says of two source records, as `GET /v1/identity/pairs/{one}/{other}` shows them. */
export interface IdentityDecisionAsked {
  readonly question: {
    /** The lesser of the two ids. */
    readonly one: string;
    readonly other: string;
    /** As the pair was shown. */
    readonly restsOn: 'ordinary' | 'looked-after' | 'safeguarding' | 'looked-after+safeguarding';
  };
  /** `unsure`: looked at, and it cannot be said yet. `undone`: what was said before does not hold. */
  readonly answer: 'same' | 'different' | 'unsure' | 'undone';
  /** `YYYY-MM-DD`, not in the future. Today unless said. */
  readonly decidedOn?: string;
  /** What the person looked at, and what it shows. */
  readonly why: string;
  /** The id of the decision that stood when the person looked; left out where there was none. */
  readonly after?: string;
}

/** A person says whether two source records are one child. */
@Controller('v1/partnership/identity-decisions')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class DecideIdentityController {
  constructor(
    @Inject(CommandBus) private readonly commands: CommandBus,
    @Inject(AgencyServices) private readonly services: AgencyServices,
  ) {}

  @Post()
  @Documented({
    id: 'decideIdentity',
    tag: 'Steps',
    summary: 'Say whether two source records are one child, or take that back',
    description:
      'A decision is a fact: who said it, when and why is kept, and nothing of it is ever deleted. It overrides likeness, never a guard: two valid NHS ' +
      'numbers, twins and the like are put right by whoever told them. `after` names the decision that stood when you looked; where another stands, ' +
      'nothing is done (412). What rests on hidden facts is decided by the Caldicott guardian, and nobody learns of it who may not see those.',
    headers: idempotencyKeyHeader,
    body: { type: 'IdentityDecisionAsked' },
    answers: { 202: { says: 'Safe on disk, and on its way into the records.', type: 'Receipt' } },
    problems: [...tellingProblems, 'not-possible-now', 'decided-meanwhile'],
  })
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  decide(
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() body: unknown,
    @Caller() caller: Viewer,
    @Req() { id: correlation }: { id: string },
  ): Promise<Receipt> {
    const question = (body as { readonly question?: Partial<IdentityQuestion> } | null)?.question ?? {};
    if (!mayDecideIdentity(caller, question.restsOn !== 'ordinary'))
      throw new Problem('not-allowed', 'What rests on hidden facts is decided by the Caldicott guardian.');
    const subject = subjectOf({ one: String(question.one), other: String(question.other), restsOn: 'ordinary' });
    const decidedOn = londonDate(asIfNow(this.services.get('partnership').clock.now()));
    const decision = { decidedOn, ...(body as object), subject };
    const event = eventFromResource(identityDecidedV1.type, caller, idempotencyKey, decision);
    return this.commands.execute(new Tell('partnership', event, caller, correlation, asAProblem));
  }
}

/** The lesser of the two comes first, so that one question is one case. */
const asAProblem: Decide = (asked, history) => {
  const { one, other } = asked.data.question as IdentityQuestion;
  if (one >= other)
    throw new Problem('invalid-event', 'One thing is wrong with this event.', [
      { pointer: '/data/question/one', code: 'lesserFirst', message: 'one must be the lesser of two different ids' },
    ]);
  const decided = decideIdentity(asked, history);
  if (isRefusal(decided) && decided.refused === decidedMeanwhile)
    throw new Problem('decided-meanwhile', decided.because);
  return decided;
};
