import type { Viewer } from '@lib/access';
import { Inject, Injectable, type OnApplicationShutdown, type OnModuleInit } from '@nestjs/common';
import { VIEWS } from '../../ports';
import type { Views } from '../../store/views.port';
import { type AreaOf, keepAreaIndex } from './area-index';

/** The area's index, read before the first request is answered and before anything more is taken in. */
@Injectable()
export class KeptAreaIndex implements OnModuleInit, OnApplicationShutdown {
  private kept: Awaited<ReturnType<typeof keepAreaIndex>> | undefined;

  constructor(@Inject(VIEWS) private readonly views: Views) {}

  async onModuleInit(): Promise<void> {
    this.kept = await keepAreaIndex(this.views);
  }

  /** As this viewer sees it. */
  for(viewer: Viewer): AreaOf {
    if (!this.kept) throw new Error('The area is not read yet');
    return this.kept.index.for(viewer);
  }

  onApplicationShutdown(): void {
    this.kept?.stop();
  }
}
