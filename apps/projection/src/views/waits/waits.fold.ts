import { type CasesOfChild, referral, type WaitOnPathway, waitsOnPathway } from '@lib/casework';
import type { LocalDate } from '@lib/kernel';
import type { Fact } from '../../facts/facts';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** An expected wait that was told, or only worked out, of one wait. */
export interface WaitExpected {
  readonly workedOutOn: LocalDate;
  readonly familyToldOn?: LocalDate;
  readonly weeksAtMost: number;
  readonly shareByThen: number;
}

/** A wait on a pathway, and what was expected of it. */
export interface KeptWait extends WaitOnPathway {
  /** The earliest first. */
  readonly expected: readonly WaitExpected[];
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly waits?: readonly KeptWait[];
  }
}

/** Who waits on which pathway, since when, and how long they were told that it would take. */
export const waitsView: View = {
  name: 'waits',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours, casework }) =>
    isSandboxChild(neighbours) ? undefined : waitsOf(inForce, casework.cases),
  ),
};

function waitsOf(inForce: readonly Fact[], cases: CasesOfChild): readonly KeptWait[] | undefined {
  const referrals = cases.of(referral);
  if (referrals.length === 0) return undefined;
  const byId = new Map(inForce.map((fact) => [fact.id, fact]));
  const waits = referrals.flatMap(({ steps }) => {
    const expected = steps
      .filter(({ step }) => step === 'expectedWaitWorkedOut')
      .flatMap(({ factId }): WaitExpected[] => {
        const { workedOutOn, familyToldOn, weeksAtMost, shareByThen } = byId.get(factId)!
          .data as unknown as WaitExpected;
        return [{ workedOutOn, weeksAtMost, shareByThen, ...(familyToldOn && { familyToldOn }) }];
      });
    return waitsOnPathway(steps).map((wait, index, all) => ({
      ...wait,
      expected: expected.filter(
        ({ workedOutOn }) => workedOutOn >= wait.since && !(all[index + 1] && workedOutOn >= all[index + 1]!.since),
      ),
    }));
  });
  return waits.length > 0 ? waits : undefined;
}
