import { findContract, schemaOf } from '@lib/contracts';
import { catalogue, factsOfSteps, kindOfStandard } from '../src';

const whoTells = (id: string, which: 'startedBySteps' | 'endedBySteps') => {
  const standard = catalogue.find((each) => each.id === id)!;
  return factsOfSteps(kindOfStandard(standard), standard[which]);
};

describe('whoever reads the time limits and the contracts finds by which facts a clock starts and ends', () => {
  it.each(catalogue.map((standard) => [standard.id, standard] as const))('%s', (_, standard) => {
    const kind = kindOfStandard(standard);
    for (const steps of [standard.startedBySteps, standard.endedBySteps]) {
      const facts = factsOfSteps(kind, steps);
      // What follows from when a child was born, or from the child itself, is told by no fact of its own.
      const isOfChild = kind.reference === 'child' && steps === standard.startedBySteps;
      if (!isOfChild) expect(facts.length).toBeGreaterThan(0);
      for (const { type, on, reference, where = {} } of facts) {
        const fields = schemaOf(findContract(type)!.data).properties;
        for (const field of [on, ...Object.keys(where)]) expect(Object.keys(fields)).toContain(field);
        expect(reference.every((field) => ['fact', 'child'].includes(field) || field in fields)).toBe(true);
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
