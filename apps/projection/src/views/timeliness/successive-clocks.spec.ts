import {
  adviceRequest,
  ehcAssessmentDecided,
  ehcAssessmentRequested,
  healthAdvice,
  unusedNhsNumber,
} from '@lib/testing';
import { rowsOf } from '../../../test/records-of';
import { factsOf } from '../../facts/facts';
import { workingOut } from '../../record/casework';
import { momentsOf } from './moments';
import { successiveClocks } from './successive-clocks';

const child = { dateOfBirth: '2021-05-04', nhsNumber: unusedNhsNumber(88) };

/** A child of whom four facts are told in each of so many cases, the assessment and the advice of each told between those of others. */
function factsOfChild(cases: number) {
  const numbers = Array.from({ length: cases }, (_, index) => index);
  const told = [
    ...numbers.map((at) => ehcAssessmentRequested({ subject: 'C', child, data: { assessmentReference: `A-${at}` } })),
    ...numbers.map((at) => adviceRequest({ subject: 'C', child, data: { requestReference: `R-${at}` } })),
    ...numbers.map((at) => ehcAssessmentDecided({ subject: 'C', child, data: { assessmentReference: `A-${at}` } })),
    ...numbers.map((at) => healthAdvice({ subject: 'H', child, data: { requestReference: `R-${at}` } })),
  ].map((event, index) => ({
    ...event,
    recordedtime: new Date(Date.UTC(2026, 4, 1) + index * 60_000).toISOString(),
  }));
  const rows = rowsOf(told).map((row, index) => ({ ...row, recordedAt: told[index]!.recordedtime }));
  return { sourceRecords: [...new Set(rows.map(({ sourceRecord }) => sourceRecord))], facts: factsOf(rows).facts };
}

/** How many facts were read for cases, and cases for clocks, in going through all that was ever known of the child. */
function workOf(cases: number) {
  const { sourceRecords, facts } = factsOfChild(cases);
  const work = { facts: 0, cases: 0 };
  const workOut = workingOut();
  const values = successiveClocks(facts, momentsOf(sourceRecords, facts), (inForce) => {
    work.facts += inForce.length;
    const { cases, clocksOf, clocks } = workOut(inForce);
    return {
      cases,
      clocks,
      clocksOf(ofCase) {
        work.cases++;
        return clocksOf(ofCase);
      },
    };
  });
  return { ...work, told: facts.length, values: [...values.values()].flat().length };
}

describe('what every clock of a child ever said', () => {
  it('costs each fact of a child with 2,000 as much as each of one with 100', () => {
    const [few, many] = [workOf(25), workOf(500)];
    expect([few.told, many.told]).toEqual([100, 2_000]);
    expect(many.values / many.told).toBeCloseTo(few.values / few.told, 1);
    expect(few.values).toBeGreaterThan(0);
    for (const name of ['facts', 'cases'] as const)
      expect(many[name] / many.told).toBeLessThanOrEqual(1.3 * (few[name] / few.told));
  });
});
