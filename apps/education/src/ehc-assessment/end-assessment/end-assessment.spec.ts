import { given } from '@lib/testing';
import { decided, draft, ended, finalPlan, on, refused, requested, taken, told } from '../../../test/ehc-steps';
import { endAssessment } from './end-assessment';

const asRequested = taken('assessmentRequested', requested);
const drafted = [asRequested, taken('assessmentDecided', decided), taken('draftSent', draft)];

describe('an assessment ends before a plan', () => {
  it.each([1, 2, 3])('after any of its steps: %i taken', (steps) =>
    given(...drafted.slice(0, steps))
      .when(endAssessment, ended)
      .thenEvents(taken('assessmentEnded', ended)));

  it('twice is refused, with the day on which it ended', () =>
    given(...drafted)
      .when(endAssessment, ended)
      .andThen()
      .when(endAssessment, on(ended, { endedOn: '2026-06-11' }))
      .thenRefused('ended', 'The assessment ended on 2026-06-10.'));

  it('not where none was requested', () =>
    given()
      .when(endAssessment, ended)
      .thenRefused('notRequested', 'No request for an assessment is known under this reference.'));

  it('not after the final plan, nor after a decision not to assess', () => {
    given(...drafted, told(finalPlan))
      .when(endAssessment, ended)
      .thenRefused('planSent', 'The final plan was sent on 2026-08-14.');
    given(asRequested, taken('assessmentDecided', refused))
      .when(endAssessment, ended)
      .thenRefused('notAssessed', 'The family was told on 2026-05-05 that there will be no assessment.');
  });

  it('not before it was requested', () =>
    given(asRequested)
      .when(endAssessment, on(ended, { endedOn: '2026-03-29' }))
      .thenRefused('tooEarly', 'This cannot be before 2026-03-30, when the request was received.'));
});
