import type { CaseKind, StepOfCase } from './case-kind';
import { caseKinds } from './case-kinds';
import { caseworkVersion } from './catalogue';

/** A kind of case as others read it: enough to show, count and list every step of it in words. */
export interface DescribedCaseKind {
  readonly id: string;
  readonly title: string;
  readonly agency: string;
  /** The field by which the facts of one case cite it; `fact` where it is one fact and what is said about it; `child` where a child has one. */
  readonly reference: string;
  readonly steps: readonly {
    readonly step: string;
    /** The step as a line of the case. */
    readonly says: string;
    /** The contracts whose facts say so; none for a step that others imply. */
    readonly toldBy: readonly string[];
    /** Shown as this step where one fact says both on one day. */
    readonly saidWith?: string;
  }[];
  /** In the order in which they come; none where the case has no lifecycle. */
  readonly states: readonly { readonly state: string; readonly inWords: string }[];
  /** What heads the case. */
  readonly details: readonly { readonly name: string; readonly label: string }[];
  /** What waits without a last day in law. */
  readonly openItems: readonly { readonly id: string; readonly what: string; readonly group: string }[];
  /** Whose advice the law has sought in such a case, in the order of the law; none in most kinds. */
  readonly advisers?: readonly DescribedAdviser[];
  /** The time limits of its clocks, by the ids of `GET /v1/standards`. */
  readonly clocks: readonly string[];
}

/** Somebody whose advice and information is sought. */
export interface DescribedAdviser {
  readonly id: string;
  readonly title: string;
  /** Where not every case needs it: when it is to be sought. */
  readonly onlyWhen?: string;
  readonly citation: string;
  /** Under which code of a request for advice they are asked; left out where nobody asks through this service. */
  readonly adviceFrom?: string;
  /** The contract by whose facts they tell, whether or not anybody asked. */
  readonly tells: string;
}

/** Every kind of case, in the order of the pages. */
export interface DescribedCaseKinds {
  /** Changes whenever any word on any page does. */
  readonly version: string;
  readonly caseKinds: readonly DescribedCaseKind[];
}

const described = (kind: CaseKind): DescribedCaseKind => ({
  id: kind.id,
  title: kind.title,
  agency: kind.agency,
  reference: kind.reference,
  steps: Object.entries<StepOfCase>(kind.steps).map(([step, { says, toldBy, saidWith }]) => ({
    step,
    says,
    toldBy: toldBy.map(({ contract }) => contract.type),
    ...(saidWith && { saidWith }),
  })),
  states: (kind.lifecycle?.states ?? []).map(({ state, inWords }) => ({ state, inWords })),
  details: Object.entries(kind.details).map(([name, { label }]) => ({ name, label })),
  openItems: kind.openItems.map(({ id, what, group }) => ({ id, what, group })),
  ...(kind.advisers && {
    advisers: kind.advisers.map(({ contract, ...adviser }) => ({ ...adviser, tells: contract.type })),
  }),
  clocks: [...new Set(kind.clocks.map(({ id }) => id))],
});

export const describedCaseKinds: DescribedCaseKinds = { version: caseworkVersion, caseKinds: caseKinds.map(described) };
