import { adviceRequest, given } from '@lib/testing';
import type { AdviceAsked } from '../advice-request';
import { askForAdvice } from './ask-for-advice';

const request = adviceRequest({ subject: 'EHC-2026-0311', data: { requestReference: 'R/1', askedOn: '2026-04-13' } });
const asked: AdviceAsked = {
  kind: 'adviceAsked',
  subject: 'EHC-2026-0311',
  request: request.data as unknown as AdviceAsked['request'],
};

describe('the council asks for advice', () => {
  it('asks, in the words in which it was told to', () => given().when(askForAdvice, request).thenEvents(asked));

  it('twice under one reference is refused, with the day on which it asked before', () =>
    given(asked)
      .when(askForAdvice, request)
      .thenRefused('alreadyAsked', 'Advice was asked for under this reference on 2026-04-13.'));

  it('twice in a row asks once', () =>
    given()
      .when(askForAdvice, request)
      .andThen()
      .when(askForAdvice, { ...request, id: 'sent again under another id' })
      .thenRefused('alreadyAsked', 'Advice was asked for under this reference on 2026-04-13.'));

  it('a request is put right under its own reference', () => {
    const data = { ...request.data, askedOn: '2026-04-12', corrects: request.id };
    return given(asked)
      .when(askForAdvice, { ...request, id: 'put right', data })
      .thenEvents({ ...asked, request: data as unknown as AdviceAsked['request'] });
  });

  it('is not kept from asking by what others told under the same reference', () =>
    given({ kind: 'told', received: { type: 'education.advice-request.v1', data: {} } })
      .when(askForAdvice, request)
      .thenEvents(asked));
});
