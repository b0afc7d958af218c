import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import { type CaseKind, type FromCase, matchesStep } from './case-kind';
import { caseKinds } from './case-kinds';
import type { CaseFact } from './fact';
import { type FactInCases, opensCaseOf, type SaidInCase, saidInCases } from './said-in-cases';

/** One case of one child: its steps in order of day, and the facts that opened it in the order of all folds. */
export interface CaseOfChild {
  readonly kind: CaseKind;
  /** `<organisation>/<reference>`: a reference is its organisation's own, two may use the same one. Steps and clocks carry it. */
  readonly key: string;
  readonly steps: readonly Step[];
  readonly openedBy: readonly CaseFact[];
}

/** Every case of one child, in the order of the pages. */
export interface CasesOfChild {
  readonly all: readonly CaseOfChild[];
  of(kind: CaseKind): readonly CaseOfChild[];
}

/** What only a reader of more than the case's own facts can know: steps that are implied, by kind and key of the case. */
export type ImpliedSteps = ReadonlyMap<CaseKind, ReadonlyMap<string, readonly Step[]>>;

export interface CasesAsked {
  /** Steps of later days are left out. What is known holds for every day: who was asked, whose receipt counts. */
  readonly asAt?: LocalDate;
  readonly implied?: ImpliedSteps;
  readonly wholes?: WholeCases;
}

/**
 * Whole cases of one neighbourhood by what was told of them, for whoever asks again and again as facts come: as long as nothing else is told
 * of a case, its steps are the very same list. Of the same facts read by the same pages only.
 */
export type WholeCases = Map<string, Step[]>;

interface Draft {
  readonly kind: CaseKind;
  readonly key: string;
  /** Names what was told of it: every saying of every fact. */
  told: string;
  steps: Step[];
  readonly openedBy: CaseFact[];
}

/** The cases that these facts tell of. `facts` are in force, in the order of all folds. Pure. */
export function casesIn(facts: readonly FactInCases[], { asAt, implied, wholes }: CasesAsked = {}): CasesOfChild {
  const drafts = new Map<CaseKind, Map<string, Draft>>();
  const opening = openingFacts(facts);
  for (const fact of facts)
    for (const said of fact.inCases ?? saidInCases(fact)) {
      const key = keyOf(fact, said, opening);
      if (key === undefined) continue;
      const draft = draftOf(drafts, said.kind, key);
      draft.told += said.name;
      if (key === said.key) draft.steps.push(...said.steps);
      else for (const step of said.steps) draft.steps.push({ ...step, reference: key });
      if (said.opens && draft.openedBy.at(-1) !== fact) draft.openedBy.push(fact);
    }
  const all: CaseOfChild[] = [];
  for (const kind of caseKinds)
    for (const draft of drafts.get(kind)?.values() ?? []) {
      if (kind.reference === 'fact' && draft.openedBy.length === 0) continue;
      const whole = implied || !wholes ? wholeOf(draft, drafts, implied) : wholeIn(wholes, draft, drafts);
      const steps = asAt === undefined ? whole : whole.filter((each) => countsFrom(each) <= asAt);
      if (steps.length > 0) all.push({ kind, key: draft.key, steps, openedBy: draft.openedBy });
    }
  return { all, of: (kind) => all.filter((each) => each.kind === kind) };
}

type Drafts = ReadonlyMap<CaseKind, ReadonlyMap<string, Draft>>;

function draftOf(drafts: Map<CaseKind, Map<string, Draft>>, kind: CaseKind, key: string): Draft {
  let ofKind = drafts.get(kind);
  if (!ofKind) {
    ofKind = new Map();
    drafts.set(kind, ofKind);
  }
  let draft = ofKind.get(key);
  if (!draft) {
    draft = { kind, key, told: '', steps: [], openedBy: [] };
    ofKind.set(key, draft);
  }
  return draft;
}

/** Under which case a fact stands; undefined where neither it nor what else was told says so. */
function keyOf(fact: CaseFact, { kind, key, cites }: SaidInCase, opening: OpeningFacts): string | undefined {
  if (cites === undefined) return key;
  const whose = kind.whoseWhenUnsaid?.(fact, opening(kind));
  return typeof whose === 'string' ? `${whose}/${cites}` : undefined;
}

/** A closure excuses because a setting was asked around it: it counts from that asking, though the closure comes later. */
const countsFrom = ({ on, askedOn }: Step): LocalDate => (askedOn !== undefined && askedOn < on ? askedOn : on);

function wholeIn(wholes: WholeCases, draft: Draft, drafts: Drafts): Step[] {
  // Whoever rests on this case in turn is named by all that it was made of.
  for (const other of othersOf(draft, drafts)) draft.told += ` of ${other.told}`;
  const place = `${draft.kind.id} ${draft.key} ${draft.told}`;
  const whole = wholes.get(place) ?? wholeOf(draft, drafts);
  wholes.set(place, whole);
  draft.steps = whole;
  return whole;
}

/** With what other cases imply for it, refined by its page, in order of day. */
function wholeOf(draft: Draft, drafts: Drafts, implied?: ImpliedSteps): Step[] {
  const { kind, key } = draft;
  const more = [...stepsOfOthers(draft, drafts), ...(implied?.get(kind)?.get(key) ?? [])];
  const steps = more.length > 0 ? [...draft.steps, ...more] : draft.steps;
  const refined = kind.refine ? [...kind.refine(steps)] : steps;
  if (refined.length > 1) refined.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  // Whoever reads another case sees it refined too: pages stand in an order in which a case comes after those it rests on.
  draft.steps = refined;
  return refined;
}

function stepsOfOthers({ kind, openedBy, key, steps }: Draft, drafts: Drafts): Step[] {
  return kind.fromCases.flatMap((from) =>
    openedBy.flatMap((fact) => {
      const ofOther = citedIn(fact, from, drafts);
      if (!ofOther) return [];
      const own = steps.filter(({ factId }) => factId === fact.id);
      return ofOther.steps
        .filter((each) => from.on.some((match) => matchesStep(each, match)))
        .flatMap(({ on: day, factId }) =>
          own.map(
            ({ body, attributes }): Step => ({
              step: from.as,
              on: day,
              reference: key,
              body,
              factId,
              ...(attributes && { attributes }),
            }),
          ),
        );
    }),
  );
}

const othersOf = ({ kind, openedBy }: Draft, drafts: Drafts): readonly Draft[] =>
  kind.fromCases.flatMap((from) => openedBy.flatMap((fact) => citedIn(fact, from, drafts) ?? []));

function citedIn({ data, organisation }: CaseFact, { kind, citedBy }: FromCase, drafts: Drafts): Draft | undefined {
  const cited = data[citedBy];
  return typeof cited === 'string' ? drafts.get(kind)?.get(`${organisation}/${cited}`) : undefined;
}

type OpeningFacts = (kind: CaseKind) => readonly CaseFact[];

/** The facts that open cases of each kind: an answer that does not say whom it answers is matched with them. */
function openingFacts(facts: readonly CaseFact[]): OpeningFacts {
  const found = new Map<CaseKind, readonly CaseFact[]>();
  return (kind) => {
    const known = found.get(kind) ?? facts.filter(({ contract }) => opensCaseOf(kind, contract.type));
    found.set(kind, known);
    return known;
  };
}
