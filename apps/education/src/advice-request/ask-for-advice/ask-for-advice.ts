import { mustNotBeAsked } from '@lib/casework';
import type { AdviceRequestV1 } from '@lib/contracts';
import type { Decide } from '@lib/streams';
import { type AskedForAdvice, adviceRequestFrom } from '../advice-request';

/**
 * Asks once under one reference: a second request is another reference, so that each answer has one question. What corrects a
 * request is the same question, put right. What is there already, and is enough to all who must be satisfied, is not asked for.
 */
export const askForAdvice: Decide = ({ subject, data }, history) => {
  const { askedOn, said } = adviceRequestFrom(history);
  if (askedOn && data.corrects === undefined)
    return { refused: 'alreadyAsked', because: `Advice was asked for under this reference on ${askedOn}.` };
  if (data.corrects === undefined && mustNotBeAsked(said, String(data.adviceFrom), String(data.askedOn)))
    return {
      refused: 'adviceSuffices',
      because:
        'Its author, the authority and the family have all said that advice which is there already is sufficient: it must not be asked for again (SEND Regulations 2014, regulation 6(4)).',
    };
  const asked: AskedForAdvice = { kind: 'adviceAsked', subject, request: data as unknown as AdviceRequestV1 };
  return [asked];
};
