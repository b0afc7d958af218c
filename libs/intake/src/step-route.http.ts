import type { Role, Viewer } from '@lib/access';
import type { Contract } from '@lib/contracts';
import { Caller, Documented, MayUse } from '@lib/http';
import type { Decide } from '@lib/streams';
import { Body, Controller, Header, Headers, HttpCode, Inject, Post, Req, type Type } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { eventFromResource, idempotencyKeyHeader, tellingProblems } from './intake.http';
import { type Receipt, Tell } from './tell';

/** A step of our own workflow as its slice registers it: the fact that it makes, and who may take it. */
export interface StepRoute {
  /** The operationId. */
  readonly id: string;
  readonly summary: string;
  readonly contract: Contract;
  readonly roles: readonly Role[];
  /** Left out where nothing is decided: the fact is told, by people at this address as by systems at `/events`. */
  readonly decide?: Decide;
}

const decided = {
  description: 'A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.',
  says: 'Safe on disk, and on its way to everybody who must know.',
};
const toldOnly = {
  description: 'Told, not decided: nothing is refused for what was told before.',
  says: 'Safe on disk.',
};

/** `POST /v1/<agency>/<resource>` for one contract: the body is the fact as a plain resource, `Idempotency-Key` its id. */
export function stepRoute({ id, summary, contract, roles, decide }: StepRoute): Type<unknown> {
  const { description, says } = decide ? decided : toldOnly;

  @Controller(`v1/${contract.agency}/${contract.resource}`)
  @MayUse(...roles)
  class StepController {
    constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

    @Post()
    @Documented({
      id,
      tag: 'Steps',
      summary,
      description,
      headers: idempotencyKeyHeader,
      answers: { 202: { says, type: 'Receipt' } },
      problems: [...tellingProblems, ...(decide ? (['not-possible-now'] as const) : [])],
    })
    @HttpCode(202)
    @Header('cache-control', 'no-store')
    take(
      @Headers('idempotency-key') idempotencyKey: string | undefined,
      @Body() body: unknown,
      @Caller() caller: Viewer,
      @Req() { id: correlation }: { id: string },
    ): Promise<Receipt> {
      const event = eventFromResource(contract.type, caller, idempotencyKey, body);
      return this.commands.execute(new Tell(contract.agency, event, caller, correlation, decide));
    }
  }
  return StepController;
}
