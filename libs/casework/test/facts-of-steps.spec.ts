import { findContract, schemaOf } from '@lib/contracts';
import { catalogue, factsOfSteps, kindOfStandard } from '../src';

const whoTells = (id: string, which: 'startedBySteps' | 'endedBySteps' | 'stoppedBySteps') => {
  const standard = catalogue.find((each) => each.id === id)!;
  return factsOfSteps(kindOfStandard(standard), standard[which]);
};

describe('whoever reads the time limits and the contracts finds by which facts a clock starts, ends, stops and is excused', () => {
  it.each(catalogue.map((standard) => [standard.id, standard] as const))('%s', (_, standard) => {
    const kind = kindOfStandard(standard);
    const { startedBySteps, endedBySteps, stoppedBySteps, restartedBySteps, exceptionStep, laterOf } = standard;
    const needed = [startedBySteps, endedBySteps, ...stoppedBySteps.map((each) => [each])];
    const others = [
      restartedBySteps,
      exceptionStep && [exceptionStep],
      ...(laterOf ?? []).map((each) => each.countedFromSteps),
    ];
    for (const steps of [...needed, ...others.flatMap((each) => (each ? [each] : []))]) {
      const facts = factsOfSteps(kind, steps);
      // What follows from when a child was born, or from the child itself, is told by no fact of its own.
      const isOfChild = kind.reference === 'child' && steps !== endedBySteps;
      if (!isOfChild) expect(facts.length).toBeGreaterThan(0);
      expect(new Set(facts.map((fact) => JSON.stringify(fact))).size).toBe(facts.length);
      for (const { type, on, ratherOn, reference, referenceOf, where = {} } of facts) {
        const fields = schemaOf(findContract(type)!.data).properties;
        const named = [on, ratherOn, referenceOf, ...Object.keys(where)].filter((field) => field !== undefined);
        for (const field of named) expect(Object.keys(fields)).toContain(field);
        const ofFact = reference.filter((field) => !['fact', 'child'].includes(field));
        expect({ type, without: ofFact.filter((field) => !(field in fields)) }).toEqual({ type, without: [] });
      }
    }
  });

  it('with the field of the day, that of the reference, and what it must say', () => {
    expect(whoTells('phase-transfer-to-post-16', 'startedBySteps')).toEqual([
      {
        type: 'education.phase-transfer-due.v1',
        on: 'knownOn',
        reference: ['transferReference'],
        where: { transfer: ['secondaryToPost16'] },
      },
    ]);
    expect(whoTells('phase-transfer-to-post-16', 'endedBySteps')).toEqual([
      { type: 'education.ehc-plan-amended.v1', on: 'sentOn', reference: ['transferReference'] },
    ]);
  });

  it('of what stops it from another case, under that case’s own reference, and only where it says so', () => {
    expect(whoTells('advice-school', 'stoppedBySteps')[0]).toEqual({
      type: 'education.ehc-assessment-decided.v1',
      on: 'notifiedOn',
      reference: ['assessmentReference'],
      citedBy: 'assessmentReference',
      where: { decision: ['doNotAssess'] },
    });
    expect(whoTells('phase-transfer', 'stoppedBySteps').map(({ reference }) => reference)).toEqual([
      ['transferReference'],
      ['planReference'],
      ['planReference'],
    ]);
  });

  it('with the day of service, where it is told, before the day of sending', () => {
    expect(whoTells('family-time-on-draft', 'startedBySteps')[0]).toMatchObject({ on: 'sentOn', ratherOn: 'servedOn' });
  });

  it('of a step that another implies, by the facts of that one; and of several, only those that could be meant', () => {
    expect(whoTells('family-time-on-draft', 'startedBySteps').map(({ type }) => type)).toEqual([
      'education.ehc-plan-draft-sent.v1',
    ]);
    expect(whoTells('advice-own-social-care', 'endedBySteps').map(({ type }) => type)).toEqual([
      'education.educational-advice.v1',
      'social-care.social-care-advice.v1',
    ]);
  });
});
