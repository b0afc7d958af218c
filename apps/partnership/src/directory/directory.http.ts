import { closuresOf, type Organisation, organisationsAt, type Team, teamsAt } from '@lib/directory';
import { Documented, MayUse, Problem, Public } from '@lib/http';
import { AgencyServices } from '@lib/intake';
import { type LocalDate, text } from '@lib/kernel';
import { Controller, Get, Inject, Param, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply } from 'fastify';
import { answer, asAt, dayAsked, notModified, type Request, refuse } from './answer.http';
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
