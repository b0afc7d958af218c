import type { Step } from '@lib/statutory';
import { type Die, dieOf } from '../histories';
import { dayOf, monthsAfter, textOf } from '../strip';

export const council = 'northbank-council';

/** A step as the law reads it, typed from the field's words and not from the pages of cases. */
export type LawStep = readonly [
  name: string,
  reference: string,
  more?: Partial<Omit<Step, 'attributes'>> & { readonly attributes?: Readonly<Record<string, string | undefined>> },
];

/** Which steps our own routes take. */
export type Route = 'request' | 'decision' | 'noPlan' | 'draft' | 'plan' | 'end';

/** One fact of a life: what it says, and what the law makes of it. */
export interface FactOfLife {
  /** The contract without its agency and version: `annual-review-decided`. */
  readonly fact: string;
  readonly on: number;
  readonly says: Readonly<Record<string, string | undefined>>;
  readonly steps: readonly LawStep[];
  readonly route?: Route;
}

/** Where each case of the life is, as the model has it. A part is undefined while there is none that goes on. */
export interface Cases {
  assessment?: Case<'requested' | 'assessing' | 'drafted' | 'refused' | 'notIssued'>;
  plan?: Case<'maintained' | 'toCease' | 'moving'>;
  review?: Case<'askedFor' | 'arranged' | 'met' | 'toAmend' | 'proposed' | 'notAmended'>;
  transfer?: Case<'due'>;
  reassessment?: Case<'requested' | 'refused' | 'reassessing'>;
  dispute?: Case<Dispute> & { readonly about: string; action?: string; source?: string };
  consultation?: Case<'requested' | 'consulted'>;
  elsewhere?: Case<'agreed'>;
}
export interface Case<State extends string> {
  readonly reference: string;
  state: State;
}
export type Dispute = 'notified' | 'adviser' | 'requested' | 'arranged' | 'over' | 'certified' | 'appealed' | 'follows';

/** The life of one child with a plan, as a careful officer would write it down: one thing a day, each on a later day than the one before. */
export class Life {
  readonly told: FactOfLife[] = [];
  readonly cases: Cases = {};
  /** Of each kind of case and reference, the state in which the record must show it. */
  readonly shown = new Map<string, string>();
  readonly branches: string[] = [];
  readonly die: Die;
  /** A little child in half of all lives; else of no age that any time limit asks about. */
  readonly born: number | undefined;
  isOver = false;
  today: number;
  private numbers = 0;

  constructor(seed: number) {
    this.die = dieOf(seed ^ 0x11fe);
    this.today = dayOf('2015-04-01')! + this.die(dayOf('2022-01-01')! - dayOf('2015-04-01')!);
    this.born = this.die(2) === 0 ? this.today - 365 * (1 + this.die(3)) : undefined;
  }

  one = <T>(values: readonly T[]): T => values[this.die(values.length)]!;

  get dateOfBirth(): string {
    return this.born === undefined ? '2005-03-04' : textOf(this.born);
  }

  next(kind: string): string {
    this.numbers += 1;
    return `${kind}-${this.numbers}`;
  }

  /** Some days on: often on one side or the other of a last day in time. */
  goOn(): void {
    const limits = [1, 3, 4, 14, 15, 28, 30, 35, 42, 56, 60, 70, 84, 98, 112, 140];
    const about = this.die(3) > 0 ? 1 + this.die(20) : this.one(limits) - 1 + this.die(3);
    this.today += Math.max(1, this.die(25) === 0 ? 330 + this.die(60) : about);
  }

  /** The fact is told; `says` and `steps` are of today unless they say otherwise. */
  tell(fact: string, says: FactOfLife['says'], steps: readonly LawStep[], route?: Route): void {
    this.told.push({ fact, on: this.today, says, steps, ...(route && { route }) });
  }

  /** The record must now show this case so. */
  show(kind: string, reference: string, state: string): void {
    this.shown.set(`${kind} ${reference}`, state);
  }

  day = (after: number): string => textOf(this.today + after);

  /** What a review every half year hangs on: still under five at the end of the six months that begin today. */
  get young(): { readonly isUnderFive?: string } {
    if (this.born === undefined) return {};
    return monthsAfter(6)(this.today) < monthsAfter(60)(this.born) ? { isUnderFive: 'yes' } : {};
  }
}

/** One thing that may happen, when it may, and the branches of the workflow that it is: each must be reached. */
export interface Move {
  readonly name: string;
  readonly when: (cases: Cases) => boolean;
  /** Answers which of its branches it took, where it has several. */
  readonly take: (life: Life) => string | undefined;
  readonly branches?: readonly string[];
}
