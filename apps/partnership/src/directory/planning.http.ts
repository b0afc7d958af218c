import {
  type ImprovementRisk,
  meansAt,
  placesAt,
  risksAt,
  type ServiceMeansSince,
  type SettingPlaces,
  type SufficiencyForecast,
  sufficiencyAt,
} from '@lib/directory';
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

/** Places of a setting, and how many of them nobody has taken. */
export interface PlacesWithFree extends SettingPlaces {
  /** Nought where all are taken. */
  readonly free: number;
  /** By how many more are taken than there are. */
  readonly over: number;
}

/** Places and how many are taken, as they were counted by a day. */
export interface PlacesOfSettings {
  readonly asAt: LocalDate;
  /** By setting and kind. */
  readonly places: readonly PlacesWithFree[];
}

/** With what a body provides a service, and what each who is in post has to do. */
export interface MeansWithCaseload extends ServiceMeansSince {
  /** Children for each whole-time post that somebody holds, half up to one decimal; null where nobody holds one. */
  readonly childrenPerPost: number | null;
}

/** The commissioner’s view: with what services are provided, as at a day. */
export interface MeansOfServices {
  readonly asAt: LocalDate;
  /** By service and body. */
  readonly means: readonly MeansWithCaseload[];
}

const childrenPerPost = ({ posts, vacant, caseload }: ServiceMeansSince): number | null =>
  posts > vacant ? Math.floor((caseload / (posts - vacant)) * 10 + 0.5) / 10 : null;

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

  @Get('places')
  @Documented({
    id: 'listPlaces',
    tag: 'Catalogues',
    summary: 'Places of each setting on a day: how many, how many are taken, and where one is free',
    query: asAt,
    answers: { 200: { says: 'By setting.', type: 'PlacesOfSettings', headers: ['etag'] }, 304: notModified },
    problems: ['invalid-query'],
  })
  async places(
    @Query() asked: { readonly asAt?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<PlacesOfSettings | undefined> {
    return answer(this.kept, request, reply, asked, dayAsked(asked, this.services), (directory, asAt) => ({
      asAt,
      places: placesAt(directory, asAt).map((each) => ({
        ...each,
        free: Math.max(0, each.places - each.taken),
        over: Math.max(0, each.taken - each.places),
      })),
    }));
  }

  @Get('service-means')
  @Documented({
    id: 'listServiceMeans',
    tag: 'Catalogues',
    summary: 'With what each service is provided: posts, vacancies, caseload, what was spent, and since when by whom',
    query: asAt,
    answers: { 200: { says: 'By service.', type: 'MeansOfServices', headers: ['etag'] }, 304: notModified },
    problems: ['invalid-query'],
  })
  async means(
    @Query() asked: { readonly asAt?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<MeansOfServices | undefined> {
    return answer(this.kept, request, reply, asked, dayAsked(asked, this.services), (directory, asAt) => ({
      asAt,
      means: meansAt(directory, asAt).map((each) => ({ ...each, childrenPerPost: childrenPerPost(each) })),
    }));
  }
}
