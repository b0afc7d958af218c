import type { Viewer } from '@lib/access';
import { adviceRequestV1 } from '@lib/contracts';
import { Caller, Documented, MayUse } from '@lib/http';
import { eventFromResource, idempotencyKeyHeader, type Receipt, Tell, tellingProblems } from '@lib/intake';
import { Body, Controller, Header, Headers, HttpCode, Inject, Post, Req } from '@nestjs/common';
import { CommandBus } from '@nestjs/cqrs';
import { askForAdvice } from './ask-for-advice';

/** A case officer, or the council's case system, asks another body for advice. */
@Controller('v1/education/advice-requests')
@MayUse('sen-case-officer', 'system:education')
export class AskForAdviceController {
  constructor(@Inject(CommandBus) private readonly commands: CommandBus) {}

  @Post()
  @Documented({
    id: 'askForAdvice',
    tag: 'Requests',
    summary: 'Ask another body for its advice in an EHC needs assessment',
    description: 'A step of our own workflow: unlike a told fact, it is refused where the case does not allow it.',
    headers: idempotencyKeyHeader,
    answers: { 202: { says: 'Safe on disk, and on its way to the body that is asked.', type: 'Receipt' } },
    problems: [...tellingProblems, 'not-possible-now'],
  })
  @HttpCode(202)
  @Header('cache-control', 'no-store')
  ask(
    @Headers('idempotency-key') idempotencyKey: string | undefined,
    @Body() body: unknown,
    @Caller() caller: Viewer,
    @Req() { id }: { id: string },
  ): Promise<Receipt> {
    const event = eventFromResource(adviceRequestV1.type, caller, idempotencyKey, body);
    return this.commands.execute(new Tell('education', event, caller, id, askForAdvice));
  }
}
