import type { StreamOfFacts } from '@lib/intake';
import { Module } from '@nestjs/common';
import { adviceRequestFacts } from './advice-request/advice-request.published';
import { AskForAdviceController } from './advice-request/ask-for-advice/ask-for-advice.http';
import { earlyYearsNotification } from './early-years-notification/early-years-notification';
import { educationalAdvice } from './educational-advice/educational-advice';
import { ehcAssessmentFacts } from './ehc-assessment/ehc-assessment.published';
import { notificationResponseFacts } from './notification-response/notification-response.published';
import { puttingRight } from './putting-right/putting-right';

/** What education tells: type to stream, one line each. */
export const educationStreams: readonly StreamOfFacts[] = [
  earlyYearsNotification,
  notificationResponseFacts,
  ehcAssessmentFacts,
  adviceRequestFacts,
  educationalAdvice,
  puttingRight,
];

@Module({ controllers: [AskForAdviceController] })
export class EducationModule {}
