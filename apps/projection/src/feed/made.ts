import { type Contract, contracts } from '@lib/contracts';
import { sha256 } from '@lib/kernel';
import { approvedModel, childrenAmong } from '@lib/linkage';
import type { FindContract } from '../facts/facts';
import type { Linkage } from '../identity/children';
import { caseworkVersion, catalogueVersion } from '../record/casework';
import { views } from '../views/registry';
import { foldVersionOf, type View } from '../views/view';

/** All that decides what documents are made of the same rows. */
export interface Making {
  readonly find: FindContract;
  readonly views: readonly View[];
  readonly linkage: Linkage;
  /** The highest goes on, and whoever is below it stops. */
  readonly fold: number;
  /** A digest of all of this: documents that were made otherwise are made again. */
  readonly made: string;
}

interface MadeBy {
  readonly contracts?: readonly Contract[];
  /** Digests of the law's catalogue and of the case pages. */
  readonly catalogue?: string;
  readonly casework?: string;
  readonly views?: readonly View[];
  readonly linkage?: Linkage;
}

/** What this version of the software makes documents by; a test says what is otherwise. */
export function makingBy(given: MadeBy = {}): Making {
  const all = { contracts, catalogue: catalogueVersion, casework: caseworkVersion, views, ...given };
  const byType = new Map(all.contracts.map((contract) => [contract.type, contract]));
  return {
    find: (type) => byType.get(type),
    views: all.views,
    linkage: given.linkage ?? childrenAmong,
    fold: foldVersionOf(all.views),
    made: sha256(
      JSON.stringify([
        all.contracts.map(inWords),
        all.catalogue,
        all.casework,
        approvedModel.version,
        all.views.map(({ name, version }) => [name, version]),
      ]),
    ).slice(0, 16),
  };
}

/** All that a contract says; its example is for whoever writes one. */
const inWords = ({ example: _, ...contract }: Contract): object => contract;

export const ours: Making = makingBy();
