import { ArrayMaxSize, ArrayUnique, IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { senNeeds } from '../codes';
import { contract } from '../contract';
import { bryony as child, toldBySchool as told } from '../example-told';
import { allOf, Corrects, IsDay, IsPastDay, IsReference, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

const SupportReference = (): PropertyDecorator =>
  allOf(
    Says('Support reference', 'The setting’s own reference for this support: every step of it cites it.'),
    IsReference(),
  );

const step = { kind: 'step', sensitivity: 'ordinary', reference: 'supportReference' } as const;
const supportReference = 'QBS-SEN-12';

export class SenSupportStartedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Started on') @IsPastDay() startedOn!: string;
  @SupportReference() supportReference!: string;
  @Says('Areas of need', 'At most two, the greater first.')
  @IsOptional()
  @OneOf(senNeeds, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(2)
  areasOfNeed?: string[];
  @Says('Parent knows') @IsOptional() @IsBoolean() parentInformed?: boolean;
  @Corrects() corrects?: string;
}

/** Support before any plan (SEND Code of Practice 2015, chapter 6): what a setting does of itself. */
export const senSupportStartedV1 = contract<SenSupportStartedV1>({
  ...step,
  type: 'education.sen-support-started.v1',
  title: 'SEN support started',
  description: 'A setting began SEN support for a child.',
  occurredOn: 'startedOn',
  resource: 'sen-support-starts',
  data: SenSupportStartedV1,
  example: {
    ...{ ...told, id: 'qbs-sen-12-started', time: '2025-09-14T15:00:00Z' },
    data: { child, startedOn: '2025-09-14', supportReference, areasOfNeed: ['SLCN'], parentInformed: true },
  },
});

export class SenSupportReviewedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Reviewed on') @IsPastDay() reviewedOn!: string;
  @SupportReference() supportReference!: string;
  @Says('What was tried', 'Of the provision that is ordinarily available, and which toolkits.')
  @NotPersonal()
  @IsOptional()
  @IsText(200, { each: true })
  @ArrayMaxSize(20)
  tried?: string[];
  @Says('Did it help') @IsOptional() @OneOf({ yes: 'Yes', partly: 'Partly', no: 'No' }) helped?: string;
  @Says('What helped') @Personal() @IsOptional() @IsText(4000) whatHelped?: string;
  @Says('‘Knowing Me’ was used') @IsOptional() @IsBoolean() knowingMeUsed?: boolean;
  @Says('The parent took part') @IsOptional() @IsBoolean() parentTookPart?: boolean;
  @Corrects() corrects?: string;
}

/** Assess, plan, do, review: one time round. */
export const senSupportReviewedV1 = contract<SenSupportReviewedV1>({
  ...step,
  type: 'education.sen-support-reviewed.v1',
  title: 'SEN support reviewed',
  description: 'A setting reviewed the SEN support of a child: what was tried, and what helped.',
  occurredOn: 'reviewedOn',
  resource: 'sen-support-reviews',
  data: SenSupportReviewedV1,
  example: {
    ...{ ...told, id: 'qbs-sen-12-reviewed', time: '2025-11-27T15:00:00Z' },
    data: {
      ...{ child, reviewedOn: '2025-11-27', supportReference, tried: ['Picture timetable', 'Language toolkit'] },
      ...{ helped: 'partly', whatHelped: 'Pictures at the door.', knowingMeUsed: true, parentTookPart: true },
    },
  },
});

export class SenSupportStoppedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Stopped on') @IsPastDay() stoppedOn!: string;
  @SupportReference() supportReference!: string;
  @Says('Because')
  @OneOf({ needsMet: 'Needs are met', planIssued: 'An EHC plan was issued', left: 'Left the setting', other: 'Other' })
  because!: string;
  @Corrects() corrects?: string;
}

/** The setting gives it no longer. */
export const senSupportStoppedV1 = contract<SenSupportStoppedV1>({
  ...step,
  type: 'education.sen-support-stopped.v1',
  title: 'SEN support stopped',
  description: 'A setting stopped the SEN support of a child, and why.',
  occurredOn: 'stoppedOn',
  resource: 'sen-support-stops',
  data: SenSupportStoppedV1,
  example: {
    ...{ ...told, id: 'qbs-sen-12-stopped', time: '2026-07-16T15:00:00Z' },
    data: { child, stoppedOn: '2026-07-16', supportReference, because: 'needsMet' },
  },
});

export class TopUpFundingV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it is known.') @IsOptional() @IsDay() until?: string;
  @Says('Band') @NotPersonal() @IsOptional() @IsText(100) band?: string;
  @Corrects() corrects?: string;
}

/** Money beyond what a setting has of its own, with or without a plan. */
export const topUpFundingV1 = contract<TopUpFundingV1>({
  type: 'education.top-up-funding.v1',
  title: 'Top-up funding',
  description: 'A setting has funding beyond its own for a child, from a day on.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  resource: 'top-up-fundings',
  data: TopUpFundingV1,
  example: {
    ...{ ...told, id: 'qbs-topup-3', time: '2026-01-05T10:00:00Z' },
    data: { child, from: '2026-01-04', until: '2026-07-31', band: 'Enhanced provision, band 2' },
  },
});
