import type { Instant, LocalDate } from '@lib/kernel';
import { addDays, addMonths, type Standard } from '@lib/statutory';
import type { AreaOf } from '../area/area-index';
import type { ShownFigure } from '../timeliness/suppressed';
import { timelinessOf } from '../timeliness/timeliness';

/** A figure as anybody may read it: without the way to its cases. */
export interface PublishedFigure extends ShownFigure {
  readonly title: string;
  /** Only `law` and `guidance` can be breached. */
  readonly kind: Standard['kind'];
}

/** How the area kept its time limits in the twelve whole months before today: for whoever asks. */
export interface PublishedFigures {
  /** The last day of the last month that is over. */
  readonly asAt: LocalDate;
  readonly from: string;
  readonly to: string;
  /** By what was recorded up to then. */
  readonly knownAt: Instant;
  /** Only those of which there was a case, in the order of the catalogue. */
  readonly figures: readonly PublishedFigure[];
}

/** Small numbers are never in it, nor one from which they would follow. */
export function publishedFigures(area: Pick<AreaOf, 'clocks'>, today: LocalDate, knownAt: Instant): PublishedFigures {
  const thisMonth = `${today.slice(0, 7)}-01`;
  const asAt = addDays(thisMonth, -1);
  const [from, to] = [addMonths(thisMonth, -12).slice(0, 7), asAt.slice(0, 7)];
  const asked = { from, to, asAt, knownAt, basis: 'due' } as const;
  const { figures } = timelinessOf(area, { asked, by: [], suppressSmall: true });
  return {
    ...{ asAt, from, to, knownAt },
    figures: figures.filter(({ due, stopped }) => due !== 0 || stopped !== 0).map(({ cases: _, ...figure }) => figure),
  };
}
