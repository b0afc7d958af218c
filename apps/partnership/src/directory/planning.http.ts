import { type ImprovementRisk, risksAt, type SufficiencyForecast, sufficiencyAt } from '@lib/directory';
import { Documented, MayUse } from '@lib/http';
import { AgencyServices } from '@lib/intake';
import type { LocalDate } from '@lib/kernel';
import { Controller, Get, Inject, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answer, asAt, dayAsked, notModified, type Request } from './answer.http';
import { KeptDirectory } from './kept-directory.handler';

/** The risks of the area’s improvement plan, as they stand on a day. */
export interface ImprovementRisks {
  readonly asAt: LocalDate;
  /** By their references; what is closed, too. */
  readonly risks: readonly ImprovementRisk[];
}

/** A forecast, and how many children more are expected than places. */
export interface ForecastWithGap extends SufficiencyForecast {
  /** Nought where there are places enough. */
  readonly short: number;
}

/** Need and provision that are expected, as they were forecast by a day. */
export interface SufficiencyForecasts {
  readonly asAt: LocalDate;
  /** By year, provision and age. */
  readonly forecasts: readonly ForecastWithGap[];
}

/** How the area plans: of no child, for those who answer for the plan. */
@Controller('v1/directory')
@MayUse('analyst', 'sen-case-officer', 'dco', 'social-worker', 'caldicott-guardian', 'system:partnership')
export class PlanningController {
  constructor(
    @Inject(KeptDirectory) private readonly kept: KeptDirectory,
    @Inject(AgencyServices) private readonly services: AgencyServices,
  ) {}

  @Get('improvement-risks')
  @Documented({
    id: 'listImprovementRisks',
    tag: 'Catalogues',
    summary: 'The risks of the improvement plan on a day: how likely, how great, and to whom they were escalated',
    query: asAt,
    answers: { 200: { says: 'By reference.', type: 'ImprovementRisks', headers: ['etag'] }, 304: notModified },
    problems: ['invalid-query'],
  })
  async risks(
    @Query() asked: { readonly asAt?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<ImprovementRisks | undefined> {
    return answer(this.kept, request, reply, asked, dayAsked(asked, this.services), (directory, asAt) => ({
      asAt,
      risks: risksAt(directory, asAt),
    }));
  }

  @Get('sufficiency')
  @Documented({
    id: 'listSufficiency',
    tag: 'Catalogues',
    summary: 'How many children are expected to need which provision, and how many places there will be',
    query: asAt,
    answers: {
      200: { says: 'By year and provision.', type: 'SufficiencyForecasts', headers: ['etag'] },
      304: notModified,
    },
    problems: ['invalid-query'],
  })
  async sufficiency(
    @Query() asked: { readonly asAt?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<SufficiencyForecasts | undefined> {
    return answer(this.kept, request, reply, asked, dayAsked(asked, this.services), (directory, asAt) => ({
      asAt,
      forecasts: sufficiencyAt(directory, asAt).map((each) => ({
        ...each,
        short: Math.max(0, each.needed - each.places),
      })),
    }));
  }
}
