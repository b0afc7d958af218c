import { AUDIT, type Audit } from '@lib/audit';
import type { EventLog } from '@lib/event-log';
import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { ChildController } from './child/child.http';
import { OpenChildHandler } from './child/open-child.handler';
import type { ConsumePorts } from './consume';
import { LagInterceptor } from './lag.interceptor';
import { CLOCK, RECORDS, SEARCH } from './ports';
import { PROJECTION, PROJECTION_LOG, Projector } from './projector.inbox';
import { SearchController } from './search/search.http';
import { SearchChildrenHandler } from './search/search-children.handler';
import { StandardsController } from './standards.http';

export interface ProjectionPorts extends ConsumePorts {
  readonly audit: Audit;
}

/** The read side: takes the log in, and answers who may know what. */
@Module({})
export class ProjectionModule {
  static of(ports: ProjectionPorts, eventLog: EventLog): DynamicModule {
    return {
      module: ProjectionModule,
      imports: [CqrsModule.forRoot()],
      controllers: [SearchController, ChildController, StandardsController],
      providers: [
        { provide: PROJECTION, useValue: ports },
        { provide: PROJECTION_LOG, useValue: eventLog },
        { provide: RECORDS, useValue: ports },
        { provide: SEARCH, useValue: ports.views },
        { provide: AUDIT, useValue: ports.audit },
        { provide: CLOCK, useValue: ports.clock },
        Projector,
        LagInterceptor,
        OpenChildHandler,
        SearchChildrenHandler,
      ],
      exports: [Projector],
    };
  }
}
