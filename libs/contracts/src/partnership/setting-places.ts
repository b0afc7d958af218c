import { IsInt, IsOptional, Max, Min } from 'class-validator';
import { senNeeds } from '../codes';
import { contract } from '../contract';
import { IsDay, IsEventId, IsOrganisation, OneOf, Says } from '../fields';
import { correctsListing, inForceToDescription } from './words';

export class SettingPlacesV1 {
  @Says('Setting', 'Code of the organisation that has the places. The subject is this code.')
  @IsOrganisation()
  setting!: string;
  @Says('Provision', 'Of what kind the places are: a setting that has several kinds has a listing of each.')
  @OneOf({
    earlyYears: 'Early years',
    mainstream: 'Mainstream',
    resourced: 'Resourced provision',
    senUnit: 'SEN unit',
    special: 'Special school',
    alternative: 'Alternative provision',
    post16: 'Post-16',
  })
  provision!: string;
  @Says('Area of need', 'For whom they are, where they are for one need.')
  @IsOptional()
  @OneOf(senNeeds)
  need?: string;
  @Says('Places') @IsInt() @Min(0) @Max(10_000) places!: number;
  @Says('Taken', 'How many are taken: more than there are, where the setting is over its number.')
  @IsInt()
  @Min(0)
  @Max(10_000)
  taken!: number;
  @Says('In force from', 'The day on which they were counted.') @IsDay() inForceFrom!: string;
  @Says('In force to', inForceToDescription) @IsOptional() @IsDay() inForceTo?: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** Places of a setting and how many are taken, from a day on: who is looking for a place asks where one is free. */
export const settingPlacesV1 = contract<SettingPlacesV1>({
  type: 'partnership.setting-places.v1',
  title: 'Places of a setting',
  description: 'How many places of a kind a setting has, and how many of them are taken.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'inForceFrom',
  reference: 'setting',
  aboutOrganisation: 'setting',
  period: ['inForceFrom', 'inForceTo'],
  resource: 'setting-places',
  data: SettingPlacesV1,
  example: {
    id: 'places-2026-09-frp-resourced',
    source: '/agencies/northbank-council',
    subject: 'ferry-road-primary-school',
    time: '2026-09-07T09:00:00Z',
    data: {
      ...{ setting: 'ferry-road-primary-school', provision: 'resourced', need: 'SLCN', places: 12, taken: 12 },
      inForceFrom: '2026-09-07',
    },
  },
});
