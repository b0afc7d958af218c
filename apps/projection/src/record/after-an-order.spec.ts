import { builderOf, unusedNhsNumber } from '@lib/testing';
import { recordOf } from '../../test/records-of';

const child = { dateOfBirth: '2014-05-05', nhsNumber: unusedNhsNumber(760) };
const tell = (fact: string, data: Readonly<Record<string, unknown>>) =>
  builderOf(`education.${fact}.v1`)({ subject: 'EHC-1', child, data });
const assessmentReference = 'EHC-1';
const asked = tell('ehc-assessment-requested', { receivedOn: '2026-01-05', assessmentReference, setting: undefined });
const decided = (notifiedOn: string, decision: string, disagreementReference?: string) =>
  tell('ehc-assessment-decided', { notifiedOn, assessmentReference, decision, disagreementReference });
const flagged = (...told: Parameters<typeof recordOf>[0][number][]) =>
  recordOf(told).facts.flatMap(({ type, flags }) => flags.map(({ code }) => `${type.split('.')[1]} ${code}`));
const stateOf = (...told: Parameters<typeof recordOf>[0][number][]) =>
  recordOf(told).cases.map(({ kind, state }) => `${kind} ${state}`);

describe('a refusal that the Tribunal overturns', () => {
  const refused = decided('2026-02-09', 'doNotAssess');
  const draft = tell('ehc-plan-draft-sent', { sentOn: '2026-09-14', servedOn: undefined, assessmentReference });

  it('is no end of the assessment: what follows is in order, and the assessment goes on', () => {
    const after = decided('2026-06-15', 'assess', 'DIS-1');
    expect(flagged(asked, refused, after, draft)).toEqual([]);
    expect(stateOf(asked, refused, after)).toContain('ehcAssessment assessing');
  });

  it('is one where the decision cites the disagreement: another decision by itself was told before', () =>
    expect(flagged(asked, refused, decided('2026-06-15', 'assess'))).toEqual(['ehc-assessment-decided toldBefore']));

  it('has the end that it comes to: after it nothing more is in order', () => {
    const after = decided('2026-06-15', 'assess', 'DIS-1');
    const none = tell('ehc-plan-not-issued', { notifiedOn: '2026-08-03', assessmentReference });
    expect(flagged(asked, refused, after, none, draft)).toEqual(['ehc-plan-draft-sent afterItEnded']);
    const ordered = tell('ehc-plan-draft-sent', {
      ...{ sentOn: '2026-09-14', servedOn: '2026-09-16', assessmentReference, disagreementReference: 'DIS-2' },
    });
    expect(flagged(asked, refused, after, none, ordered)).toEqual([]);
  });
});

describe('a transfer between phases that was settled', () => {
  const planReference = 'P-1';
  const due = tell('phase-transfer-due', { knownOn: '2025-09-08', transferReference: 'T-1', planReference });
  const named = tell('ehc-plan-amended', {
    ...{ sentOn: '2026-02-02', planReference, transferReference: 'T-1', reviewReference: undefined },
  });
  const ceased = (ceasedOn: string) => tell('ehc-plan-ceased', { ceasedOn, planReference });

  it('is not undone, nor the end of the plan flagged, when the plan ceases later', () => {
    expect(stateOf(due, named, ceased('2028-07-21'))).toContain('phaseTransfer named');
    expect(flagged(due, named, ceased('2028-07-21'))).toEqual([]);
  });

  it('is over without it when the plan ceases before', () =>
    expect(stateOf(due, ceased('2026-01-05'))).toContain('phaseTransfer noPlan'));
});
