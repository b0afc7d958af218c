import { AUDIT, type Audit } from '@lib/audit';
import { type DynamicModule, Module } from '@nestjs/common';
import { ListRequestsController } from './list-requests.http';
import { PARKED_REQUESTS, type ParkedRequests, RequestInbox } from './take-delivery.inbox';

/** What the agencies served here are asked by the others. */
@Module({})
export class RequestsModule {
  static of(parked: ParkedRequests, audit: Audit): DynamicModule {
    return {
      module: RequestsModule,
      controllers: [ListRequestsController],
      providers: [RequestInbox, { provide: PARKED_REQUESTS, useValue: parked }, { provide: AUDIT, useValue: audit }],
      exports: [RequestInbox],
    };
  }
}
