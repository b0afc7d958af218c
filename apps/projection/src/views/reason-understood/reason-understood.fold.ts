import { decisionClearV1, decisionExplainedV1 } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import { isSandboxChild } from '../../identity/identity';
import { ofEachChild, type View } from '../view';

/** One decision whose reason was told to the family, or of which the family said whether it was clear. */
export interface ReasonGiven {
  /** Code of the body that decided. */
  readonly body: string;
  readonly decision?: string;
  readonly explainedOn?: LocalDate;
  readonly answeredOn?: LocalDate;
  readonly wasClear?: string;
}

declare module '../area/area-document' {
  interface AreaParts {
    readonly reasonUnderstood?: readonly ReasonGiven[];
  }
}

/** Which decisions were explained to families, and whether they say that the reason was clear: of each case what was said last. */
export const reasonUnderstoodView: View = {
  name: 'reasonUnderstood',
  version: 2,
  keptIn: 'area',
  fold: ofEachChild(({ inForce, neighbours }) => {
    const found = new Map<string, ReasonGiven>();
    for (const { contract, organisation, occurredOn, data } of inForce) {
      const isExplained = contract.type === decisionExplainedV1.type;
      if (!isExplained && contract.type !== decisionClearV1.type) continue;
      const body = isExplained ? organisation : String(data.decidedBy);
      const key = `${body}/${data.caseReference}`;
      found.set(key, {
        ...found.get(key),
        body,
        ...(isExplained
          ? { decision: String(data.decision), explainedOn: occurredOn }
          : { answeredOn: occurredOn, wasClear: String(data.wasClear) }),
      });
    }
    return found.size > 0 && !isSandboxChild(neighbours) ? [...found.values()] : undefined;
  }),
};
