/** The sections of one version of a plan, as `education.ehc-plan-content` tells them. */
export interface PlanContent {
  readonly needs: readonly { readonly reference: string; readonly section: string; readonly text: string }[];
  readonly outcomes: readonly {
    readonly reference: string;
    readonly text: string;
    readonly from?: readonly string[];
  }[];
  readonly provisions: readonly {
    readonly reference: string;
    readonly section: string;
    readonly text: string;
    readonly meets?: readonly string[];
    readonly towards?: readonly string[];
    readonly educates?: string;
  }[];
  readonly contributions: readonly { readonly reference: string; readonly givenBy: string; readonly toldAs?: string }[];
}

/** What one body advised: needs, what would help, and the outcomes that it hopes for. */
export interface Contribution {
  /** The id by which its teller told it. */
  readonly toldAs: string;
  readonly givenBy: string;
  readonly outcomes: readonly string[];
  readonly saysNeeds: boolean;
  readonly saysProvision: boolean;
}
