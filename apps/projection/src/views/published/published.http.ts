import { asIfNow, Documented, Public } from '@lib/http';
import { type Clock, londonDate } from '@lib/kernel';
import { Controller, Get, Header, Inject } from '@nestjs/common';
import { CLOCK } from '../../ports';
import { KeptAreaIndex } from '../area/area-index.inbox';
import { type PublishedFigures, publishedFigures } from './published';

/** As who only ordinary facts are counted: what is hidden from anybody is hidden from all. */
const anybody = { ...{ subject: '', organisation: '', children: [], scopes: [] }, role: 'analyst' } as const;

/** The area’s figures, open to all. */
@Controller('v1/published-figures')
@Public()
export class PublishedController {
  private kept: { readonly minute: string; readonly figures: PublishedFigures } | undefined;

  constructor(
    @Inject(KeptAreaIndex) private readonly area: Pick<KeptAreaIndex, 'for'>,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @Get()
  @Documented({
    id: 'readPublishedFigures',
    tag: 'The area',
    summary: 'How the area kept its time limits in the last twelve whole months, for whoever asks',
    description:
      'Open to all, and of nobody: no number from one to four is shown, nor one from which it would follow. As at the last day of the last month, by what is known now; ' +
      'counted at most once a minute.',
    answers: { 200: { says: 'The figures.', type: 'PublishedFigures' } },
  })
  @Header('cache-control', 'public, max-age=60')
  read(): PublishedFigures {
    // Anybody may ask, as often as they like: the whole area is scanned once a minute at most.
    const now = this.clock.now();
    const today = londonDate(asIfNow(now));
    const minute = `${today} ${now.slice(0, 16)}`;
    if (this.kept?.minute !== minute)
      this.kept = { minute, figures: publishedFigures(this.area.for(anybody), today, now) };
    return this.kept.figures;
  }
}
