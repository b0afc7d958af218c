import { contracts } from '@lib/contracts';
import type { Commit } from '@lib/kernel';
import { decided, draft, ended, finalPlan, notIssued, on, requested, taken, told } from '../../test/ehc-steps';
import { ehcAssessmentFrom } from './ehc-assessment';
import { ehcAssessmentFacts } from './ehc-assessment.published';

const steps = [
  ['assessmentRequested', requested],
  ['assessmentDecided', decided],
  ['planNotIssued', notIssued],
  ['draftSent', draft],
  ['finalPlanSent', finalPlan],
  ['assessmentEnded', ended],
] as const;

describe('one EHC needs assessment', () => {
  it.each(
    steps,
  )('knows of %s the same, whether it was taken here or told, and publishes it as it is told', (kind, said) => {
    expect(ehcAssessmentFrom([told(said)])).toEqual({ [kind]: said.data });
    expect(ehcAssessmentFrom([taken(kind, said)])).toEqual({ [kind]: said.data });
    const commit = { message: { source: said.source } } as Commit;
    expect(ehcAssessmentFacts.publish?.(taken(kind, said) as never, commit)).toEqual({
      contract: contracts.find(({ type }) => type === said.type),
      source: said.source,
      subject: said.subject,
      data: said.data,
    });
  });

  it('has every step that it can publish among those that it knows', () => {
    expect([...ehcAssessmentFacts.kinds!].sort()).toEqual(steps.map(([kind]) => kind).sort());
  });

  it('is the same in whatever order its steps were told, and of a step told twice keeps the last word', () => {
    const events = steps.map(([, said]) => told(said));
    expect(ehcAssessmentFrom([...events].reverse())).toEqual(ehcAssessmentFrom(events));
    const later = on(draft, { sentOn: '2026-07-14' });
    expect(ehcAssessmentFrom([...events, told(later)]).draftSent?.sentOn).toBe('2026-07-14');
  });

  it('is not moved by what is only told beside its steps', () => {
    const comments = { kind: 'told', received: { type: 'education.draft-comments-received.v1', data: {} } };
    expect(ehcAssessmentFrom([comments])).toEqual({});
  });
});
