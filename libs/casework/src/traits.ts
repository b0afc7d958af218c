import type { Clock } from '@lib/statutory';
import type { CaseKind, StepOfCase } from './case-kind';
import { caseKinds } from './case-kinds';
import type { CaseOfChild } from './cases-in';
import type { CaseFact } from './fact';

/** What a fact says of a child that figures are broken down by. */
export interface TraitsTold {
  /** Code of the organisation at which the child is. */
  readonly setting?: string;
  /** Code of the area of need; where several are named, the first, which is the greater. */
  readonly need?: string;
}

/** What kinds of case a contract's facts open: only what opens a case heads it. */
const openedBy = new Map<string, CaseKind[]>();
for (const kind of caseKinds)
  for (const { opens, toldBy } of Object.values<StepOfCase>(kind.steps))
    for (const { contract } of opens ? toldBy : [])
      openedBy.set(contract.type, [...(openedBy.get(contract.type) ?? []), kind]);

/** Where the child is and what it needs, by one fact that opens a case; nothing of what the fact does not say. */
export function traitsToldIn({ contract, data, organisation }: CaseFact): TraitsTold {
  const told: { setting?: string; need?: string } = {};
  for (const { details, tellerIsSetting } of openedBy.get(contract.type) ?? []) {
    if (tellerIsSetting) told.setting = organisation;
    for (const [name, { is }] of Object.entries(details)) {
      const [value] = [data[name]].flat();
      if ((is === 'setting' || is === 'need') && typeof value === 'string') told[is] = value;
    }
  }
  return told;
}

/** Cases of such a kind have a pathway, and nobody told this one's. */
const notTold = 'notTold';

/**
 * The pathway of one clock's case: as the fact says that started it, or as was told last by its first day, or first after it; undefined
 * where such cases have none.
 */
export function pathwayOf({ kind, steps }: CaseOfChild, { startedOn, source }: Pick<Clock, 'startedOn' | 'source'>) {
  const name = Object.keys(kind.details).find((each) => kind.details[each]!.is === 'pathway');
  if (name === undefined) return undefined;
  const saying = steps.filter(({ attributes }) => attributes?.[name] !== undefined);
  const said =
    saying.find(({ factId }) => factId === source.startedBy) ??
    saying.findLast(({ on }) => on <= startedOn) ??
    saying[0];
  return said?.attributes?.[name] ?? notTold;
}
