import { given } from '@lib/testing';
import { decided, draft, finalPlan, notIssued, on, refused, requested, taken } from '../../../test/ehc-steps';
import { declineToIssue } from './decline-to-issue';

const assessed = [taken('assessmentRequested', requested), taken('assessmentDecided', decided)];

describe('the council decides not to make a plan', () => {
  it('after an assessment', () =>
    given(...assessed)
      .when(declineToIssue, notIssued)
      .thenEvents(taken('planNotIssued', notIssued)));

  it('even when it had sent a draft', () =>
    given(...assessed, taken('draftSent', draft))
      .when(declineToIssue, notIssued)
      .thenEvents(taken('planNotIssued', notIssued)));

  it('twice is refused, with the day on which the family was told', () =>
    given(...assessed)
      .when(declineToIssue, notIssued)
      .andThen()
      .when(declineToIssue, on(notIssued, {}))
      .thenRefused('alreadyDecided', 'The family was told of this decision on 2026-07-17.'));

  it('not while it has not decided whether to assess', () =>
    given(taken('assessmentRequested', requested))
      .when(declineToIssue, notIssued)
      .thenRefused('notDecided', 'It is not known that the council decided to assess.'));

  it('not when it decided not to assess: that decision is the end of it', () =>
    given(taken('assessmentRequested', requested), taken('assessmentDecided', refused))
      .when(declineToIssue, notIssued)
      .thenRefused('notAssessed', 'The family was told on 2026-05-05 that there will be no assessment.'));

  it('not after the final plan', () =>
    given(...assessed, taken('draftSent', draft), taken('finalPlanSent', finalPlan))
      .when(declineToIssue, notIssued)
      .thenRefused('planSent', 'The final plan was sent on 2026-08-14.'));

  it('not before it decided to assess', () =>
    given(...assessed)
      .when(declineToIssue, on(notIssued, { notifiedOn: '2026-05-04' }))
      .thenRefused(
        'tooEarly',
        'This cannot be before 2026-05-05, when the family was told of the decision to assess.',
      ));

  it('not before the draft: that would have been sent after there was to be no plan', () =>
    given(...assessed, taken('draftSent', draft))
      .when(declineToIssue, on(notIssued, { notifiedOn: '2026-07-12' }))
      .thenRefused('tooEarly', 'This cannot be before 2026-07-13, when the draft was sent.'));
});
