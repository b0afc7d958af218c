import { childHealthCheckV1, childOffCaseloadV1, childOnCaseloadV1 } from '@lib/contracts';
import { type ClockOf, defineCase, impliedStep, step, stepToldAs } from '../case-kind';
import { type Check, checks, endOfSchoolYear } from './checks';
import { owedChecks } from './owed';

type Named = 'checkOwed' | 'checkTaken' | 'joinedCaseload' | 'leftCaseload';

const clockOf = ({ id, check, title, kind, citation, due }: Check): ClockOf<Named> => {
  const of = { standard: [id] };
  const isOfVisitors = !('schoolYear' in due);
  return {
    id,
    title,
    group: 'health',
    kind,
    citation,
    citationVerified: false,
    whoMust: 'health',
    tellsFamily: false,
    countingWord: isOfVisitors ? 'within' : 'by',
    limit: isOfVisitors ? due : { dayOfYear: endOfSchoolYear, yearOf: 'schoolYearEnds' },
    from: 'the day the child was born',
    endedBy: 'the day it was done',
    startedBySteps: [{ step: 'checkOwed', where: of }],
    startHappensOnce: true,
    endedBySteps: [{ step: 'checkTaken', where: { ...of, check: [check], outcome: ['done'] } }],
    stoppedBySteps: [
      {
        step: 'checkTaken',
        where: { ...of, check: [check], outcome: ['declined'] },
        says: 'the family declined it',
        overdueStays: true,
      },
      {
        step: 'leftCaseload',
        where: { ...of, because: ['movedOut', 'died', 'other'] },
        says: 'the child left the service',
        overdueStays: true,
      },
    ],
    resumedBySteps: [{ step: 'joinedCaseload', where: of }],
    excusedBy: [],
    // The metrics were first published for that quarter. A clock runs from birth, long before anybody is of an age for a school nurse.
    inForceFrom: isOfVisitors ? '2015-10-01' : '2000-01-01',
  };
};

/** Those checks of the healthy child programme that are offered to every child, each due by birth; done, missed or declined. */
export const childHealth = defineCase({
  id: 'childHealth',
  title: 'Health checks of every child',
  agency: 'health',
  reference: 'child',
  steps: {
    childBorn: stepToldAs(
      [childOnCaseloadV1, childHealthCheckV1].map((contract) => ({ contract, on: 'child.dateOfBirth' })),
      { says: 'Born', happened: 'the child was born' },
    ),
    joinedCaseload: step(childOnCaseloadV1, {
      says: 'On the caseload',
      happened: 'the child came to the service',
      opens: true,
      attributes: ['because'],
    }),
    leftCaseload: step(childOffCaseloadV1, {
      says: 'Off the caseload',
      happened: 'the child left the service',
      attributes: ['because'],
    }),
    checkOwed: impliedStep({ says: 'Check owed', happened: 'the child was born' }),
    checkTaken: step(childHealthCheckV1, {
      says: 'Check done, missed or declined',
      happened: 'a check was done, missed or declined',
      attributes: ['check', 'outcome'],
    }),
  },
  clocks: checks.map(clockOf),
  refine: owedChecks,
});
