import { ArrayMaxSize, IsOptional } from 'class-validator';
import { contract } from '../contract';
import { IsDay, IsEventId, IsOrganisation, IsText, NotPersonal, Personal, Says } from '../fields';
import { correctsListing, inForceToDescription } from './words';

export class TeamListedV1 {
  @Says('Team', 'Its name in its organisation.') @NotPersonal() @IsText(200) team!: string;
  @Says('Organisation', 'Code of the organisation whose team it is. The subject is this code.')
  @IsOrganisation()
  organisation!: string;
  @Says('Officers', 'Who is in it: the subjects of their tokens, and no names.')
  @Personal()
  @IsOptional()
  @ArrayMaxSize(200)
  @IsText(200, { each: true })
  officers?: string[];
  @Says(
    'Case officers',
    'The names by which cases name those of them who have cases: what a list of work can be narrowed to.',
  )
  @Personal()
  @IsOptional()
  @ArrayMaxSize(200)
  @IsText(200, { each: true })
  caseOfficers?: string[];
  @Says('In force from') @IsDay() inForceFrom!: string;
  @Says('In force to', inForceToDescription) @IsOptional() @IsDay() inForceTo?: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** A team of an organisation, and who is in it, from a day on. A later listing of the same team takes its place. */
export const teamListedV1 = contract<TeamListedV1>({
  type: 'partnership.team-listed.v1',
  title: 'Team listed',
  description: 'A team of officers in an organisation, and who is in it, in force from a day.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'inForceFrom',
  reference: 'organisation',
  aboutOrganisation: 'organisation',
  period: ['inForceFrom', 'inForceTo'],
  resource: 'teams',
  data: TeamListedV1,
  example: {
    id: 'team-north-2026',
    source: '/agencies/northbank-council',
    subject: 'northbank-council',
    time: '2026-01-05T09:00:00Z',
    data: {
      team: 'SEN team, north',
      organisation: 'northbank-council',
      officers: ['persona:sen-case-officer'],
      caseOfficers: ['Petra Marlstone'],
      inForceFrom: '2026-01-05',
    },
  },
});
