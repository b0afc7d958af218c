import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';
import { heardBy } from './heard';

/** That a family heard from an agency on a day. */
export interface Heard {
  readonly on: LocalDate;
  readonly agency: string;
  readonly organisation: string;
  readonly type: string;
}

/** Since when a child is known, and each time that the family heard. Nothing in it depends on today. */
export interface Silence {
  readonly knownSince: LocalDate;
  /** The earliest first. */
  readonly heard: readonly Heard[];
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly silence?: Silence;
  }
}

/** When each family last heard anything, from any agency. */
export const silenceView: View = {
  name: 'silence',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours }) => (isSandboxChild(neighbours) ? undefined : silenceOf(inForce))),
};

/** `inForce` are in the order of all folds. Undefined where no agency, but at most the family itself, has told of the child. */
export function silenceOf(inForce: readonly Fact[]): Silence | undefined {
  const [first] = inForce.filter(({ contract }) => contract.agency !== 'family' && contract.kind !== 'delivery');
  if (!first) return undefined;
  const heard = inForce.flatMap((fact): Heard[] => {
    const on = heardBy[fact.contract.type]?.(fact);
    const { organisation, contract } = fact;
    return on ? [{ on, agency: contract.agency, organisation, type: contract.type }] : [];
  });
  return {
    knownSince: first.occurredOn,
    heard: heard.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0)),
  };
}
