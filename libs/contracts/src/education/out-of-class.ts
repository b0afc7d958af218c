import { IsBoolean, IsInt, IsNumber, IsOptional, Max, Min } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { bryony as child, toldBySchool as told, toldByCouncil } from '../example-told';
import { Corrects, IsDay, IsOrganisation, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';

const concern = { kind: 'notification', sensitivity: 'ordinary' } as const;

export class SuspensionV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('First day') @IsPastDay() from!: string;
  @Says('Sessions', 'Half days.') @IsInt() @Min(1) @Max(90) sessions!: number;
  @Says('What happened') @Personal() @IsOptional() @IsText(4000) account?: string;
  @Corrects() corrects?: string;
}

/** A school sends a child home for a time. Told with what is already known, it reaches the SEND coordinator before the next one does. */
export const suspensionV1 = contract<SuspensionV1>({
  ...concern,
  type: 'education.suspension.v1',
  title: 'Suspension',
  description: 'A school suspended a child for a number of half days.',
  occurredOn: 'from',
  data: SuspensionV1,
  example: {
    ...{ ...told, id: 'qbs-susp-4', time: '2026-03-02T15:00:00Z' },
    data: { child, from: '2026-03-02', sessions: 4 },
  },
});

export class PermanentExclusionV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Excluded on') @IsPastDay() excludedOn!: string;
  @Says('What happened') @Personal() @IsOptional() @IsText(4000) account?: string;
  @Says('Cancelled or overturned') @IsOptional() @IsBoolean() overturned?: boolean;
  @Corrects() corrects?: string;
}

/** A school excludes a child for good. */
export const permanentExclusionV1 = contract<PermanentExclusionV1>({
  ...concern,
  type: 'education.permanent-exclusion.v1',
  title: 'Permanent exclusion',
  description: 'A school excluded a child permanently.',
  occurredOn: 'excludedOn',
  data: PermanentExclusionV1,
  example: {
    ...{ ...told, id: 'qbs-pex-1', time: '2026-05-04T15:00:00Z' },
    data: { child, excludedOn: '2026-05-04' },
  },
});

export class AbsenceV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Counted until') @IsPastDay() until!: string;
  @Says('Counted from') @IsOptional() @IsDay() from?: string;
  @Says('Sessions missed, per cent') @IsNumber() @Min(10) @Max(100) sessionsMissed!: number;
  @Says('Corrects and explains') @Personal() @IsOptional() @IsText(4000) account?: string;
  @Corrects() corrects?: string;
}

/** Persistent from a tenth of sessions missed, severe from half of them: less is not told. */
export const absenceV1 = contract<AbsenceV1>({
  ...concern,
  type: 'education.absence.v1',
  title: 'Persistent or severe absence',
  description: 'A child missed a tenth of the sessions of a school or more.',
  occurredOn: 'until',
  data: AbsenceV1,
  example: {
    ...{ ...told, id: 'qbs-abs-7', time: '2026-02-12T15:00:00Z' },
    data: { child, from: '2025-09-03', until: '2026-02-12', sessionsMissed: 23.5 },
  },
});

export class OutOfSchoolV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it has ended.') @IsOptional() @IsDay() until?: string;
  @Says('Status')
  @OneOf({
    missingEducation: 'Missing education',
    homeEducated: 'Electively home educated',
    alternativeProvision: 'In alternative provision',
    reintegrating: 'Coming back to school',
    newlyArrived: 'Newly arrived, no place yet',
    atSchool: 'At school again',
  })
  status!: string;
  @Says('Where', 'Code of the provider, where there is one.') @IsOptional() @IsOrganisation() provider?: string;
  @Corrects() corrects?: string;
}

/** Where a child is who is not simply at school: out of sight is where children are lost. */
export const outOfSchoolV1 = contract<OutOfSchoolV1>({
  type: 'education.out-of-school.v1',
  title: 'Not at an ordinary school',
  description: 'A child is missing education, home educated, in alternative provision, newly arrived, or back.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  resource: 'out-of-school-statuses',
  data: OutOfSchoolV1,
  example: {
    ...{ ...toldByCouncil, id: 'cme-41', time: '2026-05-11T10:00:00Z' },
    data: { child, from: '2026-05-11', status: 'alternativeProvision', provider: 'northbank-pupil-referral-unit' },
  },
});

export class CustodyV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From') @IsPastDay() from!: string;
  @Says('Until', 'The day of release, where it is known.') @IsOptional() @IsDay() until?: string;
  @Says('Contact’s role') @Personal() @IsOptional() @IsText(200) contactRole?: string;
  @Corrects() corrects?: string;
}

/** A child is in custody, or is coming back from it. Hidden from everybody without a need to know. */
export const custodyV1 = contract<CustodyV1>({
  type: 'education.custody.v1',
  title: 'In custody',
  description: 'A child is in custody, from a day on, and until when: shown only to those who need to know.',
  kind: 'status',
  sensitivity: 'safeguarding',
  occurredOn: 'from',
  resource: 'custodies',
  data: CustodyV1,
  example: {
    ...{ ...toldByCouncil, id: 'yot-8', time: '2026-06-02T10:00:00Z' },
    data: { child, from: '2026-06-01', contactRole: 'Youth justice worker' },
  },
});
