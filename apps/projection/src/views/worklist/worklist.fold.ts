import {
  type CaseFact,
  type CaseInHand,
  casesIn,
  casesInHand,
  correctionAsked,
  type OpenItem,
  openItemsOf,
} from '@lib/casework';
import type { Step } from '@lib/statutory';
import { commentaryOf } from '../../facts/commentary';
import { type Corrections, factsInForce } from '../../facts/corrections';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import type { Child } from '../../record/child-in';

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

/** All of the neighbourhood is looked at: an answer may stand on a record that is not held to be the same child. */
export function worklistEntry(
  { facts, inForce, neighbours, corrections, casework }: Child,
  related: readonly string[],
): WorklistEntry {
  const answers = answersOf(neighbours, corrections);
  const cases =
    answers.size > 0 ? casesIn(inForce, { implied: new Map([[correctionAsked, answers]]) }) : casework.cases;
  const atSettings = new Set<CaseFact>(
    cases.all.filter(({ kind }) => kind.tellerIsSetting).flatMap(({ openedBy }) => openedBy),
  );
  const setting = inForce.findLast((fact) => atSettings.has(fact))?.organisation;
  const told = facts.filter(({ contract }) => contract.kind !== 'delivery').map(({ organisation }) => organisation);
  // Only a local authority can tell such a fact.
  const council = inForce.findLast(({ contract }) => contract.toldBy === 'localAuthority')?.organisation;
  const items = cases.all.flatMap((each) => openItemsOf(each, council, cases));
  return {
    toldBy: [...new Set(told)].sort(),
    ...(related.length > 0 && { related }),
    ...(setting && { setting }),
    cases: casesInHand(cases),
    items: items.length > 0 && isSandboxChild(neighbours) ? [] : items,
  };
}

/** Of each correction that was asked for, the day on which it was answered: as the record says it. */
function answersOf(neighbours: readonly Fact[], corrections: Corrections): ReadonlyMap<string, readonly Step[]> {
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
  return new Map(answered);
}
