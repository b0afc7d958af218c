import type { Viewer } from '@lib/access';
import { AUDIT, type Audit, asker } from '@lib/audit';
import { asIfNow, Problem } from '@lib/http';
import {
  type AskedQuery,
  type Clock,
  dayUpTo,
  faultsIn,
  limitUpTo,
  londonDate,
  momentUpTo,
  month,
  text,
} from '@lib/kernel';
import { addMonths } from '@lib/statutory';
import { Inject } from '@nestjs/common';
import { type IQueryHandler, Query, QueryHandler } from '@nestjs/cqrs';
import type { Progress } from '../../lag.interceptor';
import { CLOCK, PROGRESS } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { figuresAsked } from '../timeliness/question';
import { orRefused } from '../timeliness/read-timeliness.handler';
import { type InspectionPack, inspectionPack } from './inspection-pack';

/** Somebody gathers what inspectors are shown. */
export class ReadInspectionPack extends Query<InspectionPack> {
  constructor(
    readonly query: AskedQuery,
    readonly viewer: Viewer,
    readonly correlation: string,
  ) {
    super();
  }
}

/** As many as inspectors follow in one visit. */
const usual = '6';
const mostChildren = 50;

@QueryHandler(ReadInspectionPack)
export class ReadInspectionPackHandler implements IQueryHandler<ReadInspectionPack> {
  constructor(
    @Inject(KeptAreaIndex) private readonly area: KeptAreaIndex,
    @Inject(AUDIT) private readonly audit: Audit,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(PROGRESS) private readonly progress: Progress,
  ) {}

  async execute({ query, viewer, correlation }: ReadInspectionPack): Promise<InspectionPack> {
    const now = this.clock.now();
    const today = asIfNow(now);
    const faults = faultsIn(query, {
      ...{ from: month, to: month, asAt: dayUpTo(today), knownAt: momentUpTo(now) },
      ...{ seed: text, children: limitUpTo(mostChildren) },
    });
    if (faults.length > 0) throw new Problem('invalid-query', 'The pack cannot be gathered as asked.', faults);
    const { seed = '1', children = usual, ...times } = query as Readonly<Record<string, string | undefined>>;
    const to = times.to ?? (times.asAt ?? londonDate(today)).slice(0, 7);
    const from = times.from ?? addMonths(`${to}-01`, -12).slice(0, 7);
    const { asked } = orRefused(figuresAsked({ ...times, from, to }, { now, today }));
    const watermark = await this.progress.watermark();
    const pack = inspectionPack(
      this.area.for(viewer),
      {
        asked: { ...asked, from, to },
        ...{ seed, children: Number(children) },
      },
      viewer,
      watermark,
    );
    await this.audit.append({
      ...{ at: now, ...asker(viewer), action: 'gatherInspectionPack', correlation },
      outcome: pack.sample.length > 0 ? 'shown' : 'notFound',
      children: pack.sample.flatMap(({ child }) => child ?? []),
      ...{ asAt: pack.asAt, knownAt: pack.knownAt },
    });
    return pack;
  }
}
