import {
  agreementKeptV1,
  appealEndedV1,
  appealNotOpposedV1,
  appealReceivedV1,
  decisionNoticeSentV1,
  ehcAssessmentDecidedV1,
  ehcPlanAmendedV1,
  ehcPlanCeasedV1,
  ehcPlanDraftSentV1,
  ehcPlanIssuedV1,
  ehcPlanKeptV1,
  ehcPlanNotIssuedV1,
  mediationAdviserContactedV1,
  mediationAgreementMadeV1,
  mediationArrangedV1,
  mediationCertificateIssuedV1,
  mediationHealthToldV1,
  mediationOverV1,
  mediationRequestedV1,
  orderExceptionRecordedV1,
  reassessmentDecidedV1,
  recommendationAnsweredV1,
  tribunalOrderMadeV1,
  tribunalRecommendationMadeV1,
} from '@lib/contracts';
import type { Standard } from '@lib/statutory';
import { byThen, defineCase, step, stepToldAs } from '../case-kind';
import { whatFollows } from './what-follows';

/** A fact of another case that cites the disagreement from which it follows. */
const reference = 'disagreementReference';

const law = {
  group: 'ehc',
  kind: 'law',
  whoMust: 'council',
  citationVerified: false,
  tellsFamily: false,
  countingWord: 'within',
  stoppedBySteps: [{ step: 'appealEnded', says: 'the disagreement ended' }],
  excusedBy: [],
  inForceFrom: '2014-09-01',
} as const satisfies Partial<Standard>;

const recommended = (to: 'health' | 'socialCare') =>
  ({
    ...law,
    citation: 'SEND (First-tier Tribunal Recommendations Power) Regulations 2017, SI 2017/1306',
    // The day on which the Regulations came into force.
    inForceFrom: '2018-04-03',
    limit: { weeks: 5 },
    from: 'the day of the Tribunal’s recommendation',
    endedBy: 'the day the body answered it',
    startedBySteps: [{ step: 'recommendationMade', where: { madeTo: [to] } }],
    endedBySteps: [{ step: 'recommendationAnswered', where: { madeTo: [to] } }],
    stoppedBySteps: [],
  }) as const;

/** A decision with which a family does not agree: notice, mediation, certificate, appeal, and what an order or agreement then asks for. */
export const disagreement = defineCase({
  id: 'disagreement',
  title: 'Mediation and appeal',
  agency: 'education',
  reference: 'disagreementReference',
  steps: {
    noticeOfDecisionSent: step(decisionNoticeSentV1, {
      says: 'Notice of the decision sent',
      happened: 'the notice of the decision was sent',
      opens: true,
      attributes: ['decision'],
    }),
    adviserContacted: step(mediationAdviserContactedV1, {
      says: 'Mediation adviser contacted',
      happened: 'the mediation adviser was contacted',
    }),
    mediationRequested: step(mediationRequestedV1, {
      says: 'Mediation requested',
      happened: 'mediation was requested',
      attributes: ['healthIssues'],
    }),
    healthIssuesTold: step(mediationHealthToldV1, {
      says: 'Health commissioner told',
      happened: 'the health commissioner was told of the issues',
    }),
    mediationArranged: step(mediationArrangedV1, {
      says: 'Mediation arranged',
      happened: 'the mediation was arranged',
    }),
    mediationOver: step(mediationOverV1, {
      says: 'No mediation, or it ended',
      happened: 'there was no mediation, or it ended',
      attributes: ['because'],
    }),
    certificateIssued: step(mediationCertificateIssuedV1, {
      says: 'Mediation certificate issued',
      happened: 'the mediation certificate was issued',
    }),
    agreementMade: step(mediationAgreementMadeV1, {
      says: 'Mediation agreement made',
      happened: 'a mediation agreement was made',
      attributes: ['agreed', 'timeAgreed', 'toBeDoneBy'],
    }),
    agreementKept: step(agreementKeptV1, { says: 'What was agreed is done', happened: 'what was agreed was done' }),
    appealReceived: step(appealReceivedV1, {
      says: 'Appeal received by the Tribunal',
      happened: 'the appeal was received',
    }),
    appealNotOpposed: step(appealNotOpposedV1, {
      says: 'Appeal not opposed',
      happened: 'the Tribunal was told that the appeal is not opposed',
      attributes: ['action'],
    }),
    orderMade: step(tribunalOrderMadeV1, {
      says: 'Tribunal ordered',
      happened: 'the Tribunal made an order',
      attributes: ['action'],
    }),
    appealEnded: step(appealEndedV1, { says: 'Ended without an order', happened: 'the disagreement ended' }),
    recommendationMade: step(tribunalRecommendationMadeV1, {
      says: 'Tribunal recommended',
      happened: 'the Tribunal made a recommendation',
      body: 'body',
      attributes: ['madeTo'],
    }),
    recommendationAnswered: step(recommendationAnsweredV1, {
      says: 'Recommendation answered',
      happened: 'the recommendation was answered',
      body: 'body',
      attributes: ['madeTo'],
    }),
    willAssessTold: stepToldAs(
      [
        { contract: ehcAssessmentDecidedV1, where: { decision: ['assess'] }, reference },
        { contract: reassessmentDecidedV1, where: { decision: ['reassess'] }, reference },
      ],
      { says: 'Family told that it will be assessed', happened: 'the family was told that it will be assessed' },
    ),
    noPlanTold: step(ehcPlanNotIssuedV1, {
      says: 'Decided not to issue a plan',
      happened: 'the family was told, after the order, that no plan would be issued',
      reference,
    }),
    draftFollowed: step(ehcPlanDraftSentV1, {
      says: 'Draft plan sent',
      happened: 'the draft plan that was asked for was sent',
      reference,
    }),
    finalPlanFollowed: stepToldAs(
      [
        { contract: ehcPlanIssuedV1, reference },
        { contract: ehcPlanAmendedV1, reference },
      ],
      { says: 'Final plan sent', happened: 'the final plan that was asked for was sent' },
    ),
    amendedPlanFollowed: step(ehcPlanAmendedV1, {
      says: 'Amended plan issued',
      happened: 'the amended plan that was asked for was issued',
      reference,
      saidWith: 'finalPlanFollowed',
    }),
    planKeptFollowing: step(ehcPlanKeptV1, {
      says: 'Plan maintained after all',
      happened: 'the plan was maintained as was asked for',
      reference,
    }),
    planCeasedFollowing: step(ehcPlanCeasedV1, {
      says: 'Plan ceased',
      happened: 'the plan ceased as was decided',
      reference,
    }),
    orderExceptionRecorded: step(orderExceptionRecordedV1, {
      says: 'Exception recorded',
      happened: 'an exception was recorded',
      claimsException: true,
    }),
  },
  details: { decision: { label: 'Decision' } },
  lifecycle: {
    states: [
      { after: 'noticeOfDecisionSent', state: 'notified', inWords: 'Decision told: mediation and appeal are open' },
      { after: 'adviserContacted', state: 'adviserContacted', inWords: 'Mediation adviser contacted' },
      { after: 'mediationRequested', state: 'mediationRequested', inWords: 'Mediation requested' },
      { after: 'mediationArranged', state: 'mediationArranged', inWords: 'Mediation arranged' },
      { after: 'mediationOver', state: 'mediationOver', inWords: 'No mediation, or it ended' },
      { after: 'agreementMade', state: 'agreed', inWords: 'Agreed in mediation' },
      { after: 'certificateIssued', state: 'certificate', inWords: 'Certificate issued: an appeal can be made' },
      { after: 'appealReceived', state: 'appealed', inWords: 'Appealed' },
      { after: 'appealNotOpposed', state: 'notOpposed', inWords: 'Appeal not opposed: what was asked for is due' },
      { after: 'orderMade', state: 'ordered', inWords: 'Ordered by the Tribunal' },
      { after: 'agreementKept', state: 'done', inWords: 'Done' },
      { after: 'appealEnded', state: 'ended', inWords: 'Ended without an order' },
    ],
    ends: [],
  },
  needs: [
    {
      steps: ['appealReceived'],
      before: 'noticeOfDecisionSent',
      ...byThen('beforeNotice', 'Nothing says that the notice of the decision had been sent by then.'),
    },
    {
      steps: ['appealNotOpposed', 'orderMade'],
      before: 'appealReceived',
      ...byThen('beforeAppeal', 'Nothing says that the Tribunal had received an appeal by then.'),
    },
  ],
  once: ['noticeOfDecisionSent', 'appealReceived'],
  clocks: [
    {
      ...law,
      id: 'mediation-adviser-contacted',
      title: 'Time to contact the mediation adviser',
      whoMust: 'family',
      citation: 'SEND Regulations 2014, regulation 33',
      limit: { months: 2 },
      from: 'the day the notice of the decision was sent',
      endedBy: 'the day the family contacted the mediation adviser',
      startedBySteps: [
        {
          step: 'noticeOfDecisionSent',
          where: { decision: ['notToAssess', 'notToIssue', 'contentOfPlan', 'notToReassess', 'notToAmend', 'cease'] },
        },
      ],
      endedBySteps: [{ step: 'adviserContacted' }],
    },
    {
      ...law,
      id: 'mediation-certificate',
      title: 'Mediation certificate',
      whoMust: 'mediationAdviser',
      citation: 'SEND Regulations 2014, regulations 34, 38 and 39',
      tellsFamily: true,
      limit: { workingDays: 3 },
      from: 'the day the adviser was told that mediation is not wanted, the mediation ended, or the adviser was told that it cannot be arranged',
      endedBy: 'the day the certificate was issued',
      startedBySteps: [{ step: 'mediationOver' }],
      endedBySteps: [{ step: 'certificateIssued' }],
      startsAnew: true,
    },
    {
      ...law,
      id: 'mediation-health-issues-told',
      title: 'Tell the health commissioner of health issues for mediation',
      citation: 'SEND Regulations 2014, regulation 35',
      limit: { workingDays: 3 },
      from: 'the day the family told the council that it wishes mediation about health care',
      endedBy: 'the day the health commissioner was told',
      startedBySteps: [{ step: 'mediationRequested', where: { healthIssues: ['yes'] } }],
      endedBySteps: [{ step: 'healthIssuesTold' }],
    },
    {
      ...law,
      id: 'mediation-arranged',
      title: 'Mediation arranged',
      citation: 'SEND Regulations 2014, regulations 36 and 37',
      tellsFamily: true,
      limit: { days: 30 },
      from: 'the day the family told the council that it wishes mediation',
      endedBy: 'the day the mediation was arranged',
      startedBySteps: [{ step: 'mediationRequested' }],
      endedBySteps: [{ step: 'mediationArranged' }],
      stoppedBySteps: [{ step: 'mediationOver', says: 'there was no mediation, or it ended' }, ...law.stoppedBySteps],
    },
    {
      ...law,
      id: 'appeal',
      title: 'Time to appeal to the Tribunal',
      whoMust: 'family',
      citation:
        'Tribunal Procedure (First-tier Tribunal) (Health, Education and Social Care Chamber) Rules 2008, rules 12 and 20',
      limit: { months: 2 },
      from: 'the day the notice of the decision was sent',
      endedBy: 'the day the Tribunal received the appeal',
      startedBySteps: [{ step: 'noticeOfDecisionSent' }],
      endedBySteps: [{ step: 'appealReceived' }],
      laterOf: [
        {
          countingWord: 'within',
          limit: { months: 1 },
          countedFromSteps: [{ step: 'certificateIssued' }],
          from: 'the day the mediation certificate was issued',
        },
      ],
      rollsForward: {
        spans: [
          { from: '08-01', until: '08-31' },
          { from: '12-25', until: '01-01' },
        ],
      },
    },
    ...whatFollows,
    {
      ...law,
      id: 'agreement-other',
      title: 'Do what was agreed in mediation and could not be appealed',
      citation: 'SEND Regulations 2014, regulation 42(3)',
      citationVerified: true,
      limit: { weeks: 2 },
      from: 'the day of the mediation agreement',
      endedBy: 'the day it was done',
      startedBySteps: [{ step: 'agreementMade', where: { agreed: ['other'], timeAgreed: ['', 'asTheLawSays'] } }],
      endedBySteps: [{ step: 'agreementKept' }],
    },
    {
      ...law,
      id: 'agreement-in-time-agreed',
      title: 'Do what was agreed in mediation, in the time agreed',
      citation: 'SEND Regulations 2014, regulation 42(5)',
      citationVerified: true,
      countingWord: 'by',
      limit: { days: 0 },
      countedFrom: 'toBeDoneBy',
      from: 'the day by which the parties agreed that it is to be done',
      endedBy: 'the day it was done',
      startedBySteps: [{ step: 'agreementMade', where: { timeAgreed: ['agreedOtherwise'] } }],
      endedBySteps: [
        { step: 'agreementKept' },
        { step: 'finalPlanFollowed' },
        { step: 'amendedPlanFollowed' },
        { step: 'planKeptFollowing' },
      ],
    },
    {
      ...recommended('health'),
      id: 'recommendation-answered-health',
      title: 'Answer the Tribunal’s recommendation about health',
      whoMust: 'health',
    },
    {
      ...recommended('socialCare'),
      id: 'recommendation-answered-social-care',
      title: 'Answer the Tribunal’s recommendation about social care',
      whoMust: 'socialCare',
    },
  ],
});
