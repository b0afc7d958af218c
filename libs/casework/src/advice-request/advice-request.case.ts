import {
  type AdviceFrom,
  adviceRequestReceivedV1,
  adviceRequestV1,
  adviceSufficiencyV1,
  educationAdviceRequestDeliveredV1,
  educationalAdviceV1,
  exceptionRecordedV1,
  healthAdviceRequestDeliveredV1,
  healthAdviceV1,
  socialCareAdviceRequestDeliveredV1,
  socialCareAdviceV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { defineCase, impliedStep, step, stepToldAs } from '../case-kind';
import { ehcAssessment } from '../ehc-assessment/ehc-assessment.case';
import { adviserAsked, bodyAsked } from '../grounds';
import { askedOfTwoKinds, eachAskingOnce, theOnlyAsker, unstartedAskings } from './askings';
import { askedThoughSufficient } from './sufficiency';

/** One kind of advice is started by its own asking and ended by its own answer, though one body may owe several under one reference. */
const askedAndGiven = (adviceFrom: string) =>
  ({
    startedBySteps: [{ step: 'adviceAsked', where: { adviceFrom: [adviceFrom] } }],
    endedBySteps: [{ step: 'adviceGiven', where: { adviceFrom: [adviceFrom] } }],
  }) as const;

const advice = {
  group: 'advice',
  citationVerified: false,
  tellsFamily: false,
  countingWord: 'within',
  limit: { weeks: 6 },
  stoppedBySteps: [
    { step: 'adviceRequestWithdrawn', says: 'the request was withdrawn or the duty ended', overdueStays: true },
  ],
  exceptionStep: { step: 'adviceExceptionRecorded' },
} as const satisfies Partial<Standard>;

/** The time limit of each kind of advice that has one. */
const standardOf = {
  health: 'advice-health',
  school: 'advice-school',
  'educational-psychology': 'advice-educational-psychologist',
  'social-care': 'advice-own-social-care',
} as const satisfies Partial<Record<AdviceFrom, string>>;

/** The six weeks of those whom no regulation binds: from the day of asking, whenever the letter arrived. */
const underTheCode = {
  ...advice,
  kind: 'guidance',
  citation: 'SEND Code of Practice 2015, paragraphs 9.41 and 9.42',
  // The day appointed by SI 2015/893 for the Code of January 2015.
  inForceFrom: '2015-04-01',
} as const satisfies Partial<Standard>;

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
    sufficiencySaid: step(adviceSufficiencyV1, {
      says: 'Said whether advice that is there suffices',
      happened: 'it was said whether advice that was there already suffices',
      attributes: ['adviceFrom', 'saidBy', 'isSufficient'],
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
      happened: 'the request was withdrawn or the duty ended',
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
  // Until the assessment is over: a body that answered may be asked again, and sees what became of its advice.
  relationships: [
    { kind: 'askedForAdvice', step: 'adviceAsked', organisation: 'asked', endedBy: [], endedByIt: ['adviceGiven'] },
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
  unstarted: unstartedAskings(standardOf),
  doubtsTogether: (steps) => [...askedOfTwoKinds(steps), ...askedThoughSufficient(steps)],
  clocks: [
    {
      ...advice,
      id: standardOf.health,
      title: 'Advice of a health body',
      kind: 'law',
      whoMust: 'health',
      citation: 'SEND Regulations 2014, regulation 8(1); Children and Families Act 2014, section 31',
      from: 'the day the health body received the request',
      endedBy: 'the day the health body gave its advice',
      ...askedAndGiven('health'),
      startedBySteps: [{ step: 'adviceRequestReceived', where: { adviceFrom: ['health'] } }],
      excusedBy: bodyAsked,
      inForceFrom: '2014-09-01',
    },
    {
      ...underTheCode,
      id: standardOf.school,
      title: 'Advice of the school',
      whoMust: 'school',
      from: 'the day the school was asked for its advice',
      endedBy: 'the day the school gave its advice',
      ...askedAndGiven('school'),
      excusedBy: adviserAsked('the school'),
    },
    {
      ...underTheCode,
      id: standardOf['educational-psychology'],
      title: 'Advice of the educational psychologist',
      whoMust: 'educationalPsychologist',
      from: 'the day the educational psychologist was asked for advice',
      endedBy: 'the day the educational psychologist gave advice',
      ...askedAndGiven('educational-psychology'),
      excusedBy: adviserAsked('the educational psychologist'),
    },
    {
      ...underTheCode,
      id: standardOf['social-care'],
      title: "Advice of the council's own social care",
      whoMust: 'socialCare',
      from: 'the day social care was asked for its advice',
      endedBy: 'the day social care gave its advice',
      ...askedAndGiven('social-care'),
      excusedBy: adviserAsked('social care'),
    },
  ],
});
