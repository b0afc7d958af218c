import { adviceRequest, given } from '@lib/testing';
import type { AskedForAdvice } from '../advice-request';
import { askForAdvice } from './ask-for-advice';

const request = adviceRequest({ subject: 'EHC-2026-0311', data: { requestReference: 'R/1', askedOn: '2026-04-13' } });
const asked: AskedForAdvice = {
  kind: 'adviceAsked',
  subject: 'EHC-2026-0311',
  request: request.data as unknown as AskedForAdvice['request'],
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
      .thenEvents({ ...asked, request: data as unknown as AskedForAdvice['request'] });
  });

  it('is not kept from asking by what others told under the same reference', () =>
    given({ kind: 'told', received: { type: 'education.advice-request.v1', data: {} } })
      .when(askForAdvice, request)
      .thenEvents(asked));

  describe('what is there already and suffices (regulation 6(4))', () => {
    const said = (saidBy: string, isSufficient = 'yes', saidOn = '2026-04-09', adviceFrom = 'social-care') => ({
      kind: 'told',
      received: {
        type: 'education.advice-sufficiency.v1',
        data: { saidBy, isSufficient, saidOn, adviceFrom },
      },
    });
    const all = [said('author'), said('authority'), said('family')];
    const refused = expect.stringContaining('must not be asked for again');

    it('is not asked for again when its author, the authority and the family all say so', () =>
      given(...all)
        .when(askForAdvice, request)
        .thenRefused('adviceSuffices', refused));

    it('on a move, with the old authority in place of the new', () =>
      given(said('author'), said('oldAuthority'), said('family'))
        .when(askForAdvice, request)
        .thenRefused('adviceSuffices', refused));

    it.each([0, 1, 2])('is asked for while one of the three has not said so', (missing) =>
      given(...all.filter((_, index) => index !== missing))
        .when(askForAdvice, request)
        .thenEvents(asked));

    it('is asked for when the family has thought better of it', () =>
      given(...all, said('family', 'no', '2026-04-12'))
        .when(askForAdvice, request)
        .thenEvents(asked));

    it('is asked for of another adviser than the one whose advice suffices', () =>
      given(...all.map((each) => said(each.received.data.saidBy, 'yes', '2026-04-09', 'health')))
        .when(askForAdvice, request)
        .thenEvents(asked));
  });
});
