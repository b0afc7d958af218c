import { IsOptional, Matches } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { allOf, Corrects, IsDay, IsPastDay, NotPersonal, OneOf, Says } from '../fields';
import { bryony, ehcStep, PlanReference, TransferReference, toldByCouncil } from './ehc-step';

const transferReference = 'PT-2027-0190';
const planReference = 'PLAN-2026-0190';
const transfer = { ...ehcStep, reference: 'transferReference' } as const;

const IsYear = (): PropertyDecorator => allOf(NotPersonal(), Matches(/^\d{4}$/, { message: 'must be a year, YYYY' }));

export class PhaseTransferDueV1 {
  @AboutChild() child!: ChildIdentity;
  @Says(
    'Known on',
    'The day from which the council looks after this transfer: with the start of the school year before it at the latest.',
  )
  @IsPastDay()
  knownOn!: string;
  @TransferReference() transferReference!: string;
  @PlanReference() planReference!: string;
  @Says('Transfer')
  @OneOf({
    earlyYearsToSchool: 'From early years to school',
    infantToJunior: 'From infant to junior school',
    primaryToMiddle: 'From primary to middle school',
    primaryToSecondary: 'From primary to secondary school',
    middleToSecondary: 'From middle to secondary school',
    secondaryToPost16: 'From secondary school to a post-16 institution',
    post16ToPost16: 'From one post-16 institution to another',
  })
  transfer!: string;
  @Says('Year of transfer', 'The calendar year, YYYY, in which the child changes to the next phase.')
  @IsYear()
  yearOfTransfer!: string;
  @Says('Day of transfer', 'Of a transfer between post-16 institutions: the day on which it takes place.')
  @IsOptional()
  @IsDay()
  transferOn?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 18: the plan names the next placement before a fixed day of the year of transfer. */
export const phaseTransferDueV1 = contract<PhaseTransferDueV1>({
  ...transfer,
  type: 'education.phase-transfer-due.v1',
  title: 'Transfer between phases to come',
  description:
    'A child with a plan will change from one phase of education to the next in some year: the amended plan that names the placement is due before a fixed day of it.',
  occurredOn: 'knownOn',
  resource: 'phase-transfers',
  data: PhaseTransferDueV1,
  example: {
    ...toldByCouncil('pt-2027-0190-due', '2026-09-07T09:00:00Z'),
    data: {
      child: bryony,
      knownOn: '2026-09-07',
      transferReference,
      planReference,
      transfer: 'earlyYearsToSchool',
      yearOfTransfer: '2027',
    },
  },
});

export class PhaseTransferOffV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Known on') @IsPastDay() knownOn!: string;
  @TransferReference() transferReference!: string;
  @Says('Because') @OneOf(['staysWhereTheyAre', 'toldByMistake', 'movedOut', 'planCeased', 'other']) because!: string;
  @Corrects() corrects?: string;
}

/** Taught outside their year, or gone: no placement has to be named. */
export const phaseTransferOffV1 = contract<PhaseTransferOffV1>({
  ...transfer,
  type: 'education.phase-transfer-off.v1',
  title: 'Transfer between phases will not come',
  description: 'A transfer between phases that was told of will not take place.',
  occurredOn: 'knownOn',
  resource: 'phase-transfers/off',
  data: PhaseTransferOffV1,
  example: {
    ...toldByCouncil('pt-2027-0190-off', '2026-11-09T09:00:00Z'),
    data: { child: bryony, knownOn: '2026-11-09', transferReference, because: 'staysWhereTheyAre' },
  },
});
