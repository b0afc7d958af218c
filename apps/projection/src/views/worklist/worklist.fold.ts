import {
  type CaseInHand,
  casesIn,
  casesInHand,
  correctionAsked,
  type ImpliedSteps,
  type OpenItem,
  openItemsOf,
} from '@lib/casework';
import type { Step } from '@lib/statutory';
import { commentaryOf } from '../../facts/commentary';
import { type Corrections, factsInForce } from '../../facts/corrections';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';

/** What the lists of what needs doing have to know of one child, beside its clocks. Nothing in it depends on today. */
export interface WorklistEntry {
  /** Who told about the child: the policy decides by it. */
  readonly toldBy: readonly string[];
  /** Whose own the child is, because another organisation told so: by this too. Absent where it is nobody's. */
  readonly related?: readonly string[];
  /** Where the child was last told to be. */
  readonly setting?: string;
  readonly cases: readonly CaseInHand[];
  readonly items: readonly OpenItem[];
}

/**
 * `facts` are a child's in the order of all folds, `neighbours` all of its neighbourhood: an answer may stand on a record that is
 * not held to be the same child. Only ordinary facts, so that no list and no count moves by what only some may know.
 */
export function worklistEntry(
  facts: readonly Fact[],
  neighbours: readonly Fact[],
  corrections: Corrections,
  related: readonly string[] = [],
): WorklistEntry {
  const inForce = factsInForce(facts, corrections);
  const cases = casesIn(inForce, { implied: answersOf(neighbours, corrections) });
  const setting = cases.all
    .filter(({ kind }) => kind.tellerIsSetting)
    .flatMap(({ openedBy }) => openedBy)
    .sort((one, other) => inForce.indexOf(one as Fact) - inForce.indexOf(other as Fact))
    .at(-1)?.organisation;
  const told = facts.filter(({ contract }) => contract.kind !== 'delivery').map(({ organisation }) => organisation);
  const items = cases.all.flatMap(openItemsOf);
  return {
    toldBy: [...new Set(told)].sort(),
    ...(related.length > 0 && { related }),
    ...(setting && { setting }),
    cases: casesInHand(cases),
    items: items.length > 0 && isSandboxChild(neighbours) ? [] : items,
  };
}

/** Of each correction that was asked for, the day on which it was answered: as the record says it. */
function answersOf(neighbours: readonly Fact[], corrections: Corrections): ImpliedSteps {
  const commentaries = [...commentaryOf(neighbours, factsInForce(neighbours, corrections), corrections).values()];
  const answered = commentaries.flatMap(({ challenges = [] }) =>
    challenges.flatMap(({ factId, organisation, answeredOn, answerFactId = factId }): [string, Step[]][] =>
      answeredOn
        ? [
            [
              factId,
              [
                {
                  step: 'correctionAnswered',
                  on: answeredOn,
                  reference: factId,
                  body: organisation,
                  factId: answerFactId,
                },
              ],
            ],
          ]
        : [],
    ),
  );
  return new Map([[correctionAsked, new Map(answered)]]);
}
