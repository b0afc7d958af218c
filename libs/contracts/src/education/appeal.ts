import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsDay, IsOrganisation, IsPastDay, IsText, OneOf, Personal, Says } from '../fields';
import { bryony, DisagreementReference, ehcStep, toldByCouncil } from './ehc-step';
import { actionsOrdered } from './mediation';

const disagreementReference = 'DIS-2026-041';
const appeal = { ...ehcStep, reference: 'disagreementReference' } as const;

export class AppealReceivedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received by the Tribunal on') @IsPastDay() receivedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Corrects() corrects?: string;
}

/** Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rule 20. */
export const appealReceivedV1 = contract<AppealReceivedV1>({
  ...appeal,
  type: 'education.appeal-received.v1',
  title: 'Appeal received by the Tribunal',
  description: 'The Tribunal received the family’s appeal against a decision of the local authority.',
  occurredOn: 'receivedOn',
  resource: 'disagreements/appeals',
  data: AppealReceivedV1,
  example: {
    ...toldByCouncil('dis-2026-041-appeal', '2026-07-03T14:00:00Z'),
    data: { child: bryony, receivedOn: '2026-07-03', disagreementReference },
  },
});

export class AppealEndedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ended on') @IsPastDay() endedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Because')
  @OneOf({
    withdrawn: 'Withdrawn or conceded',
    struckOut: 'Struck out',
    dismissed: 'Dismissed',
    settled: 'Settled otherwise',
  })
  because!: string;
  @Corrects() corrects?: string;
}

/** Nothing was ordered. */
export const appealEndedV1 = contract<AppealEndedV1>({
  ...appeal,
  type: 'education.appeal-ended.v1',
  title: 'Appeal ended without an order',
  description: 'A disagreement, or the appeal in it, ended without an order that the local authority must follow.',
  occurredOn: 'endedOn',
  resource: 'disagreements/appeals-ended',
  data: AppealEndedV1,
  example: {
    ...toldByCouncil('dis-2026-041-ended', '2026-09-10T14:00:00Z'),
    data: { child: bryony, endedOn: '2026-09-10', disagreementReference, because: 'withdrawn' },
  },
});

export class AppealNotOpposedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Tribunal told on', 'The day on which the council told the Tribunal that it does not oppose the appeal.')
  @IsPastDay()
  toldOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('What follows') @OneOf(actionsOrdered) action!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 45, as substituted by SI 2015/359. */
export const appealNotOpposedV1 = contract<AppealNotOpposedV1>({
  ...appeal,
  type: 'education.appeal-not-opposed.v1',
  title: 'Appeal not opposed',
  description:
    'The local authority told the Tribunal that it does not oppose an appeal: what the family asked for is due from that day.',
  occurredOn: 'toldOn',
  resource: 'disagreements/appeals-not-opposed',
  data: AppealNotOpposedV1,
  example: {
    ...toldByCouncil('dis-2026-041-unopposed', '2026-08-03T14:00:00Z'),
    data: { child: bryony, toldOn: '2026-08-03', disagreementReference, action: 'assess' },
  },
});

export class TribunalOrderMadeV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Ordered on', 'The date of the order.') @IsPastDay() orderedOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Ordered', 'An order that asks for several things is told as several facts.')
  @OneOf(actionsOrdered)
  action!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 44(2). */
export const tribunalOrderMadeV1 = contract<TribunalOrderMadeV1>({
  ...appeal,
  type: 'education.tribunal-order-made.v1',
  title: 'Order of the Tribunal',
  description: 'The Tribunal ordered the local authority to do something: each kind of order has its own time.',
  occurredOn: 'orderedOn',
  resource: 'disagreements/orders',
  data: TribunalOrderMadeV1,
  example: {
    ...toldByCouncil('dis-2026-041-order', '2026-09-21T14:00:00Z'),
    data: { child: bryony, orderedOn: '2026-09-21', disagreementReference, action: 'assess' },
  },
});

export class OrderExceptionRecordedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('From', 'The first day of the circumstance.') @IsDay() from!: string;
  @Says('Until', 'The last day of the circumstance; the same day when it is left out.')
  @IsOptional()
  @IsDay()
  until?: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Ground')
  @OneOf({
    exceptionalPersonalCircumstances: 'Exceptional personal circumstances of the child, parent or young person',
    absentForTwoWeeks: 'The child, parent or young person was away from the area for two weeks or more',
    lateRepresentations: 'The family made representations after its 15 days',
  })
  ground!: string;
  @Says('Evidence', 'What shows it.') @Personal() @IsText(4000) evidence!: string;
  @Says('Recorded by') @Personal() @IsText(200) recordedBy!: string;
  @Says('Parent told on') @IsOptional() @IsPastDay() parentToldOn?: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 44(3). */
export const orderExceptionRecordedV1 = contract<OrderExceptionRecordedV1>({
  ...appeal,
  kind: 'exception',
  type: 'education.order-exception-recorded.v1',
  title: 'Exception to the time of an order',
  description:
    'The local authority records a circumstance that the law allows to excuse lateness in following an order or agreement, with its evidence. It never moves a due date.',
  occurredOn: 'from',
  resource: 'disagreements/exceptions',
  data: OrderExceptionRecordedV1,
  example: {
    ...toldByCouncil('dis-2026-041-exception', '2026-10-12T14:00:00Z'),
    data: {
      child: bryony,
      from: '2026-09-28',
      until: '2026-10-11',
      disagreementReference,
      ground: 'absentForTwoWeeks',
      evidence: 'The family’s letter.',
      recordedBy: 'Petra Marlstone',
    },
  },
});

const bodies = { health: 'The health commissioner', socialCare: 'The council’s social care' } as const;

export class TribunalRecommendationMadeV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Made on') @IsPastDay() madeOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Made to') @OneOf(bodies) madeTo!: string;
  @Says('Body that must answer', 'Code of the organisation.') @IsOrganisation() body!: string;
  @Corrects() corrects?: string;
}

/** SEND (First-tier Tribunal Recommendations Power) Regulations 2017, SI 2017/1306. */
export const tribunalRecommendationMadeV1 = contract<TribunalRecommendationMadeV1>({
  ...appeal,
  type: 'education.tribunal-recommendation-made.v1',
  title: 'Recommendation of the Tribunal',
  description:
    'The Tribunal recommended something about health or social care: the body that it is made to answers within 5 weeks.',
  occurredOn: 'madeOn',
  resource: 'disagreements/recommendations',
  data: TribunalRecommendationMadeV1,
  example: {
    ...toldByCouncil('dis-2026-041-recommended', '2026-09-21T14:00:00Z'),
    data: { child: bryony, madeOn: '2026-09-21', disagreementReference, madeTo: 'health', body: 'northbank-icb' },
  },
});

export class RecommendationAnsweredV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Answered on') @IsPastDay() answeredOn!: string;
  @DisagreementReference() disagreementReference!: string;
  @Says('Answered by') @OneOf(bodies) madeTo!: string;
  @Says('Body that answered', 'Code of the organisation.') @IsOrganisation() body!: string;
  @Says('Whether it will be followed') @OneOf(['yes', 'inPart', 'no']) isFollowed!: string;
  @Corrects() corrects?: string;
}

/** SI 2017/1306, regulation 7: in writing, with reasons where it is not followed. */
export const recommendationAnsweredV1 = contract<RecommendationAnsweredV1>({
  ...appeal,
  type: 'education.recommendation-answered.v1',
  title: 'Recommendation of the Tribunal answered',
  description: 'A body answered what the Tribunal recommended to it about health or social care.',
  occurredOn: 'answeredOn',
  resource: 'disagreements/recommendations-answered',
  data: RecommendationAnsweredV1,
  example: {
    ...toldByCouncil('dis-2026-041-answered', '2026-10-19T14:00:00Z'),
    data: {
      child: bryony,
      answeredOn: '2026-10-19',
      disagreementReference,
      madeTo: 'health',
      body: 'northbank-icb',
      isFollowed: 'inPart',
    },
  },
});
