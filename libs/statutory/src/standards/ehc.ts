import type { Standard, StopPattern } from '../standard';
import { deciding, issuing, notIssuing } from './grounds';

const ended: StopPattern = { step: 'assessmentEnded', says: 'the assessment was withdrawn or ended' };
const notAssessed: StopPattern = {
  step: 'assessmentDecided',
  where: { decision: ['doNotAssess'] },
  says: 'the council decided not to assess',
};
const planSent: StopPattern = { step: 'finalPlanSent', says: 'the final plan was sent' };
const notIssued: StopPattern = { step: 'planNotIssued', says: 'the council decided not to issue a plan' };

const council = { group: 'ehc', kind: 'law', whoMust: 'council' } as const;

/** The day of SI 2014/1530, regulation 1. */
const inForceFrom = '2014-09-01';

const decidingToAssess = {
  ...council,
  tellsFamily: true,
  countingWord: 'within',
  limit: { weeks: 6 },
  endedBy: 'the day the council told the family its decision',
  endedBySteps: [{ step: 'assessmentDecided' }],
  stoppedBySteps: [ended],
  exceptionStep: { step: 'exceptionRecorded', where: { duty: ['decide'] } },
  excusedBy: deciding,
  inForceFrom,
} as const satisfies Partial<Standard>;

/**
 * An EHC assessment, from request to plan. The limits and words of regulations 5(1), 10(1) and (4) and 13 were read in their text
 * at legislation.gov.uk; what makes a council responsible without a request (CFA 2014, sections 24 and 36(3)) was not.
 * Not kept here: the relaxation of these limits from 1 May to 25 September 2020 (SI 2020/471).
 */
export const ehcStandards: readonly Standard[] = [
  {
    ...decidingToAssess,
    id: 'decide-to-assess',
    title: 'Decide whether to assess',
    citation: 'SEND Regulations 2014, regulation 5(1)',
    citationVerified: true,
    from: 'the day the council received the request',
    startedBySteps: [
      { step: 'assessmentRequested', where: { requestedBy: ['parent', 'youngPerson', 'schoolOrCollege'] } },
    ],
  },
  {
    ...decidingToAssess,
    id: 'decide-to-assess-without-request',
    title: 'Decide whether to assess, without a request',
    citation: 'SEND Regulations 2014, regulation 5(1)(b); Children and Families Act 2014, sections 24 and 36(3)',
    citationVerified: false,
    from: 'the day the council became responsible, the child being brought to its notice',
    startedBySteps: [{ step: 'assessmentRequested', where: { requestedBy: ['broughtToNotice'] } }],
  },
  {
    ...council,
    id: 'not-to-issue',
    title: 'Tell of a decision not to issue a plan',
    citation: 'SEND Regulations 2014, regulation 10(1)',
    citationVerified: true,
    // It binds a council that has decided not to issue a plan, and nobody is owed this answer until it is made.
    tellsFamily: false,
    existsOnceEnded: true,
    countingWord: 'within',
    limit: { weeks: 16 },
    from: 'the day the council received the request or became responsible',
    endedBy: 'the day the council told the family that it would not issue a plan',
    startedBySteps: [{ step: 'assessmentRequested' }],
    endedBySteps: [{ step: 'planNotIssued' }],
    // A draft that was sent before does not make the decision another one.
    stoppedBySteps: [planSent, notAssessed, ended],
    exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },
    excusedBy: notIssuing,
    inForceFrom,
  },
  {
    ...council,
    id: 'decide-to-issue',
    title: 'Decide whether to issue a plan',
    kind: 'local',
    citation: "the area's own practice; no law dates a draft plan",
    citationVerified: false,
    tellsFamily: true,
    countingWord: 'within',
    limit: { weeks: 16 },
    from: 'the day the council received the request or became responsible',
    endedBy: 'the day the council sent the family a plan or told it that there would be none',
    startedBySteps: [{ step: 'assessmentRequested' }],
    endedBySteps: [{ step: 'draftSent' }, { step: 'planNotIssued' }, { step: 'finalPlanSent' }],
    stoppedBySteps: [notAssessed, ended],
    excusedBy: [],
    inForceFrom,
  },
  {
    ...council,
    id: 'final-plan',
    title: 'Final EHC plan',
    citation: 'SEND Regulations 2014, regulation 13(2)',
    citationVerified: true,
    tellsFamily: false,
    countingWord: 'within',
    limit: { weeks: 20 },
    from: 'the day the council received the request or became responsible',
    endedBy: 'the day the final plan was sent',
    startedBySteps: [{ step: 'assessmentRequested' }],
    endedBySteps: [{ step: 'finalPlanSent' }],
    stoppedBySteps: [notIssued, notAssessed, ended],
    exceptionStep: { step: 'exceptionRecorded', where: { duty: ['plan'] } },
    excusedBy: issuing,
    inForceFrom,
  },
  {
    ...council,
    id: 'family-time-on-draft',
    title: "The family's time on the draft plan",
    citation: 'SEND Regulations 2014, regulation 13(1)(a)',
    citationVerified: true,
    tellsFamily: false,
    countingWord: 'beginningWith',
    limit: { days: 15 },
    from: 'the day the draft plan was served, or was sent where no day of service is told',
    endedBy: 'the day the final plan was sent',
    startedBySteps: [{ step: 'draftServed' }],
    endedBySteps: [{ step: 'finalPlanSent' }],
    stoppedBySteps: [ended, notIssued],
    excusedBy: [],
    floor: true,
    // A plan that was sent after the draft and before its service left the family none of its time.
    endsCountFromSteps: [{ step: 'draftSent' }],
    inForceFrom,
  },
];
