import type { Pair } from '@lib/linkage';
import { saidIn } from '../../identity/decisions';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** Two source records of which a person is asked whether they are one child. */
export interface IdentityQuestionOpen {
  readonly between: Pair;
  /** Somebody has looked, and could not say yet. */
  readonly isUnsure?: true;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly identity?: readonly IdentityQuestionOpen[];
  }
}

/** Whom a child may be the same as: what a steward is asked. */
export const identityView: View = {
  name: 'identity',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ cluster, decisions, neighbours }) => {
    const { asks = [] } = cluster;
    if (asks.length === 0 || isSandboxChild(neighbours)) return undefined;
    const unsure = new Set(saidIn(decisions).flatMap(({ between, as }) => (as === 'unsure' ? [`${between}`] : [])));
    return asks.map(
      ({ between }): IdentityQuestionOpen => ({
        between,
        ...(unsure.has(`${between}`) && { isUnsure: true as const }),
      }),
    );
  }),
};
