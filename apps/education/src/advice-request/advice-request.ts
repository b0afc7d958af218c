import type { Sufficiency } from '@lib/casework';
import type { AdviceRequestV1, AdviceSufficiencyV1 } from '@lib/contracts';
import { type Decider, fold } from '@lib/kernel';

/** The council asks a body for advice in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)). */
export interface AskedForAdvice {
  readonly kind: 'adviceAsked';
  /** The council's own reference for the child. */
  readonly subject: string;
  readonly request: AdviceRequestV1;
}

/** One request reference: whom it asked, and when; and who has said that advice which is there already suffices. */
export interface AdviceRequest {
  readonly askedOn?: string;
  readonly said: readonly Sufficiency[];
}

/** Whether advice that is there already suffices, where that is what was told (regulation 6(4)). */
function sufficiencyIn(event: { readonly kind: string }): Sufficiency | undefined {
  const { received } = event as { readonly received?: { readonly data: Partial<AdviceSufficiencyV1> } };
  const { saidBy, isSufficient, adviceFrom = '', saidOn = '' } = received?.data ?? {};
  return saidBy && isSufficient ? { saidBy, isSufficient, adviceFrom, on: saidOn } : undefined;
}

export const adviceRequest: Decider<AdviceRequest, { readonly kind: string }> = {
  initial: { said: [] },
  evolve(state, event) {
    if (event.kind === 'adviceAsked') return { ...state, askedOn: (event as AskedForAdvice).request.askedOn };
    const said = sufficiencyIn(event);
    return said ? { ...state, said: [...state.said, said] } : state;
  },
};

export const adviceRequestFrom = (history: readonly unknown[]): AdviceRequest =>
  fold(adviceRequest, history as readonly { readonly kind: string }[]);
