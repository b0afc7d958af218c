import type { Instant } from '@lib/kernel';
import type { Dimension } from './figures';
import type { NotCountedReason } from './not-counted-reasons';
import type { FigureQuery } from './scan';
import type { Selection } from './select-cases';
import type { Band } from './weeks';

export interface FiguresAsked {
  readonly asked: FigureQuery;
  readonly by: readonly Dimension[];
  /** No number from one to four is shown, nor one from which it would follow. */
  readonly suppressSmall?: true;
}

export interface CasesAsked {
  readonly asked: FigureQuery;
  readonly of: readonly Selection[];
  /** Only those that lasted so long. */
  readonly waited?: Band;
  readonly after?: string;
}

/** `of` nothing is of every case. */
export interface DifferencesAsked extends Omit<CasesAsked, 'waited'> {
  /** The earlier of the two moments; `asked.knownAt` is the later. */
  readonly knownBefore: Instant;
}

export interface NotCountedAsked {
  readonly asked: FigureQuery;
  readonly reason?: NotCountedReason;
  readonly after?: string;
}
