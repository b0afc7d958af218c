import type { AdviceRequestV1 } from '@lib/contracts';
import { type Decider, fold } from '@lib/kernel';

/** The council asks a body for advice in an EHC needs assessment (SEND Regulations 2014, regulation 6(1)). */
export interface AdviceAsked {
  readonly kind: 'adviceAsked';
  /** The council's own reference for the child. */
  readonly subject: string;
  readonly request: AdviceRequestV1;
}

/** One request reference: whom it asked, and when. */
export interface AdviceRequest {
  readonly askedOn?: string;
}

export const adviceRequest: Decider<AdviceRequest, { readonly kind: string }> = {
  initial: {},
  evolve: (state, event) =>
    event.kind === 'adviceAsked' ? { askedOn: (event as AdviceAsked).request.askedOn } : state,
};

export const adviceRequestFrom = (history: readonly unknown[]): AdviceRequest =>
  fold(adviceRequest, history as readonly { readonly kind: string }[]);
