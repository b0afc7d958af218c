import { IsOptional } from 'class-validator';
import { contract } from '../contract';
import { IsDay, IsEventId, IsOrganisation, Says } from '../fields';
import { correctsListing } from './words';

export class SettingClosedV1 {
  @Says('Setting', 'Code of the school or early-years setting. The subject is this code.')
  @IsOrganisation()
  setting!: string;
  @Says('From', 'The first day on which it is closed.') @IsDay() from!: string;
  @Says('Until', 'The last day on which it is closed: it opens on the day after.') @IsDay() until!: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** SEND Regulations 2014, regulation 10(4)(a) and (b): advice that was asked around a closure of four weeks or more may come late. */
export const settingClosedV1 = contract<SettingClosedV1>({
  type: 'partnership.setting-closed.v1',
  title: 'Setting closed',
  description: 'Days on which a school or an early-years setting is closed: holidays, or whatever else closes it.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  reference: 'setting',
  aboutOrganisation: 'setting',
  period: ['from', 'until'],
  resource: 'closures',
  data: SettingClosedV1,
  example: {
    id: 'closed-ferry-road-primary-school-2026-summer',
    source: '/agencies/northbank-council',
    subject: 'ferry-road-primary-school',
    time: '2026-01-12T09:00:00Z',
    data: { setting: 'ferry-road-primary-school', from: '2026-07-22', until: '2026-09-01' },
  },
});
