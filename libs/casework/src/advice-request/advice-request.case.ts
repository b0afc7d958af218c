import {
  adviceRequestReceivedV1,
  adviceRequestV1,
  educationAdviceRequestDeliveredV1,
  educationalAdviceV1,
  exceptionRecordedV1,
  healthAdviceRequestDeliveredV1,
  healthAdviceV1,
  socialCareAdviceRequestDeliveredV1,
  socialCareAdviceV1,
} from '@lib/contracts';
import { defineCase, impliedStep, step, stepToldAs } from '../case-kind';
import { ehcAssessment } from '../ehc-assessment/ehc-assessment.case';
import { adviceClocks } from './advice-request.clocks';
import { askedOfTwoKinds, eachAskingOnce, theOnlyAsker } from './askings';

/**
 * Advice for an EHC needs assessment (SEND Regulations 2014, regulations 6 and 8): asked by the council, answered by another agency
 * under the council's reference. Several bodies may be asked under one reference.
 */
export const adviceRequest = defineCase({
  id: 'adviceRequest',
  title: 'Request for advice',
  agency: 'education',
  reference: 'requestReference',
  whoseWhenUnsaid: theOnlyAsker,
  steps: {
    adviceAsked: step(adviceRequestV1, {
      says: 'Advice asked for',
      happened: 'advice was asked for',
      opens: true,
      body: 'asked',
      attributes: ['adviceFrom'],
    }),
    adviceRequestDelivered: stepToldAs(
      [educationAdviceRequestDeliveredV1, healthAdviceRequestDeliveredV1, socialCareAdviceRequestDeliveredV1].map(
        (contract) => ({ contract, referenceOf: 'askedBy', always: { agency: contract.agency } }),
      ),
      { says: 'Request delivered', happened: 'the request was delivered' },
    ),
    adviceRequestReceived: step(adviceRequestReceivedV1, {
      says: 'Request received',
      happened: 'the request was received',
      referenceOf: 'askedBy',
      always: { adviceFrom: 'health', basis: 'told' },
    }),
    adviceGiven: stepToldAs(
      [
        { contract: educationalAdviceV1, referenceOf: 'askedBy', attributes: ['adviceFrom'] },
        { contract: healthAdviceV1, referenceOf: 'askedBy', always: { adviceFrom: 'health' } },
        { contract: socialCareAdviceV1, referenceOf: 'askedBy', always: { adviceFrom: 'social-care' } },
      ],
      { says: 'Advice given', happened: 'advice was given' },
    ),
    adviceRequestWithdrawn: impliedStep({
      says: 'Assessment ended before it was answered',
      happened: 'the assessment that it was for ended',
    }),
    adviceExceptionRecorded: step(exceptionRecordedV1, {
      says: 'Exception recorded',
      happened: 'an exception was recorded',
      where: { duty: ['advice'] },
      body: 'body',
      attributes: ['duty'],
      claimsException: true,
    }),
  },
  // Nobody owes advice for an assessment that has ended, however it ended.
  fromCases: [
    {
      kind: ehcAssessment,
      citedBy: 'assessmentReference',
      on: [
        { step: 'assessmentDecided', where: { decision: ['doNotAssess'] } },
        'planNotIssued',
        'finalPlanSent',
        'assessmentEnded',
      ],
      as: 'adviceRequestWithdrawn',
    },
  ],
  refine: eachAskingOnce,
  needs: [
    {
      steps: ['adviceRequestReceived'],
      before: 'adviceAsked',
      whenNotTold: {
        code: 'askingNotTold',
        message:
          'Nothing says that this advice was asked for. The body’s time runs from its own receipt all the same (SEND Regulations 2014, regulation 8(1)).',
      },
    },
  ],
  doubts: [
    {
      contract: exceptionRecordedV1,
      when: ({ duty, body }) => duty === 'advice' && body === undefined,
      flag: {
        code: 'exceptionNamesNobody',
        message: 'It does not say which body it excuses, and excuses none.',
      },
    },
  ],
  doubtsTogether: askedOfTwoKinds,
  clocks: adviceClocks,
});
