import { IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { contract } from '../contract';
import { IsDay, IsEventId, IsOrganisation, OneOf, Says } from '../fields';
import { pathwayTitles } from '../pathways';
import { correctsListing, inForceToDescription } from './words';

export class ServiceMeansV1 {
  @Says('Organisation', 'Code of the body that provides the service. The subject is this code.')
  @IsOrganisation()
  organisation!: string;
  @Says('Service', 'A pathway, whose waits stand beside it; or what an area provides besides.')
  @OneOf({
    ...pathwayTitles,
    educationalPsychology: 'Educational psychology',
    assessmentTeam: 'EHC assessment and plan team',
    healthVisiting: 'Health visiting',
    schoolNursing: 'School nursing',
    disabledChildrensTeam: 'Disabled children’s team',
    shortBreaks: 'Short breaks',
  })
  service!: string;
  @Says('Commissioned by', 'Code of the body that pays for it.')
  @IsOptional()
  @IsOrganisation()
  commissionedBy?: string;
  @Says('Posts', 'Whole-time equivalents, filled or not.') @IsNumber() @Min(0) @Max(10_000) posts!: number;
  @Says('Vacant', 'Of these, how many nobody holds.') @IsNumber() @Min(0) @Max(10_000) vacant!: number;
  @Says('Caseload', 'Children whom the service has on its list.') @IsInt() @Min(0) @Max(1_000_000) caseload!: number;
  @Says('Spent in a year', 'Pounds, in the financial year before the first day.')
  @IsOptional()
  @IsInt()
  @Min(0)
  @Max(10_000_000_000)
  spentInYear?: number;
  @Says('In force from', 'The first day on which all of this is so.') @IsDay() inForceFrom!: string;
  @Says('In force to', inForceToDescription) @IsOptional() @IsDay() inForceTo?: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** With what a body provides a service: its posts, those that are vacant, its caseload and what was spent. */
export const serviceMeansV1 = contract<ServiceMeansV1>({
  type: 'partnership.service-means.v1',
  title: 'Means of a service',
  description:
    'With what a body provides a service from a day on: posts and vacancies, caseload, what was spent in a year, and who pays for it.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'inForceFrom',
  reference: 'organisation',
  aboutOrganisation: 'organisation',
  period: ['inForceFrom', 'inForceTo'],
  resource: 'service-means',
  data: ServiceMeansV1,
  example: {
    id: 'means-2026-04-slt',
    source: '/agencies/northbank-icb',
    subject: 'northbank-nhs-trust',
    time: '2026-04-02T09:00:00Z',
    data: {
      ...{ organisation: 'northbank-nhs-trust', service: 'speechAndLanguage', commissionedBy: 'northbank-icb' },
      ...{ posts: 14.6, vacant: 3.2, caseload: 1140, spentInYear: 820_000, inForceFrom: '2026-04-01' },
    },
  },
});
