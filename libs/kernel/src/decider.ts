/** How one stream remembers: `evolve` folds its events, in order, onto `initial`. */
export interface Decider<State, Event> {
  readonly initial: State;
  readonly evolve: (state: State, event: Event) => State;
}

export const fold = <State, Event>({ initial, evolve }: Decider<State, Event>, events: readonly Event[]): State =>
  events.reduce(evolve, initial);

/** A decision of ours that the state of the case does not allow. Never used for told facts. */
export interface Refusal {
  readonly refused: string;
  readonly because: string;
}

export type Decision<Event> = readonly Event[] | Refusal;

export const isRefusal = <Event>(decision: Decision<Event>): decision is Refusal => 'refused' in decision;
