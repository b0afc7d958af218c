import type { LocalDate } from '@lib/kernel';
import type { AreaOf } from '../area/area-index';

/** Of one body: how many reasons it told families, and how many families say that the reason was clear. */
export interface ReasonUnderstoodFigure {
  readonly body: string;
  /** Decisions whose reason was told to the family. */
  readonly explained: number;
  /** Of which a family has said whether the reason was clear, explained here or not. */
  readonly answered: number;
  readonly clear: number;
  readonly inPart: number;
  readonly notClear: number;
  /** Of those answered, rounded half up to one decimal; none where nobody has answered. */
  readonly clearPercent?: number;
}

/** 'Reason understood', by body, as at a day. It names nobody, and families that said nothing are not taken to have understood. */
export function reasonUnderstood(area: Pick<AreaOf, 'children'>, asAt: LocalDate): ReasonUnderstoodFigure[] {
  const found = new Map<string, { explained: number; yes: number; inPart: number; no: number }>();
  for (const { parts } of area.children())
    for (const { body, explainedOn, answeredOn, wasClear } of parts.reasonUnderstood ?? []) {
      const of = found.get(body) ?? { explained: 0, yes: 0, inPart: 0, no: 0 };
      found.set(body, of);
      if (explainedOn && explainedOn <= asAt) of.explained += 1;
      if (answeredOn && answeredOn <= asAt) of[wasClear as 'yes' | 'inPart' | 'no'] += 1;
    }
  return [...found]
    .map(([body, { explained, yes, inPart, no }]): ReasonUnderstoodFigure => {
      const answered = yes + inPart + no;
      const clearPercent = Math.round((1000 * yes) / answered) / 10;
      return { body, explained, answered, clear: yes, inPart, notClear: no, ...(answered > 0 && { clearPercent }) };
    })
    .filter(({ explained, answered }) => explained + answered > 0)
    .sort((one, other) => (one.body < other.body ? -1 : 1));
}
