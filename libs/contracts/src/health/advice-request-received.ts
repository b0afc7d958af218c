import { AboutChild, ChildIdentity } from '../child-identity';
import { contract } from '../contract';
import { Corrects, IsPastDay, IsReference, IsText, NotPersonal, Says } from '../fields';

export class AdviceRequestReceivedV1 {
  @AboutChild() child!: ChildIdentity;
  @Says('Received on') @IsPastDay() receivedOn!: string;
  @Says('Request reference', 'The asker’s reference.') @IsReference() requestReference!: string;
  @Says('Asked by', 'Code of the organisation that asked.') @NotPersonal() @IsText(63) askedBy!: string;
  @Corrects() corrects?: string;
}

/** SEND Regulations 2014, regulation 8(1): the six weeks run from this day. Until it is told, the day of delivery stands for it. */
export const adviceRequestReceivedV1 = contract<AdviceRequestReceivedV1>({
  type: 'health.advice-request-received.v1',
  title: 'Request for advice received',
  description: 'A health body says on which day it received a request for its advice.',
  kind: 'step',
  sensitivity: 'ordinary',
  occurredOn: 'receivedOn',
  reference: 'requestReference',
  resource: 'advice-request-receipts',
  data: AdviceRequestReceivedV1,
  example: {
    id: 'h-received-3301',
    source: '/agencies/northbank-nhs-trust',
    subject: 'EPR-55012',
    time: '2026-04-15T09:00:00Z',
    data: {
      child: { givenName: 'Bryony', familyName: 'Limestone', dateOfBirth: '2022-09-14', nhsNumber: '9990000018' },
      receivedOn: '2026-04-15',
      requestReference: 'EHC-2026-0311/H',
      askedBy: 'northbank-council',
    },
  },
});
