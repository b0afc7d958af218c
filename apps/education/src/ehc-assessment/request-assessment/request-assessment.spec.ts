import { given } from '@lib/testing';
import { decided, on, requested, taken, told } from '../../../test/ehc-steps';
import { requestAssessment } from './request-assessment';

const because = 'A request was received under this reference on 2026-03-30.';

describe('the council records a request for an EHC needs assessment', () => {
  it('starts the assessment, in the words in which it was told to', () =>
    given().when(requestAssessment, requested).thenEvents(taken('assessmentRequested', requested)));

  it('twice is refused, with the day on which it was received', () =>
    given()
      .when(requestAssessment, requested)
      .andThen()
      .when(requestAssessment, on(requested, { receivedOn: '2026-04-01' }))
      .thenRefused('alreadyRequested', because));

  it('that the council’s own system has told is not taken again', () =>
    given(told(requested)).when(requestAssessment, requested).thenRefused('alreadyRequested', because));

  it('is put right by naming the event that it corrects', () => {
    const right = on(requested, { receivedOn: '2026-03-27', corrects: 'the first' });
    given(taken('assessmentRequested', requested))
      .when(requestAssessment, right)
      .thenEvents(taken('assessmentRequested', right));
  });

  it('is not refused because a later step was told first', () =>
    given(told(decided)).when(requestAssessment, requested).thenEvents(taken('assessmentRequested', requested)));
});
