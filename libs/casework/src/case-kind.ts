import type { AdviceFrom, Agency, Contract } from '@lib/contracts';
import type { LocalDate } from '@lib/kernel';
import type { Clock, Standard, Step } from '@lib/statutory';
import type { CaseFact, Flag } from './fact';
import type { RelationshipKind } from './relationship-kinds';

/** A step of this name, with one of these values in each attribute that is named. */
export type StepMatch<S extends string = string> =
  | S
  | { readonly step: S; readonly where: Readonly<Record<string, readonly string[]>> };

/** A contract whose facts say that a step was taken, and where in them the case finds what it needs. */
export interface TellingOfStep {
  readonly contract: Contract;
  /** Only facts that say one of these values are this step. */
  readonly where?: Readonly<Record<string, readonly string[]>>;
  /**
   * The field with the day of the step, or the path to it; the contract's own `occurredOn` when it is left out. A fact without that day is
   * no such step.
   */
  readonly on?: string;
  /** Fields, or paths to them, by which time limits and states tell steps of one name apart; each under its own name. */
  readonly attributes?: readonly string[];
  /** Attributes that every fact of this contract has. */
  readonly always?: Readonly<Record<string, string>>;
  /** The field with the case's reference, where it is another than the page's; of several, the first that is told. */
  readonly reference?: string | readonly string[];
  /** The field that names whose reference it is; the teller's own when it is left out. */
  readonly referenceOf?: string;
  /**
   * The field, or the path to it, that names the organisation that must act, or all that must: each then has the step. The teller when it is
   * left out.
   */
  readonly body?: string;
  /** The fact claims an exception to a time limit: its circumstance travels with the step. */
  readonly claimsException?: true;
}

export interface StepOfCase {
  /** The step as a line of the case: 'Draft plan sent'. */
  readonly says: string;
  /** The step inside a sentence: 'a draft plan was sent'. */
  readonly happened: string;
  /** The facts that say so. A step that only other steps imply has none. */
  readonly toldBy: readonly TellingOfStep[];
  /** A case is opened by this step: what is told with it heads the case. Attributes of later steps may say it anew. */
  readonly opens?: true;
  /** A fact that says this step together with another one, on the same day, is shown as the other one. */
  readonly saidWith?: string;
  /** Of a step that no fact says by itself: the step of this case whose facts imply it. */
  readonly impliedBy?: string;
  /** And the field of theirs that says its day, where it is told; else their own day is. */
  readonly impliedOn?: string;
}

/** How cases of one kind go. Nothing is refused for going otherwise: it is flagged, and shown as told. */
export interface Lifecycle<S extends string = string> {
  /** Where a step leaves a case; in the order in which they come, so that of several on one day the last tells where it is. */
  readonly states: readonly { readonly after: StepMatch<S>; readonly state: string; readonly inWords: string }[];
  /** After these nothing more is to come. */
  readonly ends: readonly StepMatch<S>[];
  /** With these it goes on although it had ended, and what was done before is done again: the Tribunal ordered it, or it was agreed. */
  readonly reopens?: readonly StepMatch<S>[];
}

/** What must have come by the day of a step, and what to say of it where that was not told, or came later. */
export interface Need<S extends string = string> {
  readonly steps: readonly S[];
  /** Any one of these. */
  readonly before: StepMatch<S> | readonly StepMatch<S>[];
  readonly whenNotTold?: Flag;
  readonly whenLater?: Flag;
  /** The step whose facts are flagged, where that is another: then the first of `steps` is looked at. */
  readonly flagged?: S;
}

/** Something that waits and has no last day in law. */
export interface OpenItemRule<S extends string = string> {
  readonly id: string;
  readonly opens: StepMatch<S>;
  /** Any one of these closes it. */
  readonly closedBy: StepMatch<S> | readonly StepMatch<S>[];
  /**
   * A case of this kind that the child has closes it too, on the day on which that was opened: at once where it was before. It does not
   * where one of these steps had ended it by then.
   */
  readonly closedByCase?: { readonly kind: CaseKind; readonly unlessEndedBy: readonly StepMatch[] };
  readonly group: 'toTellFamily' | 'waitingOnOthers';
  /** Who must act, where that is not whoever opened it: the council, told of something by another. */
  readonly whoMust?: 'council';
  /** Somebody else asks it of the organisation that must act: to its own people it is theirs, and no waiting on others. */
  readonly isAsked?: true;
  /** What is to be done. */
  readonly what: string;
  /** Why it is open; `{since}` stands for the day on which it began. */
  readonly why: string;
}

export interface Detail {
  readonly label: string;
  /** `officer` and `setting`: what a list of work can be narrowed by. `setting`, `need` and `pathway`: what figures are broken down by. */
  readonly is?: 'officer' | 'setting' | 'need' | 'pathway';
}

/** A duty that was asked for, of which no time limit has begun on that day or none ever does. */
export interface Unstarted {
  /** Which of the duties of its body under one reference: whose advice was asked for. */
  readonly of: string;
  /** The time limit that would count it; none where there is none for such duties. */
  readonly standard?: string;
  readonly body: string;
  readonly askedOn: LocalDate;
  /** The first day of its time limit, where it has one and was asked for before. */
  readonly startedOn?: LocalDate;
  readonly why: 'noReceiptTold' | 'noTimeLimitInForce';
  /** The fact that asked for it. */
  readonly askedBy: string;
}

/** Somebody whose advice and information the law has sought in a case. */
export interface Adviser {
  readonly id: string;
  readonly title: string;
  /** Where not every assessment needs it: when it is to be sought, as a sentence. */
  readonly onlyWhen?: string;
  readonly citation: string;
  /** The code under which they are asked; nobody asks through this service where there is none. */
  readonly adviceFrom?: AdviceFrom;
  /** The contract by whose facts they tell, whether or not anybody asked. */
  readonly contract: Contract;
}

/** Steps of another case that are steps of this one too: the decision not to assess ends what was asked for the assessment. */
export interface FromCase<S extends string = string> {
  readonly kind: CaseKind;
  /** The field of this case's opening facts that cites the other case's reference. */
  readonly citedBy: string;
  readonly on: readonly StepMatch[];
  readonly as: S;
}

/**
 * A step makes the child somebody's own: whom a field of its facts names. It ends with a step of this case; where the case was opened for
 * another one, with what ends it there. Whoever tells it never gains by it themselves.
 */
export interface RelationshipRule<S extends string = string> {
  readonly kind: RelationshipKind;
  readonly step: S;
  /** The field that has the organisation's code, or several. */
  readonly organisation: string;
  readonly endedBy: readonly StepMatch<S>[];
  /** Steps that end it where that organisation takes them itself. */
  readonly endedByIt?: readonly StepMatch<S>[];
  /** A child has one at a time: naming another organisation later ends it. */
  readonly onlyOne?: true;
  /** Whose word counts, where not every teller of the step is one that a child's services answer to. */
  readonly toldBy?: readonly Agency[];
}

/** A name that stands for the only thing that could be meant. */
type Whose = (fact: CaseFact, opening: readonly CaseFact[]) => string | undefined;

/** One kind of case, whole: what its steps are, how it goes, what waits in it, and the time that it may take. */
export interface CaseKind<S extends string = string> {
  readonly id: string;
  readonly title: string;
  readonly agency: Agency;
  /**
   * The field by which the facts of one case cite it; `fact` where the case is one fact and what is said about it; `child` where a child
   * has one such case, whoever tells of it.
   */
  readonly reference: string;
  readonly steps: Readonly<Record<S, StepOfCase>>;
  /** Cases with a lifecycle are listed on a child's record; the others show beside their facts. */
  readonly lifecycle?: Lifecycle<S>;
  readonly needs: readonly Need<S>[];
  /** Steps that are taken once in a case. */
  readonly once: readonly S[];
  readonly details: Readonly<Record<string, Detail>>;
  readonly openItems: readonly OpenItemRule<S>[];
  readonly clocks: readonly Standard[];
  readonly fromCases: readonly FromCase<S>[];
  readonly relationships: readonly RelationshipRule<S>[];
  /** Whose reference a fact cites that does not say so. */
  readonly whoseWhenUnsaid?: Whose;
  /** What follows from the steps of one case taken together: which of two receipts counts, which steps imply another. */
  readonly refine?: (steps: readonly Step[]) => readonly Step[];
  /** What a reader should know of a fact of this case by itself. */
  readonly doubts: readonly {
    readonly contract: Contract;
    readonly when: (data: Data) => boolean;
    readonly flag: Flag;
  }[];
  /** What a reader should know of the facts of one case together: a flag for each fact that it is about. */
  readonly doubtsTogether?: (steps: readonly Step[]) => readonly (readonly [factId: string, flag: Flag])[];
  /** Duties of one case whose time has not begun, beside the clocks that its steps start. */
  readonly unstarted?: (steps: readonly Step[], clocks: readonly Clock[]) => readonly Unstarted[];
  /** Whoever tells the opening fact is where the child is. */
  readonly tellerIsSetting?: true;
  /** Whose advice the law has sought in such a case. */
  readonly advisers?: readonly Adviser[];
}

type Data = Readonly<Record<string, unknown>>;

/** A row of the catalogue in which every step is one of these. */
export type ClockOf<S extends string> = { readonly [Key in keyof Standard]: Naming<Standard[Key], S> };
type Naming<T, S extends string> = T extends { readonly step: string }
  ? Omit<T, 'step'> & { readonly step: S }
  : T extends readonly (infer Item)[]
    ? readonly Naming<Item, S>[]
    : T extends object
      ? { readonly [Key in keyof T]: Naming<T[Key], S> }
      : T;

type Optional = 'needs' | 'once' | 'details' | 'openItems' | 'clocks' | 'fromCases' | 'relationships' | 'doubts';
type Page<S extends string> = Omit<CaseKind<S>, Optional | 'steps'> &
  Partial<Omit<Pick<CaseKind<S>, Optional>, 'clocks'>> & { readonly clocks?: readonly ClockOf<S>[] };

/**
 * A kind of case on one page. A step is a name that exists once: a clock, a state, a word or an open item that names a step which the
 * case has not does not compile.
 */
export const defineCase = <const S extends string>(
  page: Page<NoInfer<S>> & { readonly steps: Readonly<Record<S, StepOfCase>> },
): CaseKind<S> => ({
  needs: [],
  once: [],
  details: {},
  openItems: [],
  fromCases: [],
  relationships: [],
  doubts: [],
  ...page,
  clocks: (page.clocks ?? []) as readonly Standard[],
});

type Words = Pick<StepOfCase, 'says' | 'happened' | 'opens' | 'saidWith'>;

/** A step that one contract tells of. */
export const step = (
  contract: Contract,
  { says, happened, opens, saidWith, ...toldAs }: Words & Omit<TellingOfStep, 'contract'>,
): StepOfCase => ({
  says,
  happened,
  ...(opens && { opens }),
  ...(saidWith && { saidWith }),
  toldBy: [{ contract, ...toldAs }],
});

/** A step that several contracts tell of, each in its own way. */
export const stepToldAs = (toldBy: readonly TellingOfStep[], words: Words): StepOfCase => ({ ...words, toldBy });

/** A step that no fact says by itself: it follows from others. */
export const impliedStep = (words: Words & Pick<StepOfCase, 'impliedBy' | 'impliedOn'>): StepOfCase => ({
  ...words,
  toldBy: [],
});

/** The contracts whose facts are steps of this case, each once. */
export const contractsOf = ({ steps }: CaseKind): readonly Contract[] => [
  ...new Set(Object.values(steps).flatMap(({ toldBy }) => toldBy.map(({ contract }) => contract))),
];

export const matchesStep = ({ step: name, attributes }: Step, match: StepMatch): boolean =>
  typeof match === 'string'
    ? name === match
    : name === match.step &&
      Object.entries(match.where).every(([attribute, values]) => values.includes(attributes?.[attribute] ?? ''));

/** One flag for what was not told by a day, whether it was never told or told of a later one. */
export const byThen = (code: string, message: string): Pick<Need, 'whenNotTold' | 'whenLater'> => ({
  whenNotTold: { code, message },
  whenLater: { code, message },
});

/** The contract whose facts say that a step was taken. Throws for a step that others imply. */
export function contractOfStep<S extends string>({ steps }: CaseKind<S>, name: S): Contract {
  const [told] = steps[name].toldBy;
  if (!told) throw new Error(`No fact says ${name} by itself`);
  return told.contract;
}

/** The step that facts of this contract are, in a case in which each contract tells of one. */
export const stepToldBy = <S extends string>({ steps }: CaseKind<S>, type: string): S | undefined =>
  (Object.entries(steps) as [S, StepOfCase][]).find(([, { toldBy }]) =>
    toldBy.some(({ contract }) => contract.type === type),
  )?.[0];
