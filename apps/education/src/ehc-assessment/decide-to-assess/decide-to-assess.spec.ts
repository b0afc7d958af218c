import { given } from '@lib/testing';
import { decided, ended, on, refused, requested, taken, told } from '../../../test/ehc-steps';
import { decideToAssess } from './decide-to-assess';

const asRequested = taken('assessmentRequested', requested);

describe('the council decides whether to assess', () => {
  it.each([decided, refused])('to assess, or not to: %#', (decision) =>
    given(asRequested).when(decideToAssess, decision).thenEvents(taken('assessmentDecided', decision)));

  it('on a request that its own system told, as on one that was recorded here', () =>
    given(told(requested)).when(decideToAssess, decided).thenEvents(taken('assessmentDecided', decided)));

  it('twice is refused, whatever it decides the second time', () =>
    given(asRequested)
      .when(decideToAssess, decided)
      .andThen()
      .when(decideToAssess, refused)
      .thenRefused('alreadyDecided', 'The family was told of the decision on 2026-05-05.'));

  it('after a refusal where the Tribunal ordered it, or it was agreed: it cites the disagreement', () => {
    const afterAll = on(decided, { notifiedOn: '2026-09-28', disagreementReference: 'DIS-2026-041' });
    given(asRequested, taken('assessmentDecided', refused))
      .when(decideToAssess, afterAll)
      .thenEvents(taken('assessmentDecided', afterAll));
    given(asRequested, taken('assessmentDecided', refused))
      .when(decideToAssess, on(afterAll, { notifiedOn: '2026-05-04' }))
      .thenRefused(
        'tooEarly',
        'This cannot be before 2026-05-05, when the family was told that there will be no assessment.',
      );
    given(asRequested, taken('assessmentDecided', decided))
      .when(decideToAssess, afterAll)
      .thenRefused('alreadyDecided', 'The family was told of the decision on 2026-05-05.');
  });

  it('not without a request', () =>
    given()
      .when(decideToAssess, decided)
      .thenRefused('notRequested', 'No request for an assessment is known under this reference.'));

  it('not once the assessment has ended', () =>
    given(asRequested, taken('assessmentEnded', ended))
      .when(decideToAssess, decided)
      .thenRefused('ended', 'The assessment ended on 2026-06-10.'));

  it('not before the request was received, and on that very day it may', () => {
    given(asRequested)
      .when(decideToAssess, on(decided, { notifiedOn: '2026-03-29' }))
      .thenRefused('tooEarly', 'This cannot be before 2026-03-30, when the request was received.');
    const sameDay = on(decided, { notifiedOn: '2026-03-30' });
    given(asRequested).when(decideToAssess, sameDay).thenEvents(taken('assessmentDecided', sameDay));
  });
});
