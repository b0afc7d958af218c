import { catalogue, catalogueVersion } from '@lib/casework';
import { Documented, Public } from '@lib/http';
import type { Standard, StepPattern } from '@lib/statutory';
import { Controller, Get } from '@nestjs/common';

/** A time limit as others read it. */
export interface ListedStandard extends Standard {
  /** The first of `startedBySteps`. */
  readonly startedByStep: StepPattern;
  /** The first of `endedBySteps`. */
  readonly endedByStep: StepPattern;
}

/** The time limits that clocks are computed by. */
export interface StandardCatalogue {
  /** Changes whenever any word, number or date in it does. */
  readonly version: string;
  readonly standards: readonly ListedStandard[];
}

const standards = catalogue.map(
  (standard): ListedStandard => ({
    ...standard,
    startedByStep: standard.startedBySteps[0]!,
    endedByStep: standard.endedBySteps[0]!,
  }),
);

/** Every time limit that is computed here: its source, its kind, and from when to when it is in force. Open to all. */
@Controller('v1/standards')
@Public()
export class StandardsController {
  @Get()
  @Documented({
    id: 'listStandards',
    tag: 'Catalogues',
    summary: 'Every time limit that is computed here, with its source and when it is in force',
    answers: { 200: { says: 'The catalogue.', type: 'StandardCatalogue' } },
  })
  list(): StandardCatalogue {
    return { version: catalogueVersion, standards };
  }
}
