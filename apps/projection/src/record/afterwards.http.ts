import type { Viewer } from '@lib/access';
import { AUDIT, type Audit } from '@lib/audit';
import { findContract } from '@lib/contracts';
import { asIfNow, Caller, Documented, MayUse, onlyParameters, Problem } from '@lib/http';
import { type Clock, dayUpTo, faultsIn, type Instant, type LocalDate, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject, Param, Query, Req, UseInterceptors } from '@nestjs/common';
import { QueryBus } from '@nestjs/cqrs';
import { LagInterceptor } from '../lag.interceptor';
import { CLOCK } from '../ports';
import { type LookBack, lookBackOf } from './look-back';
import { OpenChild } from './open-child.handler';
import { type FactSeen, sightingsOf } from './seen';

const mostRows = 1_000;
const path = { id: 'An id of the child: of any of its source records. All of them keep resolving.' };

/** What is asked when something has happened: what was known, and who had seen it. */
@UseInterceptors(LagInterceptor)
@Controller('v1/children/:id')
@MayUse('sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian')
export class AfterwardsController {
  constructor(
    @Inject(QueryBus) private readonly queries: QueryBus,
    @Inject(AUDIT) private readonly audit: Pick<Audit, 'ofChild'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get('look-back')
  @Documented({
    id: 'lookBack',
    tag: 'Children',
    summary: 'What was known, asked and waited for in the year before a day',
    description:
      'For an exclusion, an emergency, a tribunal: what was so or was told in the twelve months before the day, what was asked, and what ' +
      'was waited for and how long; as it was known at the end of that day, of all that you may see. Audited.',
    path,
    query: { on: { says: 'The day looked back from; today unless said.', example: '2026-05-11' } },
    answers: { 200: { says: 'What you may see of that year.', type: 'LookBack', headers: ['projection-lag'] } },
    problems: ['invalid-query', 'not-found'],
  })
  @Header('cache-control', 'no-store')
  async lookBack(
    @Param('id') id: string,
    @Query() asked: { readonly on?: string },
    @Caller() viewer: Viewer,
    @Req() request: { id: string },
  ): Promise<LookBack> {
    onlyParameters(asked, ['on']);
    const now = this.clock.now();
    const faults = faultsIn(asked, { on: dayUpTo(asIfNow(now)) });
    if (faults.length > 0) throw new Problem('invalid-query', 'One cannot look back from that day.', faults);
    const { on } = asked;
    const times = on === undefined ? {} : { asAt: on, ...(on < londonDate(now) && { knownAt: endOf(on) }) };
    return lookBackOf(await this.queries.execute(new OpenChild(id, viewer, times, 'lookBack', request.id)));
  }

  @Get('facts/:factId/seen')
  @Documented({
    id: 'seeWhoSaw',
    tag: 'Children',
    summary: 'Who has seen a fact since it was told',
    description:
      'Who was shown the record since, by role and organisation, and may know facts of its kind; the Caldicott guardian is told who it ' +
      'was. Audited.',
    path: { ...path, factId: 'The id of a fact of the record.' },
    answers: { 200: { says: 'Who has seen it, the newest first.', type: 'FactSeen', headers: ['projection-lag'] } },
    problems: ['not-found'],
  })
  @Header('cache-control', 'no-store')
  async seen(
    @Param('id') id: string,
    @Param('factId') factId: string,
    @Caller() viewer: Viewer,
    @Req() request: { id: string },
  ): Promise<FactSeen> {
    const record = await this.queries.execute(new OpenChild(id, viewer, {}, 'seeWhoSaw', request.id));
    const fact = record.facts.find((each) => each.factId === factId);
    const contract = fact && findContract(fact.type);
    if (!fact || !contract)
      throw new Problem('not-found', 'No such fact stands in this record, or you may not see it.');
    const ids = [...new Set([record.id, ...record.sourceRecords.map((source) => source.id)])];
    const rows = await this.audit.ofChild(ids, mostRows);
    const sightings = sightingsOf(fact, contract, rows, { namesWho: viewer.role === 'caldicott-guardian' });
    return {
      ...{ id: record.id, factId, title: fact.title, toldAt: fact.recordedAt, sightings },
      ...(rows.length === mostRows && { hasMore: true as const }),
    };
  }
}

/** The last moment of a day in London, an hour sooner in summer. */
function endOf(day: LocalDate): Instant {
  const inWinter = `${day}T23:59:59.999Z`;
  return londonDate(inWinter) === day ? inWinter : `${day}T22:59:59.999Z`;
}
