import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import { type CaseKind, matchesStep, type RelationshipRule, type StepMatch, type StepOfCase } from './case-kind';
import { caseKinds } from './case-kinds';
import type { CaseOfChild, CasesOfChild } from './cases-in';
import type { CaseFact } from './fact';
import type { RelationshipKind } from './relationship-kinds';

/** Another organisation told that a child is this organisation's own. */
export interface Relationship {
  readonly kind: RelationshipKind;
  /** Code of the organisation whose own the child is. */
  readonly organisation: string;
  /** Code of the organisation that told it, never the same. */
  readonly toldBy: string;
  readonly factId: string;
  readonly from: LocalDate;
  /** The day of what ended it; absent while it holds. */
  readonly until?: LocalDate;
}

const typesThatRelate: ReadonlySet<string> = new Set(
  caseKinds.flatMap(({ relationships, steps }) =>
    relationships.flatMap(({ step }) => (steps[step] as StepOfCase).toldBy.map(({ contract }) => contract.type)),
  ),
);

/**
 * Every relationship that a child's facts in force tell of, the earliest first. `facts` are in the order of all folds, `cases` those that
 * they tell of. Pure.
 */
export function relationshipsIn(facts: readonly CaseFact[], cases: CasesOfChild): readonly Relationship[] {
  if (!facts.some(({ contract }) => typesThatRelate.has(contract.type))) return [];
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const found = cases.all.flatMap((each) =>
    each.kind.relationships.flatMap((rule) =>
      [...new Set(each.steps.filter(({ step }) => step === rule.step).map(({ factId }) => factId))].flatMap((id) => {
        const fact = byId.get(id);
        return fact ? toldIn(fact, each, rule, cases).map((told) => ({ rule, told })) : [];
      }),
    ),
  );
  found.sort((one, other) => compare(placeOf(one.told), placeOf(other.told)));
  return found.map(({ rule, told }, index) => {
    const isNext = (later: (typeof found)[number]) =>
      later.rule === rule && later.told.organisation !== told.organisation && later.told.factId !== told.factId;
    const next = rule.onlyOne && found.slice(index + 1).find(isNext)?.told.from;
    return next && (told.until === undefined || next < told.until) ? { ...told, until: next } : told;
  });
}

const compare = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);
const placeOf = ({ from, factId, kind, organisation }: Relationship): string =>
  `${from} ${factId} ${kind} ${organisation}`;

/** Nobody makes a child their own by saying so. */
function toldIn(fact: CaseFact, ofCase: CaseOfChild, rule: RelationshipRule, cases: CasesOfChild): Relationship[] {
  const { id: factId, organisation: toldBy, occurredOn: from, data, contract } = fact;
  if (rule.toldBy && !rule.toldBy.some((agency) => agency === contract.agency)) return [];
  const named = [data[rule.organisation]].flat().filter((code): code is string => typeof code === 'string');
  return named
    .filter((organisation) => organisation !== toldBy)
    .map((organisation) => {
      const until = endOf(ofCase, rule, fact, organisation, cases);
      return { kind: rule.kind, organisation, toldBy, factId, from, ...(until !== undefined && { until }) };
    });
}

/** The first end that is not before its beginning: there where what it was opened for is under way, else its own. */
function endOf(
  { kind, steps }: CaseOfChild,
  { endedBy, endedByIt = [] }: RelationshipRule,
  fact: CaseFact,
  organisation: string,
  cases: CasesOfChild,
): LocalDate | undefined {
  const firstOf = (of: readonly Step[], on: readonly StepMatch[]): LocalDate | undefined =>
    of
      .filter((step) => step.on >= fact.occurredOn && on.some((match) => matchesStep(step, match)))
      .map(({ on: day }) => day)
      .sort()[0];
  const openedFor = openedForIn(kind, fact, cases);
  const ends = openedFor.map((each) => firstOf(each.steps, each.on));
  const isUnderWay = openedFor.some(
    (each, index) =>
      ends[index] !== undefined || !each.steps.some((step) => each.on.some((match) => matchesStep(step, match))),
  );
  if (isUnderWay) return ends.flatMap((end) => end ?? []).sort()[0];
  const itsOwn = steps.filter(({ body }) => body === organisation);
  return [firstOf(steps, endedBy), firstOf(itsOwn, endedByIt)].flatMap((end) => end ?? []).sort()[0];
}

/** The cases for which this one was opened, as far as they were told, and what ends it there. */
const openedForIn = (
  { fromCases }: CaseKind,
  { organisation, data }: CaseFact,
  cases: CasesOfChild,
): readonly { readonly steps: readonly Step[]; readonly on: readonly StepMatch[] }[] =>
  fromCases.flatMap(({ kind, citedBy, on }) =>
    cases
      .of(kind)
      .filter(({ key }) => key === `${organisation}/${data[citedBy]}`)
      .map(({ steps }) => ({ steps, on })),
  );

/** The organisations whose own the child is now. */
export const relatedNow = (relationships: readonly Relationship[]): readonly string[] => [
  ...new Set(relationships.flatMap(({ organisation, until }) => (until === undefined ? organisation : []))),
];
