import { AUDIT, type Audit } from '@lib/audit';
import type { ParkedMessages } from '@lib/event-log';
import type { StreamOfFacts } from '@lib/intake';
import { type DynamicModule, Module } from '@nestjs/common';
import { involvement } from './involvement/involvement';
import { puttingRight } from './putting-right/putting-right';
import { ListRequestsController } from './social-care-advice/list-requests/list-requests.http';
import { socialCareAdviceFacts } from './social-care-advice/social-care-advice.published';
import { RequestInbox, SOCIAL_CARE_PARKED } from './social-care-advice/take-delivery/take-delivery.inbox';

/** What social care tells: type to stream, one line each. */
export const socialCareStreams: readonly StreamOfFacts[] = [socialCareAdviceFacts, involvement, puttingRight];

@Module({})
export class SocialCareModule {
  static of(parked: ParkedMessages, audit: Audit): DynamicModule {
    return {
      module: SocialCareModule,
      controllers: [ListRequestsController],
      providers: [RequestInbox, { provide: SOCIAL_CARE_PARKED, useValue: parked }, { provide: AUDIT, useValue: audit }],
    };
  }
}
