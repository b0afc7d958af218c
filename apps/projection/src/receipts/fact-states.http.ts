import type { Viewer } from '@lib/access';
import { Caller, Documented, MayUse, Problem } from '@lib/http';
import { factIdOf } from '@lib/kernel';
import { Body, Controller, Header, HttpCode, Inject, Post } from '@nestjs/common';
import { PROJECTION } from '../ports';
import { type StateOfFact, type StatesPorts, statesOf } from './states-of';

/** Facts whose states are wanted, by the ids that receipts name. */
export interface FactsAsked {
  readonly factIds: readonly string[];
}

/** What the records know of each fact, by its id; a fact of which nothing is said is not here yet. */
export interface StatesOfFacts {
  readonly states: Readonly<Record<string, StateOfFact>>;
}

const most = 100;

const isAsked = (body: unknown): body is FactsAsked => {
  const ids = (body as Partial<FactsAsked> | null)?.factIds;
  return Array.isArray(ids) && ids.length <= most && ids.every((id) => typeof id === 'string' && id.length <= 200);
};

/** What became of facts, for the system of the organisation that told them: of anybody else's nothing is said. */
@Controller('v1/facts/states')
@MayUse('system:education', 'system:health', 'system:social-care', 'system:family')
export class FactStatesController {
  constructor(@Inject(PROJECTION) private readonly ports: StatesPorts) {}

  @Post()
  @HttpCode(200)
  @Header('cache-control', 'no-store')
  @Documented({
    id: 'readFactStates',
    tag: 'Telling',
    summary: 'What became of facts that your organisation told',
    description: 'For the facts that your own organisation told. Receipts say the same, beside what each fact was.',
    body: {
      type: 'FactsAsked',
      example: { factIds: [factIdOf('education', '/agencies/river-lane-nursery', 'rln-2026-0042')] },
    },
    answers: { 200: { says: 'What is known of each; nothing of those that are not here yet.', type: 'StatesOfFacts' } },
    problems: ['invalid-query'],
  })
  async states(@Body() body: unknown, @Caller() caller: Viewer): Promise<StatesOfFacts> {
    if (!isAsked(body)) {
      throw new Problem('invalid-query', 'The facts cannot be looked up as asked.', [
        { pointer: '/factIds', code: 'factIds', message: `factIds must be a list of at most ${most} ids` },
      ]);
    }
    return { states: Object.fromEntries(await statesOf(this.ports, body.factIds, caller)) };
  }
}
