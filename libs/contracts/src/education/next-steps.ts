import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldByCouncil as told } from '../example-told';
import { Corrects, IsDay, IsOrganisation, IsPastDay, OneOf, Says } from '../fields';

export class PreparingForAdulthoodV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Seen on') @IsPastDay() seenOn!: string;
  @Says('Risk of being in neither education, employment nor training')
  @IsOptional()
  @OneOf(['none', 'some', 'high'])
  neetRisk?: string;
  @Says('Accommodation') @IsOptional() @OneOf(['settled', 'notSettled', 'atHome']) accommodation?: string;
  @Says('Paid work') @IsOptional() @OneOf(['yes', 'no', 'lookingForIt']) paidWork?: string;
  @Corrects() corrects?: string;
}

/** How a young person stands on the way to adult life: told again when it changes. */
export const preparingForAdulthoodV1 = contract<PreparingForAdulthoodV1>({
  type: 'education.preparing-for-adulthood.v1',
  title: 'Preparing for adulthood',
  description: 'How a young person stands: the risk of being in neither education nor work, accommodation, paid work.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'seenOn',
  data: PreparingForAdulthoodV1,
  example: {
    ...{ ...told, id: 'pfa-31', time: '2026-05-12T10:00:00Z' },
    data: { child, seenOn: '2026-05-11', neetRisk: 'some', accommodation: 'atHome', paidWork: 'no' },
  },
});

const planKinds = {
  ehcPlan: 'Education, health and care plan',
  individualHealthCare: 'Individual health care plan',
  nursing: 'Nursing care plan',
  statement: 'Statement of special educational needs',
  senSupport: 'SEN support plan',
} as const;

export class PlanConvertedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Converted on') @IsPastDay() convertedOn!: string;
  @Says('From') @OneOf(planKinds) fromKind!: string;
  @Says('To') @OneOf(planKinds) toKind!: string;
  @Corrects() corrects?: string;
}

/** A plan of one kind takes the place of a plan of another, as statements once gave way to EHC plans. */
export const planConvertedV1 = contract<PlanConvertedV1>({
  type: 'education.plan-converted.v1',
  title: 'Plan converted to another kind',
  description: 'A plan of one kind took the place of a plan of another kind.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'convertedOn',
  data: PlanConvertedV1,
  example: {
    ...{ ...told, id: 'conv-9', time: '2026-05-12T10:00:00Z' },
    data: { child, convertedOn: '2026-05-11', fromKind: 'senSupport', toKind: 'ehcPlan' },
  },
});

export class PlacedOutOfAreaV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it has ended.') @IsOptional() @IsDay() until?: string;
  @Says('Setting', 'Code of the setting, where it has one here.') @IsOptional() @IsOrganisation() setting?: string;
  @Says('Because')
  @OneOf({
    noPlaceHere: 'No setting of the area has a place',
    needNotMetHere: 'No setting of the area can meet the needs',
    familyChoice: 'The family chose it',
    care: 'Where the child is looked after',
    other: 'Something else',
  })
  because!: string;
  @Corrects() corrects?: string;
}

/** A child of the area learns in another: what would keep children local starts with why they are not. */
export const placedOutOfAreaV1 = contract<PlacedOutOfAreaV1>({
  type: 'education.placed-out-of-area.v1',
  title: 'Placed out of the area',
  description: 'A child of the area goes to a setting of another, and why.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  resource: 'out-of-area-placements',
  data: PlacedOutOfAreaV1,
  example: {
    ...{ ...told, id: 'ooa-4', time: '2026-05-12T10:00:00Z' },
    data: { child, from: '2026-04-20', because: 'noPlaceHere' },
  },
});
