import formbody from '@fastify/formbody';
import { type DynamicModule, Module, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import type { FastifyInstance } from 'fastify';
import { Api } from './api';
import { AskedController } from './asked/asked.controller';
import { CataloguesController } from './catalogues/catalogues.controller';
import { BesideController } from './child/beside.controller';
import { ChildController } from './child/child.controller';
import { CONSOLE_SETTINGS, type ConsoleSettings } from './console-settings';
import { IdentityController } from './identity/identity.controller';
import { MessagesController } from './messages/messages.controller';
import { NotFoundController } from './not-found.controller';
import { NoticedAndWaitedController } from './noticed-and-waited/noticed-and-waited.controller';
import { Pages } from './page/pages';
import { SearchController } from './search/search.controller';
import { SignInController } from './sign-in/sign-in.controller';
import { TimelinessController } from './timeliness/timeliness.controller';
import { TimelinessCasesController } from './timeliness/timeliness-cases.controller';
import { TodayController } from './today/today.controller';
import { WhatsNewController } from './whats-new/whats-new.controller';
import { WorklistController } from './worklist/worklist.controller';

const FORM = 'application/x-www-form-urlencoded';

/** The web pages. They know the public API only, with the reader's own token. `registerConsole` brings the session. */
@Module({})
export class ConsoleModule implements OnModuleInit {
  constructor(private readonly host: HttpAdapterHost) {}

  static forRoot(settings: ConsoleSettings): DynamicModule {
    return {
      module: ConsoleModule,
      controllers: [
        SignInController,
        TodayController,
        WorklistController,
        AskedController,
        WhatsNewController,
        SearchController,
        ChildController,
        BesideController,
        TimelinessController,
        TimelinessCasesController,
        NoticedAndWaitedController,
        IdentityController,
        MessagesController,
        CataloguesController,
        NotFoundController,
      ],
      providers: [{ provide: CONSOLE_SETTINGS, useValue: settings }, Api, Pages],
    };
  }

  /** Nest reads forms itself, unless the app brought body parsers of its own: only here is it known which. */
  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter.getInstance<FastifyInstance>();
    if (!fastify.hasContentTypeParser(FORM)) await fastify.register(formbody);
  }
}
