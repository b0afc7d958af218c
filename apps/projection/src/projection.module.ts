import { AUDIT, type Audit } from '@lib/audit';
import { DOCUMENTS, type Documents } from '@lib/documents';
import type { EventLog } from '@lib/event-log';
import { type DynamicModule, Module, type Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { CqrsModule } from '@nestjs/cqrs';
import { CaseKindsController } from './catalogues/case-kinds.http';
import { StandardsController } from './catalogues/standards.http';
import { Announcer } from './changes/announcer.inbox';
import { ChangesController } from './changes/changes.http';
import { ListChangesHandler } from './changes/list-changes.handler';
import { AreaWideRolesGuard } from './directory/area-wide-roles.guard';
import { DirectoryKeeper } from './feed/directory.inbox';
import { Projector } from './feed/projector.inbox';
import type { DirectoryPorts } from './feed/take-directory.flow';
import type { Watermarks } from './feed/watermark/watermark.port';
import { LagInterceptor } from './lag.interceptor';
import { CLOCK, JOURNAL, PROGRESS, PROJECTION, PROJECTION_LOG, RECORDS, SEARCH, VIEWS } from './ports';
import { FactStatesController } from './receipts/fact-states.http';
import { AdviceHeldController } from './record/advice-held.http';
import { AfterwardsController } from './record/afterwards.http';
import { ChildController } from './record/child.http';
import { DocumentsController, PutDocumentController } from './record/documents.http';
import { OpenChildHandler } from './record/open-child.handler';
import { PlanContentController } from './record/plan-content.http';
import { WhoActsController } from './record/who-acts.http';
import { PROJECTION_THREAD, type ProjectionThread, ThreadOfProjection } from './thread/projection-thread.inbox';
import { KeptAreaIndex } from './views/area/area-index.inbox';
import { CountsController } from './views/counts/counts.http';
import { DelaysController } from './views/delays/delays.http';
import { EarlyIdentificationController } from './views/early-identification/early-identification.http';
import { ReadEarlyIdentificationHandler } from './views/early-identification/read-early-identification.handler';
import { EquipmentController } from './views/equipment/equipment.http';
import { EquipmentOfChildController } from './views/equipment/equipment-of-child.http';
import { ExclusionsController } from './views/exclusions/exclusions.http';
import { IdentityController } from './views/identity/identity.http';
import { ListIdentityQuestionsHandler } from './views/identity/list-identity-questions.handler';
import { OpenIdentityPairHandler } from './views/identity/open-identity-pair.handler';
import { InspectionPackController } from './views/inspection-pack/inspection-pack.http';
import { ReadInspectionPackHandler } from './views/inspection-pack/read-inspection-pack.handler';
import { PlanMakingController } from './views/plan-making/plan-making.http';
import { PublishedController } from './views/published/published.http';
import { ReasonUnderstoodController } from './views/reason-understood/reason-understood.http';
import { PrefillController } from './views/retelling/prefill.http';
import { RetellingController } from './views/retelling/retelling.http';
import { SearchController } from './views/search/search.http';
import { SearchChildrenHandler } from './views/search/search-children.handler';
import { ReadSilenceHandler } from './views/silence/read-silence.handler';
import { SilenceController } from './views/silence/silence.http';
import { StalePlansController } from './views/stale-plans/stale-plans.http';
import { ListCasesHandler, ListEveryCaseHandler, ListNotCountedHandler } from './views/timeliness/list-cases.handler';
import { ListDifferencesHandler } from './views/timeliness/list-differences.handler';
import { ReadFallingDueHandler, ReadTimelinessHandler } from './views/timeliness/read-timeliness.handler';
import { TimelinessController } from './views/timeliness/timeliness.http';
import { TimelinessCasesController } from './views/timeliness/timeliness-cases.http';
import { WaitsController } from './views/waits/waits.http';
import { ReadWhatsNewHandler } from './views/whats-new/read-whats-new.handler';
import { WhatsNewController } from './views/whats-new/whats-new.http';
import { ReadWorklistHandler } from './views/worklist/read-worklist.handler';
import { WorklistController } from './views/worklist/worklist.http';

export interface ProjectionPorts extends DirectoryPorts {
  readonly audit: Audit;
  readonly documents: Documents;
  readonly watermarks: Watermarks;
}

/** What feeds the views: in this thread, or known here of the one in which it is. */
const feeding = (thread: ProjectionThread | undefined): Provider[] =>
  thread
    ? [
        { provide: PROJECTION_THREAD, useValue: thread },
        { provide: Projector, useValue: thread.projector },
        { provide: DirectoryKeeper, useValue: thread.directory },
        ThreadOfProjection,
      ]
    : [Projector, DirectoryKeeper, Announcer];

/** The read side: takes the log in, and answers who may know what. */
@Module({})
export class ProjectionModule {
  static of(ports: ProjectionPorts, eventLog: EventLog, thread?: ProjectionThread): DynamicModule {
    return {
      module: ProjectionModule,
      imports: [CqrsModule.forRoot()],
      controllers: [
        ChangesController,
        FactStatesController,
        SearchController,
        ChildController,
        TimelinessController,
        TimelinessCasesController,
        WorklistController,
        EarlyIdentificationController,
        DelaysController,
        ReasonUnderstoodController,
        AdviceHeldController,
        PlanContentController,
        PutDocumentController,
        DocumentsController,
        WhoActsController,
        SilenceController,
        RetellingController,
        PrefillController,
        AfterwardsController,
        WaitsController,
        EquipmentController,
        StalePlansController,
        ExclusionsController,
        EquipmentOfChildController,
        CountsController,
        PlanMakingController,
        InspectionPackController,
        PublishedController,
        IdentityController,
        WhatsNewController,
        StandardsController,
        CaseKindsController,
      ],
      providers: [
        { provide: PROJECTION, useValue: ports },
        { provide: PROJECTION_LOG, useValue: eventLog },
        { provide: RECORDS, useValue: ports },
        { provide: SEARCH, useValue: ports.views },
        { provide: VIEWS, useValue: ports.views },
        { provide: JOURNAL, useValue: ports.journal },
        { provide: AUDIT, useValue: ports.audit },
        { provide: DOCUMENTS, useValue: ports.documents },
        { provide: CLOCK, useValue: ports.clock },
        ...feeding(thread),
        { provide: PROGRESS, useExisting: Projector },
        ListChangesHandler,
        LagInterceptor,
        { provide: APP_GUARD, useClass: AreaWideRolesGuard },
        OpenChildHandler,
        SearchChildrenHandler,
        KeptAreaIndex,
        ReadTimelinessHandler,
        ReadFallingDueHandler,
        ListCasesHandler,
        ListEveryCaseHandler,
        ListNotCountedHandler,
        ListDifferencesHandler,
        ReadInspectionPackHandler,
        ReadWorklistHandler,
        ReadEarlyIdentificationHandler,
        ReadSilenceHandler,
        ReadWhatsNewHandler,
        ListIdentityQuestionsHandler,
        OpenIdentityPairHandler,
      ],
      exports: [Projector, DirectoryKeeper],
    };
  }
}
