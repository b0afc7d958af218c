import { IsOptional } from 'class-validator';
import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { allOf, Corrects, IsDay, IsPastDay, IsReference, OneOf, Says } from '../fields';
import { bryony, ehcStep, toldByCouncil } from './ehc-step';

const detentionReference = 'DET-2026-003';
const detention = { ...ehcStep, reference: 'detentionReference' } as const;

const DetentionReference = (): PropertyDecorator =>
  allOf(
    Says('Detention reference', 'The home authority’s own reference for this detention: every step of it cites it.'),
    IsReference(),
  );

export class DetainedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Detained on') @IsPastDay() detainedOn!: string;
  @DetentionReference() detentionReference!: string;
  @Says('Has a plan')
  @OneOf({ yes: 'A plan is kept', no: 'No plan', asked: 'An assessment is asked for or under way' })
  hasPlan!: string;
  @Says('Release expected on') @IsOptional() @IsDay() releaseExpectedOn?: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, sections 70 to 75: a plan is kept, and what it says is arranged as far as can be. */
export const detainedV1 = contract<DetainedV1>({
  ...detention,
  type: 'education.detained.v1',
  title: 'Child or young person detained',
  description: 'A child or young person of the home authority is detained in youth accommodation.',
  occurredOn: 'detainedOn',
  resource: 'detentions',
  data: DetainedV1,
  example: {
    ...toldByCouncil('det-2026-003-detained', '2026-05-11T10:00:00Z'),
    data: { child: bryony, detainedOn: '2026-05-11', detentionReference, hasPlan: 'yes' },
  },
});

export class DetainedProvisionArrangedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Arranged on') @IsPastDay() arrangedOn!: string;
  @DetentionReference() detentionReference!: string;
  @Says('What was arranged')
  @OneOf({ asInPlan: 'What the plan says', nearest: 'What corresponds to it as closely as can be' })
  arranged!: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 74. */
export const detainedProvisionArrangedV1 = contract<DetainedProvisionArrangedV1>({
  ...detention,
  type: 'education.detained-provision-arranged.v1',
  title: 'Provision arranged in detention',
  description:
    'The home authority arranged special educational provision for a child or young person with a plan who is detained.',
  occurredOn: 'arrangedOn',
  resource: 'detentions/provision',
  data: DetainedProvisionArrangedV1,
  example: {
    ...toldByCouncil('det-2026-003-arranged', '2026-05-18T10:00:00Z'),
    data: { child: bryony, arrangedOn: '2026-05-18', detentionReference, arranged: 'nearest' },
  },
});

export class ReleasedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Released on') @IsPastDay() releasedOn!: string;
  @DetentionReference() detentionReference!: string;
  @Corrects() corrects?: string;
}

/** The plan is maintained again from this day (Children and Families Act 2014, section 48), and reviewed as soon as can be. */
export const releasedV1 = contract<ReleasedV1>({
  ...detention,
  type: 'education.released.v1',
  title: 'Released from detention',
  description:
    'A child or young person was released from detention: a plan that was kept is maintained again, and reviewed.',
  occurredOn: 'releasedOn',
  resource: 'detentions/releases',
  data: ReleasedV1,
  example: {
    ...toldByCouncil('det-2026-003-released', '2026-10-12T10:00:00Z'),
    data: { child: bryony, releasedOn: '2026-10-12', detentionReference },
  },
});

export class ReviewedAfterReleaseV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Reviewed on') @IsPastDay() reviewedOn!: string;
  @DetentionReference() detentionReference!: string;
  @Corrects() corrects?: string;
}

/** Children and Families Act 2014, section 48(2). */
export const reviewedAfterReleaseV1 = contract<ReviewedAfterReleaseV1>({
  ...detention,
  type: 'education.reviewed-after-release.v1',
  title: 'Plan reviewed after release',
  description: 'The plan of a child or young person who was released from detention was reviewed.',
  occurredOn: 'reviewedOn',
  resource: 'detentions/reviews',
  data: ReviewedAfterReleaseV1,
  example: {
    ...toldByCouncil('det-2026-003-reviewed', '2026-11-02T10:00:00Z'),
    data: { child: bryony, reviewedOn: '2026-11-02', detentionReference },
  },
});
