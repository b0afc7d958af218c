import {
  closuresOf,
  type Directory,
  type ImprovementRisk,
  type Organisation,
  organisationsAt,
  risksAt,
  type SufficiencyForecast,
  sufficiencyAt,
  type Team,
  teamsAt,
} from '@lib/directory';
import { asIfNow, Documented, MayUse, Problem, Public } from '@lib/http';
import { AgencyServices } from '@lib/intake';
import { type Check, faultsIn, isLocalDate, type LocalDate, londonDate, sha256, text } from '@lib/kernel';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { KeptDirectory } from './kept-directory.handler';

/** The organisations of a day, by their codes. */
export interface Organisations {
  readonly asAt: LocalDate;
  readonly organisations: readonly Organisation[];
}

/** All that was listed of one organisation, in the order of its first days. */
export interface OrganisationListings {
  readonly code: string;
  readonly listings: readonly Organisation[];
}

/** Days on which a setting is closed, the first and the last of them. */
export interface SettingClosure {
  readonly setting: string;
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/** By setting, and in order. No two of a setting touch: what was told of one holiday in two parts is one. */
export interface Closures {
  readonly closures: readonly SettingClosure[];
}

/** The teams of a day, by organisation and name. */
export interface Teams {
  readonly asAt: LocalDate;
  readonly teams: readonly Team[];
}

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

interface Request {
  readonly headers: Readonly<Record<string, string | undefined>>;
}

/** A day that is to come may be asked about: a school that opens in September is listed in May. */
const day: Check = (value, name) =>
  isLocalDate(value) ? undefined : { code: 'day', message: `${name} must be a day that exists, as YYYY-MM-DD` };

const asAt = {
  asAt: {
    says: 'As at this day in Europe/London, past or to come. Today unless said.',
    format: 'date',
    example: '2026-05-18',
  },
} as const;
const notModified = { says: 'As you have it: nothing changed.', headers: ['etag'] } as const;

/** The area’s organisations and when its settings are closed: reference data, with nothing personal in it. Open to all. */
@Controller('v1/directory')
@Public()
export class DirectoryController {
  constructor(
    @Inject(KeptDirectory) private readonly kept: KeptDirectory,
    @Inject(AgencyServices) private readonly services: AgencyServices,
  ) {}

  @Get('organisations')
  @Documented({
    id: 'listOrganisations',
    tag: 'Catalogues',
    summary: 'Every organisation of the area on a day: its name, kind and numbers',
    query: asAt,
    answers: { 200: { says: 'By code.', type: 'Organisations', headers: ['etag'] }, 304: notModified },
    problems: ['invalid-query'],
  })
  async organisations(
    @Query() asked: { readonly asAt?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Organisations | undefined> {
    return answer(this.kept, request, reply, asked, dayAsked(asked, this.services), (directory, asAt) => ({
      asAt,
      organisations: organisationsAt(directory, asAt),
    }));
  }

  @Get('organisations/:code')
  @Documented({
    id: 'openOrganisation',
    tag: 'Catalogues',
    summary: 'All that was listed of one organisation: what it was called, from when',
    path: { code: 'Its code, as in `/agencies/<code>`.' },
    answers: {
      200: { says: 'In the order of first days.', type: 'OrganisationListings', headers: ['etag'] },
      304: notModified,
    },
    problems: ['not-found'],
  })
  async organisation(
    @Param('code') code: string,
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<OrganisationListings | undefined> {
    return answer(this.kept, request, reply, code, '', ({ organisations }) => {
      const listings = organisations.get(code);
      if (!listings) throw new Problem('not-found', 'The directory has no organisation of this code.');
      return { code, listings };
    });
  }

  @Get('closures')
  @Documented({
    id: 'listClosures',
    tag: 'Catalogues',
    summary: 'When settings are closed',
    query: { setting: { says: 'Of one setting, by its code.', example: 'ferry-road-primary-school' } },
    answers: { 200: { says: 'By setting and day.', type: 'Closures', headers: ['etag'] }, 304: notModified },
    problems: ['invalid-query'],
  })
  async closures(
    @Query() asked: { readonly setting?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Closures | undefined> {
    refuse(asked, { setting: text });
    return answer(this.kept, request, reply, asked, '', (directory) => ({
      closures: Object.entries(closuresOf(directory).closures)
        .filter(([setting]) => asked.setting === undefined || asked.setting === setting)
        .flatMap(([setting, closures]) => closures.map((closure) => ({ setting, ...closure }))),
    }));
  }
}

/** Who works together in an organisation: for those who work with children’s cases. */
@Controller('v1/directory')
@MayUse('sen-case-officer', 'senco', 'dco', 'social-worker', 'caldicott-guardian', 'system:partnership')
export class TeamsController {
  constructor(
    @Inject(KeptDirectory) private readonly kept: KeptDirectory,
    @Inject(AgencyServices) private readonly services: AgencyServices,
  ) {}

  @Get('teams')
  @Documented({
    id: 'listTeams',
    tag: 'Catalogues',
    summary: 'Every team of the area on a day, and who is in it',
    query: asAt,
    answers: { 200: { says: 'By organisation and name.', type: 'Teams', headers: ['etag'] }, 304: notModified },
    problems: ['invalid-query'],
  })
  async teams(
    @Query() asked: { readonly asAt?: string },
    @Req() request: Request,
    @Res({ passthrough: true }) reply: FastifyReply,
  ): Promise<Teams | undefined> {
    return answer(this.kept, request, reply, asked, dayAsked(asked, this.services), (directory, asAt) => ({
      asAt,
      teams: teamsAt(directory, asAt),
    }));
  }
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

function refuse(asked: Readonly<Record<string, unknown>>, checks: Readonly<Record<string, Check>>): void {
  const faults = faultsIn(asked, checks);
  if (faults.length > 0) throw new Problem('invalid-query', 'The directory cannot be read as asked.', faults);
}

function dayAsked(asked: { readonly asAt?: string }, services: AgencyServices): LocalDate {
  refuse(asked, { asAt: day });
  return asked.asAt ?? londonDate(asIfNow(services.get('partnership').clock.now()));
}

/** With an ETag of what it is made of and what was asked: who has it already is sent nothing. */
async function answer<T>(
  kept: KeptDirectory,
  { headers }: Request,
  reply: FastifyReply,
  asked: unknown,
  asAt: LocalDate,
  made: (directory: Directory, asAt: LocalDate) => T,
): Promise<T | undefined> {
  const { directory, madeOf } = await kept.read();
  const body = made(directory, asAt);
  const etag = `"${sha256(JSON.stringify([madeOf, asked, asAt]))}"`;
  void reply.header('etag', etag).header('cache-control', 'no-cache');
  const theirs = (headers['if-none-match'] ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  if (!theirs.includes(etag) && !theirs.includes('*')) return body;
  void reply.status(304);
  return undefined;
}
