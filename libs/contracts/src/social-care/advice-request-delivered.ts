import { contract } from '../contract';
import { IsDay, IsText, Says } from '../fields';

export class AdviceRequestDeliveredV1 {
  @Says('Request reference') @IsText(100) requestReference!: string;
  @Says('Asked by', 'Code of the organisation that asked.') @IsText(63) askedBy!: string;
  @Says('Delivered on', 'The day the request reached the service of the body that was asked.')
  @IsDay()
  deliveredOn!: string;
}

/** The asked body's service has the request: the day of receipt until the body itself tells another. */
export const adviceRequestDeliveredV1 = contract<AdviceRequestDeliveredV1>({
  type: 'social-care.advice-request-delivered.v1',
  title: 'Request for advice delivered',
  description: 'A request for advice reached the service of the body that was asked. Published by that service itself.',
  kind: 'delivery',
  sensitivity: 'ordinary',
  occurredOn: 'deliveredOn',
  personal: [],
  notInFuture: ['/deliveredOn'],
  reference: 'requestReference',
  accepted: false,
  data: AdviceRequestDeliveredV1,
  example: {
    id: '4b1c2f0e-6a5d-5b3e-9f1a-0c9d8e7f6a5b',
    source: '/agencies/northbank-social-care',
    subject: 'EHC-2026-0311',
    time: '2026-04-13T10:00:01Z',
    data: { requestReference: 'EHC-2026-0311/SC', askedBy: 'northbank-council', deliveredOn: '2026-04-13' },
  },
});
