import { IsBoolean, IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { fern as child } from '../example-told';
import { Corrects, IsDay, IsPastDay, OneOf, Says } from '../fields';

const told = { source: '/agencies/northbank-riverside-surgery', subject: 'GP-40118' };

export class LearningDisabilityRegisterV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On the register from') @IsPastDay() from!: string;
  @Says('Until', 'The last day, where it has ended.') @IsOptional() @IsDay() until?: string;
  @Corrects() corrects?: string;
}

/** A practice has a young person on its register of people with a learning disability: from 14 a health check is offered every year. */
export const learningDisabilityRegisterV1 = contract<LearningDisabilityRegisterV1>({
  type: 'health.learning-disability-register.v1',
  title: 'On the learning disability register',
  description: 'A general practice has a child or young person on its learning disability register.',
  kind: 'status',
  sensitivity: 'ordinary',
  occurredOn: 'from',
  resource: 'learning-disability-registers',
  data: LearningDisabilityRegisterV1,
  example: {
    ...{ ...told, id: 'gp-40118-register', time: '2024-06-03T09:00:00Z' },
    data: { child, from: '2024-06-03' },
  },
});

export class AnnualHealthCheckV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('On') @IsPastDay() checkedOn!: string;
  @Says('Outcome') @OneOf({ done: 'Done', missed: 'Missed', declined: 'Declined' }) outcome!: string;
  @Says('A health action plan was given') @IsOptional() @IsBoolean() actionPlan?: boolean;
  @Corrects() corrects?: string;
}

/** The year’s health check of somebody of 14 or more with a learning disability. */
export const annualHealthCheckV1 = contract<AnnualHealthCheckV1>({
  type: 'health.annual-health-check.v1',
  title: 'Annual health check',
  description: 'A practice did the annual health check of a young person with a learning disability, or could not.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'checkedOn',
  data: AnnualHealthCheckV1,
  example: {
    ...{ ...told, id: 'gp-40118-2025', time: '2025-11-04T10:00:00Z' },
    data: { child, checkedOn: '2025-11-04', outcome: 'done', actionPlan: true },
  },
});
