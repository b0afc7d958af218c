import { given } from '@lib/testing';
import { decided, draft, ended, notIssued, on, requested, taken, told } from '../../../test/ehc-steps';
import { sendDraft } from './send-draft';

const assessed = [taken('assessmentRequested', requested), taken('assessmentDecided', decided)];

describe('the council sends the draft of a plan', () => {
  it('once it has decided to assess', () =>
    given(...assessed)
      .when(sendDraft, draft)
      .thenEvents(taken('draftSent', draft)));

  it('twice is refused, with the day on which it was sent', () =>
    given(...assessed)
      .when(sendDraft, draft)
      .andThen()
      .when(sendDraft, on(draft, {}))
      .thenRefused('alreadySent', 'The draft was sent on 2026-07-13.'));

  it('that the council’s own system has told is not taken again', () =>
    given(...assessed, told(draft))
      .when(sendDraft, draft)
      .thenRefused('alreadySent', 'The draft was sent on 2026-07-13.'));

  it('not while it has not decided whether to assess', () =>
    given(told(requested))
      .when(sendDraft, draft)
      .thenRefused('notDecided', 'It is not known that the council decided to assess.'));

  it('not after it decided to make none, nor after the assessment ended', () => {
    given(...assessed, taken('planNotIssued', notIssued))
      .when(sendDraft, draft)
      .thenRefused('notIssued', 'The family was told on 2026-07-17 that there will be no plan.');
    given(...assessed, told(ended))
      .when(sendDraft, draft)
      .thenRefused('ended', 'The assessment ended on 2026-06-10.');
  });

  it('after it decided to make none, where an order or an agreement asks for it: it cites the disagreement', () => {
    const ordered = on(draft, { sentOn: '2026-09-28', servedOn: undefined, disagreementReference: 'DIS-2026-041' });
    given(...assessed, taken('draftSent', draft), taken('planNotIssued', notIssued))
      .when(sendDraft, ordered)
      .thenEvents(taken('draftSent', ordered));
  });

  it('not before it decided to assess, and it is not served before it is sent', () => {
    given(...assessed)
      .when(sendDraft, on(draft, { sentOn: '2026-05-04' }))
      .thenRefused('tooEarly', 'This cannot be before 2026-05-05, when the family was told of the decision to assess.');
    given(...assessed)
      .when(sendDraft, on(draft, { servedOn: '2026-07-12' }))
      .thenRefused('tooEarly', 'This cannot be before 2026-07-13, when the draft was sent.');
  });
});
