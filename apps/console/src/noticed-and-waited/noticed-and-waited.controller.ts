import { Get, Query, Req, Res } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { Api, Refused } from '../api';
import { ConsolePage } from '../page/console-page';
import { noticedAndWaitedOf } from '../page/navigation';
import { Pages } from '../page/pages';
import { type Query as Asked, askedOf } from '../page/query';
import { Token } from '../page/signed-in';
import type { TablesPage } from '../page/table';
import { signedIn } from '../session';
import { countsView, exclusionsTable, planMakingTables } from './counts.view';
import { retellingView, waitsView } from './figures.view';
import { inspectionPackView, publishedView } from './inspection-pack.view';
import { planSampleView } from './plan-sample.view';
import { planningView } from './planning.view';
import { silenceView } from './silence.view';
import { stalePlansView } from './stale-plans.view';
import { trackerView } from './tracker.view';

/** What was noticed early, who heard nothing, what was told again, and who waits. */
@ConsolePage()
export class NoticedAndWaitedController {
  constructor(
    private readonly api: Api,
    private readonly pages: Pages,
  ) {}

  @Get('early-identification')
  tracker(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['stuck', 'setting', 'team', 'ward', 'asAt', 'after']);
    return this.show(request, reply, query, async (kept) =>
      trackerView(kept, await this.api.earlyIdentification(token, kept)),
    );
  }

  @Get('silence')
  silence(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['agency', 'atLeastDays', 'asAt', 'after']);
    return this.show(request, reply, query, async (kept) => silenceView(kept, await this.api.silence(token, kept)));
  }

  @Get('retelling')
  retelling(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['by', 'from', 'to']);
    return this.show(request, reply, query, async (kept) => retellingView(kept, await this.api.retelling(token, kept)));
  }

  @Get('counts')
  counts(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['measure', 'by', 'population', 'asAt', 'suppressSmall']);
    return this.show(request, reply, query, async (kept) => {
      const { by: _, population, suppressSmall, ...asAt } = kept;
      const counts = countsView(kept, await this.api.counts(token, kept));
      // These have no numbers that could be left out.
      if (population !== undefined || kept.measure !== undefined || suppressSmall === 'true') return counts;
      const besides = await Promise.all([this.api.exclusions(token, asAt), this.api.planMaking(token, asAt)]);
      return { ...counts, tables: [...counts.tables, exclusionsTable(besides[0]), ...planMakingTables(besides[1])] };
    });
  }

  @Get('planning')
  planning(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['asAt']);
    return this.show(request, reply, query, async (kept) =>
      planningView(
        kept,
        ...(await Promise.all([
          this.api.improvementRisks(token, kept),
          this.api.sufficiency(token, kept),
          this.api.places(token, kept),
          this.api.serviceMeans(token, kept),
          this.api.waits(token, kept),
        ])),
      ),
    );
  }

  @Get('stale-plans')
  stale(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['because', 'asAt', 'after']);
    return this.show(request, reply, query, async (kept) =>
      stalePlansView(kept, await this.api.stalePlans(token, kept)),
    );
  }

  @Get('plan-sample')
  sample(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['sample', 'size', 'asAt']);
    return this.show(request, reply, query, async ({ sample, ...kept }) =>
      // Nothing is drawn, and nobody's plan is shown, before the sample has a name.
      planSampleView({ sample, ...kept }, sample ? await this.api.planSample(token, { sample, ...kept }) : undefined),
    );
  }

  @Get('inspection-pack')
  pack(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['from', 'to', 'seed', 'children', 'asAt', 'knownAt']);
    return this.show(request, reply, query, async (kept) =>
      inspectionPackView(kept, await this.api.inspectionPack(token, kept)),
    );
  }

  /** Open to whoever is not signed in. */
  @Get('published')
  async published(@Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    return this.pages.show(request, reply, 'tables', publishedView(await this.api.publishedFigures()));
  }

  @Get('waits')
  waits(@Token() token: string, @Query() asked: Asked, @Req() request: FastifyRequest, @Res() reply: FastifyReply) {
    const query = askedOf(asked, ['asAt']);
    return this.show(request, reply, query, async (kept) => waitsView(kept, await this.api.waits(token, kept)));
  }

  /** What the API refuses of the boxes is left out, and said at its box. */
  private async show<Query extends object>(
    request: FastifyRequest,
    reply: FastifyReply,
    query: Query,
    view: (kept: Query) => Promise<TablesPage>,
  ) {
    try {
      return this.pages.show(request, reply, 'tables', { ...(await view(query)), siblings: siblingsOf(request) });
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      const errors = error.errors.map(({ pointer, message }) => ({ field: pointer.slice(1), text: message }));
      const kept = Object.fromEntries(
        Object.entries(query).filter(([name]) => !errors.some(({ field }) => field === name)),
      ) as Query;
      if (Object.keys(kept).length === Object.keys(query).length) throw error;
      return this.pages.show(
        request,
        reply,
        'tables',
        { ...(await view(kept)), siblings: siblingsOf(request), errors },
        400,
      );
    }
  }
}

const siblingsOf = (request: FastifyRequest) => noticedAndWaitedOf(signedIn(request)?.persona ?? '');
