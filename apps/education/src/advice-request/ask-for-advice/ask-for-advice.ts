import type { AdviceRequestV1 } from '@lib/contracts';
import type { Decide } from '@lib/intake';
import { type AdviceAsked, adviceRequestFrom } from '../advice-request';

/**
 * Asks once under one reference: a second request is another reference, so that each answer has one question. What corrects a
 * request is the same question, put right.
 */
export const askForAdvice: Decide = ({ subject, data }, history) => {
  const { askedOn } = adviceRequestFrom(history);
  if (askedOn && data.corrects === undefined)
    return { refused: 'alreadyAsked', because: `Advice was asked for under this reference on ${askedOn}.` };
  const asked: AdviceAsked = { kind: 'adviceAsked', subject, request: data as unknown as AdviceRequestV1 };
  return [asked];
};
