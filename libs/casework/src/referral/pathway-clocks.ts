import type { Pathway } from '@lib/contracts';
import type { ClockOf } from '../case-kind';
import { areasOwn, closed, declined, moved, wait } from './waits';

type Step = 'referralReceived' | 'assessmentStarted' | 'treatmentDecided' | 'referralDecided';
type PathwayClock = ClockOf<Step | 'referralMoved' | 'referralClosed' | 'referralTriaged' | 'firstContactAttended'>;

const firstTreatment = { step: 'treatmentDecided', where: { decision: ['firstTreatment'] } } as const;

/** `speechAndLanguage` as `speech-and-language`. */
const inKebab = (code: string): string => code.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** The area's own target of each pathway that has one: a row of the pathways is a time limit here. */
export const pathwayClocks = (pathways: Readonly<Record<string, Pathway>>): readonly PathwayClock[] =>
  Object.entries(pathways).flatMap(([code, { title, beginsWithinWeeks, beginsWith }]): PathwayClock[] =>
    beginsWithinWeeks === undefined
      ? []
      : [
          {
            ...wait,
            id: `${inKebab(code)}-begun`,
            title: `${title} begun`,
            kind: 'local',
            citation: areasOwn,
            limit: { weeks: beginsWithinWeeks },
            endedBy:
              beginsWith === 'treatment'
                ? 'the day the first help was given'
                : 'the day the assessment or the first treatment began',
            startedBySteps: [{ step: 'referralReceived', where: { pathway: [code] } }],
            endedBySteps:
              beginsWith === 'treatment' ? [firstTreatment] : [{ step: 'assessmentStarted' }, firstTreatment],
            stoppedBySteps: [declined, closed, moved],
            inForceFrom: '2014-09-01',
          },
        ],
  );
