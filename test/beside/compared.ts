import type { Area } from './area';
import type { Answer, Asking, Who } from './ask';
import type { ChildrenToldOf } from './children-told-of';
import { differencesOf } from './differences';
import type { Rule } from './expected-differences';
import type { Findings } from './findings';

export interface Question {
  readonly endpoint: string;
  readonly asked: string;
  readonly who: Who;
  readonly child?: string;
  /** A reason of this question's own, beside the rules. */
  readonly also?: Rule;
}

/** Two areas beside each other: asks both the same, and holds their answers against each other. */
export class Compared {
  /** How many answers were compared, by address and by who asked. */
  readonly answers = new Map<string, Map<string, number>>();

  constructor(
    readonly areas: readonly [old: Area, new_: Area],
    readonly children: ChildrenToldOf,
    private readonly findings: Findings,
  ) {}

  both(who: Who, asked: string, options: Asking = {}): Promise<Answer[]> {
    return Promise.all(this.areas.map(({ ask }) => ask.as(who, asked, options)));
  }

  /** Asks both at once and compares; answers what the old one said. */
  async ask(question: Question, options: Asking = {}): Promise<Answer> {
    const answers = await this.both(question.who, question.asked, options);
    this.compareAnswers(question, answers);
    return answers[0]!;
  }

  compareAnswers(question: Question, answers: readonly Answer[]): void {
    const [one, other] = answers as [Answer, Answer];
    if (one.status === other.status && one.text === other.text) this.count(question);
    else this.compare(question, [said(one), said(other)]);
  }

  /** Two documents that answer one question: the old build’s and the new one’s. */
  compare(question: Question, documents: readonly unknown[]): void {
    this.count(question);
    const { endpoint, asked, who, also } = question;
    const { children } = this;
    for (const difference of differencesOf(documents[0], documents[1])) {
      const child = question.child ?? this.childIn([difference, ...difference.within.toReversed()]);
      const facts =
        child === undefined ? childrenIn(difference).flatMap((id) => children.factsOf(id)) : children.factsOf(child);
      const around = child === undefined ? facts : children.factsAround(child);
      const asking = { endpoint, asked, persona: personaOf(who), facts, around, ...(child && { child }) };
      this.findings.keep({ ...difference, ...asking }, also);
    }
  }

  /** The child that the nearest object around a difference names: by itself, by a fact of theirs, or by being the child. */
  private childIn(within: readonly { readonly old?: unknown; readonly new?: unknown }[]): string | undefined {
    const around = within.flatMap(({ old, new: new_ }) => [old, new_]) as readonly (Naming | undefined)[];
    for (const each of around) {
      const { child, factId, source } = each ?? {};
      const named = typeof child === 'object' ? child.id : child;
      const fact = factId ?? source?.startedBy;
      const found = named ?? (fact === undefined ? undefined : this.children.ofFact(fact));
      if (found !== undefined) return found;
    }
    return around.find((each) => typeof each?.id === 'string')?.id;
  }

  private count({ endpoint, who }: Question): void {
    const byPersona = this.answers.get(endpoint) ?? new Map<string, number>();
    this.answers.set(endpoint, byPersona);
    byPersona.set(who.persona, (byPersona.get(who.persona) ?? 0) + 1);
  }
}

const personaOf = ({ persona, organisation }: Who): string =>
  organisation ? `${persona} of ${organisation}` : persona;

/** A refusal is named anew each time, for whoever reports it: that name says nothing of what was asked. */
function said({ status, text, body }: Answer): unknown {
  if (status === 200 || status === 202) return body ?? text;
  const { correlation: _, ...refusal } = (body ?? {}) as { readonly correlation?: string };
  return { status, refusal };
}

/** How an object in an answer says of whom it is. */
interface Naming {
  readonly id?: string;
  readonly child?: string | { readonly id: string };
  readonly factId?: string;
  readonly source?: { readonly startedBy?: string };
}

/** The children of a list that differs as a whole. */
const childrenIn = ({ old }: { readonly old?: unknown }): string[] =>
  Array.isArray(old) ? old.flatMap(({ id }: Naming) => id ?? []) : [];
