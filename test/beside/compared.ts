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
      const child = question.child ?? childIn(difference.within) ?? childIn([difference]);
      const facts = child === undefined ? [] : children.factsOf(child);
      const asking = { endpoint, asked, persona: personaOf(who), facts, ...(child && { child }) };
      this.findings.keep({ ...difference, ...asking }, also);
    }
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

/** The child that the nearest object around a difference names. */
function childIn(within: readonly { readonly old?: unknown; readonly new?: unknown }[]): string | undefined {
  for (const around of [...within].reverse()) {
    for (const each of [around.old, around.new]) {
      const { child, id } = (each ?? {}) as { readonly child?: unknown; readonly id?: unknown };
      const named =
        typeof child === 'object' && child !== null ? (child as { readonly id?: unknown }).id : (child ?? id);
      if (typeof named === 'string') return named;
    }
  }
  return undefined;
}
