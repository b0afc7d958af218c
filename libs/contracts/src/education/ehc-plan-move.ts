import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsOrganisation, IsPastDay, OneOf, Says } from '../fields';
import { bryony, ehcStep, PlanReference, toldByCouncil } from './ehc-step';

const planReference = 'PLAN-2026-0190';
const plan = { ...ehcStep, reference: 'planReference' } as const;

export class PlanMoveKnownV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Aware on', 'The day on which the old authority became aware of the move.') @IsPastDay() awareOn!: string;
  @PlanReference() planReference!: string;
  @Says('Moves on', 'The day of the move, past or still to come.') @IsOptional() @IsDay() movesOn?: string;
  @Says('New authority') @IsOptional() @IsOrganisation() newAuthority?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 15(2): the plan is transferred on the day of the move, where that was known 15 working days before. */
export const planMoveKnownV1 = contract<PlanMoveKnownV1>({
  ...plan,
  type: 'education.plan-move-known.v1',
  title: 'Move to another authority known',
  description:
    'The authority that maintains a plan, the old one, became aware that the child moves or has moved into the area of another.',
  occurredOn: 'awareOn',
  resource: 'ehc-plans/moves-known',
  data: PlanMoveKnownV1,
  example: {
    ...toldByCouncil('plan-2026-0190-move', '2026-10-05T10:00:00Z'),
    data: {
      child: bryony,
      awareOn: '2026-10-05',
      planReference,
      movesOn: '2026-11-02',
      newAuthority: 'southbank-council',
    },
  },
});

export class PlanTransferredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Transferred on') @IsPastDay() transferredOn!: string;
  @PlanReference() planReference!: string;
  @Says('New authority') @IsOptional() @IsOrganisation() newAuthority?: string;
  @Corrects() corrects?: string;
}

/** Told by the old authority. */
export const planTransferredV1 = contract<PlanTransferredV1>({
  ...plan,
  type: 'education.plan-transferred.v1',
  title: 'Plan transferred to another authority',
  description: 'The old authority transferred the plan to the authority of the area that the child moved into.',
  occurredOn: 'transferredOn',
  resource: 'ehc-plans/transferred',
  data: PlanTransferredV1,
  example: {
    ...toldByCouncil('plan-2026-0190-transferred', '2026-11-02T10:00:00Z'),
    data: { child: bryony, transferredOn: '2026-11-02', planReference, newAuthority: 'southbank-council' },
  },
});

export class PlanReceivedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Transferred on', 'The day on which the old authority transferred the plan.')
  @IsPastDay()
  transferredOn!: string;
  @PlanReference() planReference!: string;
  @Says('Old authority') @IsOptional() @IsOrganisation() oldAuthority?: string;
  @Says(
    'Made or last reviewed on',
    'The day on which the old authority made the plan or, if it was reviewed since, notified the decision of its last review.',
  )
  @IsOptional()
  @IsPastDay()
  lastReviewedOn?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 15(3) to (5): from this day the plan is the new authority's. */
export const planReceivedV1 = contract<PlanReceivedV1>({
  ...plan,
  type: 'education.plan-received.v1',
  title: 'Plan received from another authority',
  description:
    'The new authority has the plan of a child who moved into its area: it must tell the family within 6 weeks of the transfer, and review the plan.',
  occurredOn: 'transferredOn',
  resource: 'ehc-plans/received',
  data: PlanReceivedV1,
  example: {
    ...toldByCouncil('plan-2026-0190-received', '2026-11-03T10:00:00Z'),
    data: {
      child: bryony,
      transferredOn: '2026-11-02',
      planReference,
      oldAuthority: 'southbank-council',
      lastReviewedOn: '2026-03-09',
    },
  },
});

export class PlanMoveToldV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Family told on') @IsPastDay() toldOn!: string;
  @PlanReference() planReference!: string;
  @Says('Whether it will assess anew') @OneOf(['yes', 'no']) willAssess!: string;
  @Says('Review planned for') @IsOptional() @IsDay() reviewPlannedFor?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 15(4). */
export const planMoveToldV1 = contract<PlanMoveToldV1>({
  ...plan,
  type: 'education.plan-move-told.v1',
  title: 'Family told by the new authority',
  description:
    'The new authority told the family that the plan was transferred, whether it will assess anew and when it will review the plan.',
  occurredOn: 'toldOn',
  resource: 'ehc-plans/moves-told',
  data: PlanMoveToldV1,
  example: {
    ...toldByCouncil('plan-2026-0190-move-told', '2026-11-20T10:00:00Z'),
    data: { child: bryony, toldOn: '2026-11-20', planReference, willAssess: 'no', reviewPlannedFor: '2027-01-20' },
  },
});
