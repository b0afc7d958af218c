import type { Contract } from './contract';
import * as facts from './facts';

const isContract = (exported: unknown): exported is Contract =>
  typeof exported === 'object' && exported !== null && 'example' in exported;

/** The contracts of all facts, in the order of their types. */
export const contracts: readonly Contract[] = Object.values<unknown>(facts)
  .filter(isContract)
  .sort((one, other) => (one.type < other.type ? -1 : 1));

const byType = new Map(contracts.map((contract) => [contract.type, contract]));

export const findContract = (type: string): Contract | undefined => byType.get(type);
