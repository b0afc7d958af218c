import { type CasesOfChild, referral, traitsToldIn } from '@lib/casework';
import { outOfSchoolV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';
import { measures } from './measures';

/** One thing that is counted. Nothing in it depends on today. */
export interface CountOfChild {
  readonly measure: string;
  readonly on: LocalDate;
  /** As what it is counted: a code of the fact, or of the measure. */
  readonly as: string;
  readonly organisation: string;
  /** The setting at which the child was, by what was told. */
  readonly setting?: string;
  /** How the child was out of school on the day, where it was. */
  readonly population?: string;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly counts?: readonly CountOfChild[];
  }
}

/** What was told, to be counted. */
export const countsView: View = {
  name: 'counts',
  version: 4,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) => {
    if (isSandboxChild(neighbours)) return undefined;
    const counted = countedOf(inForce, casework.cases);
    return counted.length > 0 ? counted : undefined;
  }),
};

const atSchool = new Set(['mentalHealthInSchool', 'positiveBehaviourSupport']);

type CountedOnce = Pick<CountOfChild, 'measure' | 'on' | 'as' | 'organisation'>;

/** `inForce` are in the order of all folds. */
function countedOf(inForce: readonly Fact[], cases: CasesOfChild): CountOfChild[] {
  const told = [...inForce.flatMap(ofFact), ...ofHelpInSchool(cases)];
  if (told.length === 0) return [];
  return told.map((each) => {
    const setting = inForce.findLast((fact) => fact.occurredOn <= each.on && settingOf(fact) !== undefined);
    const status = inForce.findLast(
      ({ contract, occurredOn, data }) =>
        contract.type === outOfSchoolV1.type &&
        occurredOn <= each.on &&
        !(typeof data.until === 'string' && data.until < each.on),
    )?.data.status;
    return {
      ...each,
      ...(setting && { setting: settingOf(setting)! }),
      ...(typeof status === 'string' && status !== 'atSchool' && { population: status }),
    };
  });
}

const settingOf = (fact: Fact): string | undefined => traitsToldIn(fact).setting;

const ofFact = ({ contract, data, occurredOn: on, organisation }: Fact): CountedOnce[] =>
  measures.flatMap(({ measure, contracts, by }) => {
    if (!contracts.some(({ type }) => type === contract.type)) return [];
    const as = by === undefined ? 'told' : data[by];
    return as === undefined ? [] : [{ measure, on, organisation, as: String(as) }];
  });

const ofHelpInSchool = (cases: CasesOfChild): CountedOnce[] =>
  cases.of(referral).flatMap(({ openedBy: [opening] }): CountedOnce[] => {
    const pathway = String(opening?.data.pathway);
    if (!opening || !atSchool.has(pathway)) return [];
    return [{ measure: 'help-in-school', on: opening.occurredOn, organisation: opening.organisation, as: pathway }];
  });
