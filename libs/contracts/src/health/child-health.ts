import { ArrayMaxSize, ArrayUnique, IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { senNeeds } from '../codes';
import { contract } from '../contract';
import { bryony as child, toldByCommunityHealth as told } from '../example-told';
import { allOf, Corrects, IsPastDay, IsText, NotPersonal, OneOf, Personal, Says } from '../fields';

export class ChildOnCaseloadV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On the caseload from') @IsPastDay() from!: string;
  @Says('Because')
  @OneOf({ birth: 'Born here', movedIn: 'Moved into the area', provider: 'Came from another provider' })
  because!: string;
  @Says('Team') @NotPersonal() @IsOptional() @IsText(200) team?: string;
  @Says('Ward', 'The electoral ward in which the child lives, as the service knows it.')
  @NotPersonal()
  @IsOptional()
  @IsText(200)
  ward?: string;
  @Corrects() corrects?: string;
}

/** A service of health visitors and school nurses has a child from this day: the reviews that are still to come are its to offer. */
export const childOnCaseloadV1 = contract<ChildOnCaseloadV1>({
  type: 'health.child-on-caseload.v1',
  title: 'On the caseload of health visiting or school nursing',
  description: 'A service for the health of all children has this child from a day on: born, moved in, or handed over.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  resource: 'children-on-caseload',
  data: ChildOnCaseloadV1,
  example: {
    ...{ ...told, id: 'hv-2117-on', time: '2022-09-16T09:00:00Z' },
    data: { child, from: '2022-09-14', because: 'birth', team: 'Northbank east', ward: 'Quayside' },
  },
});

export class ChildOffCaseloadV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Off the caseload on') @IsPastDay() leftOn!: string;
  @Says('Because')
  @OneOf({ movedOut: 'Moved out of the area', provider: 'Handed over', died: 'Died', other: 'Other' })
  because!: string;
  @Corrects() corrects?: string;
}

/** The service has the child no longer. */
export const childOffCaseloadV1 = contract<ChildOffCaseloadV1>({
  type: 'health.child-off-caseload.v1',
  title: 'Off the caseload of health visiting or school nursing',
  description: 'A service for the health of all children has this child no longer.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'leftOn',
  resource: 'children-off-caseload',
  data: ChildOffCaseloadV1,
  example: {
    ...{ ...told, id: 'hv-2117-off', time: '2026-08-31T09:00:00Z' },
    data: { child, leftOn: '2026-08-28', because: 'movedOut' },
  },
});

/** The checks that are offered to every child, in the order in which they come. */
export const childHealthChecks = {
  antenatal: 'Antenatal contact',
  newBirthVisit: 'New birth visit',
  sixToEightWeekReview: '6 to 8 week review',
  twelveMonthReview: '12 month review',
  twoYearReview: '2 to 2½ year review',
  schoolEntryVision: 'Vision at school entry',
  schoolEntryHearing: 'Hearing at school entry',
  yearSix: 'Year 6 check',
  midTeens: 'Mid-teens check',
} as const;

/** A domain of the Ages and Stages Questionnaire, third edition, by its cut-offs. */
const Domain = (title: string): PropertyDecorator =>
  allOf(
    Says(`ASQ-3: ${title}`),
    IsOptional(),
    OneOf({ onSchedule: 'On schedule', monitor: 'To be watched', below: 'Below the cut-off' }),
  );

export class ChildHealthCheckV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() checkedOn!: string;
  @Says('Check') @OneOf(childHealthChecks) check!: string;
  @Says('Outcome') @OneOf({ done: 'Done', missed: 'Missed', declined: 'Declined by the family' }) outcome!: string;
  @Says('By', 'Role of who did it.') @NotPersonal() @IsOptional() @IsText(200) byRole?: string;
  @Domain('communication') communication?: string;
  @Domain('gross motor') grossMotor?: string;
  @Domain('fine motor') fineMotor?: string;
  @Domain('problem solving') problemSolving?: string;
  @Domain('personal and social') personalSocial?: string;
  @Says('Held together with the nursery’s progress check') @IsOptional() @IsBoolean() withProgressCheck?: boolean;
  @Says('Areas of need that it raised')
  @IsOptional()
  @OneOf(senNeeds, { each: true })
  @ArrayUnique()
  @ArrayMaxSize(2)
  areasOfNeed?: string[];
  @Says('What was seen') @Personal() @IsOptional() @IsText(4000) seen?: string;
  @Corrects() corrects?: string;
}

/** One of the checks of the healthy child programme: done, missed or declined, on which day and by whom. */
export const childHealthCheckV1 = contract<ChildHealthCheckV1>({
  type: 'health.child-health-check.v1',
  title: 'Health check of every child',
  description: 'A contact, review or check that is offered to every child was done, missed or declined.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'checkedOn',
  data: ChildHealthCheckV1,
  example: {
    ...{ ...told, id: 'hv-2117-two-year', time: '2025-02-11T15:00:00Z' },
    data: {
      ...{ child, checkedOn: '2025-02-11', check: 'twoYearReview', outcome: 'done', byRole: 'Health visitor' },
      ...{ communication: 'below', grossMotor: 'onSchedule', fineMotor: 'onSchedule', problemSolving: 'monitor' },
      ...{ personalSocial: 'onSchedule', withProgressCheck: true, areasOfNeed: ['SLCN'] },
      seen: 'Few words; follows a pointed finger.',
    },
  },
});
