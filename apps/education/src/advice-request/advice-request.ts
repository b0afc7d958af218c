import type { Sufficiency } from '@lib/casework';
import { type AdviceRequestV1, adviceSufficiencyV1 } from '@lib/contracts';
import { type Decider, fold } from '@lib/kernel';

/** The council asks a body for advice in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)). */
export interface AdviceAsked {
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

interface Told {
  readonly kind: 'told';
  readonly received: { readonly type: string; readonly data: Readonly<Record<string, string>> };
}

export const adviceRequest: Decider<AdviceRequest, { readonly kind: string }> = {
  initial: { said: [] },
  evolve(state, event) {
    if (event.kind === 'adviceAsked') return { ...state, askedOn: (event as AdviceAsked).request.askedOn };
    if (event.kind !== 'told' || (event as Told).received.type !== adviceSufficiencyV1.type) return state;
    const { saidBy = '', isSufficient = '', adviceFrom = '', saidOn = '' } = (event as Told).received.data;
    return { ...state, said: [...state.said, { saidBy, isSufficient, adviceFrom, on: saidOn }] };
  },
};

export const adviceRequestFrom = (history: readonly unknown[]): AdviceRequest =>
  fold(adviceRequest, history as readonly { readonly kind: string }[]);
