import type { LocalDate } from '@lib/kernel';
import { matchesStep, type OpenItemRule } from './case-kind';
import { caseKinds } from './case-kinds';
import type { CaseOfChild, CasesOfChild } from './cases-in';

/** Something that waits in a case and has no last day in law. Nothing in it depends on today. */
export interface OpenItem {
  /** The rule's id, by which its words are found. */
  readonly what: string;
  /** The organisation that must act; {@link someCouncil} where it is the council and nothing says which. */
  readonly whoMust: string;
  readonly since: LocalDate;
  /** The day on which it was done. */
  readonly until?: LocalDate;
  readonly factId: string;
}

/** The council that is responsible for the child, where no fact of a council says which that is. */
export const someCouncil = 'council';

/** `council` is the code of the council that has told of the child as its own, where one has; `cases` are all of the child. */
export const openItemsOf = (
  { kind, steps }: CaseOfChild,
  council: string = someCouncil,
  cases?: CasesOfChild,
): OpenItem[] =>
  kind.openItems.flatMap(({ id, opens, closedBy, closedByCase, whoMust }) => {
    const closing = steps.find((step) => [closedBy].flat().some((match) => matchesStep(step, match)));
    return steps
      .filter((step) => matchesStep(step, opens))
      .map(({ body, on, factId }) => {
        const byCase = closedByCase && cases && closedByOther(cases, closedByCase, on);
        const [until] = [closing?.on, byCase].filter((day) => day !== undefined).sort();
        return {
          what: id,
          whoMust: whoMust === 'council' ? council : body,
          since: on,
          ...(until && { until }),
          factId,
        };
      });
  });

/** The day on which another case of the child answers what has waited since a day; the day itself where that case was there before. */
function closedByOther(
  cases: CasesOfChild,
  { kind, unlessEndedBy }: NonNullable<OpenItemRule['closedByCase']>,
  since: LocalDate,
): LocalDate | undefined {
  return cases
    .of(kind)
    .filter(
      ({ steps }) => !steps.some((step) => step.on < since && unlessEndedBy.some((match) => matchesStep(step, match))),
    )
    .flatMap(({ openedBy }) => openedBy.map(({ occurredOn }) => (occurredOn < since ? since : occurredOn)))
    .sort()[0];
}

const rules = new Map(caseKinds.flatMap(({ openItems }) => openItems.map((rule) => [rule.id, rule] as const)));

/** The words and the group of an open item. */
export function openItemRule(id: string): OpenItemRule {
  const rule = rules.get(id);
  if (!rule) throw new Error(`No case has an open item ${id}`);
  return rule;
}
