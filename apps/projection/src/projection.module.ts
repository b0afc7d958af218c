import { AUDIT, type Audit } from '@lib/audit';
import type { EventLog } from '@lib/event-log';
import { type DynamicModule, Module } from '@nestjs/common';
import { CqrsModule } from '@nestjs/cqrs';
import { KeptAreaIndex } from './area/area-index.inbox';
import { Announcer } from './changes/announcer.inbox';
import { ChangesController } from './changes/changes.http';
import { ListChangesHandler } from './changes/list-changes.handler';
import { ChildController } from './child/child.http';
import { OpenChildHandler } from './child/open-child.handler';
import type { ConsumePorts } from './consume';
import { LagInterceptor } from './lag.interceptor';
import { CLOCK, JOURNAL, RECORDS, SEARCH, VIEWS } from './ports';
import { PROJECTION, PROJECTION_LOG, Projector } from './projector.inbox';
import { FactStatesController } from './receipts/fact-states.http';
import { SearchController } from './search/search.http';
import { SearchChildrenHandler } from './search/search-children.handler';
import type { SettledPartitions } from './settled/settled.port';
import { StandardsController } from './standards.http';
import { ListCasesHandler, ReadTimelinessHandler } from './timeliness/read-timeliness.handler';
import { TimelinessController } from './timeliness/timeliness.http';
import { ReadWhatsNewHandler } from './whats-new/read-whats-new.handler';
import { WhatsNewController } from './whats-new/whats-new.http';
import { ReadWorklistHandler } from './worklist/read-worklist.handler';
import { WorklistController } from './worklist/worklist.http';

export interface ProjectionPorts extends ConsumePorts {
  readonly audit: Audit;
  readonly settled: SettledPartitions;
}

/** The read side: takes the log in, and answers who may know what. */
@Module({})
export class ProjectionModule {
  static of(ports: ProjectionPorts, eventLog: EventLog): DynamicModule {
    return {
      module: ProjectionModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        ChangesController,
        FactStatesController,
        SearchController,
        ChildController,
        TimelinessController,
        WorklistController,
        WhatsNewController,
        StandardsController,
      ],
      providers: [
        { provide: PROJECTION, useValue: ports },
        { provide: PROJECTION_LOG, useValue: eventLog },
        { provide: RECORDS, useValue: ports },
        { provide: SEARCH, useValue: ports.views },
        { provide: VIEWS, useValue: ports.views },
        { provide: JOURNAL, useValue: ports.journal },
        { provide: AUDIT, useValue: ports.audit },
        { provide: CLOCK, useValue: ports.clock },
        Projector,
        Announcer,
        ListChangesHandler,
        LagInterceptor,
        OpenChildHandler,
        SearchChildrenHandler,
        KeptAreaIndex,
        ReadTimelinessHandler,
        ListCasesHandler,
        ReadWorklistHandler,
        ReadWhatsNewHandler,
      ],
      exports: [Projector],
    };
  }
}
