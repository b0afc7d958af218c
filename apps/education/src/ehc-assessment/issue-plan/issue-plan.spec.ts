import { given } from '@lib/testing';
import { decided, draft, ended, finalPlan, on, requested, taken, told } from '../../../test/ehc-steps';
import { issuePlan } from './issue-plan';

const assessed = [taken('assessmentRequested', requested), taken('assessmentDecided', decided)];
const drafted = [...assessed, taken('draftSent', draft)];

describe('the council sends the final plan', () => {
  it('after the draft', () =>
    given(...drafted)
      .when(issuePlan, finalPlan)
      .thenEvents(taken('finalPlanSent', finalPlan)));

  it('within the family’s 15 days too: that is late for them and flagged, and no reason to keep the plan from them', () => {
    const early = on(finalPlan, { sentOn: '2026-07-15' });
    given(...drafted)
      .when(issuePlan, early)
      .thenEvents(taken('finalPlanSent', early));
  });

  it('twice is refused, with the day on which it was sent', () =>
    given(...drafted)
      .when(issuePlan, finalPlan)
      .andThen()
      .when(issuePlan, on(finalPlan, {}))
      .thenRefused('alreadySent', 'The final plan was sent on 2026-08-14.'));

  it('not before it has decided to assess', () =>
    given(taken('assessmentRequested', requested))
      .when(issuePlan, finalPlan)
      .thenRefused('notDecided', 'It is not known that the council decided to assess.'));

  it('not without a draft', () =>
    given(...assessed)
      .when(issuePlan, finalPlan)
      .thenRefused('noDraft', 'It is not known that the family was sent a draft.'));

  it('not after the assessment ended', () =>
    given(...drafted, told(ended))
      .when(issuePlan, finalPlan)
      .thenRefused('ended', 'The assessment ended on 2026-06-10.'));

  it('not before the draft', () =>
    given(...drafted)
      .when(issuePlan, on(finalPlan, { sentOn: '2026-07-12' }))
      .thenRefused('tooEarly', 'This cannot be before 2026-07-13, when the draft was sent.'));
});
