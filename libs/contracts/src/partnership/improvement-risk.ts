import { IsOptional } from 'class-validator';
import { contract } from '../contract';
import { IsDay, IsEventId, IsOrganisation, IsReference, IsText, NotPersonal, OneOf, Says } from '../fields';
import { correctsListing, inForceToDescription } from './words';

const levels = { low: 'Low', medium: 'Medium', high: 'High' } as const;

export class ImprovementRiskV1 {
  @Says('Organisation', 'Code of the organisation that owns the risk. The subject is this code.')
  @IsOrganisation()
  organisation!: string;
  @Says('Risk reference', 'The partnership’s own: a later listing of it takes the place of this one.')
  @IsReference()
  riskReference!: string;
  @Says('Risk', 'What may come of it, of the plan and of no child.') @NotPersonal() @IsText(500) risk!: string;
  @Says('Action of the improvement plan', 'The action that it endangers.') @NotPersonal() @IsText(500) action!: string;
  @Says('Likelihood') @OneOf(levels) likelihood!: string;
  @Says('Impact') @OneOf(levels) impact!: string;
  @Says('State') @OneOf({ open: 'Open', escalated: 'Escalated', reduced: 'Reduced', closed: 'Closed' }) state!: string;
  @Says('Escalated to', 'Code of the organisation, where it was escalated.')
  @IsOptional()
  @IsOrganisation()
  escalatedTo?: string;
  @Says('In force from', 'The first day on which all of this is so.') @IsDay() inForceFrom!: string;
  @Says('In force to', inForceToDescription) @IsOptional() @IsDay() inForceTo?: string;
  @Says('Corrects', correctsListing) @IsOptional() @IsEventId() corrects?: string;
}

/** A risk of the area’s improvement plan, and how it stands from a day on: inspectors found actions without them. */
export const improvementRiskV1 = contract<ImprovementRiskV1>({
  type: 'partnership.improvement-risk.v1',
  title: 'Risk of the improvement plan',
  description:
    'A risk to an action of the area’s improvement plan: how likely, how great, and whether it was escalated to whom.',
  kind: 'reference',
  sensitivity: 'ordinary',
  occurredOn: 'inForceFrom',
  reference: 'organisation',
  aboutOrganisation: 'organisation',
  period: ['inForceFrom', 'inForceTo'],
  resource: 'improvement-risks',
  data: ImprovementRiskV1,
  example: {
    id: 'risk-2026-04-1',
    source: '/agencies/northbank-council',
    subject: 'northbank-nhs-trust',
    time: '2026-03-02T09:00:00Z',
    data: {
      organisation: 'northbank-nhs-trust',
      riskReference: 'IP-4',
      risk: 'No locum for speech and language therapy can be found.',
      action: 'Waits for speech and language therapy under 18 weeks',
      ...{ likelihood: 'high', impact: 'high', state: 'escalated', escalatedTo: 'northbank-icb' },
      inForceFrom: '2026-03-02',
    },
  },
});
