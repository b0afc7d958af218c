import { withCasesOf } from '@lib/casework';
import {
  absenceV1,
  actsForChildV1,
  custodyV1,
  decisionExplainedV1,
  delayReasonRecordedV1,
  destinationRecordedV1,
  educationDocumentAttachedV1,
  educationFamilyToldV1,
  educationNamedContactV1,
  educationSignpostedV1,
  equalityCharacteristicsV1,
  knowingMeV1,
  outcomeAchievedV1,
  outOfSchoolV1,
  panelHeldV1,
  permanentExclusionV1,
  personalBudgetAgreedV1,
  personalEducationPlanV1,
  placedOutOfAreaV1,
  planConvertedV1,
  planQualityAuditedV1,
  preparingForAdulthoodV1,
  progressCheckAtTwoV1,
  suspensionV1,
  topUpFundingV1,
  upnChangedV1,
} from '@lib/contracts';
import { requestsTo } from '@lib/requests';
import type { StreamOfFacts } from '@lib/streams';
import { Module } from '@nestjs/common';
import { adviceRequestFacts } from './advice-request/advice-request.published';
import { AskForAdviceController } from './advice-request/ask-for-advice/ask-for-advice.http';
import { earlyYearsNotification } from './early-years-notification/early-years-notification';
import { educationalAdvice } from './educational-advice/educational-advice';
import { DecideToAssessController } from './ehc-assessment/decide-to-assess/decide-to-assess.http';
import { DeclineToIssueController } from './ehc-assessment/decline-to-issue/decline-to-issue.http';
import { ehcAssessmentFacts } from './ehc-assessment/ehc-assessment.published';
import { EndAssessmentController } from './ehc-assessment/end-assessment/end-assessment.http';
import { IssuePlanController } from './ehc-assessment/issue-plan/issue-plan.http';
import { ReceiveCommentsController } from './ehc-assessment/receive-comments/receive-comments.http';
import { RecordExceptionController } from './ehc-assessment/record-exception/record-exception.http';
import { RequestAssessmentController } from './ehc-assessment/request-assessment/request-assessment.http';
import { SendDraftController } from './ehc-assessment/send-draft/send-draft.http';
import { AcknowledgeNotificationController } from './notification-response/acknowledge-notification/acknowledge-notification.http';
import { notificationResponseFacts } from './notification-response/notification-response.published';
import { puttingRight } from './putting-right/putting-right';

/** What education tells: type to stream, one line each, and its cases by their pages. */
export const educationStreams: readonly StreamOfFacts[] = withCasesOf('education', [
  earlyYearsNotification,
  notificationResponseFacts,
  ehcAssessmentFacts,
  adviceRequestFacts,
  educationalAdvice,
  puttingRight,
  requestsTo('education'),
  { accepts: [suspensionV1, permanentExclusionV1, absenceV1, outOfSchoolV1, custodyV1] },
  { accepts: [upnChangedV1] },
  { accepts: [progressCheckAtTwoV1, knowingMeV1, topUpFundingV1] },
  { accepts: [educationDocumentAttachedV1, educationFamilyToldV1, educationNamedContactV1, educationSignpostedV1] },
  // What is told beside the cases of a plan.
  { accepts: [delayReasonRecordedV1, panelHeldV1, decisionExplainedV1, personalBudgetAgreedV1, planQualityAuditedV1] },
  { accepts: [preparingForAdulthoodV1, planConvertedV1, placedOutOfAreaV1, personalEducationPlanV1] },
  { accepts: [destinationRecordedV1, outcomeAchievedV1, actsForChildV1, equalityCharacteristicsV1] },
]);

/** The steps that people take. */
const steps = [
  AcknowledgeNotificationController,
  RequestAssessmentController,
  DecideToAssessController,
  AskForAdviceController,
  RecordExceptionController,
  DeclineToIssueController,
  SendDraftController,
  ReceiveCommentsController,
  IssuePlanController,
  EndAssessmentController,
];

@Module({ controllers: steps })
export class EducationModule {}
