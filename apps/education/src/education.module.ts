import type { StreamOfFacts } from '@lib/intake';
import { Module } from '@nestjs/common';
import { adviceRequestFacts } from './advice-request/advice-request.published';
import { AskForAdviceController } from './advice-request/ask-for-advice/ask-for-advice.http';
import { earlyYearsNotification } from './early-years-notification/early-years-notification';

/** What education tells: type to stream, one line each. */
export const educationStreams: readonly StreamOfFacts[] = [earlyYearsNotification, adviceRequestFacts];

@Module({ controllers: [AskForAdviceController] })
export class EducationModule {}
