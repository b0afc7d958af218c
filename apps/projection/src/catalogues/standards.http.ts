import { catalogue, catalogueVersion, type FactOfStep, factsOfSteps, kindOfStandard } from '@lib/casework';
import { Documented, Public } from '@lib/http';
import { rulesInWords, type Standard, type StepPattern } from '@lib/statutory';
import { Controller, Get } from '@nestjs/common';

/** A time limit as others read it: beside its steps, the facts that tell them, so that nobody has to know what a step is called here. */
export interface ListedStandard extends Standard {
  /** The kind of case in whose time it runs, by the ids of `GET /v1/case-kinds`. */
  readonly caseKind: string;
  /** How it is counted, when there is a clock of it, what moves or excuses it: each as a sentence. */
  readonly inWords: readonly string[];
  /** Told by any of these it starts; none where it starts with the child’s birth, which every fact may tell. */
  readonly startedByFacts: readonly FactOfStep[];
  /** Told by any of these it ends. */
  readonly endedByFacts: readonly FactOfStep[];
  /** Told by any of these it is no longer owed. */
  readonly stoppedByFacts: readonly FactOfStep[];
  /** What ends it begins the next where it is told by one of these. */
  readonly restartedByFacts: readonly FactOfStep[];
  /** Where the later of two last days counts, and the second is counted from facts of their own: these. */
  readonly laterOfFacts: readonly FactOfStep[];
  /** What may excuse its lateness is told by these. */
  readonly excusedByFacts: readonly FactOfStep[];
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

const standards = catalogue.map((standard): ListedStandard => {
  const kind = kindOfStandard(standard);
  return {
    ...standard,
    caseKind: kind.id,
    inWords: rulesInWords(standard),
    startedByFacts: factsOfSteps(kind, standard.startedBySteps),
    endedByFacts: factsOfSteps(kind, standard.endedBySteps),
    stoppedByFacts: factsOfSteps(kind, standard.stoppedBySteps),
    restartedByFacts: factsOfSteps(kind, standard.restartedBySteps ?? []),
    laterOfFacts: factsOfSteps(
      kind,
      (standard.laterOf ?? []).flatMap(({ countedFromSteps = [] }) => countedFromSteps),
    ),
    excusedByFacts: factsOfSteps(kind, standard.exceptionStep ? [standard.exceptionStep] : []),
    startedByStep: standard.startedBySteps[0]!,
    endedByStep: standard.endedBySteps[0]!,
  };
});

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
