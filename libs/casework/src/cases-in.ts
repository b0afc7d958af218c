import type { LocalDate } from '@lib/kernel';
import type { Step } from '@lib/statutory';
import { type CaseKind, matchesStep, type StepOfCase, type ToldAs } from './case-kind';
import { caseKinds } from './case-kinds';
import { claimIn } from './exception-claim';
import type { CaseFact } from './fact';

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

interface Telling {
  readonly kind: CaseKind;
  readonly name: string;
  readonly step: StepOfCase;
  readonly toldAs: ToldAs;
  /** Whether this contract's facts open a case of this kind, whatever else they say: without a reference they are one by themselves. */
  readonly opensCase: boolean;
}

/** What each contract's facts are steps of. A fact may be a step of several cases, and several steps of one. */
function tellingsOf(kinds: readonly CaseKind[]): ReadonlyMap<string, readonly Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const kind of kinds)
    for (const [name, step] of Object.entries<StepOfCase>(kind.steps))
      for (const toldAs of step.toldBy) {
        const known = found.get(toldAs.contract.type);
        const telling = { kind, name, step, toldAs, opensCase: opens(kind, toldAs.contract.type) };
        if (known) known.push(telling);
        else found.set(toldAs.contract.type, [telling]);
      }
  return found;
}

const opens = ({ steps }: CaseKind, type: string): boolean =>
  Object.values<StepOfCase>(steps).some(
    (step) => step.opens && step.toldBy.some(({ contract }) => contract.type === type),
  );

const readers = new WeakMap<readonly CaseKind[], ReturnType<typeof tellingsOf>>();
function tellingsIn(kinds: readonly CaseKind[]): ReturnType<typeof tellingsOf> {
  const known = readers.get(kinds) ?? tellingsOf(kinds);
  readers.set(kinds, known);
  return known;
}

/** Whether facts of this contract are steps of a case that has time limits, so that a clock may move by them. */
export const movesClocks = (type: string, kinds: readonly CaseKind[] = caseKinds): boolean =>
  (tellingsIn(kinds).get(type) ?? []).some(({ kind }) => kind.clocks.length > 0);

/** Whether facts of this contract may claim that a time limit is excused, which may hang on when a setting was closed. */
export const mayClaimException = (type: string, kinds: readonly CaseKind[] = caseKinds): boolean =>
  (tellingsIn(kinds).get(type) ?? []).some(({ toldAs }) => toldAs.claimsException);

/** What only a reader of more than the case's own facts can know: steps that are implied, by kind and key of the case. */
export type ImpliedSteps = ReadonlyMap<CaseKind, ReadonlyMap<string, readonly Step[]>>;

export interface CasesAsked {
  /** Steps of later days are left out. What is known holds for every day: who was asked, whose receipt counts. */
  readonly asAt?: LocalDate;
  readonly implied?: ImpliedSteps;
  readonly kinds?: readonly CaseKind[];
}

interface Draft {
  readonly kind: CaseKind;
  readonly key: string;
  steps: Step[];
  readonly openedBy: CaseFact[];
}

/** The cases that these facts tell of. `facts` are in force, in the order of all folds. Pure. */
export function casesIn(
  facts: readonly CaseFact[],
  { asAt, implied, kinds = caseKinds }: CasesAsked = {},
): CasesOfChild {
  const tellings = tellingsIn(kinds);
  const drafts = new Map<CaseKind, Map<string, Draft>>();
  const draftOf = (kind: CaseKind, key: string): Draft => {
    const ofKind = drafts.get(kind) ?? new Map<string, Draft>();
    drafts.set(kind, ofKind);
    const draft = ofKind.get(key) ?? { kind, key, steps: [], openedBy: [] };
    ofKind.set(key, draft);
    return draft;
  };
  const opening = openingFacts(facts, tellings);
  for (const fact of facts)
    for (const telling of tellings.get(fact.contract.type) ?? []) {
      const [said, ...more] = stepsSaid(fact, telling, opening);
      if (!said) continue;
      const draft = draftOf(telling.kind, said.reference);
      draft.steps.push(said, ...more);
      if (telling.step.opens && draft.openedBy.at(-1) !== fact) draft.openedBy.push(fact);
    }
  const all = kinds.flatMap((kind) =>
    [...(drafts.get(kind)?.values() ?? [])].flatMap((draft): CaseOfChild[] => {
      if (kind.reference === 'fact' && draft.openedBy.length === 0) return [];
      const whole = wholeOf(draft, drafts, implied);
      const steps = asAt === undefined ? whole : whole.filter((each) => countsFrom(each) <= asAt);
      return steps.length > 0 ? [{ kind, key: draft.key, steps, openedBy: draft.openedBy }] : [];
    }),
  );
  return { all, of: (kind) => all.filter((each) => each.kind === kind) };
}

/** A closure excuses because a setting was asked around it: it counts from that asking, though the closure comes later. */
const countsFrom = ({ on, askedOn }: Step): LocalDate => (askedOn !== undefined && askedOn < on ? askedOn : on);

/** With what other cases imply for it, refined by its page, in order of day. */
function wholeOf(
  draft: Draft,
  drafts: ReadonlyMap<CaseKind, ReadonlyMap<string, Draft>>,
  implied?: ImpliedSteps,
): Step[] {
  const { kind, key } = draft;
  const steps = [...draft.steps, ...stepsOfOthers(draft, drafts), ...(implied?.get(kind)?.get(key) ?? [])];
  const refined = kind.refine ? [...kind.refine(steps)] : steps;
  if (refined.length > 1) refined.sort((one, other) => (one.on < other.on ? -1 : one.on > other.on ? 1 : 0));
  // Whoever reads another case sees it refined too: pages stand in an order in which a case comes after those it rests on.
  draft.steps = refined;
  return refined;
}

function stepsOfOthers(
  { kind, openedBy, key, steps }: Draft,
  drafts: ReadonlyMap<CaseKind, ReadonlyMap<string, Draft>>,
): Step[] {
  return kind.fromCases.flatMap(({ kind: other, citedBy, on, as }) =>
    openedBy.flatMap((fact) => {
      const cited = fact.data[citedBy];
      const ofOther = typeof cited === 'string' && drafts.get(other)?.get(`${fact.organisation}/${cited}`);
      if (!ofOther) return [];
      const own = steps.filter(({ factId }) => factId === fact.id);
      return ofOther.steps
        .filter((each) => on.some((match) => matchesStep(each, match)))
        .flatMap(({ on: day, factId }) =>
          own.map(
            ({ body, attributes }): Step => ({
              step: as,
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

/** The facts that open cases of each kind: an answer that does not say whom it answers is matched with them. */
function openingFacts(facts: readonly CaseFact[], tellings: ReadonlyMap<string, readonly Telling[]>) {
  const found = new Map<CaseKind, CaseFact[]>();
  return (kind: CaseKind): readonly CaseFact[] => {
    const known = found.get(kind);
    if (known) return known;
    const opening = facts.filter(({ contract }) =>
      tellings.get(contract.type)?.some((telling) => telling.kind === kind && telling.step.opens),
    );
    found.set(kind, opening);
    return opening;
  };
}

/** One step; or one for each body, where the fact names several that must act. */
function stepsSaid(
  fact: CaseFact,
  { kind, name, toldAs, opensCase }: Telling,
  opening: (kind: CaseKind) => readonly CaseFact[],
): Step[] {
  const { data } = fact;
  if (toldAs.where && !Object.entries(toldAs.where).every(([field, values]) => values.includes(String(data[field]))))
    return [];
  const on = toldAs.on === undefined ? fact.occurredOn : valueAt(data, toldAs.on);
  const reference = keyOf(fact, kind, opensCase, toldAs, opening);
  if (typeof on !== 'string' || reference === undefined) return [];
  const attributes = attributesOf(data, toldAs);
  const named = toldAs.body === undefined ? fact.organisation : valueAt(data, toldAs.body);
  const bodies = (Array.isArray(named) ? named : [named]).filter((body) => typeof body === 'string');
  return bodies.map((body) => ({
    step: name,
    on,
    reference,
    body,
    factId: fact.id,
    ...(attributes && { attributes }),
    ...(toldAs.claimsException && claimIn(data)),
  }));
}

/** The one case of its kind that a child has. */
export const keyOfChild = ({ id }: Pick<CaseKind, 'id'>): string => `child/${id}`;

/** The cases that a fact of this contract is a step of without citing any: a child has one of each. */
export const casesWithoutReference = (type: string, kinds: readonly CaseKind[] = caseKinds): readonly string[] => [
  ...new Set(
    (tellingsIn(kinds).get(type) ?? []).flatMap(({ kind }) => (kind.reference === 'child' ? keyOfChild(kind) : [])),
  ),
];

/** Under which case a fact stands; undefined where it does not say. */
function keyOf(
  fact: CaseFact,
  kind: CaseKind,
  opensCase: boolean,
  { reference: field = kind.reference, referenceOf }: ToldAs,
  opening: (kind: CaseKind) => readonly CaseFact[],
): string | undefined {
  if (field === 'fact') return opensCase ? fact.id : fact.names[0];
  if (field === 'child') return keyOfChild(kind);
  const told = typeof field === 'string' ? field : field.find((each) => fact.data[each] !== undefined);
  const reference = told && fact.data[told];
  if (typeof reference !== 'string') return opensCase ? fact.id : undefined;
  if (referenceOf === undefined) return `${fact.organisation}/${reference}`;
  const whose = fact.data[referenceOf] ?? kind.whoseWhenUnsaid?.(fact, opening(kind));
  return typeof whose === 'string' ? `${whose}/${reference}` : undefined;
}

function attributesOf(data: CaseFact['data'], { attributes = [], always }: ToldAs): Record<string, string> | undefined {
  let found: Record<string, string> | undefined = always && { ...always };
  for (const name of attributes) {
    const value = name.includes('.') ? valueAt(data, name) : data[name];
    if (typeof value !== 'string') continue;
    found ??= {};
    found[name.slice(name.lastIndexOf('.') + 1)] = value;
  }
  return found;
}

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce((value, name) => (value as Record<string, unknown> | undefined)?.[name], data);
