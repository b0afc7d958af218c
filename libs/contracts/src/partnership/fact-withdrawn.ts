import { IsOptional, IsString, MaxLength } from 'class-validator';
import { contract } from '../contract';
import { IsEventId, IsOrganisation, IsPastDay, NotPersonal, Says } from '../fields';

export class PartnershipFactWithdrawnV1 {
  @Says('Organisation', 'Code of the organisation that the event is about. The subject is this code.')
  @IsOrganisation()
  organisation!: string;
  @Says('Withdrawn on') @IsPastDay() withdrawnOn!: string;
  @Says('Withdraws', 'The id of the event, told before by the same source, that should not have been told.')
  @IsEventId()
  withdraws!: string;
  @Says('Reason') @NotPersonal() @IsOptional() @IsString() @MaxLength(4000) reason?: string;
}

/** A listing or a closure that should not have been told, with nothing in its place. */
export const partnershipFactWithdrawnV1 = contract<PartnershipFactWithdrawnV1>({
  type: 'partnership.fact-withdrawn.v1',
  title: 'Reference data withdrawn',
  description: 'The organisation that told of an organisation, a closure or a team takes it back.',
  kind: 'withdrawal',
  sensitivity: 'ordinary',
  occurredOn: 'withdrawnOn',
  aboutOrganisation: 'organisation',
  resource: 'withdrawals',
  data: PartnershipFactWithdrawnV1,
  example: {
    id: 'closed-ferry-road-primary-school-2026-taken-back',
    source: '/agencies/northbank-council',
    subject: 'ferry-road-primary-school',
    time: '2026-02-02T09:00:00Z',
    data: {
      organisation: 'ferry-road-primary-school',
      withdrawnOn: '2026-02-02',
      withdraws: 'closed-ferry-road-primary-school-2026-summer',
      reason: 'The dates of another school.',
    },
  },
});
