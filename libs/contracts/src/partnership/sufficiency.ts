import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { senNeeds } from '../codes';
import { contract } from '../contract';
import { IsDay, IsEventId, IsOrganisation, IsText, NotPersonal, OneOf, Says } from '../fields';
import { correctsListing, inForceToDescription } from './words';

export class SufficiencyForecastV1 {
  @Says('Organisation', 'Code of the council or board that plans for it. The subject is this code.')
  @IsOrganisation()
  organisation!: string;
  @Says('Provision', 'Of what kind: mainstream, a resourced place, a special school, a therapy.')
  @NotPersonal()
  @IsText(200)
  provision!: string;
  @Says('Area of need') @IsOptional() @OneOf(senNeeds) need?: string;
  @Says('Ward') @IsOptional() @NotPersonal() @IsText(100) ward?: string;
  @Says('Ages', 'As the needs assessment groups them.')
  @OneOf({ under5: 'Under 5', from5To10: '5 to 10', from11To15: '11 to 15', from16To25: '16 to 25' })
  ages!: string;
  @Says('Year', 'The school year that is forecast: that in which it begins.')
  @IsInt()
  @Min(2014)
  @Max(2100)
  year!: number;
  @Says('Children expected', 'Who are expected to need it. Never fewer than five: fewer are told with others.')
  @IsInt()
  @Min(5)
  @Max(1_000_000)
  needed!: number;
  @Says('Places expected', 'That there are expected to be for them.') @IsInt() @Min(0) @Max(1_000_000) places!: number;
  @Says('In force from', 'The day of the forecast.') @IsDay() inForceFrom!: string;
  @Says('In force to', inForceToDescription) @IsOptional() @IsDay() inForceTo?: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** Need and provision of a year, as the strategic needs assessment forecasts them (Children and Families Act 2014, section 27). */
export const sufficiencyForecastV1 = contract<SufficiencyForecastV1>({
  type: 'partnership.sufficiency-forecast.v1',
  title: 'Need and sufficiency forecast',
  description:
    'How many children are expected to need a kind of provision in a year, by age, ward and need, and how many places there will be.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'inForceFrom',
  reference: 'organisation',
  aboutOrganisation: 'organisation',
  period: ['inForceFrom', 'inForceTo'],
  resource: 'sufficiency-forecasts',
  data: SufficiencyForecastV1,
  example: {
    id: 'jsna-2026-special-school-asd',
    source: '/agencies/northbank-council',
    subject: 'northbank-council',
    time: '2026-02-02T09:00:00Z',
    data: {
      ...{ organisation: 'northbank-council', provision: 'Special school', need: 'ASD', ages: 'from5To10', year: 2027 },
      ...{ needed: 64, places: 50, inForceFrom: '2026-02-02' },
    },
  },
});
