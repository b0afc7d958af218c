import { type Agency, type Contract, contract } from '../contract';
import { IsPastDay, IsReference, IsText, NotPersonal, Says } from '../fields';

class AdviceRequestDelivered {
  @Says('Request reference') @IsReference() requestReference!: string;
  @Says('Asked by', 'Code of the organisation that asked.') @NotPersonal() @IsText(63) askedBy!: string;
  @Says('Delivered on', 'The day the request reached the service of the body that was asked.')
  @IsPastDay()
  deliveredOn!: string;
}

// A class for each: what one agency says can then change without the others'.
export class EducationAdviceRequestDeliveredV1 extends AdviceRequestDelivered {}
export class HealthAdviceRequestDeliveredV1 extends AdviceRequestDelivered {}
export class SocialCareAdviceRequestDeliveredV1 extends AdviceRequestDelivered {}

type Example = Pick<Contract['example'], 'id' | 'source'> & { readonly requestReference: string };

/** The asked body's service has the request: the day of receipt until the body itself tells another. */
const adviceRequestDelivered = (
  agency: Agency,
  data: new () => AdviceRequestDelivered,
  { requestReference, ...example }: Example,
): Contract =>
  contract<AdviceRequestDelivered>({
    type: `${agency}.advice-request-delivered.v1`,
    title: 'Request for advice delivered',
    description:
      'A request for advice reached the service of the body that was asked. Published by that service itself.',
    kind: 'delivery',
    sensitivity: 'ordinary',
    occurredOn: 'deliveredOn',
    reference: 'requestReference',
    accepted: false,
    data,
    example: {
      ...example,
      subject: 'EHC-2026-0311',
      time: '2026-04-13T10:00:01Z',
      data: { requestReference, askedBy: 'northbank-council', deliveredOn: '2026-04-13' },
    },
  });

export const educationAdviceRequestDeliveredV1 = adviceRequestDelivered(
  'education',
  EducationAdviceRequestDeliveredV1,
  {
    id: '0a4f3f6e-8c51-5a07-b0a4-6b0b5a3f6c11',
    source: '/agencies/river-lane-nursery',
    requestReference: 'EHC-2026-0311/SCH',
  },
);
export const healthAdviceRequestDeliveredV1 = adviceRequestDelivered('health', HealthAdviceRequestDeliveredV1, {
  id: '7d9e5b2c-1f3a-5c44-8d2e-3b6f9a0c1d22',
  source: '/agencies/northbank-nhs-trust',
  requestReference: 'EHC-2026-0311/H',
});
export const socialCareAdviceRequestDeliveredV1 = adviceRequestDelivered(
  'social-care',
  SocialCareAdviceRequestDeliveredV1,
  {
    id: '4b1c2f0e-6a5d-5b3e-9f1a-0c9d8e7f6a5b',
    source: '/agencies/northbank-social-care',
    requestReference: 'EHC-2026-0311/SC',
  },
);
